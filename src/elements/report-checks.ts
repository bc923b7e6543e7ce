import './xhtml.js';
import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {checkReport, isProblem, suggestRepairs, type Finding, type Others, type Repair} from '../checks/index.js';
import {describePlace} from '../report/describe-place.js';
import {findEdition, type Report} from '../report/report.js';
import {checkWords, type CheckWords} from '../words/check-words.js';
import {wordFinding, wordRepair} from '../words/word-finding.js';
import {defineElement} from './define-element.js';
import {GaiFindingAnswerEvent, GaiFindingSelectEvent} from './events.js';
import {fitNarrow} from './fit-narrow.js';
import {goToCell, listTables} from './go-to-cell.js';
import {fitSoon, onResize} from './on-resize.js';
import {renderAround} from './printed.js';
import {styles} from './report-checks.styles.js';
import {ReportElement} from './report-element.js';

export {showFindings} from './table-checks.js';

/** What the reader may choose to see. */
const kinds = ['error', 'warning', 'open', 'agrees'] as const;
type Kind = (typeof kinds)[number];

/**
 * What does not add up in a report: sums, text against table, last year's report. Each finding leads to its
 * cells in the tables of the same report on the page, and from there back by Esc; a warning can be answered.
 *
 * @element gai-report-checks
 * @attr {string} for - The `id` of a `<gai-report>` in the same page, whose report is shown.
 * @fires {GaiFindingSelectEvent} gai-finding-select - The reader wants to see a finding's cells; `finding` is it. Cancelled, nothing is gone to.
 * @fires {GaiFindingAnswerEvent} gai-finding-answer - The reader answered a warning: `fingerprint` and `answer`, to be kept and given back in `answers`.
 * @csspart base - The outer box.
 * @csspart summary - How many errors and warnings there are.
 * @csspart filter - The choice of what to see.
 * @csspart findings - The list.
 * @csspart finding - One finding; also `error`, `warning`, `open` or `agrees`.
 * @csspart quote - The sentence of the text that a finding is about.
 * @csspart repairs - The smallest repairs.
 */
