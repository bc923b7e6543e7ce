import {isEdition, type EditionId} from '../forms/editions.js';

/**
 * The report format outside the statutory tables, said once: the quick check, the zod schema and the
 * static types all walk this. A string names a kind of value, an array holds any number of its one
 * member, an object has these keys, each of which may be absent, and any others.
 */
export const shape = {
  version: 'version',
  edition: 'edition',
  year: 'count',
  title: 'text',
  agency: {name: 'text'},
  period: {from: 'text', to: 'text'},
  published: 'text',
  sections: [{id: 'text', heading: 'text', paragraphs: ['text']}],
  tables: {statistics: [{label: 'text', unit: 'text', value: 'cell'}]},
  extra: [{caption: 'text', after: 'text', headRows: 'count', rows: [['extraCell']]}],
  notes: [{cell: 'text', text: 'text'}],
  source: {url: 'text', kind: 'text'},
} as const;

/** The kinds of value and their static types. */
export interface Kinds {
  version: number;
  edition: EditionId;
  text: string;
  count: number;
  cell: Cell;
  extraCell: Cell | string;
}

export type Kind = keyof Kinds;

/** A figure as printed when the print says more than a number: a unit, a mark such as `/`, a remark. */
export interface PrintedCell {
  value?: number | null;
  raw?: string;
  unit?: string;
  note?: string;
}

/** A figure: a number, null when it was printed blank, or an object when the print says more. */
export type Cell = number | null | PrintedCell;

/** A shape whose leaves name kinds. */
export type Shape = Kind | readonly [Shape] | {readonly [key: string]: Shape};

/** The static type a shape describes. */
export type Shaped<S> = S extends Kind ? Kinds[S]
  : S extends readonly [infer Member] ? Shaped<Member>[]
  : {-readonly [K in keyof S]?: Shaped<S[K]>};

export const printedKeys = {raw: 'text', unit: 'text', note: 'text'} as const;

/** Whether a value is of a kind: the quick check that a page makes before it paints. */
export const isKind: {readonly [K in Kind]: (value: unknown) => boolean} = {
  version: (value) => typeof value === 'number' && Math.floor(value) === 1,
  edition: isEdition,
  text: (value) => typeof value === 'string',
  count: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  cell: isCell,
  extraCell: (value) => typeof value === 'string' || isCell(value),
};

/** Whether a value is an object that is neither null nor an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCell(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === null) return true;
  if (!isRecord(value)) return false;
  const number = value['value'];
  return (number === undefined || number === null || (typeof number === 'number' && Number.isFinite(number)))
    && Object.keys(printedKeys).every((key) => value[key] === undefined || typeof value[key] === 'string');
}
