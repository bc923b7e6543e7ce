import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {tableIds} from '../forms/editions.js';
import {pickHeading, type Language} from '../forms/label.js';
import type {Figure} from '../report/cells.js';
import {findFormTable} from '../report/find-form-table.js';
import type {Report} from '../report/report.js';
import type {FilledTable} from '../tables/free-tables.js';
import {layoutTable} from '../tables/layout.js';
import type * as Rare from '../tables/rare.js';
import {readFigures} from '../report/read-figures.js';
import {listSigns} from '../export/table-html.js';
import {defineElement} from './define-element.js';
import {fitNarrow} from './fit-narrow.js';
import {fitSoon, onResize} from './on-resize.js';
import {ReportElement} from './report-element.js';
import {styles} from './report-table.styles.js';
import type * as Events from './table-events.js';
import {noNotes, TableView} from './table-view.js';
import {whenVisible} from './when-visible.js';

// Few reports have tables outside the forms or notes, so what lays them out comes when one is asked for.
let rare: typeof Rare | undefined;
// What a reader does in a table is answered once one is near: the first tables stand before.
let events: typeof Events | undefined;
const tables = [...tableIds, 'statistics', 'extra'];

/**
 * One table of a report as its form prints it: a statutory table, the statistics of 2014, or an extra
 * table. A native table with caption, headings and their scopes; blank, 0, mark and missing stay apart.
 *
 * @element gai-report-table
 * @attr {string} for - The `id` of a `<gai-report>` in the same page, whose report is shown.
 * @slot caption - Words in place of the caption.
 * @fires {GaiCellSelectEvent} gai-cell-select - The reader chose a figure by click or Enter; `address` names its cell.
 * @csspart base - The outer box.
 * @csspart scroll - The region that scrolls when the table is wider than its room.
 * @csspart table - The table.
 * @csspart caption - Its caption.
 * @csspart heading - Any row or column heading; also `column`, `row` or `band`.
 * @csspart cell - Any figure cell; also `zero`, `blank`, `mark`, `missing` and `total` as it applies.
 * @csspart corner - The words over the row headings.
 * @csspart text - A cell of words, such as a unit.
 * @csspart note-ref - The number of a note beside a figure.
 * @csspart legend - What the signs mean; only there when one is used.
 * @csspart notes - The notes to the figures.
 * @csspart fold - The line in place of rows that are all 0.
 * @csspart explanation - What the row in hand counts.
 * @csspart finding - The sign beside a figure that a finding is about; also `error` or `warning`.
 * @csspart findings - The findings below the table.
 * @cssprop [--gai-table-size=0.9375em] - The size of letters in the table.
 */
