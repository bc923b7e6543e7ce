import {html, nothing, type TemplateResult} from 'lit';
import type {PageSection} from '../report/order-sections.js';
import type {Report} from '../report/report.js';
import type {ReportWords} from '../words/report-words.js';
import {renderHeading} from './heading.js';
import type {PageAddress} from './page-address.js';
import {renderPrinted} from './printed.js';
import {judgeAmount, listCharts, renderChart} from './report-charts.js';

/** The report that a section is of, and how that is shown. */
interface Shown {
  readonly report: Report;
  readonly words: ReportWords;
  readonly address: PageAddress;
  /** The level of its heading. */
  readonly level: number;
  /** The language tag in force. */
  readonly tag: string;
  readonly theme: string;
  readonly charts: string;
  readonly chartTables: boolean;
  /** Whether charts are drawn, or only have their room. */
  readonly areDue: boolean;
  readonly foldZeros: boolean | undefined;
  readonly explain: boolean | undefined;
  readonly checks: boolean | undefined;
}

// What a page's own style sheet reaches of the tables inside.
const tableParts = 'table,caption,heading:heading-cell,column,row,band,cell,zero,blank,mark,missing,total';

/** A section of a report: its text, its table, the charts of that, and the extra tables. */
export function renderSection(section: PageSection, shown: Shown): TemplateResult {
  const {heading, isPrinted, paragraphs, table, extras, isEmpty} = section;
  const {report, words, tag, theme, charts, chartTables, areDue} = shown;
  return html`<section part="section" data-id=${section.id}>
    ${heading ? renderSectionHeading(section, shown) : nothing}
    ${paragraphs.map((text) => html`<p part="paragraph" lang="zh-CN">${text}</p>`)}
    ${isEmpty ? html`<p part="state" class="state">${words.emptySection}</p>` : nothing}
    ${table ? renderTable(table, 1, html`<span slot="caption" class="sr">${isPrinted ? renderPrinted(heading) : heading}</span>`, shown) : nothing}
    ${listCharts(table, charts).map((chart) => {
      const size = `late ${judgeAmount(report, table)}`;
      return areDue ? renderChart(chart, report, {lang: tag, theme, size}, chartTables) : html`<div class=${size}></div>`;
    })}
    ${extras.map((number) => renderTable('extra', number, nothing, shown))}
  </section>`;
}

/** The heading of a section, with the link to it where one can lead there. */
function renderSectionHeading({id, heading, isPrinted}: PageSection, {level, words, address}: Shown): TemplateResult {
  const anchor = address.canLink
    ? html` <a part="anchor" class="anchor" href=${address.link(id)} @click=${(event: MouseEvent) => address.go(event, id)} aria-label=${words.linkTo(heading)} data-printed=${isPrinted ? heading : nothing}>#</a>` : nothing;
  return renderHeading(level, html`${isPrinted ? renderPrinted(heading) : heading}${anchor}`, 'heading');
}

function renderTable(name: string, number: number, caption: unknown, {report, tag, theme, foldZeros, explain, checks}: Shown): TemplateResult {
  return html`<gai-report-table .report=${report} table=${name} .number=${number} lang=${tag} theme=${theme}
    exportparts=${tableParts} .foldZeros=${foldZeros} .explain=${explain} .checks=${checks}>${caption}</gai-report-table>`;
}
