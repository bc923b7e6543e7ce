// How cases of reconsideration and litigation ended: one bar for each of the three kinds, divided by outcome.
import {listCells} from '../forms/cells.js';
import type {Line} from '../forms/form.js';
import {findFormTable} from '../report/find-form-table.js';
import {readFigure} from '../report/read-figures.js';
import type {Report} from '../report/report.js';
import {describeSum, type DividedRow, type DividedSegment} from './divided-bars.js';
import {addCounts, countIn, joinStates, sortRest, type PrintedCell, type Rest, type Tally, type TallyState} from './tally.js';

export {drawDividedBars as drawReview, placeDividedBars as placeReview} from './divided-bars.js';

export interface ReviewRow extends DividedRow {
  /** The outcomes, beside their total as printed. */
  readonly tally: Tally;
  readonly segments: readonly (DividedSegment & {readonly id: string})[];
  /** The outcomes and the total, in the form's order. */
  readonly cells: readonly Tally[];
}

export interface ReviewSeries {
  readonly state: TallyState | 'missing';
  /** Those that have cases. */
  readonly rows: readonly ReviewRow[];
  /** All three. */
  readonly kinds: readonly ReviewRow[];
  readonly results: readonly {readonly label: string; readonly tone: number}[];
  /** Without those of which only the total is printed. */
  readonly rest: Rest;
}

/** The cases of a report by kind; `name` words a line of the form. */
export function readReview(report: Report, name: (line: Line) => string): ReviewSeries {
  const table = findFormTable(report, 'review');
  const cellsOf = new Map<Line, PrintedCell[]>();
  for (const cell of table ? listCells(table) : []) {
    const [kind, line] = cell.columns.slice(-2) as [Line, Line];
    cellsOf.set(kind, [...(cellsOf.get(kind) ?? []), {line, address: cell.address, figure: readFigure(report, cell)}]);
  }
  const partsOf = (cells: readonly PrintedCell[]): PrintedCell[] => cells.filter(({line}) => !line.total);
  const kinds = Array.from(cellsOf, ([kind, cells]): ReviewRow => {
    const parts = partsOf(cells);
    const tally = addCounts(parts.map(({figure}) => figure), cells.find(({line}) => line.total)!.figure);
    return {
      label: name(kind), tally, ...describeSum(tally), cells: cells.map(({figure}) => addCounts([figure])),
      segments: parts.map(({line, address, figure}, i) => ({id: line.id, label: name(line), tone: tones[i]!, value: countIn(figure), isLeast: false, addresses: [address]})),
    };
  });
  const all = addCounts(Array.from(cellsOf.values()).flatMap(partsOf).map(({figure}) => figure));
  return {
    state: table ? joinStates(all, kinds.map(({tally}) => tally)) : 'missing', kinds, rows: kinds.filter(({value}) => value > 0),
    results: kinds[0]?.segments.map(({label, tone}) => ({label, tone})) ?? [],
    rest: sortRest(kinds.filter(({tally: {state, total}}) => state !== 'blank' || total === undefined)),
  };
}

// Upheld, overturned, other result, pending.
const tones = [1, 3, 6, 4];
