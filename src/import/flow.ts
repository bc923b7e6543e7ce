import type {ImportMessage} from './messages.js';
import type {SourceBlock, SourceCell, SourceRow, SourceTable} from './source.js';

/**
 * Collects what a reader meets, in order: paragraphs, and tables whose cells hold paragraphs and tables
 * again. A table that only lays out a page, with one cell a row, dissolves into what it holds; a table
 * inside a cell comes after the table it stands in.
 */
export class Flow {
  private items: (string | TableDraft)[] | undefined;
  hasTable = false;

  add(item: string | TableDraft): void {
    if (typeof item !== 'string') this.hasTable = true;
    else if (item.trim() === '') return;
    if (this.items) this.items.push(item);
    else this.items = [item]; // most cells hold no more
  }

  /** The words of all paragraphs, and the tables among them, as a cell holds them. */
  readCell(): {readonly text: string; readonly tables: readonly TableDraft[]} {
    const {items = []} = this;
    const [first = ''] = items;
    if (items.length < 2 && typeof first === 'string') return {text: first.trim(), tables: none};
    const texts = items.filter((item) => typeof item === 'string');
    return {text: texts.map((text) => text.trim()).join('\n'), tables: items.filter((item) => typeof item !== 'string')};
  }

  /** Everything as blocks, with the lines counted from `line`. */
  listBlocks(lines = {next: 1}): SourceBlock[] {
    const blocks: SourceBlock[] = [];
    for (const item of this.items ?? []) {
      if (typeof item !== 'string') for (const block of item.listBlocks(lines)) blocks.push(block);
      else for (const line of item.split('\n')) if (line.trim() !== '') blocks.push({kind: 'paragraph', text: line.trim(), line: lines.next++});
    }
    return blocks;
  }
}

const none: readonly TableDraft[] = [];

/** How many tables may stand in one another; a reader takes those below for rows of the one around them. */
export const deepestTable = 30;

/** Words printed above the line: their digits are marks of notes, and stay apart from a figure before them. */
export function raiseDigits(text: string): string {
  return text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}

/** What a reader met and left out. */
export function listUnread({pictures, struck, beside = []}: {readonly pictures: number; readonly struck: string; readonly beside?: readonly string[]}): ImportMessage[] {
  return [
    ...(pictures ? [{code: 'picture.unread', place: '', found: String(pictures)} as const] : []),
    ...(struck.trim() ? [{code: 'text.struck', place: '', found: struck.trim()} as const] : []),
    ...(beside.length ? [{code: 'furniture.dropped', place: '', found: beside.join('\n')} as const] : []),
  ];
}

interface CellDraft {
  readonly flow: Flow;
  readonly colspan: number;
  rowspan: number;
}

/** A table while it is read. */
export class TableDraft {
  private readonly rows: CellDraft[][] = [];

  startRow(): void {
    this.rows.push([]);
  }

  addCell(flow: Flow, colspan: number, rowspan: number): CellDraft {
    const cell = {flow, colspan, rowspan};
    if (this.rows.length === 0) this.startRow();
    this.rows[this.rows.length - 1]!.push(cell);
    return cell;
  }

  listBlocks(lines: {next: number}): SourceBlock[] {
    const rows = this.rows.filter((row) => row.length > 0);
    if (rows.every((row) => row.length === 1) || this.isLayout()) return rows.flatMap((row) => row.flatMap((cell) => cell.flow.listBlocks(lines)));
    const line = lines.next;
    const inner: TableDraft[] = [];
    const read = rows.map((row): SourceRow => ({line: lines.next++, cells: row.map((cell) => readCell(cell, inner))}))
      .filter(({cells}) => cells.length > 2 || cells.some(({text}) => text !== ''));
    const table: SourceTable = {kind: 'table', rows: read, line};
    const isEmpty = read.every(({cells}) => cells.every(({text}) => text === ''));
    return [...(isEmpty ? [] : [table]), ...inner.flatMap((draft) => draft.listBlocks(lines))];
  }

  // A table that holds tables or long text beside each other lays out a page.
  private isLayout(): boolean {
    return this.rows.some((row) => row.some((cell) => cell.flow.hasTable)) && this.rows.flat().length < 12;
  }
}

/** A cell as a table has it; the tables in it go to `inner`. */
function readCell({flow, colspan, rowspan}: CellDraft, inner: TableDraft[]): SourceCell {
  const {text, tables} = flow.readCell();
  for (const table of tables) inner.push(table);
  return colspan === 1 && rowspan === 1 ? {text} : {text, ...(colspan > 1 ? {colspan} : {}), ...(rowspan > 1 ? {rowspan} : {})};
}
