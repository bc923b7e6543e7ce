import {listCells} from '../../src/forms/cells.js';
import {findTable, type EditionId} from '../../src/forms/editions.js';
import type {Cell} from '../../src/report/shape.js';
import type {Report, Tables} from '../../src/report/report.js';
import {setPath} from './random-report.js';

/** What some cells hold by their address, without the `total` of the application table; `undefined` takes a cell away. */
export interface Cells {
  readonly [address: string]: Cell | undefined;
}

/** A report that prints only totals, each of them 0 but for the cells given. */
export function makeTotals(cells: Cells = {}, edition: EditionId = '2021'): Report {
  const tables: Tables = {};
  for (const table of ['applications', 'review'] as const) {
    for (const {path} of listCells(findTable(edition, table))) {
      if (table === 'applications' && path[path.length - 1] !== 'total') continue;
      const key = (table === 'applications' ? path.slice(1, -1) : path.slice(1)).join('.');
      const value = key in cells ? cells[key] : 0;
      if (value !== undefined) setPath(tables, path, value);
    }
  }
  return {version: 1, edition, year: 2024, tables};
}

/** The same, with no number in any cell but those given. */
export function makeBlanks(cells: Cells = {}, edition: EditionId = '2021'): Report {
  const all = (['applications', 'review'] as const).flatMap((table) => listCells(findTable(edition, table)).map(({path}) => path));
  const keys = all.map((path) => (path[0] === 'applications' ? path.slice(1, -1) : path.slice(1)).join('.'));
  return makeTotals({...Object.fromEntries(keys.map((key) => [key, null])), ...cells}, edition);
}