export class GaiReportChecks extends ReportElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    others: {attribute: false}, answers: {attribute: false}, shownKinds: {state: true}, answering: {state: true},
  };

  /** The reports to compare with: `previous`, `next`, and `children`, the units below as `{name, report}`. */
  others: Others = {};

  /** Answers given before, by the fingerprint of their finding. */
  answers: {readonly [fingerprint: string]: string} = {};

  /** Every finding, those that agree among them; empty before the report is there. */
  findings: readonly Finding[] = [];

  private repairs: readonly Repair[] = [];
  private shownKinds: ReadonlySet<Kind> = new Set<Kind>(['error', 'warning']);
  private answering: string | undefined;
  private checked: readonly [Report, Others] | undefined;
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
    if (state.status !== 'ready') {
      [this.findings, this.repairs, this.checked] = [[], [], undefined];
    } else if (this.checked?.[0] !== state.report || this.checked[1] !== this.others) {
      this.checked = [state.report, this.others];
      this.findings = checkReport(state.report, this.others);
      this.repairs = suggestRepairs(state.report);
    }
  }

  protected override updated(): void {
    fitSoon(this.fit); // what is drawn anew
  }

  protected override renderReport(report: Report): TemplateResult {
    const {language} = this.words;
    const words = checkWords[language];
    const count = (kind: Kind): number => this.findings.filter((finding) => kindOf(finding) === kind).length;
    const shown = this.findings.filter((finding) => this.shownKinds.has(kindOf(finding))).sort((a, b) => kinds.indexOf(kindOf(a)) - kinds.indexOf(kindOf(b)));
    return html`<section part="base" class="base" aria-label=${words.screen.name}>
      <p part="summary" class="summary" role="status">${words.screen.summary(count('error'), count('warning'), count('agrees'), count('open'))}</p>
      <fieldset part="filter"><legend>${words.screen.filter}</legend>
        ${kinds.map((kind) => html`<label class="filter"><input type="checkbox" name=${kind} .checked=${this.shownKinds.has(kind)} @change=${this.onFilter}> ${words.screen.filters[kind]} ${count(kind)}</label>`)}
      </fieldset>
      ${shown.length ? html`<ol part="findings" class="findings">${shown.map((finding, i) => this.renderFinding(finding, `finding-${i + 1}`, report, words, language))}</ol>`
        : html`<p class="none">${words.screen.none}</p>`}
      ${this.repairs.length ? html`<p class="over" id="repairs">${words.screen.repairs}</p>
        <ol part="repairs" class="repairs" aria-labelledby="repairs">${this.repairs.slice(0, 3).map((repair) => html`<li>${wordRepair(repair)[language]}</li>`)}</ol>` : nothing}
      ${shown.some(hasCells) ? html`<p class="hint">${words.screen.back}</p>` : nothing}
    </section>`;
  }

  private renderFinding(finding: Finding, id: string, report: Report, words: CheckWords, language: 'zh' | 'en'): TemplateResult {
    const kind = kindOf(finding);
    const {fingerprint, rule, table} = finding;
    const answer = this.answers[fingerprint];
    const sign = kind === 'error' ? '▲' : kind === 'warning' ? '△' : '';
    return html`<li part="finding ${kind}" class=${kind} id=${id} data-fingerprint=${fingerprint}>
      <span class="kind">${sign ? html`<span aria-hidden="true">${sign}</span> ` : nothing}${words.screen.filters[kind]} <abbr title=${words.screen.rule(rule)}>${rule}</abbr></span>
      <div class="body">
        ${table ? html`<span class="table">${describePlace(table, findEdition(report, table) ?? '2021', language)}</span>` : nothing}
        ${wordFinding(finding)[language]}
        ${finding.place ? renderQuote(finding.place, words) : nothing}
        ${answer ? html`<span class="answer">${renderAround((said) => words.screen.answered(said), html`<span class="printed">${answer}</span>`)}</span>` : nothing}
        ${this.answering === fingerprint ? html`<form @submit=${this.onAnswer} @keydown=${this.onAnswerKey}>
          <label>${words.screen.answerLabel}<input type="text" name="answer" .value=${answer ?? ''}></label><button>${words.screen.save}</button></form>` : nothing}
      </div>
      <span class="doing">
        ${hasCells(finding) ? html`<button type="button" aria-describedby=${id} @click=${(event: Event) => this.onShow(event, finding, report)}>${words.screen.show}</button>` : nothing}
        ${kind === 'warning' ? html`<button type="button" aria-expanded=${String(this.answering === fingerprint)} aria-describedby=${id} @click=${() => this.onAnswering(fingerprint)}>${words.screen.answer}</button>` : nothing}
      </span>
    </li>`;
  }

  private readonly fit = (): (() => void) | undefined => {
    const base = this.renderRoot.querySelector('.base');
    return base ? fitNarrow(this, base, 34) : undefined;
  };

  private onFilter(event: Event): void {
    const {name, checked} = event.target as HTMLInputElement;
    this.shownKinds = new Set(kinds.filter((kind) => (kind === name ? checked : this.shownKinds.has(kind))));
  }

  private onShow(event: Event, finding: Finding, report: Report): void {
    const button = event.currentTarget as HTMLElement;
    if (!this.dispatchEvent(new GaiFindingSelectEvent(finding))) return;
    goToCell(listTables(this, report), finding.cells.filter((cell) => cell.report === undefined).map(({address}) => address), () => button.focus());
  }

  private onAnswering(fingerprint: string): void {
    this.answering = this.answering === fingerprint ? undefined : fingerprint;
    if (this.answering) void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLInputElement>('input[name="answer"]')?.focus());
  }

  private onAnswer(event: Event): void {
    event.preventDefault();
    const answer = (event.target as HTMLFormElement).querySelector('input')!.value.trim();
    const fingerprint = this.answering!;
    const {[fingerprint]: _was, ...rest} = this.answers;
    this.answers = answer ? {...rest, [fingerprint]: answer} : rest;
    this.closeAnswer();
    this.dispatchEvent(new GaiFindingAnswerEvent(fingerprint, answer));
  }

  private onAnswerKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.closeAnswer();
  }

  private closeAnswer(): void {
    const fingerprint = this.answering;
    this.answering = undefined;
    const item = Array.from(this.renderRoot.querySelectorAll('li')).find(({dataset}) => dataset['fingerprint'] === fingerprint);
    item?.querySelector<HTMLElement>('button[aria-expanded]')?.focus();
  }
}

function kindOf(finding: Finding): Kind {
  if (isProblem(finding)) return finding.severity;
  return finding.status === 'not-assessable' ? 'open' : 'agrees';
}

function hasCells({cells}: Finding): boolean {
  return cells.some(({report}) => report === undefined);
}

/** The sentence with the number in it marked. */
function renderQuote({sentence, sentenceStart, start, end}: NonNullable<Finding['place']>, words: CheckWords): TemplateResult {
  const [from, to] = [start - sentenceStart, end - sentenceStart];
  return html`<span class="quote" part="quote">${words.screen.text}<span lang="zh-CN">${sentence.slice(0, from)}<mark>${sentence.slice(from, to)}</mark>${sentence.slice(to)}</span></span>`;
}

defineElement('gai-report-checks', GaiReportChecks);

declare global {
  interface HTMLElementTagNameMap {
    'gai-report-checks': GaiReportChecks;
  }
}
