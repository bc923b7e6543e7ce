import {findTable} from '../forms/editions.js';
import type {FormTable, Line} from '../forms/form.js';
import {findEdition, type Report} from '../report/report.js';
import {readCell, readPath, type Figure} from '../report/cells.js';
import type {Cell} from '../report/shape.js';

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
  /** The sum of the numbers among the cells. */
  readonly sum: number;
}

/** Whether there is anything to draw, and if not, why. */
export type SeriesState = 'figures' | 'zero' | 'blank' | 'missing';

/** The application table in the edition the report has it in; undefined when the report has none. */
export function findApplications(report: Report): FormTable | undefined {
  const edition = findEdition(report, 'applications');
  return edition && report.tables?.applications ? findTable(edition, 'applications') : undefined;
}

/** The six groups of outcome with the figures of one column. */
export function readOutcomeGroups(report: Report, table: FormTable, column: string): OutcomeGroupCells[] {
  return listOutcomeLines(table).map((line) => {
    const cells = (line.lines ?? [line]).map((row): OutcomeCell => {
      const path = [table.id, line.id, ...(line.lines ? [row.id] : []), column];
      return {line: row, address: path.join('.'), figure: readCell(readPath(report.tables, path) as Cell | undefined)};
    });
    return {line, cells, sum: addFigures(cells)};
  });
}

/** The printed figure of （七）总计 in one column. */
export function readOutcomesTotal(report: Report, column: string): Figure {
  return readCell(readPath(report.tables, ['applications', 'outcomesTotal', column]) as Cell | undefined);
}

/** What the figures of a series amount to. */
export function judgeFigures(figures: readonly Figure[]): SeriesState {
  if (figures.some((figure) => (figure.value ?? 0) > 0)) return 'figures';
  if (figures.some((figure) => figure.state === 'number')) return 'zero';
  return figures.every((figure) => figure.state === 'missing') ? 'missing' : 'blank';
}

function listOutcomeLines(table: FormTable): readonly Line[] {
  const outcomes = table.bands[0]?.rows?.find((line) => line.id === 'outcomes')?.lines ?? [];
  return outcomes.filter((line) => !line.total);
}

function addFigures(cells: readonly OutcomeCell[]): number {
  return cells.reduce((sum, cell) => sum + Math.max(0, cell.figure.value ?? 0), 0);
}
