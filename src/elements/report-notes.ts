import {html, nothing, type TemplateResult} from 'lit';
import {listOwnNotes} from '../report/list-notes.js';
import type {Report} from '../report/report.js';
import type {ReportWords} from '../words/report-words.js';

/** The notes that belong to no table, and where the report is from; a link only where the address is one of the web. */
export function renderNotes(report: Report, words: ReportWords): TemplateResult | typeof nothing {
  const {source} = report;
  const own = listOwnNotes(report);
  if (!own.length && !source?.url) return nothing;
  return html`<footer part="notes" class="notes">
    ${own.length ? html`<p>${words.notes}</p><ol lang="zh-CN">${own.map((text) => html`<li>${text}</li>`)}</ol>` : nothing}
    ${source?.url ? html`<p>${words.source}${/^https?:/i.test(source.url) ? html`<a href=${source.url} rel="noopener">${source.url}</a>` : html`${source.url}`}</p>` : nothing}
  </footer>`;
}
