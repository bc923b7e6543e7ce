// How cases of reconsideration and litigation ended: one bar for each of the three kinds, divided by outcome.
import {listBranches, listSteps, type Branch} from '../forms/cells.js';
import type {Line} from '../forms/form.js';
import {readCell, readPath, type Figure} from '../report/cells.js';
import {sumDecimals} from '../report/decimal.js';
import type {Report} from '../report/report.js';
import type {Cell} from '../report/shape.js';
import type {DividedRow} from './divided-bars.js';
import {findFormTable} from './form-table.js';
import {joinStates, judgeFigures, type SeriesState} from './outcome-lines.js';

export {drawDividedBars as drawReview, placeDividedBars as placeReview} from './divided-bars.js';

export interface ReviewRow extends DividedRow {
  readonly state: SeriesState;
  /** The outcomes and the total as printed, in the form's order. */
  readonly figures: readonly Figure[];
  readonly total: Figure;
}

export interface ReviewSeries {
  readonly state: Exclude<SeriesState, 'noTotal'>;
  /** Those that have cases. */
  readonly rows: readonly ReviewRow[];
  /** All three. */
  readonly kinds: readonly ReviewRow[];
  readonly results: readonly {readonly label: string; readonly tone: number}[];
}

/** The cases of a report by kind; `name` words a line of the form. */
export function readReview(report: Report, name: (line: Line) => string): ReviewSeries {
  const kinds = new Map<Line, Branch[]>();
  for (const branch of listBranches(findFormTable(report, 'review')?.bands[0]!.columns ?? [])) {
    const kind = branch[branch.length - 2]!;
    kinds.set(kind, [...(kinds.get(kind) ?? []), branch]);
  }
  const read = Array.from(kinds, ([kind, branches]): ReviewRow => {
    const cells = branches.map((branch) => {
      const path = ['review', ...listSteps(branch)];
      return {line: branch[branch.length - 1]!, address: path.join('.'), figure: readCell(readPath(report.tables, path) as Cell | undefined)};
    });
    const parts = cells.filter(({line}) => !line.total);
    const segments = parts.map(({line, address, figure}, i) => ({label: name(line), tone: tones[i]!, value: Math.max(0, figure.value ?? 0), addresses: [address]}));
    return {
      label: name(kind), segments, value: Number(sumDecimals(segments.map((segment) => segment.value))),
      state: judgeFigures(parts.map(({figure}) => figure)), figures: cells.map(({figure}) => figure), total: cells.find(({line}) => line.total)!.figure,
    };
  });
  const state = joinStates(read.map((row) => row.state)) as ReviewSeries['state'];
  return {state, kinds: read, rows: read.filter((row) => row.state === 'figures'), results: read[0]?.segments.map(({label, tone}) => ({label, tone})) ?? []};
}

// Upheld, overturned, other result, pending.
const tones = [1, 3, 6, 4];
