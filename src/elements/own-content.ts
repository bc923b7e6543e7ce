import {html, type TemplateResult} from 'lit';
import {original} from './report-source.js';
import {sharers} from './share-report.js';

interface Host extends HTMLElement {
  readonly src: string;
  requestUpdate(): void;
}

/**
 * What stands inside the tag of a whole report that is shown: elements that show a part of it, or the page's own text and
 * tables that it was read from, folded away. What only stands in for a report from elsewhere is not shown beside it.
 */
export function renderOwnContent(host: Host, summary: string): TemplateResult {
  const onChange = (): void => host.requestUpdate();
  if (host.querySelector(sharers)) return html`<slot @slotchange=${onChange}></slot>`;
  const isSource = !host.src && !!host.querySelector(original) && !host.querySelector(':scope > script[type="application/json"]');
  return html`<details part="original" ?hidden=${!isSource}><summary .textContent=${summary}></summary><slot @slotchange=${onChange}></slot></details>`;
}
