import {isDeepStrictEqual} from 'node:util';
import type {CellReading, PageReading, TableReading} from './read-page.js';

/** What can be lost between putting HTML in and taking it out; `noise` is what was no text before and is text now. */
export const losses = ['tables', 'figures', 'spans', 'scope', 'groups', 'looks', 'chart', 'element', 'noise'] as const;
export type Loss = (typeof losses)[number];

/** What was lost on the way: all that the first page shows, the second must show too. */
export function listLosses(from: PageReading, to: PageReading): readonly Loss[] {
  if (from.hasElement && to.hasElement) return [];
  const pairs = pairTables(from.tables, to.tables);
  const keeps = (isChart: boolean, keep: (cell: CellReading, kept: CellReading) => boolean): boolean =>
    pairs.every(([table, kept]) => table.isChart !== isChart || (!!kept && isEvery(table, kept, keep)));
  const isHeading = ({scope}: CellReading): boolean => scope !== '' && !scope.endsWith('group');
  const kept: {readonly [L in Loss]: boolean} = {
    tables: to.tables.length > 0,
    figures: keeps(false, saysSame),
    spans: keeps(false, (a, b) => a.span === b.span),
    scope: keeps(false, (a, b) => !isHeading(a) || a.scope === b.scope),
    groups: keeps(false, (a, b) => isHeading(a) || a.scope === b.scope),
    looks: keeps(false, (a, b) => a.lines === b.lines && (b.hasGround || !a.hasGround)),
    chart: isDeepStrictEqual(to.drawings, from.drawings) && isDeepStrictEqual(to.pictures, from.pictures) && keeps(true, saysSame),
    element: !from.hasElement,
    noise: to.letters <= from.letters + 50, // a sign or a number may be new
  };
  const lost = losses.filter((loss) => !kept[loss]);
  return lost.filter((loss) => (kept.tables ? loss !== 'groups' || kept.scope : loss === 'tables' || loss === 'noise'));
}

/** Each table with the one that says the same, else the one in its place where none is missing. */
function pairTables(before: readonly TableReading[], after: readonly TableReading[]): (readonly [TableReading, TableReading | undefined])[] {
  return before.map((table, at) => [table, after.find((other) => isEvery(table, other, saysSame)) ?? (after.length === before.length ? after[at] : undefined)]);
}

function saysSame(a: CellReading, b: CellReading): boolean {
  return a.row === b.row && a.text === b.text;
}

function isEvery(a: TableReading, b: TableReading, compare: (a: CellReading, b: CellReading) => boolean): boolean {
  return a.cells.length === b.cells.length && a.cells.every((cell, at) => compare(cell, b.cells[at]!));
}
