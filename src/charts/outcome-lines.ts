import {listBranches} from '../forms/cells.js';
import type {FormTable, Line} from '../forms/form.js';
import type {Report} from '../report/report.js';
import {readCell, readPath, type Figure} from '../report/cells.js';
import {sumDecimals} from '../report/decimal.js';
import type {Cell} from '../report/shape.js';
import {findFormTable} from './form-table.js';

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

/**
 * Whether there is anything to draw, and if not, why: every figure is 0, those that are given are 0, none
 * is given, the report does not have the table, or only the column of totals was left empty.
 */
export type SeriesState = 'figures' | 'zero' | 'someZero' | 'blank' | 'missing' | 'noTotal';

/** The application table in the edition the report has it in; undefined when the report has none. */
export function findApplications(report: Report): FormTable | undefined {
  return findFormTable(report, 'applications');
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

/** What the figures of a table that is there amount to. */
export function judgeFigures(figures: readonly Figure[]): Exclude<SeriesState, 'missing' | 'noTotal'> {
  if (figures.some((figure) => (figure.value ?? 0) > 0)) return 'figures';
  if (figures.length && figures.every((figure) => figure.value === 0)) return 'zero';
  return figures.some((figure) => figure.state === 'number') ? 'someZero' : 'blank';
}

/** What several series amount to together; there are none where the report does not have the table. */
export function joinStates(states: readonly SeriesState[]): SeriesState {
  if (states.includes('figures')) return 'figures';
  if (!states.length) return 'missing';
  if (states.every((state) => state === 'zero')) return 'zero';
  return states.some((state) => state === 'zero' || state === 'someZero') ? 'someZero' : 'blank';
}

/** What the figures of the column of totals amount to, which may be left empty beside figures for each kind of applicant. */
export function judgeTotals(report: Report, table: FormTable | undefined, figures: readonly Figure[], isWanted: (group: Line) => boolean): SeriesState {
  if (!table) return 'missing';
  const state = judgeFigures(figures);
  if (state !== 'blank') return state;
  const kinds = listBranches(table.bands[0]!.columns).map((branch) => branch[branch.length - 1]!.id);
  const others = kinds.flatMap((kind) => readOutcomeGroups(report, table, kind).filter((group) => isWanted(group.line)));
  return others.some((group) => group.sum > 0) ? 'noTotal' : state;
}

/** What a group prints: its sum where any row has a number, else the sign that stands there, else nothing. */
export function printGroup({cells, sum}: OutcomeGroupCells, say: (value: number) => string): string {
  if (cells.some((cell) => cell.figure.state === 'number')) return say(sum);
  return cells.find((cell) => cell.figure.state === 'mark')?.figure.text ?? '';
}

function listOutcomeLines(table: FormTable): readonly Line[] {
  const outcomes = table.bands[0]?.rows?.find((line) => line.id === 'outcomes')?.lines ?? [];
  return outcomes.filter((line) => !line.total);
}

function addFigures(cells: readonly OutcomeCell[]): number {
  return Number(sumDecimals(cells.map((cell) => Math.max(0, cell.figure.value ?? 0))));
}
