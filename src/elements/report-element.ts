import {html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {Report} from '../report/report.js';
import {findWords} from '../words/find-words.js';
import type {Words} from '../words/words.js';
import type {ErrorDetail} from './events.js';
import {findLanguage, isTraditional, showTraditional} from './page-language.js';
import type {GaiReport} from './report.js';
import {original, ReportSource} from './report-source.js';
import {enterInSlice, runInSlice} from './slices.js';

/**
 * What every element that shows a report shares: where the report comes from, the language, the theme,
 * and the states in which there is no report to show.
 *
 * @fires {GaiLoadEvent} gai-load - A report was loaded, and a table of its own is drawn; charts, the summary and the parts of a whole report follow. A whole report tells once, for the parts it draws, too; elements that the page puts into it or points at it with `for` tell for themselves. `detail.report` is the report.
 * @slot - What the page shows where there is no script: in sight until the report stands and when it fails. Without `src` and JSON the report is read from it.
 * @fires {GaiErrorEvent} gai-error - A report could not be shown; `detail.type` is network, parse, schema, version, empty or document, `detail.messages` says where and what, in both languages.
 * @csspart state - The words in place of content: waiting, loading, error, nothing to show.
 * @csspart retry - The button that loads again after an error.
 * @cssprop [--gai-ink=#1c2733] - Letters.
 * @cssprop [--gai-ink-soft=#4d5b6b] - Letters of lesser weight.
 * @cssprop [--gai-paper=#ffffff] - The ground.
 * @cssprop [--gai-paper-head=#eef3f9] - The ground of headings.
 * @cssprop [--gai-paper-total=#f7f9fc] - The ground of totals.
 * @cssprop [--gai-paper-mark=#dfeafa] - The ground of the row and column in hand.
 * @cssprop [--gai-rule=#d3dbe6] - Hairlines.
 * @cssprop [--gai-rule-strong=#75869c] - Lines around groups and totals.
 * @cssprop [--gai-accent=#1a56a6] - The official colour: top line, links, focus.
 * @cssprop [--gai-zero=#586572] - Figures that are 0.
 * @cssprop [--gai-error=#a81e1e] - The error state.
 */
export abstract class ReportElement extends LitElement {
  // Declared without decorators, whose helpers cost every page half a kilobyte.
  static override properties: PropertyDeclarations = {
    src: {}, report: {attribute: false}, loading: {}, lang: {reflect: true, useDefault: true}, theme: {reflect: true, useDefault: true},
  };

  /** The address of the report's JSON. */
  src = '';

  /** The report as an object; comes before `src`. Give a new object to change it. */
  report: Report | undefined;

  /** `lazy` fetches `src` only when the element comes near the viewport. */
  loading: 'eager' | 'lazy' = 'eager';

  /** `zh-CN` (default), `zh-Hant` or `en`; without it the nearest `lang` of the page holds. */
  override lang = '';

  /** `light` (default), `dark`, `contrast`, or `auto` to follow the reader's system. */
  theme: 'light' | 'dark' | 'contrast' | 'auto' = 'light';

  protected readonly source = new ReportSource(this);

  /** Where the page's own content inside the tag shows: until the report stands, and again when it fails. */
  protected ownContent!: HTMLSlotElement;

  /** @internal The next update waits for no other, where many come or change at once. */
  isNext = false;

  /** Fetches `src` again, past the browser's cache. */
  reload(): void {
    this.source.load(true);
  }

  // Until its turn comes an element has no shadow root, and what stands inside it shows as in any unknown tag.
  override connectedCallback(): void {
    if (this.shadowRoot || this.whole) return this.enter();
    enterInSlice(() => {
      if (this.isConnected && !this.shadowRoot) this.enter();
    });
  }

  /** Begins to show, or to show again, in the page. */
  protected enter(): void {
    super.connectedCallback();
    // Moved in the page while something was still awaited: begin again.
    if (this.hasUpdated && this.source.state.status !== 'ready') this.source.load();
  }

  // In place at once, so that what the page shows is never gone for a moment; what is rendered goes before it.
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(this.renderOptions.renderBefore = this.ownContent = document.createElement('slot'));
    return root;
  }

  /** @internal The report that this is drawn by, as a part of it. */
  get whole(): GaiReport | undefined {
    const {host = {}} = this.getRootNode() as {host?: Partial<GaiReport>};
    return host.drawPart && (host as GaiReport); // no `instanceof`: a classic file beside the script has classes of its own
  }

  // Lit does what this returns after the page's own script; many elements share the time, those inside another in its turn.
  protected override scheduleUpdate(): Promise<void> | undefined {
    const {isNext, whole} = this;
    this.isNext = false; // the next change of a thousand reports comes in slices again
    const draw = (): void => void super.scheduleUpdate();
    return whole ? whole.drawPart(draw, this) : runInSlice(draw, isNext);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const isDue = changed.has('loading') && this.source.state.status === 'waiting';
    if (!this.hasUpdated || changed.has('src') || changed.has('report') || isDue) this.source.load();
  }

  /** The words in the language that holds here. */
  protected get words(): Words {
    const tag = this.lang || findLanguage(this);
    if (isTraditional(tag)) showTraditional(this);
    return findWords(tag);
  }

  protected override render(): TemplateResult | typeof nothing {
    const {state} = this.source;
    const {states} = this.words;
    const isOpen = state.status !== 'ready';
    const isParsing = isOpen && document.readyState === 'loading';
    const hasOwn = isOpen && this.querySelector(original);
    this.ownContent.toggleAttribute('hidden', !hasOwn && !isParsing);
    if (hasOwn) return nothing;
    switch (state.status) {
      case 'ready': return this.renderReport(state.report);
      case 'waiting':
      case 'loading': return this.renderState('loading', state.text || states.loading);
      case 'none': return isParsing ? nothing : this.renderState('empty', states.noSource);
      case 'error': return this.renderError(state.detail);
    }
  }

  protected abstract renderReport(report: Report): TemplateResult;

  /** Words in place of content. */
  protected renderState(kind: string, text: string): TemplateResult {
    return html`<p part="state" class="state ${kind}" role="status">${text}</p>`;
  }

  private renderError({messages}: ErrorDetail): TemplateResult {
    const {states, language} = this.words;
    const [first, ...others] = messages.map((message) => message[language]);
    return html`<div part="state" class="state error" role="alert">
      <p><strong>${first}</strong></p>
      ${others.length ? html`<ul tabindex="0">${others.map((text) => html`<li>${text}</li>`)}</ul>` : nothing}
      ${this.src && !this.report ? html`<button part="retry" type="button" @click=${this.reload}>${states.retry}</button>` : nothing}
    </div>`;
  }
}
