import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {editions} from '../forms/editions.js';
import {orderSections} from '../report/order-sections.js';
import type {Report} from '../report/report.js';
import {chartPlaces} from '../export/chart-places.js';
import {writeReportText} from '../export/report-text.js';
import {reportWords} from '../words/report-words.js';
import {toTraditional} from '../words/traditional.js';
import {afterFirstPaint, afterPaint} from './after-paint.js';
import {defineElement} from './define-element.js';
import type {GaiCellSelectEvent} from './events.js';
import {atLevel} from './flat.js';
import {goToCell, goToSection} from './go-to-cell.js';
import {LateParts} from './late-parts.js';
import {loadChecks} from './load-checks.js';
import {findLanguage, isTraditional} from './page-language.js';
import {findChartTables, hasSummary, judgeAmount, listConverter, listWords, loadCharts} from './report-charts.js';
import {ReportElement} from './report-element.js';
import {PageAddress} from './page-address.js';
import './report-table.js';
import type {GaiReportSummary} from './report-summary.js';
import type {GaiReportTable} from './report-table.js';
import {renderOwnContent} from './own-content.js';
import {ChosenFigure} from './report-chosen.js';
import {renderContents} from './report-contents.js';
import {renderNotes} from './report-notes.js';
import {renderSection} from './report-section.js';
import {renderTools} from './report-tools.js';
import {styles} from './report.styles.js';
import {original} from './report-source.js';
import {SharedReport} from './share-report.js';
import {listShownAddresses, outlineCells} from './shown-cells.js';

/**
 * The whole report as a page: title, contents, the sections with their text, tables and charts in the order they were printed, notes and downloads. Elements
 * inside it, or pointing at it with `for`, show the same report without fetching it again. Its tools, summary and charts come after the tables, once it is near the viewport or the page is printed. The properties of its parts can be set on it, too: `--gai-tone-1` to `--gai-tone-6`, `--gai-texture`, `--gai-table-size`, `--gai-chart-size`, `--gai-summary-size`.
 *
 * @element gai-report
 * @slot - Elements that show a part of the same report, below it; else what the page itself holds of the report.
 * @fires {GaiCellSelectEvent} gai-cell-select - The reader chose a figure in a table, a chart or the summary; `address` names its cell.
 * @csspart base - The outer box.
 * @csspart title - The heading of the report.
 * @csspart meta - Agency, period and date of publication.
 * @csspart tools - The row of reading tools.
 * @csspart contents - The table of contents.
 * @csspart section - One section.
 * @csspart heading - The heading of a section.
 * @csspart anchor - The link beside a heading.
 * @csspart paragraph - A paragraph of the report's text.
 * @csspart notes - Notes to the report, and where it is from.
 * @csspart original - What the page itself held and the report was read from, folded.
 * @csspart table - A table, or the numbers of a chart.
 * @csspart caption - What a table, a chart or the summary is called.
 * @csspart heading-cell - A heading in a table; also `column`, `row` or `band`.
 * @csspart cell - A figure in a table; also `zero`, `blank`, `mark`, `missing` and `total` as it applies.
 * @csspart legend - What the signs of a table or the textures of a chart mean.
 * @csspart table-notes - The notes below a table; `note-ref` is the number of one beside a figure.
 * @csspart fold - The line in place of rows that are all 0; `explanation` is what the row in hand counts.
 * @csspart findings - The list of findings, and those below a table; `finding` is one of them, or its sign beside a figure.
 * @csspart drawing - The drawing of a chart.
 * @csspart bar - A mark of a chart: what is drawn of it is `bar-shape`, `flow-band`, `gap` or `sum-shape`, its words are `chart-label` and `chart-value`.
 * @csspart switch - The button between a chart and its numbers.
 * @csspart remark - What a chart does not draw, and figures that disagree; `tooltip` are the words beside the mark in hand.
 * @csspart key-figure - A key figure of the summary, with its `key-label` and `key-value`; `sums` tells which were added up.
 * @csspart sentence - What a chart shows, or a sentence of the summary, in words.
 * @csspart chosen - The figure the reader has chosen, with the link to it.
 */
