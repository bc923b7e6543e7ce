import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Figure} from '../report/cells.js';
import {readFigure} from '../report/read-figures.js';
import type {Report} from '../report/report.js';
import type {Fact, SummaryFacts} from '../report/summarize.js';
import type {SummaryScreen} from '../words/summary-words.js';
import {defineElement} from './define-element.js';
import {GaiCellSelectEvent} from './events.js';
import {fuse, rewrite} from './flat.js';
import {LateElement} from './late-element.js';
import {views} from './load-views.js';
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
export class GaiReportSummary extends LateElement {
  static override styles = styles;

  /** The sentences in both languages: four to six, fewer where the report leaves out what they would say; empty before it is there. */
  sentences: {readonly zh: readonly string[]; readonly en: readonly string[]} = {zh: [], en: []};

  private facts: SummaryFacts | undefined;
  private summarized: Report | undefined;

  // One listener for all figures.
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this);
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {state} = this.source;
    const report = views && state.status === 'ready' ? state.report : undefined;
    if (report === this.summarized) return;
    this.summarized = report;
    this.facts = report && views!.summarize(report);
    this.sentences = this.facts ? views!.wordSummary(this.facts) : {zh: [], en: []};
  }

  // Two flat templates: a page of a thousand reports feels each one inside another.
  protected override renderReport(report: Report): TemplateResult {
    if (!views) return this.renderWaiting();
    const {language, table} = this.words;
    const sentences = this.sentences[language];
    if (!report.tables?.applications && !report.tables?.review) return this.renderState('empty', sentences[0]!);
    const screen = views.summaryScreens[language];
    const by = [report.agency?.name, report.year === undefined ? '' : table.year(report.year)].filter(Boolean).join(' · ');
    const summed = keyFigures.filter(({id, address}) => !address && isPositive(this.findFact(id))).map(({id}) => screen.figures[id]);
    return html`<section part="base" class="base" aria-labelledby="caption">
      <p part="caption" class="caption" id="caption"><slot name="caption"><span class="title" .textContent=${screen.name}></span> <span class="agency" lang="zh-CN" .textContent=${by}></span></slot></p>
      <dl part="figures" class="figures">${fuse(keyFigures.map((figure) => this.renderFigure(figure, report, screen)))}</dl>
      ${summed.length ? html`<p part="sums" class="sums" .textContent=${screen.sums(summed)}></p>` : nothing}
      <div part="sentences" class="sentences">${fuse(sentences.map((sentence) => html`<p part="sentence" .textContent=${sentence.replace(/(\d) 件/g, '$1\u00a0件')}></p>`))}</div>
    </section>`;
  }

  private renderFigure({id, address}: KeyFigure, report: Report, screen: SummaryScreen): TemplateResult {
    const figure = address === undefined ? undefined : readFigure(report, {path: address.split('.')});
    const {kind, text, unit} = sayFact(this.findFact(id), figure, screen);
    const label = screen.figures[id];
    const write = rewrite(/figure-id/g, id);
    return figure && figure.state !== 'missing'
      ? write`<div part="figure" class="figure"><dt part="label" id="figure-id-label" .textContent=${label}></dt> <dd><button part="value" class="value" type="button" id="figure-id-value" aria-labelledby="figure-id-label figure-id-value"><span class=${kind} .textContent=${text}></span> <span class="unit" .textContent=${unit}></span></button></dd></div>`
      : write`<div part="figure" class="figure"><dt part="label" id="figure-id-label" .textContent=${label}></dt> <dd><span part="value" class="value"><span class=${kind} .textContent=${text}></span> <span class="unit" .textContent=${unit}></span></span></dd></div>`;
  }

  private findFact(id: KeyFigure['id']): Fact {
    const fact = this.facts![id];
    return typeof fact === 'object' ? fact.total : fact;
  }

  /** @internal */
  handleEvent({target}: Event): void {
    const button = (target as Element).closest('button');
    const address = keyFigures.find(({id}) => button?.id === `${id}-value`)?.address;
    const {state} = this.source;
    if (!address || state.status !== 'ready') return;
    const {text, value} = readFigure(state.report, {path: address.split('.')});
    this.dispatchEvent(new GaiCellSelectEvent({address, addresses: [address], text, value}));
  }
}

function isPositive(fact: Fact): boolean {
  return typeof fact === 'number' && fact > 0;
}

/** The number and its unit; in its place the sign that is printed, or a word for what is not there. */
function sayFact(fact: Fact, figure: Figure | undefined, screen: SummaryScreen): {readonly kind: string; readonly text: string; readonly unit: string} {
  if (typeof fact === 'number') {
    const text = screen.count(fact);
    return {kind: `number ${fact === 0 ? 'zero' : ''} ${text.length > 7 ? 'long' : ''}`, text, unit: screen.unit};
  }
  const printed = fact === 'mark' || (fact === 'disputed' && figure) ? figure?.text : undefined;
  return {kind: 'gap', text: printed ?? screen.gaps[fact === 'mark' ? 'blank' : fact], unit: ''};
}

defineElement('gai-report-summary', GaiReportSummary);

declare global {
  interface HTMLElementTagNameMap {
    'gai-report-summary': GaiReportSummary;
  }
}
