import type {FormTable} from '../forms/form.js';
import {listCells, type FormCell} from '../forms/cells.js';
import {readCell, readPath, type Figure} from './cells.js';
import type {Report} from './report.js';
import type {Cell} from './shape.js';

/** The figure in a cell of a form, or at its path under `tables`, such as `['review', 'reconsideration', 'total']`; missing where the report has no such cell. */
export function readFigure(report: Report, cell: Pick<FormCell, 'path'>): Figure {
  return readCell(readPath(report.tables, cell.path) as Cell | undefined);
}

/** The figures of a statutory table in printed order, whatever of it the report holds. */
export function readFigures(report: Report, table: FormTable): Figure[] {
  return listCells(table).map((cell) => readFigure(report, cell));
}