export class GaiReport extends ReportElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    sections: {}, charts: {}, headingLevel: {type: Number, attribute: 'heading-level'}, checks: {type: Boolean},
    explain: {type: Boolean}, foldZeros: {type: Boolean, attribute: 'fold-zeros', reflect: true}, chartTables: {attribute: 'chart-tables', reflect: true, converter: listConverter},
    size: {reflect: true}, noTools: {type: Boolean, attribute: 'no-tools'}, noContents: {type: Boolean, attribute: 'no-contents'}, keepInUrl: {type: Boolean, attribute: 'keep-in-url'},
    isWaiting: {state: true},
  };

  /** The sections to show, by id and apart by spaces, such as `summary applications review`; all without it. */
  sections = '';

  /** The charts to show beside their tables, apart by spaces: `outcomes`, `applicants`, `grounds`, `flow`, `proactive`, `review`; or `none`. Without it `flow outcomes review`. */
  charts = 'flow outcomes review';

  /** The level of the title, from 1 to 6; sections are one below, or of this level where a report has no title. */
  headingLevel = 2;

  /** Adds what does not add up: a list at the top and marks in the tables. For an editor's page. */
  checks: boolean | undefined;

  /** Says below the tables of requests and proactive disclosure what the row in hand counts. */
  explain: boolean | undefined;

  /** Folds rows that are all 0; on paper all are there. */
  foldZeros: boolean | undefined;

  /** Shows the numbers of charts as tables, of all or of those named apart by spaces, such as `flow review`; what the reader switches comes here, too. */
  chartTables: boolean | string = false;

  /** `large` for larger letters throughout. */
  size: 'large' | undefined;

  /** Leaves out the reading tools: language, folding, print, downloads. */
  noTools = false;

  /** Leaves out the table of contents. */
  noContents = false;

  /** Keeps language, folded rows and charts as tables in the address of the page, so that a view can be linked to. */
  keepInUrl = false;

  private shown: Report | undefined;
  /** What the page held in their place is in sight until the tables stand. */
  private isWaiting = false;
  protected readonly shared = new SharedReport(this, () => this.source.state);
  private readonly address = new PageAddress(this);
  private readonly chosen = new ChosenFigure(this, this.address, () => this.tables);
  private readonly late = new LateParts(this, () => {
    void import('./report-summary.js');
    loadCharts(this.charts, this.sections);
  });

  /** The whole report as plain text, whatever `sections` shows of it, in the order it is read aloud, with its summary once that is there; empty before the report is. */
  toText(): string {
    const {source: {state}, words: {language}} = this;
    const summary = this.renderRoot.querySelector<Element & Partial<Pick<GaiReportSummary, 'sentences'>>>('gai-report-summary');
    return state.status === 'ready' ? writeReportText(state.report, language, this.tag === 'zh-Hant' ? toTraditional : undefined, summary?.sentences?.[language]) : '';
  }

  /** Goes to a section, a row or a cell, such as `applications.received.total`; returns whether the report has it. */
  goTo(place: string): boolean {
    if (!this.shown) return false;
    const addresses = place.includes('.') ? listShownAddresses(this.tables, place) : [];
    return addresses.length ? goToCell(this.tables, addresses) : goToSection(this.renderRoot, place);
  }

  /** @internal The reader has switched one of its charts. */
  readTables(): void {
    this.chartTables = findChartTables(this.renderRoot);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.loading === 'lazy' && this.address.isAsked) this.loading = 'eager';
    super.willUpdate(changed);
    const {state} = this.source;
    if (state.status !== 'ready' || state.report !== this.shown) this.chosen.clear();
    if (!this.shown) this.isWaiting = state.status === 'ready' && !!this.querySelector(original);
  }

  protected override updated(): void {
    const {state} = this.source;
    if (state.status !== 'ready' || this.shown === state.report) return;
    if (this.shown) for (const table of this.tables) outlineCells(table, []);
    this.shown = state.report;
    if (this.checks) void loadChecks();
    void this.updateComplete.then(() => {
      this.isWaiting = false;
      return afterPaint();
    }).then(() => {
      this.address.follow();
      this.late.start();
    });
  }

  protected override renderReport(report: Report): TemplateResult {
    const {words: {language}, address: {makeLink: link}, tag} = this;
    if (this.isWaiting) this.ownContent.removeAttribute('hidden');
    const [words, title] = [reportWords[language], report.title ?? report.agency?.name];
    const theme = this.theme === 'light' ? nothing : this.theme; // its parts are light of themselves
    const [asked, all] = [listWords(this.sections), orderSections(report, language)];
    const sections = all.filter(({id}) => !asked.length || asked.includes(id));
    return html`<article part="base" class="base ${this.isWaiting ? 'coming' : ''}" lang=${/^(zh|en)\b/i.test(this.lang || findLanguage(this)) ? nothing : tag} @gai-cell-select=${this.onSelect}>
      <header>
        ${title ? atLevel(this.level)`<h1 part="title" class="title" id="title" tabindex="-1" lang="zh-CN" .textContent=${title}></h1>` : nothing}
        <p part="meta" class="meta"><span lang="zh-CN" .textContent=${report.agency?.name}></span> <span .textContent=${report.period?.from && report.period.to ? words.period(report.period.from, report.period.to) : ''}></span> <span .textContent=${report.published ? words.published(report.published) : ''}></span></p>
      </header>
      ${this.renderUnknown('sections', ['summary', ...editions['2021'].sections.map(({id}) => id), 'statistics', 'extra', ...all.map(({id}) => id)])}
      ${this.renderUnknown('charts', [...Object.keys(chartPlaces), 'none'])}
      ${this.noTools ? nothing : !this.late.areDue ? html`<div class="tools"></div>` : renderTools({report, all, sections, words, noFile: (problem) => this.words.states.noFile(problem, 'data'), tag, charts: this.charts, foldZeros: !!this.foldZeros, chartTables: this.chartTables}, this.onTool)}
      ${this.noContents ? nothing : renderContents(sections, words.contents, link)}
      ${hasSummary(this.sections) ? this.renderSummary(report, tag, theme) : nothing}
      ${this.checks ? html`<gai-report-checks exportparts="findings,finding" .report=${report} lang=${tag} theme=${theme}></gai-report-checks>` : nothing}
      ${sections.map((section) => renderSection(section, {report, words, link, level: this.level + (title ? 1 : 0), tag, theme, charts: this.charts, chartTables: this.chartTables,
        areDue: this.late.areDue, frame: this.late.frame, foldZeros: this.foldZeros, explain: this.explain, checks: this.checks}))}
      ${renderNotes(report, words)}
      ${this.chosen.render(report, words, tag)}
      ${this.isWaiting ? nothing : renderOwnContent(this, words.original)}
    </article>`;
  }

  /** @internal Has a part of this drawn: in the first report that a page draws, the first table stands before the others are. */
  drawPart(draw: () => void, part: ReportElement): Promise<void> | undefined {
    return afterFirstPaint(draw, this, () => part === this.tables[0]);
  }

  /** What an attribute asks for in vain. */
  private renderUnknown(attribute: 'sections' | 'charts', known: readonly string[]): TemplateResult | typeof nothing {
    const unknown = listWords(this[attribute]).filter((word) => !known.includes(word));
    return unknown.length ? this.renderState('error', this.words.states.unknown(attribute, unknown.join(' '), Array.from(new Set(known)))) : nothing;
  }

  private renderSummary(report: Report, tag: string, theme: string | typeof nothing): TemplateResult {
    const size = `late summary ${judgeAmount(report, 'applications')}`;
    if (!this.late.areDue) return html`<div class=${size}></div>`;
    return html`<gai-report-summary class=${size} exportparts="caption,sentence,figure:key-figure,label:key-label,value:key-value,sums" .report=${report} lang=${tag} theme=${theme} @gai-cell-select=${this.onSummary}></gai-report-summary>`;
  }

  private get level(): number {
    return /^[1-6]$/.test(String(this.headingLevel)) ? this.headingLevel : 2;
  }

  private get tables(): GaiReportTable[] {
    return Array.from(this.renderRoot.querySelectorAll<GaiReportTable>('gai-report-table'));
  }

  private get tag(): string {
    return this.words.language === 'en' ? 'en' : isTraditional(this.lang || findLanguage(this)) ? 'zh-Hant' : 'zh-CN';
  }

  // With its tables, which are drawn a moment after it.
  protected override async getUpdateComplete(): Promise<boolean> {
    const result = await super.getUpdateComplete();
    await Promise.all(this.tables.map((table) => table.updateComplete));
    return result;
  }

  // A key figure leads to its cell.
  private onSummary({address}: GaiCellSelectEvent): void {
    this.goTo(address);
  }

  // Of an element inside the tag only what shows the same report.
  private onSelect({detail, target}: GaiCellSelectEvent): void {
    const from = target as HTMLElement & {src?: string; report?: Report};
    const isOwn = from.getRootNode() === this.renderRoot || (from.report ? from.report === this.shown : from.src === this.src);
    if (isOwn) this.chosen.choose(detail, this.tag, from);
  }

  private onTool({target}: Event): void {
    const {name, value, checked} = target as HTMLInputElement;
    Object.assign(this, {[name]: name === 'lang' ? value : checked});
  }
}

defineElement('gai-report', GaiReport);

declare global {
  interface HTMLElementTagNameMap {
    'gai-report': GaiReport;
  }
}
