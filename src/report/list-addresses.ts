import {listCells} from '../forms/cells.js';
import {findTable, tableIds} from '../forms/editions.js';
import {findEdition, type Report} from './report.js';

/** The addresses of the cells at a place of a report: a cell itself, or all of a row, a group or a table. */
export function listAddresses(report: Report, place: string): string[] {
  const table = tableIds.find((id) => place === id || place.startsWith(`${id}.`));
  const edition = table && report.tables?.[table] ? findEdition(report, table) : undefined;
  if (!table || !edition) return [];
  return listCells(findTable(edition, table)).map((cell) => cell.address).filter((address) => address === place || address.startsWith(`${place}.`));
}
