import {html, nothing, type TemplateResult} from 'lit';
import type {Frame} from '../charts/drawing.js';
import type {PageSection} from '../report/order-sections.js';
import type {Report} from '../report/report.js';
import type {ReportWords} from '../words/report-words.js';
import {atLevel, fuse, rewrite} from './flat.js';
import {isListed, judgeAmount, listCharts, renderChart} from './report-charts.js';

/** The report that a section is of, and how that is shown. */
interface Shown {
  readonly report: Report;
  readonly words: ReportWords;
  /** The address of a place in the report, where one can lead there. */
  readonly link: ((place: string) => string) | undefined;
  /** The level of its heading. */
  readonly level: number;
  /** The language tag in force. */
  readonly tag: string;
  readonly theme: string | typeof nothing;
  readonly charts: string;
  readonly chartTables: boolean | string;
  /** Whether charts are drawn, or only have their room. */
  readonly areDue: boolean;
  /** The frame of charts that come now, if that is known. */
  readonly frame: Frame | undefined;
  readonly foldZeros: boolean | undefined;
  readonly explain: boolean | undefined;
  readonly checks: boolean | undefined;
}

/** A section of a report: its text, its table, the charts of that, and the extra tables. */
export function renderSection(section: PageSection, shown: Shown): TemplateResult {
  const {id, heading, isPrinted, paragraphs, table, extras, isEmpty} = section;
  const {report, words, link, level, tag, theme, charts, chartTables, areDue, frame} = shown;
  const size = `late ${judgeAmount(report, table)}`;
  const drawn = listCharts(table, charts).map((name) => (areDue ? renderChart(name, report, {lang: tag, theme, size, frame}, isListed(chartTables, name)) : html`<div class=${size}></div>`));
  const printed = isPrinted ? 'zh-CN' : nothing;
  return atLevel(level)`<section part="section" data-id=${id}>
    <h1 part="heading" class="heading" tabindex="-1" ?hidden=${!heading}><span lang=${printed} .textContent=${heading}></span>${link ? html` <a part="anchor" class="anchor" href=${link(id)} aria-label=${words.linkTo(heading)} data-printed=${isPrinted ? heading : nothing}>#</a>` : nothing}</h1>
    ${isEmpty ? html`<p part="state" class="state">${words.emptySection}</p>` : fuse(paragraphs.map((text) => html`<p part="paragraph" lang="zh-CN" .textContent=${text}></p>`))}
    ${table ? renderTable(table, 1, section, shown) : nothing}
    ${fuse(drawn)}
    ${extras.map((number) => renderTable('extra', number, undefined, shown))}
  </section>`;
}

// What a page's own style sheet reaches of the tables inside: text of the templates, as each value in them would be written again for every table.
const withParts = rewrite(/table-parts/g, 'table,caption,heading:heading-cell,column,row,band,cell,zero,blank,mark,missing,total,legend,notes:table-notes,note-ref,fold,explanation,finding,findings');

/** A table; named by the heading of its section it needs no caption in sight. Written out twice, as a caption of its own template would cost every table of a thousand reports. */
function renderTable(name: string, number: number, named: PageSection | undefined, {report, tag, theme, foldZeros, explain, checks}: Shown): TemplateResult {
  return named
    ? withParts`<gai-report-table .report=${report} table=${name} lang=${tag} theme=${theme} exportparts="table-parts" .foldZeros=${foldZeros} .explain=${explain} .checks=${checks}><span slot="caption" class="sr" lang=${named.isPrinted ? 'zh-CN' : nothing} .textContent=${named.heading}></span></gai-report-table>`
    : withParts`<gai-report-table .report=${report} table=${name} .number=${number} lang=${tag} theme=${theme} exportparts="table-parts" .foldZeros=${foldZeros} .explain=${explain} .checks=${checks}></gai-report-table>`;
}
