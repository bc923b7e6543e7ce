import {html, nothing, type CSSResultGroup, type PropertyDeclaration, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {Frame} from '../charts/drawing.js';
import type {Report} from '../report/report.js';
import type {ChartWords} from '../words/words.js';
import type {ChartRequest, ChartView} from '../export/chart-view.js';
import {styles} from './chart-element.styles.js';
import {GaiCellSelectEvent} from './events.js';
import {fuse} from './flat.js';
import {LateElement} from './late-element.js';
import {views} from './load-views.js';
import type {MarkPointer} from './mark-pointer.js';
import {measureFrame} from './measure-frame.js';
import {onResize} from './on-resize.js';
import {onWindow} from './on-window.js';
import type * as Views from './views.js';
import {isPrinting} from './slices.js';
import {whenVisible} from './when-visible.js';

/**
 * What every chart shares: it says what it shows in a sentence, draws it with marks for pointer and
 * keyboard, and holds its numbers as a table, one switch away.
 *
 * @attr {string} for - The `id` of a `<gai-report>` in the same page, whose report is shown.
 * @slot caption - Words in place of the chart's name.
 * @fires {GaiCellSelectEvent} gai-cell-select - The reader chose a mark by click or Enter; `address` names its cell, or the first of several; `detail.addresses` names all behind it.
 * @csspart base - The outer box.
 * @csspart caption - The name of the chart.
 * @csspart sentence - What the chart shows, in words.
 * @csspart drawing - The drawing.
 * @csspart bar - A mark: a bar or a segment of one.
 * @csspart label - The words beside a bar.
 * @csspart value - The figure beside a bar.
 * @csspart bar-shape - The filled shape of a bar.
 * @csspart remark - Rows that are not drawn, and figures that disagree.
 * @csspart switch - The button between chart and table.
 * @csspart table - The numbers as a table.
 * @csspart tooltip - The words beside the mark in hand.
 * @cssprop [--gai-texture=#ffffff] - The strokes of the textures that tell segments apart.
 * @cssprop [--gai-chart-size=0.875em] - The size of letters in the drawing.
 */
export abstract class ChartElement extends LateElement {
  static override styles: CSSResultGroup = styles;

  static override properties: PropertyDeclarations = {
    showTable: {type: Boolean, reflect: true, attribute: 'show-table'}, marked: {state: true},
  };

  /** Shows the numbers as a table in place of the drawing. */
  showTable = false;

  /** @internal Shows in traditional characters what was drawn, where these are asked for: paper waits for no observer. */
  declare convertDrawn: (() => void) | undefined;

  /** @internal A report gives it to its charts, by the room that it kept for them. Without it, or where it differs, the chart measures itself when it is near. */
  declare frame: Frame | undefined;

  private marked: {readonly label: string; readonly isLow: boolean; readonly x: number; readonly y: number} | undefined;

  /** Makes the names of textures unique in the page. */
  protected readonly textureId = `gai-texture-${++count}`;

  private shown: ChartView | undefined;
  /** What is shown, or its frame, is another than the drawing's. */
  private isDue = true;
  private pointer: MarkPointer | undefined;
  private stopWatching: (() => void) | undefined;

  protected override enter(): void {
    super.enter();
    // Words and numbers are there at once; so is the drawing where its frame is known, else it comes when the chart is near, or the page is printed.
    whenVisible(this, this.onNear);
    onWindow('beforeprint').add(this.onBeforePrint);
    onWindow('afterprint').add(this.onAfterPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopWatching?.();
    onWindow('beforeprint').delete(this.onBeforePrint);
    onWindow('afterprint').delete(this.onAfterPrint);
  }

  // Whatever may change what is shown, also what no property tells of, such as the language of the page; the mark in hand does not.
  override requestUpdate(name?: PropertyKey, was?: unknown, options?: PropertyDeclaration, useValue?: boolean, value?: unknown): void {
    if (name !== 'marked') this.isDue = true;
    super.requestUpdate(name, was, options, useValue, value);
  }

  protected override updated(): void {
    const svg = this.renderRoot.querySelector('.drawing > svg');
    if (!this.isDue || !svg || !this.frame || !this.shown || !views) return;
    this.isDue = false;
    views.showDrawing(this.shown.draw(this.frame), svg);
    this.convertDrawn?.();
    if (this.pointer?.svg !== svg) this.pointer = new views.MarkPointer(svg);
    this.pointer.keepTabStop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('marked')) this.marked = undefined; // the drawing under it changes
    if (isPrinting && !this.frame) this.frame = paper;
  }

  /** What the chart shows of a report. */
  protected abstract readChart(asked: ChartRequest, views: typeof Views): ChartView;

  protected override renderReport(report: Report): TemplateResult {
    if (!views) return this.renderWaiting();
    const {language} = this.words;
    const words = views.findChartWords(language);
    const shown = this.shown = this.isDue || !this.shown ? this.readChart({report, language, words, id: this.textureId}, views) : this.shown;
    if (shown.empty !== undefined) return this.renderState('empty', shown.empty);
    const {name} = shown;
    return html`<figure part="base" aria-labelledby="name">
      <div class="head">
        <figcaption part="caption" id="name"><slot name="caption">${name}</slot></figcaption>
        <button part="switch" type="button" @click=${this.onSwitch}>${this.showTable ? words.showChart : words.showTable}</button>
      </div>
      <p part="sentence" class="sentence" id="sentence" .textContent=${shown.sentence}></p>
      ${this.showTable ? this.renderTable(shown, words) : this.renderDrawing(shown)}
      ${fuse(shown.remarks.map((remark) => html`<p part="remark" class="remark" .textContent=${remark}></p>`))}
    </figure>`;
  }

  private renderDrawing({legend, name}: ChartView): TemplateResult {
    return html`
      ${legend.length ? html`<ul part="legend" class="legend">
        ${fuse(legend.map(({label, tone}) => html`<li><svg class="swatch" width="1.43em" height="1em" aria-hidden="true"><rect class="tone-${tone}" width="100%" height="100%"></rect><rect width="100%" height="100%" fill="url(#${this.textureId}-${tone})"></rect></svg>${label}</li>`))}
      </ul>` : nothing}
      <div class="drawing" @pointerover=${this.onMark} @pointerleave=${this.onLeave} @focusin=${this.onMark} @focusout=${this.onLeave}
        @keydown=${this.onKey} @click=${this.onClick}>
        <svg part="drawing" role="group" aria-label=${name} aria-describedby="sentence"></svg>
        ${this.marked ? html`<div part="tooltip" class="tooltip" aria-hidden="true" .style=${`left:${this.marked.x}px;${this.marked.isLow ? 'bottom' : 'top'}:${this.marked.y}px`}>${this.marked.label}</div>` : nothing}
      </div>`;
  }

  private renderTable({name, heads, listRows}: ChartView, {blank}: ChartWords): TemplateResult {
    return html`<div class="scroll" tabindex="0" role="group" aria-label=${name}><table part="table">
      <caption class="sr">${name}</caption>
      <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${listRows().map(([first, ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((text) => html`<td>${text === '' ? html`<span class="sr">${blank}</span>` : text}</td>`)}</tr>`)}</tbody>
    </table></div>`;
  }

  private readonly fit = (): (() => void) | undefined => {
    const frame = measureFrame(this);
    const isSame = this.frame?.width === frame?.width && this.frame?.em === frame?.em;
    return !frame || isSame || isPrinting ? undefined : () => this.enterFrame(frame);
  };

  // Words and numbers stay as they are. Drawn when the other charts have been measured, too, or else each would be laid out on its own.
  private enterFrame(frame: Frame): void {
    this.changeFrame(frame);
    void Promise.resolve().then(() => this.isUpdatePending || this.updated());
  }

  private readonly onNear = (): void => {
    if (!this.frame) this.fit()?.(); // one that was given is held against the room when the browser first tells of that
    this.stopWatching = onResize([this], this.fit);
  };

  // Paper tells no width in time, so every drawing is made anew for an A4 page: scaled from a phone, it would be longer than one.
  private readonly onBeforePrint = (): void => {
    if (this.frame === paper) return;
    this.changeFrame(paper);
    this.performUpdate(); // if any is due
    this.updated();
  };

  private changeFrame(frame: Frame): void {
    this.frame = frame;
    this.isDue = true;
    this.marked = undefined; // the drawing under it changes
  }

  private readonly onAfterPrint = (): void => this.fit()?.();

  private onSwitch(): void {
    this.showTable = !this.showTable;
    this.whole?.readTables();
  }

  private onMark(event: Event): void {
    const mark = this.pointer?.findMark(event);
    if (mark) this.mark(mark);
    else this.onUnmark();
  }

  /** Puts the words of a mark below it, or above it where the element, which clips, ends too soon. */
  private mark(mark: SVGGElement): void {
    const label = mark.getAttribute('aria-label') ?? '';
    const box = mark.getBoundingClientRect();
    const room = this.getBoundingClientRect();
    const drawing = mark.ownerSVGElement!.getBoundingClientRect();
    const {em} = this.frame!;
    const isLow = room.bottom - box.bottom < 5 * em;
    this.marked = {label, isLow, x: Math.max(0, Math.min(box.left - room.left, room.width - 12 * em)), y: isLow ? drawing.bottom - box.top + 4 : box.bottom - drawing.top};
  }

  private onUnmark(): void {
    this.marked = undefined;
  }

  // The pointer leaves, but a mark that has the focus keeps its words.
  private onLeave(event: Event): void {
    const focused = (this.renderRoot as ShadowRoot).activeElement;
    if (event.type === 'pointerleave' && focused && this.pointer?.svg.contains(focused)) this.mark(focused as SVGGElement);
    else this.onUnmark();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') return this.onUnmark();
    const mark = this.pointer?.findMark(event);
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') return this.select(mark);
    const next = this.pointer?.findNext(mark, event.key);
    if (!next) return;
    event.preventDefault();
    this.pointer?.goTo(next);
  }

  private onClick(event: Event): void {
    const mark = this.pointer?.findMark(event);
    if (!mark) return;
    this.pointer?.goTo(mark);
    this.select(mark);
  }

  private select(mark: SVGGElement): void {
    const addresses = (mark.dataset['cells'] ?? '').split(' ').filter(Boolean);
    if (!addresses.length) return;
    this.dispatchEvent(new GaiCellSelectEvent({address: addresses[0]!, addresses, text: mark.getAttribute('aria-label') ?? ''}));
  }
}

let count = 0;

// Pixels between the margins of an A4 page, and of its letters, which the style sheet sets there.
const paper: Frame = {em: 14, width: 660};
