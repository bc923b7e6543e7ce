import {listIdentities} from '../forms/identities.js';
import {findTable, tableIds, type EditionId, type TableId} from '../forms/editions.js';
import {listCells} from '../forms/cells.js';
import type {Label} from '../forms/form.js';
import type {Report} from '../report/report.js';
import {readTables, type ReadTable} from './read-tables.js';

/** A cell that another figure would set right. */
export interface CellChange {
  readonly address: string;
  readonly label: Label;
  /** The figure as it stands; undefined for a blank. */
  readonly from: number | undefined;
  readonly to: number;
}

/** The fewest changes after which every sum of a table holds: a suggestion, never applied by itself. */
export interface Repair {
  readonly table: TableId;
  /** One cell, a swap of two neighbours, a row shifted by one column, or two cells. */
  readonly kind: 'cell' | 'swap' | 'shift' | 'pair';
  readonly changes: readonly CellChange[];
}

/**
 * The smallest repairs of a report whose sums do not hold, best first: one cell before a swap, a swap before a
 * shifted row, that before two cells. Empty where all holds, or where no two cells would do.
 */
export function suggestRepairs(report: Report): Repair[] {
  const tables = readTables(report);
  return tableIds.flatMap((id) => {
    const table = tables[id];
    return table ? listParts(table.edition, id).flatMap((part) => repairPart(table, part)) : [];
  });
}

/** Sums that share cells, and so must be repaired together: the whole application table, each group of reviews. */
interface Part {
  readonly sums: readonly Sum[];
  /** The sums each cell takes part in, by the cell's index. */
  readonly sumsOf: ReadonlyMap<number, readonly Sum[]>;
  /** The cells of each row, in the order of its columns. */
  readonly rows: readonly (readonly number[])[];
}

interface Sum {
  readonly terms: ReadonlyMap<number, 1 | -1>;
}

type Values = ReadonlyMap<number, number>;

function repairPart(table: ReadTable, part: Part): Repair[] {
  const values = (index: number): number => table.figures[index]!.value ?? 0;
  const isSeen = (sum: Sum): boolean => Array.from(sum.terms.keys()).every((index) => table.figures[index]!.state !== 'missing');
  const sums = part.sums.filter(isSeen);
  const residual = (sum: Sum, changed: Values): number => {
    let total = 0;
    for (const [index, sign] of sum.terms) total += sign * (changed.get(index) ?? values(index));
    return total;
  };
  const listBroken = (changed: Values): Sum[] => sums.filter((sum) => residual(sum, changed) !== 0);
  const isFigure = (value: number): boolean => Number.isInteger(value) && value >= 0;
  const broken = listBroken(new Map());
  if (broken.length === 0) return [];

  /** The changes of one cell that make every sum hold, on top of those already made. */
  const repairOne = (changed: Values): Values[] => {
    const [first] = listBroken(changed);
    if (!first) return [];
    return Array.from(first.terms).flatMap(([index, sign]) => {
      if (changed.has(index)) return [];
      const to = values(index) - sign * residual(first, changed);
      const next = new Map(changed).set(index, to);
      return isFigure(to) && part.sumsOf.get(index)!.every((sum) => !sums.includes(sum) || residual(sum, next) === 0) && listBroken(next).length === 0 ? [next] : [];
    });
  };
  const make = (kind: Repair['kind'], changes: Values): Repair => ({
    table: table.id, kind, changes: Array.from(changes, ([index, to]) => {
      const {cell: {address}, label} = listKnown(table)[index]!;
      return {address, label, from: table.figures[index]!.value, to};
    }),
  });

  const single = repairOne(new Map()).map((changes) => make('cell', changes));
  if (single.length) return single.sort((a, b) => rankChange(b) - rankChange(a) || Number(isTotal(b)) - Number(isTotal(a)));
  const holds = (changes: Values): boolean => listBroken(changes).length === 0;
  const swaps = listSwaps(part, values).filter(holds).map((changes) => make('swap', changes));
  const shifts = listShifts(part, values).filter(holds).map((changes) => make('shift', changes));
  const known = new Set(swaps.map(nameCells));
  const pairs = repairTwo(part, broken, values, residual, isFigure, repairOne).map((changes) => make('pair', changes)).filter((pair) => !known.has(nameCells(pair)));
  return [...swaps, ...shifts, ...pairs];
}

