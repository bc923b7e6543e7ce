import {html, nothing, type TemplateResult} from 'lit';
import type {PageSection} from '../report/order-sections.js';
import type {PageAddress} from './page-address.js';
import {renderPrinted} from './printed.js';

/** The table of contents of a report, named by its title too; none where there is little to find. */
export function renderContents(sections: readonly PageSection[], name: string, address: PageAddress): TemplateResult | typeof nothing {
  if (sections.length < 3) return nothing;
  const {canLink} = address;
  return html`<nav part="contents" class="contents" id="contents" aria-label=${name} aria-labelledby="contents title"><ol>${sections.filter(({heading}) => heading).map(({id, heading, isPrinted}) => {
    const text = isPrinted ? renderPrinted(heading) : heading;
    const onClick = (event: MouseEvent): void => address.go(event, id);
    return html`<li>${canLink ? html`<a href=${address.link(id)} @click=${onClick}>${text}</a>` : html`<button type="button" @click=${onClick}>${text}</button>`}</li>`;
  })}</ol></nav>`;
}
