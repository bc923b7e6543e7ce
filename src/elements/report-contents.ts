import {html, nothing, type TemplateResult} from 'lit';
import type {PageSection} from '../report/order-sections.js';

/** The table of contents of a report; none where there is little to find. */
export function renderContents(sections: readonly PageSection[], name: string, link: (id: string) => string, onGo: (event: MouseEvent) => void): TemplateResult | typeof nothing {
  if (sections.length < 3) return nothing;
  return html`<nav part="contents" class="contents" aria-label=${name}><ol>${sections.filter(({heading}) => heading).map(({id, heading}) =>
    html`<li><a href=${link(id)} @click=${onGo}>${heading}</a></li>`)}</ol></nav>`;
}
