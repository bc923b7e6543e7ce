import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {readCell, readPath, type Figure} from '../report/cells.js';
import type {Report} from '../report/report.js';
import type {Cell} from '../report/shape.js';
import {summarize, type Fact, type SummaryFacts} from '../report/summarize.js';
import {screenEn} from '../words/summary-en.js';
import type {SummaryScreen} from '../words/summary-words.js';
import {screenZh} from '../words/summary-zh.js';
import {wordSummary} from '../words/word-summary.js';
import {defineElement} from './define-element.js';
import {GaiCellSelectEvent} from './events.js';
import {fitSoon, onResize} from './on-resize.js';
import {ReportElement} from './report-element.js';
import {styles} from './report-summary.styles.js';

interface KeyFigure {
  readonly id: keyof SummaryScreen['figures'];
  /** The one cell that the figure stands for; a figure without it was added up. */
  readonly address?: string;
}

const keyFigures: readonly KeyFigure[] = [
  {id: 'received', address: 'applications.received.total'},
  {id: 'outcomesTotal', address: 'applications.outcomesTotal.total'},
  {id: 'disclosed'},
  {id: 'refused'},
  {id: 'carriedOut', address: 'applications.carriedOut.total'},
  {id: 'reconsideration', address: 'review.reconsideration.total'},
  {id: 'litigation'},
];

/**
 * A report in key figures and a few plain sentences: requests received and concluded, how they ended, what is
 * still open, and the reviews. It says only what the figures carry: a blank is no 0, and where the report's
 * own sums break no share is given.
 *
 * @element gai-report-summary
 * @attr {string} for - The `id` of a `<gai-report>` in the same page, whose report is shown.
 * @slot caption - Words in place of the caption.
 * @fires {GaiCellSelectEvent} gai-cell-select - The reader chose a key figure that stands for one cell; `address` names the cell.
 * @csspart base - The outer box.
 * @csspart caption - What this is, of whom and of which year.
 * @csspart figures - The key figures.
 * @csspart figure - One key figure.
 * @csspart label - What a key figure counts.
 * @csspart value - The number, or the words in its place.
 * @csspart sums - The note that tells which figures were added up.
 * @csspart sentences - The sentences.
 * @csspart sentence - One sentence.
 * @cssprop [--gai-summary-size=1em] - The size of letters.
 */
export class GaiReportSummary extends ReportElement {
  static override styles = styles;

  /** The sentences in both languages: four to six, fewer where the report leaves out what they would say; empty before it is there. */
  sentences: {readonly zh: readonly string[]; readonly en: readonly string[]} = {zh: [], en: []};

  private facts: SummaryFacts | undefined;
  private summarized: Report | undefined;
  private stopWatching: (() => void) | undefined;

  protected override enter(): void {
    super.enter();
    this.stopWatching = onResize([this], this.fit);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopWatching?.();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {state} = this.source;
    const report = state.status === 'ready' ? state.report : undefined;
    if (report === this.summarized) return;
    this.summarized = report;
    this.facts = report && summarize(report);
    this.sentences = this.facts ? wordSummary(this.facts) : {zh: [], en: []};
  }

  protected override updated(): void {
    fitSoon(this.fit);
  }

  protected override renderReport(report: Report): TemplateResult {
    const {language, table} = this.words;
    const sentences = this.sentences[language];
    if (!report.tables?.applications && !report.tables?.review) return this.renderState('empty', sentences[0]!);
    const screen = language === 'en' ? screenEn : screenZh;
    const by = [report.agency?.name, report.year === undefined ? '' : table.year(report.year)].filter(Boolean).join(' · ');
    const summed = keyFigures.filter(({id, address}) => !address && isPositive(this.findFact(id))).map(({id}) => screen.figures[id]);
    return html`<section part="base" class="base" aria-labelledby="caption">
      <p part="caption" class="caption" id="caption"><slot name="caption"><span class="title">${screen.name}</span> <span class="agency" lang="zh-CN">${by}</span></slot></p>
      <dl part="figures" class="figures">${keyFigures.map((figure) => this.renderFigure(figure, report, screen))}</dl>
      ${summed.length ? html`<p part="sums" class="sums">${screen.sums(summed)}</p>` : nothing}
      <div part="sentences" class="sentences">${sentences.map((sentence) => html`<p part="sentence">${sentence.replace(/(\d) 件/g, '$1\u00a0件')}</p>`)}</div>
    </section>`;
  }

  private renderFigure({id, address}: KeyFigure, report: Report, screen: SummaryScreen): TemplateResult {
    const fact = this.findFact(id);
    const figure = address === undefined ? undefined : readFigure(report, address);
    const value = renderFact(fact, figure, screen);
    return html`<div part="figure" class="figure">
      <dt part="label" id="${id}-label">${screen.figures[id]}</dt>
      <dd>${address !== undefined && figure!.state !== 'missing'
        ? html`<button part="value" class="value" type="button" id="${id}-value" aria-labelledby="${id}-label ${id}-value" @click=${() => this.select(address, figure!)}>${value}</button>`
        : html`<span part="value" class="value">${value}</span>`}</dd>
    </div>`;
  }

  // Where seven do not fit side by side, four and three stand better than six and one.
  private readonly fit = (): (() => void) | undefined => {
    const figures = this.renderRoot.querySelector('.figures');
    const width = this.clientWidth / parseFloat(getComputedStyle(this).fontSize);
    const isHalved = width >= 37 && width < 66;
    return !figures || figures.classList.contains('halved') === isHalved ? undefined : () => void figures.classList.toggle('halved');
  };

  private findFact(id: KeyFigure['id']): Fact {
    const fact = this.facts![id];
    return typeof fact === 'object' ? fact.total : fact;
  }

  private select(address: string, {text, value}: Figure): void {
    this.dispatchEvent(new GaiCellSelectEvent({address, addresses: [address], text, value}));
  }
}

function isPositive(fact: Fact): boolean {
  return typeof fact === 'number' && fact > 0;
}

/** The number with its unit; in its place the sign that is printed, or a word for what is not there. */
function renderFact(fact: Fact, figure: Figure | undefined, screen: SummaryScreen): TemplateResult {
  if (typeof fact === 'number') {
    const text = screen.count(fact);
    const kind = `number ${fact === 0 ? 'zero' : ''} ${text.length > 7 ? 'long' : ''}`;
    return html`<span class=${kind}>${text}</span>${screen.unit ? html` <span class="unit">${screen.unit}</span>` : nothing}`;
  }
  const printed = fact === 'mark' || (fact === 'disputed' && figure) ? figure?.text : undefined;
  return html`<span class="gap">${printed ?? screen.gaps[fact === 'mark' ? 'blank' : fact]}</span>`;
}

function readFigure(report: Report, address: string): Figure {
  return readCell(readPath(report.tables, address.split('.')) as Cell | undefined);
}

defineElement('gai-report-summary', GaiReportSummary);

declare global {
  interface HTMLElementTagNameMap {
    'gai-report-summary': GaiReportSummary;
  }
}
