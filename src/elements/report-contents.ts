import {html, nothing, type TemplateResult} from 'lit';
import type {PageSection} from '../report/order-sections.js';
import type {ReportWords} from '../words/report-words.js';
import {renderHeading} from './heading.js';
import type {PageAddress} from './page-address.js';

/** The table of contents of a report, named by its title too; none where there is little to find. */
export function renderContents(sections: readonly PageSection[], name: string, address: PageAddress): TemplateResult | typeof nothing {
  if (sections.length < 3) return nothing;
  const {canLink} = address;
  return html`<nav part="contents" class="contents" id="contents" aria-label=${name} aria-labelledby="contents title"><ol>${sections.filter(({heading}) => heading).map(({id, heading}) => {
    const onClick = (event: MouseEvent): void => address.go(event, id);
    return html`<li>${canLink ? html`<a href=${address.link(id)} @click=${onClick}>${heading}</a>` : html`<button type="button" @click=${onClick}>${heading}</button>`}</li>`;
  })}</ol></nav>`;
}

/** The heading of a section, with the link to it where one can lead there. */
export function renderSectionHeading({id, heading}: PageSection, level: number, words: ReportWords, address: PageAddress): TemplateResult | typeof nothing {
  if (!heading) return nothing;
  const anchor = address.canLink
    ? html` <a part="anchor" class="anchor" href=${address.link(id)} @click=${(event: MouseEvent) => address.go(event, id)} aria-label=${words.linkTo(heading)}>#</a>` : nothing;
  return renderHeading(level, html`${heading}${anchor}`, 'heading');
}
