import './xhtml.js';
import {html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {tableIds, type TableId} from '../forms/editions.js';
import {importCodes, interpretSource, listLines, readDocument, type ImportInput, type ImportMessage} from '../import/index.js';
import {countFigures} from '../report/count-figures.js';
import {describePlace} from '../report/describe-place.js';
import {listAddresses} from '../report/list-addresses.js';
import type {Report} from '../report/report.js';
import {importWords, type ImportWords} from '../words/import-words.js';
import {correctCell} from './correct-cell.js';
import {defineElement} from './define-element.js';
import {GaiImportEvent} from './events.js';
import {atLevel} from './flat.js';
import {quotedIn, renderMessage, renderSaid, sayMessage} from './import-messages.js';
import {renderOthers} from './import-others.js';
import './import-table.js';
import type {CellEditEvent, CellMark} from './import-table.js';
import {findLanguage, isTraditional, showTraditional} from './page-language.js';
import {renderAround} from './printed.js';
import {styles} from './report-import.styles.js';
import {saveFile, writeJson} from './save-file.js';
export {replaceWords} from '../words/replace-import-words.js';

/**
 * Makes a report of a Word file, a page or pasted tables, in the reader's own browser. Shows what was
 * read as tables, marks what was inferred or repaired, and lets the reader correct it.
 *
 * @element gai-report-import
 * @fires {GaiImportEvent} gai-import - A report was read, or a cell of it corrected; `report` is it, `messages` what to check.
 * @csspart base - The outer box.
 * @csspart zone - Where files are dropped and chosen and tables pasted.
 * @csspart summary - What was read, in a sentence.
 * @csspart actions - The buttons under it.
 * @csspart heading - The heading over what to check.
 * @csspart messages - The list of what to check.
 * @csspart message - One entry of it.
 * @csspart table - A table of what was read.
 * @csspart caption - What it is called.
 * @csspart heading-cell - A heading in a statutory table; also `column`, `row` or `band`.
 * @csspart cell - A figure in a statutory table; also `zero`, `blank`, `mark`, `missing` and `total` as it applies, and `marked` where it is to be checked or was corrected.
 * @csspart state - The words while a file is read, and why one could not be.
 */
export class GaiReportImport extends LitElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    lang: {reflect: true, useDefault: true}, theme: {reflect: true, useDefault: true}, headingLevel: {type: Number, attribute: 'heading-level'},
    status: {state: true}, report: {attribute: false}, messages: {state: true}, isOver: {state: true}, shown: {state: true}, corrected: {state: true}, copied: {state: true}, problem: {state: true},
  };

  /** `zh-CN` (default), `zh-Hant` or `en`; without it the nearest `lang` of the page holds. */
  override lang = '';

  /** `light` (default), `dark`, `contrast`, or `auto` to follow the reader's system. */
  theme: 'light' | 'dark' | 'contrast' | 'auto' = 'light';

  /** The level of the heading over what to check. */
  headingLevel = 3;

  /** The report as read and corrected so far; undefined before. */
  report: Report | undefined;

  private status: 'idle' | 'reading' | 'done' = 'idle';
  private messages: readonly ImportMessage[] = [];
  private lines: ReadonlyMap<number, string> = new Map();
  private isOver = false;
  private shown: ImportMessage | undefined;
  private corrected: ReadonlySet<string> = new Set();
  private copied: Report | undefined;
  private problem = '';
  private request = 0;
  private marks: ReadonlyMap<string, CellMark> = new Map();

  /** Reads a file, a text or HTML as if the reader had given it; `name` is the name of the file. */
  async read(input: ImportInput, name?: string): Promise<void> {
    const request = ++this.request;
    Object.assign(this, {status: 'reading', report: undefined, messages: [], shown: undefined, corrected: new Set(), problem: ''});
    const source = await readDocument(input);
    const result = interpretSource(source, name ? {name} : {});
    if (request !== this.request) return; // another file was given meanwhile
    this.lines = 'document' in source ? listLines(source.document) : new Map();
    this.report = result.report;
    this.messages = result.messages;
    this.status = 'done';
    if (result.report) this.dispatchEvent(new GaiImportEvent(result.report, result.messages));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.report && (changed.has('report') || changed.has('lang'))) this.marks = this.listMarks(this.report);
  }

  protected override render(): TemplateResult {
    const {words} = this;
    return html`<section part="base" aria-label=${words.screen.name}>
      ${this.status === 'done' && this.report ? this.renderResult(this.report, words) : this.renderZone(words)}
    </section>`;
  }

  private get words(): ImportWords {
    if (isTraditional(this.tag)) showTraditional(this);
    return importWords[this.language];
  }

  private get tag(): string {
    return this.lang || findLanguage(this);
  }

  /** @internal */
  get language(): 'zh' | 'en' {
    return /^en\b/i.test(this.tag) ? 'en' : 'zh';
  }

  private renderZone({screen}: ImportWords): TemplateResult {
    return html`<div part="zone" class="zone ${this.isOver ? 'over' : ''}" @dragover=${this.onDragOver} @dragleave=${() => (this.isOver = false)} @drop=${this.onDrop}>
      <p id="hint">${screen.hint}</p>
      <label class="file">${screen.choose}<input type="file" accept=".docx,.html,.htm,.txt,.doc,.pdf" aria-describedby="hint" @change=${this.onChoose}></label>
      <label>${screen.paste}<textarea @paste=${this.onPaste}></textarea></label>
      <button type="button" @click=${this.onReadPasted}>${screen.readPasted}</button>
      <p class="soft">${screen.local}</p>
      ${this.status === 'reading' ? html`<p part="state" role="status">${screen.reading}</p>` : nothing}
      ${this.status === 'done' ? html`<div part="state" class="state error" role="alert">${this.messages.map((message) => html`<p>${renderSaid(message, this)}</p>`)}</div>` : nothing}
    </div>`;
  }

  private renderResult(report: Report, words: ImportWords): TemplateResult {
    const {screen} = words;
    const doubtful = this.messages.filter((message) => importCodes[message.code] !== 'loss' && this.isInTable(message)).length;
    const open = this.messages.filter(({code, place}) => importCodes[code] === 'loss' && place !== '').length;
    return html`
      <p part="summary" class="summary" role="status">${renderAround((title) => screen.done(report.title ? title : '', countFigures(report).number, doubtful, open), report.title ?? '')}</p>
      <div part="actions" class="actions">
        <button type="button" @click=${this.onDownload}>${screen.download}</button>
        <button type="button" @click=${() => this.onCopy(report)}>${this.copied === report ? screen.copied : screen.copy}</button>
        <button type="button" @click=${this.onAgain}>${screen.again}</button>
      </div>
      ${this.messages.length ? atLevel(this.headingLevel || 3)`<h1 part="heading" id="to-check" tabindex="-1">${screen.messages}</h1>
        <ul part="messages" class="messages" aria-labelledby="to-check">${this.messages.map((message) => this.renderMessage(message, words))}</ul>` : html`<p class="soft">${screen.noMessages}</p>`}
      <p class="soft">${screen.correct}</p>
      ${this.problem ? html`<p class="state error" role="alert">${this.problem}</p>` : nothing}
      ${tableIds.filter((table) => report.tables?.[table]).map((table) => html`<gai-import-table lang=${this.tag} theme=${this.theme} .report=${report} .table=${table} .marks=${this.marks} .words=${words} .language=${this.language}
        exportparts="table,caption,heading:heading-cell,column,row,band,cell,zero,blank,mark,missing,total,marked" @cell-edit=${this.onEdit}></gai-import-table>`)}
      ${tableIds.filter((table) => !report.tables?.[table]).map((table) => html`<p><button type="button" @click=${() => this.onFillIn(table)}>${screen.fillIn(describePlace(table, report.edition ?? '2021', this.language))}</button></p>`)}
      ${renderOthers(report, this.language)}`;
  }

  private renderMessage(message: ImportMessage, words: ImportWords): TemplateResult {
    const source = message.line === undefined ? undefined : this.lines.get(message.line);
    const isShown = this.shown === message;
    return renderMessage(message, importCodes[message.code], this, words, isShown ? source : undefined, source || this.isInTable(message)
      ? html`<button type="button" aria-expanded=${String(isShown)} @click=${() => this.onShow(message)}>${words.screen.show}</button>` : nothing);
  }

  private isInTable({place}: ImportMessage): boolean {
    return tableIds.some((table) => (place === table || place.startsWith(`${table}.`)) && this.report?.tables?.[table]);
  }

  /** What to mark: each cell that a message is about, and those the reader has corrected. */
  private listMarks(report: Report): ReadonlyMap<string, CellMark> {
    const marks = new Map<string, CellMark>();
    for (const message of this.messages) {
      const kind = importCodes[message.code];
      if (kind === 'refusal' || !this.isInTable(message) || message.code === 'row.missing' || !message.place.includes('.')) continue;
      for (const address of listAddresses(report, message.place)) marks.set(address, {kind, text: sayMessage(message, this), quoted: quotedIn(message)});
    }
    for (const address of this.corrected) marks.set(address, {kind: 'corrected', text: this.words.screen.marks.corrected});
    return marks;
  }

  private onShow(message: ImportMessage): void {
    this.shown = this.shown === message ? undefined : message;
    if (!this.shown) return;
    for (const table of this.renderRoot.querySelectorAll('gai-import-table')) if (table.goTo(message.place)) return;
  }

  private onEdit(event: CellEditEvent): void {
    const {address, text} = event;
    const corrected = correctCell(this.report!, address, text);
    this.problem = corrected === undefined ? this.words.screen.notNumber(text) : '';
    if (!corrected || corrected === this.report) return;
    this.corrected = new Set([...this.corrected, address]);
    this.messages = this.messages.filter(({place}) => place !== address); // what was doubtful here is settled
    this.report = corrected;
    this.dispatchEvent(new GaiImportEvent(corrected, this.messages));
  }

  private onChoose(event: Event): void {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file) void this.read(file, file.name);
  }

  private onPaste(event: ClipboardEvent): void {
    const page = event.clipboardData?.getData('text/html');
    const [file] = event.clipboardData?.files ?? [];
    if (!page && !file) return; // plain words go into the box
    event.preventDefault();
    if (file && !page) void this.read(file, file.name);
    else if (page) void this.read(page);
  }

  private onReadPasted(): void {
    const text = this.renderRoot.querySelector('textarea')!.value;
    if (text.trim()) void this.read(text);
  }

  private onDragOver(event: DragEvent): void {
    event.preventDefault();
    this.isOver = true;
  }

  private onDrop(event: DragEvent): void {
    event.preventDefault();
    this.isOver = false;
    const [file] = event.dataTransfer?.files ?? [];
    const text = event.dataTransfer?.getData('text/html') || event.dataTransfer?.getData('text/plain');
    if (file) void this.read(file, file.name);
    else if (text) void this.read(text);
  }

  private onDownload(): void {
    saveFile(`${this.report!.title ?? 'report'}.json`, 'application/json', writeJson(this.report));
  }

  private async onCopy(report: Report): Promise<void> {
    try {
      await navigator.clipboard.writeText(writeJson(report)); // a page that is not secure has no clipboard, and a reader may refuse it
      this.copied = report;
    } catch {
      this.problem = this.words.screen.notCopied;
    }
  }

  /** Makes room for a table that the document does not have, or whose figures were lost. */
  private onFillIn(table: TableId): void {
    const {report} = this;
    if (report) this.report = {...report, tables: {...report.tables, [table]: {}}};
  }

  private onAgain(): void {
    this.request++;
    Object.assign(this, {status: 'idle', report: undefined, messages: []});
  }
}

defineElement('gai-report-import', GaiReportImport);

declare global {
  interface HTMLElementTagNameMap {
    'gai-report-import': GaiReportImport;
  }
}
