import type {ImportMessage} from './messages.js';

/** What any reader makes of a file: its paragraphs and tables in order, and nothing interpreted yet. */
export interface SourceDocument {
  readonly kind: SourceKind;
  readonly blocks: readonly SourceBlock[];
  readonly messages: readonly ImportMessage[];
}

export type SourceKind = 'text' | 'html' | 'docx';
export type SourceBlock = SourceParagraph | SourceTable;

export interface SourceParagraph {
  readonly kind: 'paragraph';
  /** The words without marks of layout; white space as it stands, never a line break. */
  readonly text: string;
  /** The line it stands on, from 1: in a text the line itself, elsewhere paragraphs and table rows are counted. */
  readonly line: number;
}

export interface SourceTable {
  readonly kind: 'table';
  readonly line: number;
  readonly rows: readonly SourceRow[];
  /** Each row is one cell, blank ones included, and where the rows of the table end is not known. */
  readonly isCellRun?: boolean;
}

export interface SourceRow {
  readonly cells: readonly SourceCell[];
  readonly line: number;
}

/** A cell where it begins; the places its spans cover are not repeated. */
export interface SourceCell {
  readonly text: string;
  /** More than 1, or absent. */
  readonly colspan?: number;
  readonly rowspan?: number;
}

/** A file that could not be read at all, or was. */
export type ReadResult = {readonly document: SourceDocument} | {readonly refusal: ImportMessage};

/** The words of each line of a document, by its number. */
export function listLines(document: SourceDocument): Map<number, string> {
  const lines = new Map<number, string>();
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') lines.set(block.line, block.text);
    else for (const {cells, line} of block.rows) lines.set(line, cells.map((cell) => cell.text.replace(/\s+/g, ' ')).join(' | '));
  }
  return lines;
}
