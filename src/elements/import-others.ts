import {html, nothing, type TemplateResult} from 'lit';
import {pickHeading, type Language} from '../forms/label.js';
import {statisticsHeading} from '../forms/statistics-2014.js';
import {readCell} from '../report/cells.js';
import type {Report} from '../report/report.js';
import type {Cell} from '../report/shape.js';
import {renderPrinted} from './printed.js';

/** The tables of a report that are no form's, and its statistics, as they were read: to look at, not to correct. */
export function renderOthers({extra = [], tables}: Report, language: Language): TemplateResult[] {
  const statistics = tables?.statistics ?? [];
  return [
    ...(statistics.length ? [renderTable(pickHeading(statisticsHeading, language), statistics.map(({label, unit, value}) => [label ?? '', unit ?? '', value]), 0, false)] : []),
    ...extra.map(({caption, rows = [], headRows = 0}) => renderTable(caption ?? '', rows, headRows, true)),
  ];
}

function renderTable(caption: string, rows: readonly (readonly (string | Cell | undefined)[])[], headRows: number, isNamed: boolean): TemplateResult {
  const write = (cell: string | Cell | undefined): string => (typeof cell === 'string' ? cell : readCell(cell).text);
  return html`<div class="other" tabindex="0" role="region" aria-label=${caption || nothing} data-printed=${isNamed && caption || nothing}><table part="table"><caption part="caption">${isNamed ? renderPrinted(caption) : caption}</caption>
    <tbody lang="zh-CN">${rows.map((row, r) => html`<tr>${row.map((cell) => (r < headRows ? html`<th scope="col">${write(cell)}</th>` : html`<td>${write(cell)}</td>`))}</tr>`)}</tbody></table></div>`;
}
