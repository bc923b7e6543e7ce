import type {EditionId, TableId} from '../forms/editions.js';
import {listIdentities, type Identity} from '../forms/identities.js';
import type {Cell} from '../report/shape.js';
import type {FormRow} from './form-rows.js';

/** A row with the ways its cells can be read. */
export interface OpenRow {
  readonly row: FormRow;
  readonly ways: readonly (readonly Cell[])[];
}

/**
 * Chooses among the ways of several rows by the sums of the columns they stand in. Returns the way of
 * each row that is the same in every choice that adds up, undefined where doubt remains.
 */
export function settleRows(edition: EditionId, table: TableId, settled: readonly OpenRow[], open: readonly OpenRow[]): (readonly Cell[] | undefined)[] {
  const count = open.reduce((product, {ways}) => product * ways.length, 1);
  if (open.length === 0 || count > 20000) return open.map(() => undefined);
  const known = new Map<string, number>();
  for (const {row, ways} of settled) row.cells.forEach((cell, i) => known.set(cell.address, toNumber(ways[0]![i]!)));
  const reachable = new Set([...known.keys(), ...open.flatMap(({row}) => row.cells.map((cell) => cell.address))]);
  const identities = listIdentities(edition, table).filter(({left, right}) => [...left, ...right].every((cell) => reachable.has(cell.address)));
  const chosen: (readonly Cell[])[] = [];
  const found: (readonly Cell[])[][] = [];
  const search = (index: number): void => {
    const next = open[index];
    if (!next) {
      if (identities.every((identity) => holds(identity, known))) found.push([...chosen]);
      return;
    }
    for (const way of next.ways) {
      next.row.cells.forEach((cell, i) => known.set(cell.address, toNumber(way[i]!)));
      chosen[index] = way;
      search(index + 1);
    }
  };
  search(0);
  return open.map((_, i) => {
    const first = found[0]?.[i];
    return first && found.every((choice) => choice[i] === first) ? first : undefined;
  });
}

function holds({left, right}: Identity, known: ReadonlyMap<string, number>): boolean {
  const add = (cells: Identity['left']): number => cells.reduce((sum, cell) => sum + known.get(cell.address)!, 0);
  return add(left) === add(right);
}

function toNumber(cell: Cell): number {
  return typeof cell === 'number' ? cell : cell?.value ?? 0;
}
