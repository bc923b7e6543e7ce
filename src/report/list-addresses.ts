import {listCells} from '../forms/cells.js';
import {tableIds} from '../forms/editions.js';
import {findFormTable} from './find-form-table.js';
import type {Report} from './report.js';

/** The addresses of the cells at a place of a report: a cell itself, or all of a row, a group or a table. */
export function listAddresses(report: Report, place: string): string[] {
  const table = tableIds.find((id) => place === id || place.startsWith(`${id}.`));
  const form = table && findFormTable(report, table);
  return !form ? [] : listCells(form).map((cell) => cell.address).filter((address) => address === place || address.startsWith(`${place}.`));
}
