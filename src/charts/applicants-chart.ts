// How each kind of applicant was answered: one bar a kind, divided into the form's six groups of outcome.
import type {Language} from '../forms/label.js';
import {pickShortLabel} from '../forms/short-labels.js';
import type {Figure} from '../report/cells.js';
import type {Report} from '../report/report.js';
import {listBranches} from '../forms/cells.js';
import {describeSum, type DividedRow, type DividedSegment} from './divided-bars.js';
import {findApplications, judgeBeside, readOutcomeGroups, readOutcomesTotal, type SeriesState} from './outcome-lines.js';
import {addCounts, countIn, joinStates, sortRest, type Rest, type Tally} from './tally.js';

export {drawDividedBars as drawApplicants, placeDividedBars as placeApplicants} from './divided-bars.js';

export interface ApplicantSegment extends DividedSegment {
  readonly tally: Tally;
}

export interface ApplicantRow extends DividedRow {
  /** The rows of this kind, beside its （七）总计 as printed. */
  readonly tally: Tally;
  readonly segments: readonly ApplicantSegment[];
}

export interface ApplicantSeries {
  readonly state: SeriesState;
  /** Those that have requests. */
  readonly rows: readonly ApplicantRow[];
  /** All of them. */
  readonly kinds: readonly ApplicantRow[];
  /** All kinds together, beside （七）总计 of the column of totals. */
  readonly tally: Tally;
  readonly rest: Rest;
}

/** The groups of outcome of a report by kind of applicant; a kind without requests makes no row. */
export function readApplicants(report: Report, language: Language): ApplicantSeries {
  const table = findApplications(report);
  const lines = table ? listBranches(table.bands[0]!.columns).map((branch) => branch[branch.length - 1]!).filter((line) => !line.total) : [];
  const read = lines.map((line) => ({line, groups: readOutcomeGroups(report, table!, line.id)}));
  const figuresOf = ({groups}: (typeof read)[number]): Figure[] => groups.flatMap(({cells}) => cells.map(({figure}) => figure));
  const kinds = read.map((kind): ApplicantRow => {
    const tally = addCounts(figuresOf(kind), readOutcomesTotal(report, kind.line.id));
    return {
      label: pickShortLabel(kind.line, language), tally, ...describeSum(tally),
      segments: kind.groups.map((group, i) => ({label: pickShortLabel(group.line, language), tone: i + 1, tally: group.tally, value: group.tally.sum, isLeast: group.tally.isLeast,
        addresses: group.cells.filter((cell) => countIn(cell.figure) > 0).map((cell) => cell.address)})),
    };
  });
  const tally = addCounts(read.flatMap(figuresOf), readOutcomesTotal(report, 'total'));
  const outcomes = read[0]?.groups.map(({line}) => line.id) ?? [];
  const state = judgeBeside(joinStates(tally, kinds.map((kind) => kind.tally)), report, table, (row, column) => column === 'total' && outcomes.includes(row));
  return {state, kinds, rows: kinds.filter(({value}) => value > 0), tally, rest: sortRest(kinds)};
}
