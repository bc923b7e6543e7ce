import type {ImportMessage} from './messages.js';
import type {SourceBlock, SourceCell, SourceRow, SourceTable} from './source.js';

/**
 * Collects what a reader meets, in order: paragraphs, and tables whose cells hold paragraphs and tables
 * again. A table that only lays out a page, with one cell a row, dissolves into what it holds; a table
 * inside a cell comes after the table it stands in.
 */
export class Flow {
  private readonly items: (string | TableDraft)[] = [];
  hasTable = false;

  add(item: string | TableDraft): void {
    if (typeof item !== 'string') this.hasTable = true;
    else if (item.trim() === '') return;
    this.items.push(item);
  }

  /** The words of all paragraphs, and the tables among them, as a cell holds them. */
  readCell(): {readonly text: string; readonly tables: readonly TableDraft[]} {
    const [first] = this.items;
    if (this.items.length === 1 && typeof first === 'string') return {text: first.trim(), tables: none};
    const texts = this.items.filter((item) => typeof item === 'string');
    return {text: texts.map((text) => text.trim()).join('\n'), tables: this.items.filter((item) => typeof item !== 'string')};
  }

  /** Everything as blocks, with the lines counted from `line`. */
  listBlocks(lines = {next: 1}): SourceBlock[] {
    return this.items.flatMap((item) => (typeof item === 'string'
      ? item.split('\n').filter((text) => text.trim() !== '').map((text): SourceBlock => ({kind: 'paragraph', text: text.trim(), line: lines.next++}))
      : item.listBlocks(lines)));
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
    const read = rows.map((row): SourceRow => ({
      line: lines.next++,
      cells: row.map((cell): SourceCell => {
        const {text, tables} = cell.flow.readCell();
        for (const table of tables) inner.push(table);
        return {text, ...(cell.colspan > 1 ? {colspan: cell.colspan} : {}), ...(cell.rowspan > 1 ? {rowspan: cell.rowspan} : {})};
      }),
    })).filter(({cells}) => cells.some(({text}) => text !== '') || cells.length > 2);
    const table: SourceTable = {kind: 'table', rows: read, line};
    const isEmpty = read.every(({cells}) => cells.every(({text}) => text === ''));
    return [...(isEmpty ? [] : [table]), ...inner.flatMap((draft) => draft.listBlocks(lines))];
  }

  // A table that holds tables or long text beside each other lays out a page.
  private isLayout(): boolean {
    return this.rows.some((row) => row.some((cell) => cell.flow.hasTable)) && this.rows.flat().length < 12;
  }
}
