import {css, html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {findTable, type TableId} from '../forms/editions.js';
import {pickHeading, type Language} from '../forms/label.js';
import {writeFigure, writeTable} from '../export/table-html.js';
import {describePlace} from '../report/describe-place.js';
import {findEdition, type Report} from '../report/report.js';
import {layoutTable, listFigureCells, type LayoutCell} from '../tables/layout.js';
import {readFigures} from '../report/read-figures.js';
import {findWords} from '../words/find-words.js';
import type {ImportWords} from '../words/import-words.js';
import {CellPointer} from './cell-pointer.js';
import {defineElement} from './define-element.js';
import {fitNarrow} from './fit-narrow.js';
import {isTraditional, showTraditional} from './page-language.js';
import {styles as tableStyles} from './report-table.styles.js';
import {figureCell} from './table-view.js';

/** What is said beside a figure: a short word and the sentence behind it. */
export interface CellMark {
  readonly kind: keyof ImportWords['screen']['marks'];
  readonly text: string;
  /** What the sentence quotes of the document. */
  readonly quoted?: string | undefined;
}

/** The reader gave a cell another print. */
export class CellEditEvent extends Event {
  constructor(readonly address: string, readonly text: string) {
    super('cell-edit', {bubbles: true});
  }
}

/** One statutory table of an imported report, whose figures can be corrected; part of `gai-report-import`. */
export class GaiImportTable extends LitElement {
  static override styles = css`
    ${tableStyles}
    :host { content-visibility: visible; }
    td[part~='marked'] { background-color: var(--_paper-mark); }
    .mark { display: block; color: var(--_accent); font-size: 0.7em; line-height: 1.2; white-space: nowrap; }
    .mark.loss { color: var(--_error); font-weight: 600; }
    input { box-sizing: border-box; width: 100%; min-width: 4em; padding: 0 0.2em; border: 1px solid var(--_accent); background: var(--_paper); color: inherit; font: inherit; text-align: end; }
    td[part~='cell'] { cursor: text; }
  `;

  static override properties: PropertyDeclarations = {report: {attribute: false}, table: {}, marks: {attribute: false}, words: {attribute: false}, language: {}};

  report!: Report;
  table: TableId = 'applications';
  marks: ReadonlyMap<string, CellMark> = new Map();
  words!: ImportWords;
  language: Language = 'zh';

  private cells: readonly HTMLTableCellElement[] = [];
  private layoutCells: readonly LayoutCell[] = [];
  private pointer: CellPointer | undefined;
  private edited: {readonly cell: HTMLTableCellElement; readonly html: string} | undefined;

  /** Goes to a cell, or to the first of a row. */
  goTo(place: string): boolean {
    const index = this.layoutCells.findIndex(({address}) => address === place || address?.startsWith(`${place}.`));
    const cell = this.cells[index];
    if (!cell) return false;
    this.pointer?.goTo(cell);
    this.pointer?.light(cell);
    cell.scrollIntoView({block: 'center', inline: 'center'});
    return true;
  }

  protected override render(): TemplateResult {
    return html`<div class="scroll" tabindex="-1" @keydown=${this.onKey} @click=${this.onClick} @focusout=${this.onLeave}></div>`;
  }

  protected override firstUpdated(): void {
    new ResizeObserver(() => requestAnimationFrame(() => this.fit())).observe(this);
  }

  protected override updated(_changed: PropertyValues): void {
    if (isTraditional(this.lang)) showTraditional(this);
    const edition = findEdition(this.report, this.table)!;
    const form = findTable(edition, this.table);
    const layout = layoutTable(form, this.language);
    const figures = readFigures(this.report, form);
    const voice = findWords(this.language).table;
    this.layoutCells = listFigureCells(layout);
    let index = 0;
    const focused = this.cells.indexOf(this.renderRoot.querySelector<HTMLTableCellElement>('td:focus')!);
    const region = this.renderRoot.querySelector('.scroll')!;
    region.innerHTML = writeTable(layout, pickHeading(form, this.language), (cell) => {
      const figure = writeFigure(cell, figures[index++]!, [], voice);
      const mark = this.marks.get(cell.address!);
      return mark ? {part: `${figure.part} marked`, html: `${figure.html}<span class="mark ${mark.kind}">${this.words.screen.marks[mark.kind]}</span>`} : figure;
    });
    this.cells = Array.from(region.querySelectorAll<HTMLTableCellElement>(figureCell));
    this.cells.forEach((cell, i) => {
      const mark = this.marks.get(this.layoutCells[i]!.address!);
      if (mark) cell.title = mark.text;
      if (mark?.quoted) cell.dataset['printed'] = mark.quoted;
    });
    this.cells[0]?.setAttribute('tabindex', '0');
    this.pointer = new CellPointer(region.querySelector('table')!);
    this.fit();
    if (focused >= 0) this.pointer.goTo(this.cells[focused]!);
  }

  private fit(): void {
    fitNarrow(this, this.renderRoot.querySelector('.scroll')!, 41.25)?.();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.target instanceof HTMLInputElement) return this.onInputKey(event);
    const cell = this.pointer?.findCell(event);
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      return this.edit(cell);
    }
    const next = this.pointer?.findNext(cell, event.key);
    if (!next) return;
    event.preventDefault();
    this.pointer?.goTo(next);
    this.pointer?.light(next);
  }

  private onInputKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.giveUp();
    else if (event.key === 'Enter') this.finish();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private onClick(event: Event): void {
    const cell = this.pointer?.findCell(event);
    if (cell && this.edited?.cell !== cell) this.edit(cell);
  }

  private onLeave(event: FocusEvent): void {
    if (event.target instanceof HTMLInputElement && this.edited) this.finish(false);
  }

  private edit(cell: HTMLTableCellElement): void {
    const address = this.layoutCells[this.cells.indexOf(cell)]!.address!;
    const figure = readFigures(this.report, findTable(findEdition(this.report, this.table)!, this.table))[this.cells.indexOf(cell)]!;
    this.edited = {cell, html: cell.innerHTML};
    const input = document.createElement('input');
    input.value = figure.text;
    input.setAttribute('aria-label', this.words.screen.edit(describePlace(address, findEdition(this.report, this.table)!, this.language)));
    cell.textContent = '';
    cell.append(input);
    input.select();
    input.focus();
  }

  private giveUp(): void {
    const {edited} = this;
    this.edited = undefined;
    if (!edited) return;
    edited.cell.innerHTML = edited.html;
    this.pointer?.goTo(edited.cell);
  }

  private finish(keepsFocus = true): void {
    const {edited} = this;
    this.edited = undefined;
    const text = edited?.cell.querySelector('input')?.value;
    if (!edited || text === undefined) return;
    edited.cell.innerHTML = edited.html;
    if (keepsFocus) this.pointer?.goTo(edited.cell);
    this.dispatchEvent(new CellEditEvent(this.layoutCells[this.cells.indexOf(edited.cell)]!.address!, text));
  }
}

defineElement('gai-import-table', GaiImportTable);

declare global {
  interface HTMLElementTagNameMap {
    'gai-import-table': GaiImportTable;
  }
}