export class GaiReportTable extends ReportElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {table: {}, number: {type: Number}, checks: {type: Boolean}, explain: {type: Boolean}, foldZeros: {type: Boolean, attribute: 'fold-zeros'}};

  /** Which table: `applications` (default), `proactive`, `review`, `statistics`, or `extra`. */
  table: 'applications' | 'proactive' | 'review' | 'statistics' | 'extra' = 'applications';

  /** With `table="extra"`: which of the extra tables, counted from 1. */
  number = 1;

  /** Marks figures that do not add up or differ from the text, and lists the findings below; for an editor's page. */
  checks: boolean | undefined;

  /** Says below the table what the row in hand counts, and by which article of the Regulations; for requests and proactive disclosure. */
  explain: boolean | undefined;

  /** Folds rows that are all 0 into one line that says how many they are; on paper all are there. */
  foldZeros: boolean | undefined;

  /** @internal Folds anew, where rows are folded: what the reader is led to must be in sight. */
  declare refold: (() => void) | undefined;

  /** @internal What is shown. */
  view: TableView | undefined;

  private watched: HTMLTableElement | null | undefined;
  private stopWatching: (() => void) | undefined;

  protected override enter(): void {
    super.enter();
    if (this.watched) this.watch(this.watched);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopWatching?.();
  }

  // The element listens itself, without a function for each event of each table.
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of 'pointerover pointerout focusin focusout keydown click'.split(' ')) root.addEventListener(type, this);
    return root;
  }

  protected override updated(): void {
    // Of these three one that is false takes away what was there; none is given in most tables.
    if ([this.checks, this.explain, this.foldZeros].join('')) void import('./table-extras.js').then(({applyExtras}) => applyExtras(this, () => this.source.state));
    const table = this.renderRoot.querySelector('table');
    if (table === this.watched) return;
    this.stopWatching?.();
    this.watched = table;
    if (table && this.isConnected) this.watch(table);
  }

  protected override renderReport(report: Report): TemplateResult {
    const {words} = this;
    if (!tables.includes(this.table)) return this.renderState('error', words.states.unknown('table', this.table, tables));
    const isFree = this.table === 'statistics' || this.table === 'extra';
    if (isFree && !rare) return this.awaitRare();
    const content = this.findContent(report, words.language);
    if (!content) return this.renderState('empty', words.states.noTable);
    const hasNotes = !!report.notes?.length || content.figures.some((figure) => figure.note);
    if (hasNotes && !rare) return this.awaitRare();
    const view = this.view = this.view?.layout === content.layout ? this.view : new TableView(content.layout);
    const {notes, list} = hasNotes ? rare!.numberNotes(report, content, !!this.whole) : {notes: noNotes, list: []};
    view.update(content.figures, notes, words.table);
    this.writeCaption(view, content, [report.agency?.name, report.year && words.table.year(report.year)].filter(Boolean).join(' · '));
    return html`<div part="base">
      <div part="scroll" class="scroll" data-region=${words.table.region(content.title)} data-printed=${content.isPrinted ? content.title : nothing}>${view.table}</div>
      ${this.renderLegend(content.figures)}
      ${list.length ? html`<ol part="notes" class="notes" aria-label=${words.table.notes}>${list.map((note) => html`<li lang="zh-CN">${note}</li>`)}</ol>` : nothing}
    </div>`;
  }

  private awaitRare(): TemplateResult {
    void import('../tables/rare.js').then((module) => {
      rare = module;
      this.requestUpdate();
    });
    return this.renderState('loading', this.words.states.loading);
  }

  private renderLegend(figures: readonly Figure[]): TemplateResult | typeof nothing {
    const signs = listSigns(figures);
    return signs.length ? html`<ul part="legend" class="legend">${signs.map((sign) => html`<li><i class="swatch ${sign}" aria-hidden="true"></i>${this.words.table.legend[sign]}</li>`)}</ul>` : nothing;
  }

  private findContent(report: Report, language: Language): FilledTable | undefined {
    const {table} = this;
    if (table === 'statistics' || table === 'extra') return rare!.fillFreeTable(report, table, this.number, language);
    const form = findFormTable(report, table);
    if (!form) return undefined;
    const printed = report.sections?.find((section) => section.id === table)?.heading;
    const isPrinted = language === 'zh' && !!printed && printed !== form.heading;
    return {layout: layoutTable(form, language), figures: readFigures(report, form), title: isPrinted ? printed : pickHeading(form, language), isPrinted};
  }

  private writeCaption(view: TableView, {title, isPrinted}: FilledTable, by: string): void {
    view.table.caption!.querySelectorAll('span').forEach((span, i) => {
      const text = i ? by : title;
      if (span.textContent !== text) span.textContent = text;
      if (i) return;
      if (isPrinted) span.lang = 'zh-CN';
      else span.removeAttribute('lang');
    });
  }

  // From when it is near: a thousand tables out of sight would each be asked for their size in every frame.
  private watch(table: HTMLTableElement): void {
    const box = this.whole ?? this; // asked of a table inside a report that is skipped, its own size would have all of that laid out
    whenVisible(box, () => {
      void import('./table-events.js').then((module) => (events = module));
      if (table !== this.watched || !this.isConnected) return;
      const region = table.parentElement!;
      let wide = 41.25; // in letters: what the wide style needs, as far as it is known of this table
      const fit = (): (() => void) | undefined => fitNarrow(box, region, wide);
      // Nothing is written to a table that fits: a property on the region would have every cell styled again.
      const fitOverflow = (): (() => void) | undefined => {
        const over = region.scrollWidth - region.clientWidth;
        if (over > 1 && !region.classList.contains('narrow')) {
          wide = (box.clientWidth + over) / parseFloat(getComputedStyle(box).fontSize);
          return fit();
        }
        if (over > 1 || region.classList.contains('overflows')) void import('./scroll-region.js').then(({fitRegion}) => fitRegion(region));
        return undefined;
      };
      this.stopWatching = onResize([this, region, table], fit, fitOverflow);
      fitSoon(fit);
    });
  }

  /** @internal */
  handleEvent(event: Event): void {
    if (this.view) events?.handleInTable(this, this.view, event);
  }
}

defineElement('gai-report-table', GaiReportTable);

declare global {
  interface HTMLElementTagNameMap {
    'gai-report-table': GaiReportTable;
  }
}
