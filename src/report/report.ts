import type {EditionId, Editions, TableId} from '../forms/editions.js';
import type {Band, FormTable, Line} from '../forms/form.js';
import type {Cell, Shaped, shape} from './shape.js';

/** A report in the format of version 1: what the agency printed, keyed by the form's own lines. */
export type Report = Omit<Shaped<typeof shape>, 'version' | 'tables'> & {version: number; tables?: Tables};

/** The tables of a report; a table in another edition than the report names its own. */
export type Tables = Shaped<(typeof shape)['tables']> & {
  [T in TableId]?: {[E in EditionId]: TableFigures<E, T>}[EditionId];
};

/** The figures of one table in one edition, nested by the form's groups. */
export type TableFigures<E extends EditionId, T extends TableId> =
  Together<BandFigures<FormTableOf<E, T>['bands'][number]>> & {edition?: EditionId};

export type StatisticsEntry = NonNullable<Tables['statistics']>[number];
export type ExtraTable = NonNullable<Report['extra']>[number];

/** The edition a table of the report is in: its own, else the report's. */
export function findEdition({tables = {}, edition}: Report, table: TableId): EditionId | undefined {
  return tables[table]?.edition ?? edition;
}

type FormTableOf<E extends EditionId, T extends TableId> = Extract<Editions[E]['sections'][number], {id: T}> & FormTable;

type BandFigures<B extends Band> = B extends {rows: infer Rows extends readonly Line[]}
  ? Steps<Rows, Steps<B['columns'], Cell>> : Steps<B['columns'], Cell>;

type Steps<L extends readonly Line[], Leaf> = {
  -readonly [S in Stepping<L[number]> as S['id']]?: S extends {lines: infer Sub extends readonly Line[]} ? Steps<Sub, Leaf> : Leaf;
};

// A heading adds no step, so its lines stand in its place.
type Stepping<L extends Line> = L extends {heading: true; lines: infer Sub extends readonly Line[]} ? Stepping<Sub[number]> : L;

type Together<U> = (U extends unknown ? (member: U) => void : never) extends (all: infer All) => void ? All : never;
