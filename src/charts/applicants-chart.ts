// How each kind of applicant was answered: one bar a kind, divided into the form's six groups of outcome.
import type {Language} from '../forms/label.js';
import {pickShortLabel} from '../forms/short-labels.js';
import {sumDecimals} from '../report/decimal.js';
import type {Report} from '../report/report.js';
import {listBranches} from '../forms/cells.js';
import type {DividedRow, DividedSegment} from './divided-bars.js';
import {findApplications, joinStates, judgeFigures, printGroup, readOutcomeGroups, readOutcomesTotal, type SeriesState} from './outcome-lines.js';

export {drawDividedBars as drawApplicants, placeDividedBars as placeApplicants} from './divided-bars.js';

export interface ApplicantSegment extends DividedSegment {
  /** What the report prints for the group: empty where no row of it has a number or a sign. */
  readonly printed: string;
}

export interface ApplicantRow extends DividedRow {
  /** （七）总计 of this kind as printed; undefined when it holds no number. */
  readonly total: number | undefined;
  readonly segments: readonly ApplicantSegment[];
}

export interface ApplicantSeries {
  readonly state: SeriesState;
  readonly rows: readonly ApplicantRow[];
  readonly sum: number;
  /** The labels of the kinds without a request, and of those without a number. */
  readonly zeros: readonly string[];
  readonly blanks: readonly string[];
}

/** The groups of outcome of a report by kind of applicant; a kind without requests makes no row. */
export function readApplicants(report: Report, language: Language): ApplicantSeries {
  const table = findApplications(report);
  const kinds = table ? listBranches(table.bands[0]!.columns).map((branch) => branch[branch.length - 1]!).filter((line) => !line.total) : [];
  const read = kinds.map((line) => {
    const groups = readOutcomeGroups(report, table!, line.id);
    return {label: pickShortLabel(line, language), total: readOutcomesTotal(report, line.id).value, groups, state: judgeFigures(groups.flatMap((group) => group.cells.map((cell) => cell.figure)))};
  });
  const rows = read.filter((kind) => kind.state === 'figures').map(({label, total, groups}): ApplicantRow => ({
    label, total, value: Number(sumDecimals(groups.map((group) => group.sum))),
    segments: groups.map((group, i) => ({label: pickShortLabel(group.line, language), tone: i + 1, value: group.sum, printed: printGroup(group, String),
      addresses: group.cells.filter((cell) => (cell.figure.value ?? 0) > 0).map((cell) => cell.address)})),
  }));
  const states = read.map((kind) => kind.state);
  return {
    state: joinStates(states),
    rows, sum: Number(sumDecimals(rows.map((row) => row.value))),
    zeros: read.filter((kind) => kind.state === 'zero').map((kind) => kind.label),
    blanks: read.filter((kind) => kind.state !== 'figures' && kind.state !== 'zero').map((kind) => kind.label),
  };
}
