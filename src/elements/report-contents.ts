import {html, nothing, type TemplateResult} from 'lit';
import type {PageSection} from '../report/order-sections.js';
import {fuse} from './flat.js';

/** The table of contents of a report, named by its title too; none where there is little to find. A click goes to what `data-id` names. */
export function renderContents(sections: readonly PageSection[], name: string, link: ((place: string) => string) | undefined): TemplateResult | typeof nothing {
  if (sections.length < 3) return nothing;
  return html`<nav part="contents" class="contents" id="contents" aria-label=${name} aria-labelledby="contents title"><ol>${fuse(sections.filter(({heading}) => heading).map(({id, heading, isPrinted}) => {
    const lang = isPrinted ? 'zh-CN' : nothing;
    return link ? html`<li data-id=${id}><a href=${link(id)} lang=${lang}>${heading}</a></li>` : html`<li data-id=${id}><button type="button" lang=${lang}>${heading}</button></li>`;
  }))}</ol></nav>`;
}