/** Pairs of cells: the first is one of a broken sum, changed by what one of its sums lacks; the second mends the rest. */
function repairTwo(part: Part, broken: readonly Sum[], values: (index: number) => number, residual: (sum: Sum, changed: Values) => number,
  isFigure: (value: number) => boolean, repairOne: (changed: Values) => Values[]): Values[] {
  const found = new Map<string, Values>();
  const none: Values = new Map();
  for (const [index] of broken[0]!.terms) {
    const steps = new Set(part.sumsOf.get(index)!.map((sum) => -sum.terms.get(index)! * residual(sum, none)));
    for (const step of steps) {
      const to = values(index) + step;
      if (step === 0 || !isFigure(to)) continue;
      for (const changes of repairOne(new Map([[index, to]]))) found.set(Array.from(changes.keys()).sort((a, b) => a - b).join(), changes);
    }
  }
  return Array.from(found.values()).sort((a, b) => measure(a, values) - measure(b, values));
}

function nameCells({changes}: Repair): string {
  return changes.map(({address}) => address).sort().join();
}

function measure(changes: Values, values: (index: number) => number): number {
  return Array.from(changes).reduce((sum, [index, to]) => sum + Math.abs(to - values(index)), 0);
}

/** Two neighbours in a row or a column, each with the other's figure. */
function listSwaps({rows}: Part, values: (index: number) => number): Values[] {
  return rows.flatMap((row, r) => row.flatMap((index, c) => [row[c + 1], rows[r + 1]?.[c]].flatMap((other) =>
    other !== undefined && values(other) !== values(index) ? [new Map([[index, values(other)], [other, values(index)]])] : [])));
}

/** A row whose figures stand one column aside, with nothing lost at its end. */
function listShifts({rows}: Part, values: (index: number) => number): Values[] {
  return rows.flatMap((row) => [1, -1].flatMap((step) => {
    const lost = step > 0 ? row[row.length - 1]! : row[0]!;
    if (row.length < 3 || values(lost) !== 0) return [];
    const moved = row.map((index, c) => [index, row[c - step] === undefined ? 0 : values(row[c - step]!)] as const).filter(([index, to]) => to !== values(index));
    return moved.length ? [new Map(moved)] : [];
  }));
}

// A slip of the pen before anything else: digits in another order, one too many or too few, one that is wrong.
function rankChange({changes: [change]}: Repair): number {
  const [from, to] = [String(change!.from ?? ''), String(change!.to)];
  if (from.length === to.length && Array.from(from).sort().join() === Array.from(to).sort().join()) return 3;
  if (isShortened(from, to) || isShortened(to, from)) return 2;
  return from.length === to.length && Array.from(from).filter((digit, i) => digit !== to[i]).length === 1 ? 1 : 0;
}

// With nothing else to tell by, a sum is more often wrong than one of its parts.
function isTotal({changes: [change]}: Repair): boolean {
  return change!.address.endsWith('.total');
}

function isShortened(long: string, short: string): boolean {
  return long.length === short.length + 1 && short !== '' && Array.from(long).some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}

function listKnown({cells}: ReadTable): readonly {readonly cell: {readonly address: string}; readonly label: Label}[] {
  return Array.from(cells.values());
}

/** The sums of a table by the parts that share no cell. */
function listParts(edition: EditionId, id: TableId): readonly Part[] {
  const key = `${edition}.${id}`;
  let parts = known.get(key);
  if (!parts) {
    const cells = listCells(findTable(edition, id));
    const indexOf = new Map(cells.map(({address}, index) => [address, index]));
    const groups = new Map<string, Sum[]>();
    for (const {balance, left, right} of listIdentities(edition, id)) {
      const group = id === 'review' ? balance.id : id;
      const terms = new Map([...left.map(({address}) => [indexOf.get(address)!, 1] as const), ...right.map(({address}) => [indexOf.get(address)!, -1] as const)]);
      groups.set(group, [...(groups.get(group) ?? []), {terms}]);
    }
    parts = Array.from(groups.values(), (sums) => {
      const sumsOf = new Map<number, Sum[]>();
      for (const sum of sums) for (const index of sum.terms.keys()) sumsOf.set(index, [...(sumsOf.get(index) ?? []), sum]);
      const rows = new Map<string, number[]>();
      for (const index of Array.from(sumsOf.keys()).sort((a, b) => a - b)) {
        const row = cells[index]!.path.slice(0, -1).join('.');
        rows.set(row, [...(rows.get(row) ?? []), index]);
      }
      return {sums, sumsOf, rows: Array.from(rows.values())};
    });
    known.set(key, parts);
  }
  return parts;
}

const known = new Map<string, readonly Part[]>();
