import {foldLabel, foldWidth} from './fold.js';
import type {SourceTable} from './source.js';
import {beginsWords, isFigureLike} from './values.js';

/** A row as the source shows it: the words that lead it, and what stands in its figure cells. */
export interface RowReading {
  readonly line: number;
  /** The words before the figures, each cell or line apart. */
  readonly labels: readonly string[];
  /** The same, folded and joined: what a label of the form is looked for at the end of. */
  readonly folded: string;
  /** The words of the figure cells, empty for a blank one. */
  readonly values: readonly string[];
  /** Whether a blank cell would be seen: in plain lines it is not. */
  readonly showsBlanks: boolean;
  /** The figures follow the words without a space: how many cells a run of digits is, is not known. */
  readonly isGlued: boolean;
}

/** In place of a column that a figure or a blank beside it covers: no space, so that it is not taken for a blank of its own. */
export const covered = '\u2060';

/** Whether a cell shows anything. */
export function isPrinted(text: string): boolean {
  return text !== '' && text !== covered && text.trim() !== '';
}

/** The rows of a table whose cells the source keeps apart. */
export function readGridRows(table: SourceTable): RowReading[] {
  return table.rows.map(({cells, line}) => {
    const texts: string[] = [];
    for (const cell of cells) {
      texts.push(cell.text);
      // A blank or a figure that covers several columns is followed by blanks; a label covers columns of labels.
      if (cell.text.trim() === '' || isFigureLike(cell.text)) for (let i = 1; i < (cell.colspan ?? 1); i++) texts.push(covered);
    }
    const first = texts.findIndex((text) => isFigureLike(text));
    const last = findLastLabel(texts, first);
    const labels = texts.slice(0, last + 1).filter(isPrinted);
    const values = texts.slice(last + 1);
    while (values[0] === covered) values.shift(); // of the label
    return makeReading(line, labels, values, true);
  });
}

/** The rows of lines that hold one cell each, or several run together. */
export function readFlatRows(lines: readonly {readonly text: string; readonly line: number}[]): RowReading[] {
  const readings: RowReading[] = [];
  let open: {line: number; labels: string[]; values: string[]; isGlued: boolean; isWhole: boolean} | undefined;
  const close = (): void => {
    if (open) readings.push({...makeReading(open.line, open.labels, open.values, false), isGlued: open.isGlued});
    open = undefined;
  };
  for (const {text, line} of lines) {
    if (pageNumber.test(text)) continue;
    if (isNote(text)) {
      close();
      readings.push(makeReading(line, [text.trim()], [], false));
      continue;
    }
    for (const {isFigure, texts, isGlued = false} of cutLine(text)) {
      // A lone figure before a line of several is the number of a page, or no one knows what: the row is read as a whole.
      const isStray = isFigure && open !== undefined && open.labels.length > 0 && open.values.length === 1 && texts.length > 2;
      const startsRow = open !== undefined && open.values.length > 0 && (!isFigure || texts.length > 1 || open.isWhole) && !isStray;
      if (startsRow) close();
      open ??= {line, labels: [], values: [], isGlued: false, isWhole: false};
      open.isGlued ||= isGlued;
      open.isWhole = isFigure && texts.length > 2; // a line of several figures is a row; one figure below it is another's
      (isFigure ? open.values : open.labels).push(...texts);
    }
  }
  close();
  return readings;
}

/** The rows of cells that come one after another, blank ones included, with no mark where a row ends. */
export function readCellRun(table: SourceTable): RowReading[] {
  const readings: RowReading[] = [];
  let open: {line: number; labels: string[]; values: string[]} | undefined;
  for (const {cells, line} of table.rows) {
    const text = cells[0]?.text ?? '';
    const isWords = text.trim() !== '' && !isFigureLike(text);
    if (isWords && open?.values.length) {
      readings.push(makeReading(open.line, open.labels, open.values, true));
      open = undefined;
    }
    open ??= {line, labels: [], values: []};
    (isWords ? open.labels : open.values).push(text);
  }
  if (open) readings.push(makeReading(open.line, open.labels, open.values, true));
  return readings;
}

/** Whether words are a note to a table: they say so. */
export function isNote(text: string): boolean {
  return /^\s*(?:注|备注|说明)\s*\d*\s*[:：]/.test(text);
}

// The number of a page between dashes, or with its words.
const pageNumber = /^\s*(?:[-—–－―]+\s*\d{1,4}\s*[-—–－―]+|第\s*\d+\s*页(?:\s*[,，/]?\s*共\s*\d+\s*页)?)\s*$/;

/** Whether a line holds nothing but figures. */
export function isFigureLine(text: string): boolean {
  const words = text.trim();
  return !beginsWords(words) && words.split(/[\s\u00a0]+/).every(isFigureLike);
}

function makeReading(line: number, labels: readonly string[], values: readonly string[], showsBlanks: boolean): RowReading {
  return {line, labels, folded: foldLabel(labels.join('')), values, showsBlanks, isGlued: false};
}

/** The last cell of words: before the first figure, or in a row without figures the last that is not empty. */
function findLastLabel(texts: readonly string[], firstFigure: number): number {
  const end = firstFigure < 0 ? texts.length : firstFigure;
  for (let i = end - 1; i >= 0; i--) if (isPrinted(texts[i]!)) return i;
  return -1;
}

interface Piece {
  readonly isFigure: boolean;
  readonly isGlued?: boolean;
  readonly texts: readonly string[];
}

/** A line as words and figures in turn: `（一）予以公开640020470（二）部分公开…` is four pieces. */
function cutLine(text: string): Piece[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  if (isFigureLike(trimmed) && /[（(]/.test(trimmed)) return [{isFigure: true, texts: [trimmed]}]; // a figure with a remark
  if (isFigureLine(trimmed)) return [{isFigure: true, texts: isFigureLike(trimmed) && !/\d\s+\d/.test(trimmed) ? [trimmed] : trimmed.split(/[\s\u00a0]+/)}];
  const pieces: Piece[] = [];
  const folded = foldWidth(trimmed);
  let at = 0;
  for (const found of folded.matchAll(figureRun)) {
    const isOrdinal = found.index === 0 && /^[1-8][^\s\d]/.test(folded); // the number of a label whose full stop was lost
    const figures = isOrdinal ? '' : cutOrdinal(found[0], folded.charAt(found.index + found[0].length));
    if (!/\d/.test(figures)) continue;
    const words = folded.slice(at, found.index);
    if (words.trim()) pieces.push({isFigure: false, texts: [words.trim()]});
    pieces.push({isFigure: true, isGlued: /\S$/.test(words), texts: figures.trim().split(/\s+/)});
    at = found.index + figures.length;
  }
  const rest = folded.slice(at);
  if (rest.trim()) pieces.push({isFigure: false, texts: [rest.trim()]});
  return pieces;
}

const figureRun = /[+\-−]?\d[\d.\s]*(?:亿元|万元|元|条|件|次|项)?/g;

/** A run of digits without the ordinal of the label behind it: `0000000 2.` before 其他…, `0 3` before 、. */
function cutOrdinal(run: string, next: string): string {
  if (next === '、') return run.replace(/\d\s*$/, '');
  return run.replace(/\d\s*\.\s*$/, '');
}
