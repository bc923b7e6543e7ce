import {listCells, type FormCell} from '../forms/cells.js';
import type {FormTable, Line} from '../forms/form.js';
import type {Figure} from '../report/cells.js';
import {findFormTable} from '../report/find-form-table.js';
import {readFigure} from '../report/read-figures.js';
import type {Report} from '../report/report.js';
import {addCounts, type PrintedCell, type Tally, type TallyState} from './tally.js';

/** What charts of the application table read: the form's six groups of outcome and their figures. */

export interface OutcomeGroupCells {
  readonly line: Line;
  readonly cells: readonly PrintedCell[];
  readonly tally: Tally;
}

/** Besides what a tally says: the report does not have the table, or has requests only in other columns than those that are drawn. */
export type SeriesState = TallyState | 'missing' | 'elsewhere';

/** The application table in the edition the report has it in; undefined when the report has none. */
export function findApplications(report: Report): FormTable | undefined {
  return findFormTable(report, 'applications');
}

/** The six groups of outcome with the figures of one column. */
export function readOutcomeGroups(report: Report, table: FormTable, column: string): OutcomeGroupCells[] {
  return listOutcomes(table, column).map(({line, cells}) => {
    const read = cells.map((cell): PrintedCell => ({line: cell.rows[cell.rows.length - 1]!, address: cell.address, figure: readFigure(report, cell)}));
    return {line, cells: read, tally: addCounts(read.map(({figure}) => figure))};
  });
}

/** The printed figure of （七）总计 in one column. */
export function readOutcomesTotal(report: Report, column: string): Figure {
  return readFigure(report, {path: ['applications', 'outcomesTotal', column]});
}

/**
 * What the figures that are drawn amount to, beside those of the same rows in other columns: the column of totals may be
 * empty or 0 where the kinds of applicant have figures, and the other way round.
 */
export function judgeBeside(state: TallyState, report: Report, table: FormTable | undefined, isBeside: (row: string, column: string) => boolean): SeriesState {
  if (!table) return 'missing';
  if (state !== 'zero' && state !== 'blank') return state;
  const isContrary = listCells(table).some((cell) => isBeside(cell.path[1]!, cell.path[cell.path.length - 1]!) && (readFigure(report, cell).value ?? 0) > 0);
  return !isContrary ? state : state === 'zero' ? 'someZero' : 'elsewhere';
}

/** A group of outcome and its cells in one column. */
interface Outcome {
  readonly line: Line;
  readonly cells: readonly FormCell[];
}

/** The same array each time for the same column of a table. */
function listOutcomes(table: FormTable, column: string): readonly Outcome[] {
  let columns = known.get(table);
  if (!columns) known.set(table, (columns = {}));
  return (columns[column] ??= findOutcomes(table, column));
}

function findOutcomes(table: FormTable, column: string): Outcome[] {
  const lines = table.bands[0]?.rows?.find(({id}) => id === 'outcomes')?.lines ?? [];
  const cells = listCells(table).filter(({columns}) => columns[columns.length - 1]!.id === column);
  return lines.filter(({total}) => !total).map((line) => ({line, cells: cells.filter(({rows}) => rows.includes(line))}));
}

const known = new WeakMap<FormTable, {[column: string]: readonly Outcome[]}>();
