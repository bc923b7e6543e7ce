import {listCells} from '../forms/cells.js';
import type {FormTable, Line} from '../forms/form.js';
import {readCell, readPath, type Figure} from '../report/cells.js';
import {findFormTable} from '../report/find-form-table.js';
import type {Report} from '../report/report.js';
import type {Cell} from '../report/shape.js';
import {addCounts, type Tally, type TallyState} from './tally.js';

/** What charts of the application table read: the form's six groups of outcome and their figures. */

/** One printed outcome row under one column of applicants. */
export interface OutcomeCell {
  readonly line: Line;
  readonly address: string;
  readonly figure: Figure;
}

export interface OutcomeGroupCells {
  readonly line: Line;
  readonly cells: readonly OutcomeCell[];
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
  return listOutcomeLines(table).map((line) => {
    const cells = (line.lines ?? [line]).map((row): OutcomeCell => {
      const path = [table.id, line.id, ...(line.lines ? [row.id] : []), column];
      return {line: row, address: path.join('.'), figure: readFigure(report, path)};
    });
    return {line, cells, tally: addCounts(cells.map(({figure}) => figure))};
  });
}

/** The printed figure of （七）总计 in one column. */
export function readOutcomesTotal(report: Report, column: string): Figure {
  return readFigure(report, ['applications', 'outcomesTotal', column]);
}

/**
 * What the figures that are drawn amount to, beside those of the same rows in other columns: the column of totals may be
 * empty or 0 where the kinds of applicant have figures, and the other way round.
 */
export function judgeBeside(state: TallyState, report: Report, table: FormTable | undefined, isBeside: (row: string, column: string) => boolean): SeriesState {
  if (!table) return 'missing';
  if (state !== 'zero' && state !== 'blank') return state;
  const isContrary = listCells(table).some(({path}) => isBeside(path[1]!, path[path.length - 1]!) && (readFigure(report, path).value ?? 0) > 0);
  return !isContrary ? state : state === 'zero' ? 'someZero' : 'elsewhere';
}

function readFigure(report: Report, path: readonly string[]): Figure {
  return readCell(readPath(report.tables, path) as Cell | undefined);
}

function listOutcomeLines(table: FormTable): readonly Line[] {
  const outcomes = table.bands[0]?.rows?.find((line) => line.id === 'outcomes')?.lines ?? [];
  return outcomes.filter((line) => !line.total);
}
