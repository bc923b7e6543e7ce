import {findTable, tableIds} from '../forms/editions.js';
import type {CellState} from './cells.js';
import {readFigures} from './read-figures.js';
import {findEdition, type Report} from './report.js';

/** How many cells of the statutory tables a report has of each state; a table it does not have counts as missing. */
export function countFigures(report: Report): {readonly [S in CellState]: number} {
  const counts = {number: 0, blank: 0, mark: 0, missing: 0};
  for (const table of tableIds) {
    const edition = findEdition(report, table);
    if (!edition) continue;
    for (const {state} of readFigures(report, findTable(edition, table))) counts[state]++;
  }
  return counts;
}
