// Where requests came from and how they ended: what came in and what went out must be as wide; where not, the gap shows.
import type {Line} from '../forms/form.js';
import type {Figure} from '../report/cells.js';
import {readFigure} from '../report/read-figures.js';
import type {Report} from '../report/report.js';
import {findApplications, judgeBeside, readOutcomeGroups, readOutcomesTotal, type SeriesState} from './outcome-lines.js';
import {addCounts, countIn, joinStates, sortRest, type PrintedCell, type Rest, type Tally} from './tally.js';

export interface FlowNode {
  readonly label: string;
  readonly value: number;
  /** Some of its cells hold no count, so the value is a lower bound. */
  readonly isLeast: boolean;
  /** 1 to 6 for the groups of outcome, 0 for what came in or is carried over. */
  readonly tone: number;
  readonly addresses: readonly string[];
}

/** One side of the flow. */
export interface FlowSide {
  readonly sum: number;
  /** Some entry has no count, so the sum is a lower bound. */
  readonly isLeast: boolean;
  /** No entry has a count. */
  readonly isBlank: boolean;
}

/**
 * What the two sides differ by: `broken` where the figures disagree, else the smaller side has cells without a count,
 * so that where some requests came from (`in`) or what became of them (`out`) is not known.
 */
export interface FlowGap {
  readonly kind: 'broken' | 'in' | 'out';
  readonly value: number;
  /** The larger side is a lower bound, and so is the gap. */
  readonly isLeast: boolean;
}

export interface FlowSeries {
  readonly state: SeriesState;
  /** Those that have requests, in the form's order. */
  readonly sources: readonly FlowNode[];
  readonly targets: readonly FlowNode[];
  readonly into: FlowSide;
  readonly out: FlowSide;
  /** Requests that are concluded by the printed total, but whose outcome is not filled in. */
  readonly unfilled: number;
  readonly gap: FlowGap | undefined;
  /** What shares are of; undefined where a side is not certain. */
  readonly whole: number | undefined;
  /** The outcomes, beside （七）总计 as printed. */
  readonly outcomes: Tally;
  readonly rest: Rest;
  /** Every entry, whatever stands there, and （七）总计. */
  readonly lines: readonly {readonly label: string; readonly tally: Tally}[];
  readonly total: Tally;
  /** The cells of the printed identity: 一 + 二 = 三（七） + 四. */
  readonly identity: readonly string[];
}

/** The flow of a report, total column; `name` words a line of the form. */
export function readFlow(report: Report, name: (line: Line) => string): FlowSeries {
  const table = findApplications(report);
  const readRow = (id: string): Entry[] => (table?.bands[0]?.rows ?? []).filter((line) => line.id === id).map((line) => {
    const path = ['applications', id, 'total'];
    return makeEntry(name(line), 0, [{address: path.join('.'), figure: readFigure(report, {path})}]);
  });
  const groups = (table ? readOutcomeGroups(report, table, 'total') : []).map(({line, cells, tally}, i) => makeEntry(name(line), i + 1, cells, tally));
  const sources = [...readRow('received'), ...readRow('carriedIn')];
  const carriedOut = readRow('carriedOut');
  const entries = [...sources, ...groups, ...carriedOut];
  const add = (some: readonly Entry[], total?: Figure): Tally => addCounts(some.flatMap(({figures}) => figures), total);
  const total = readOutcomesTotal(report, 'total');
  const outcomes = add(groups, total);
  const concluded: FlowSide = outcomes.fit === 'open' ? {sum: outcomes.total!, isLeast: false, isBlank: false} : findSide(outcomes);
  const into = findSide(add(sources));
  const out = join(concluded, findSide(add(carriedOut)));
  const gap = findGap(into, out);
  const isCertain = !gap && outcomes.fit !== 'broken' && entries.every(({tally}) => tally.isFull);
  return {
    state: judgeBeside(joinStates(add(entries), [outcomes]), report, table, (_, column) => column !== 'total'),
    sources: sources.filter(({value}) => value > 0), targets: [...groups, ...carriedOut].filter(({value}) => value > 0),
    into, out, unfilled: concluded.sum - outcomes.sum, gap, outcomes, total: addCounts([total]), whole: isCertain ? into.sum : undefined,
    rest: sortRest(entries), lines: entries,
    identity: ['received', 'carriedIn', 'outcomesTotal', 'carriedOut'].map((id) => `applications.${id}.total`),
  };
}

interface Entry extends FlowNode {
  readonly tally: Tally;
  readonly figures: readonly Figure[];
}

function makeEntry(label: string, tone: number, cells: readonly Pick<PrintedCell, 'address' | 'figure'>[], known?: Tally): Entry {
  const figures = cells.map(({figure}) => figure);
  const tally = known ?? addCounts(figures);
  return {label, tone, figures, tally, value: tally.sum, isLeast: tally.isLeast, addresses: cells.filter(({figure}) => countIn(figure) > 0).map(({address}) => address)};
}

function findSide({sum, isLeast, printed}: Tally): FlowSide {
  return {sum, isLeast, isBlank: typeof printed !== 'number'};
}

function join(some: FlowSide, others: FlowSide): FlowSide {
  return {sum: some.sum + others.sum, isLeast: some.isLeast || others.isLeast, isBlank: some.isBlank && others.isBlank};
}

// A gap is a contradiction only where no count in the empty cells of the smaller side could close it.
function findGap(into: FlowSide, out: FlowSide): FlowGap | undefined {
  const value = into.sum - out.sum;
  if (value === 0) return undefined;
  const kind = value > 0 ? out.isLeast && 'out' : into.isLeast && 'in';
  return {kind: kind || 'broken', value: Math.abs(value), isLeast: (value > 0 ? into : out).isLeast};
}
