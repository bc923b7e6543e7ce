import type {FormTable} from '../forms/form.js';
import {listCells} from '../forms/cells.js';
import {readCell, readPath, type Figure} from './cells.js';
import type {Report} from './report.js';
import type {Cell} from './shape.js';

/** The figures of a statutory table in printed order, whatever of it the report holds. */
export function readFigures(report: Report, table: FormTable): Figure[] {
  return listCells(table).map((cell) => readCell(readPath(report.tables, cell.path) as Cell | undefined));
}
