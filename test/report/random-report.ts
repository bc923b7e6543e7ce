import fc from 'fast-check';
import {findTable, tableIds, type EditionId} from '../../src/forms/editions.js';
import {listCells} from '../../src/forms/cells.js';
import type {Cell} from '../../src/report/shape.js';
import type {Report} from '../../src/report/report.js';

/** Random reports of both editions, with every kind of cell and with cells that are not there. */
export const anyReport: fc.Arbitrary<Report> = fc.constantFrom<EditionId>('2019', '2021').chain((edition) => {
  const cells = tableIds.flatMap((id) => listCells(findTable(edition, id)));
  return fc.array(anyCell(), {minLength: cells.length, maxLength: cells.length}).map((values) => {
    const tables = {};
    cells.forEach((cell, i) => values[i] !== undefined && setPath(tables, cell.path, values[i]));
    return {version: 1, edition, year: 2020, tables};
  });
});

/** Puts a value at a path, making the objects on the way. */
export function setPath(root: object, path: readonly (string | number)[], value: unknown): void {
  let at = root as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = (at[step] ??= {}) as Record<string, unknown>;
  at[path[path.length - 1]!] = value;
}

function anyCell(): fc.Arbitrary<Cell | undefined> {
  return fc.oneof(
    {weight: 5, arbitrary: fc.nat(20000)}, fc.constant(null), fc.constant(undefined),
    fc.record({value: fc.double({noNaN: true, noDefaultInfinity: true}), raw: fc.string(), unit: fc.constantFrom('元', '万元')}, {requiredKeys: ['value']}),
    fc.constantFrom('/', '—', '无').map((raw) => ({value: null, raw})),
  );
}
