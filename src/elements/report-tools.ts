import {html, nothing, type TemplateResult} from 'lit';
import type {PageSection} from '../report/order-sections.js';
import type {Report} from '../report/report.js';
import type {ReportWords} from '../words/report-words.js';
import {toTraditional} from '../words/traditional.js';
import {fuse} from './flat.js';
import {renderAround} from './printed.js';
import {listCharts} from './report-charts.js';
import {download, listDownloads, type Download} from './report-downloads.js';

interface ToolsState {
  readonly report: Report;
  /** All sections, by whose headings tables are called, and those that are shown. */
  readonly all: readonly PageSection[];
  readonly sections: readonly PageSection[];
  readonly words: ReportWords;
  /** What is said when a file of the script could not be fetched. */
  readonly noFile: (problem: string) => string;
  /** The language tag in force. */
  readonly tag: string;
  readonly charts: string;
  readonly foldZeros: boolean;
  readonly chartTables: boolean | string;
}

/** The reading tools of a report: language, folding, charts as tables, print, downloads; each only where it has something to do. */
export function renderTools({report, all, sections, words, tag, noFile, charts, foldZeros, chartTables}: ToolsState, onTool: (event: Event) => void): TemplateResult {
  const name = ({kind, number}: Download): string | TemplateResult => {
    if (kind === 'json' || kind === 'tidy') return words.downloads[kind];
    const section = all.find(({id}) => id === kind);
    const printed = kind === 'extra' ? report.extra?.[number - 1]?.caption?.trim() : section?.isPrinted && section.heading;
    return printed ? renderAround((heading) => words.table(heading), printed) : words.table(section?.heading ?? words.extra(number));
  };
  const save = (one: Download, {target}: Event): void => {
    const answer = (target as Element).closest('details')!.lastElementChild!;
    answer.textContent = '';
    const written = download(report, one, tag === 'en' ? 'en' : 'zh', tag === 'zh-Hant' ? toTraditional : undefined);
    written.catch((error: unknown) => (answer.textContent = noFile((error as Error).message)));
  };
  return html`<div part="tools" class="tools" role="group" aria-label=${words.tools}>
    <label>${words.language} <select name="lang" .value=${tag} @change=${onTool}><option value="zh-CN" lang="zh-CN">简体中文</option><option value="zh-Hant" lang="zh-Hant">繁體中文</option><option value="en" lang="en">English</option></select></label>
    ${sections.some(({table}) => table) ? html`<label><input type="checkbox" name="foldZeros" .checked=${foldZeros} @change=${onTool}> ${words.fold}</label>` : nothing}
    ${sections.some(({table}) => listCharts(table, charts).length) ? html`<label><input type="checkbox" name="chartTables" .checked=${chartTables === true} .indeterminate=${chartTables && chartTables !== true} @change=${onTool}> ${words.asTables}</label>` : nothing}
    <button type="button" @click=${() => window.print()}>${words.print}</button>
    <details><summary>${words.download}</summary><ul>${fuse(listDownloads(report).map((one) => html`<li><button type="button" @click=${(event: Event) => save(one, event)}>${name(one)}</button></li>`))}</ul><div role="status"></div></details>
  </div>`;
}
