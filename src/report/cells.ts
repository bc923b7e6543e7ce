import type {Cell} from './shape.js';

/**
 * What stands in a cell. `blank` is printed empty, `mark` is printed without a number (`/`, `—`),
 * `missing` means that the document has no such row or column: four things that never become zero.
 */
export type CellState = 'number' | 'blank' | 'mark' | 'missing';

export interface Figure {
  readonly state: CellState;
  /** The number, when there is one. */
  readonly value?: number;
  /** The words on paper, empty for blank and missing. */
  readonly text: string;
  readonly unit?: string | undefined;
  readonly note?: string | undefined;
}

/** Reads a cell, from `undefined` (no such cell) to a printed object. */
export function readCell(cell: Cell | undefined): Figure {
  if (typeof cell === 'number') return readNumber(cell);
  if (cell === null) return blank;
  if (cell === undefined) return missing;
  const {value, raw, unit, note} = cell;
  const print = raw?.trim();
  if (typeof value === 'number') {
    const words = print || printNumber(value);
    return {state: 'number', value, text: unit && !/\D$/.test(words) ? words + unit : words, unit, note};
  }
  return {state: print ? 'mark' : 'blank', text: print || '', unit, note};
}

/** The value at a path of keys inside `root`, undefined where the path breaks off. */
export function readPath(root: unknown, path: readonly string[]): unknown {
  let value: unknown = root;
  for (let i = 0; i < path.length; i++) {
    if (typeof value !== 'object' || value === null || !Object.prototype.hasOwnProperty.call(value, path[i]!)) return undefined;
    value = (value as Record<string, unknown>)[path[i]!];
  }
  return value;
}

/** A number in plain decimal digits, without grouping, as the forms print figures. */
export function printNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toLocaleString('en', {useGrouping: false, maximumFractionDigits: 20}) : text;
}

// Most figures are small: a thousand reports share them.
function readNumber(value: number): Figure {
  const figure = small[value] ?? {state: 'number', value, text: printNumber(value)};
  return value >>> 0 === value && value < 5000 ? (small[value] = figure) : figure;
}

const small: Figure[] = [];
const blank: Figure = {state: 'blank', text: ''};
const missing: Figure = {state: 'missing', text: ''};
