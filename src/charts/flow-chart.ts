// Where requests came from and how they ended: what came in and what went out must be as wide; where not, the gap shows.
import type {Line} from '../forms/form.js';
import {readCell, readPath, type Figure} from '../report/cells.js';
import {sumDecimals} from '../report/decimal.js';
import type {Report} from '../report/report.js';
import type {Cell} from '../report/shape.js';
import {findApplications, judgeFigures, judgeTotals, printGroup, readOutcomeGroups, readOutcomesTotal, type SeriesState} from './outcome-lines.js';

export interface FlowNode {
  readonly label: string;
  readonly value: number;
  /** 1 to 6 for the groups of outcome, 0 for what came in or is carried over. */
  readonly tone: number;
  readonly addresses: readonly string[];
}

export interface FlowSeries {
  readonly state: SeriesState;
  /** Those that have requests, in the form's order. */
  readonly sources: readonly FlowNode[];
  readonly targets: readonly FlowNode[];
  readonly into: number;
  readonly out: number;
  /** The sum of the outcomes, and （七）总计 as printed. */
  readonly sum: number;
  readonly total: Figure;
  /** The labels of what is not drawn: of 0, without a number, of some rows 0 and the others blank, below 0. */
  readonly zeros: readonly string[];
  readonly blanks: readonly string[];
  readonly open: readonly string[];
  readonly negatives: readonly string[];
  /** Every entry with its number or what is printed in its place; undefined where the report does not have it. */
  readonly lines: readonly {readonly label: string; readonly value: number | undefined; readonly text: string | undefined}[];
  /** The cells of the printed identity: 一 + 二 = 三（七） + 四. */
  readonly identity: readonly string[];
}

/** The flow of a report, total column; `name` words a line of the form. */
export function readFlow(report: Report, name: (line: Line) => string): FlowSeries {
  const table = findApplications(report);
  const rows = table?.bands[0]?.rows ?? [];
  const readRow = (id: string): Entry[] => rows.filter((line) => line.id === id).map((line) => {
    const path = ['applications', id, 'total'];
    const figure = readCell(readPath(report.tables, path) as Cell | undefined);
    return {label: name(line), tone: 0, figures: [figure], value: Math.max(0, figure.value ?? 0), text: figure.text, addresses: [path.join('.')]};
  });
  const groups = (table ? readOutcomeGroups(report, table, 'total') : []).map((group, i): Entry => ({
    label: name(group.line), tone: i + 1, figures: group.cells.map((cell) => cell.figure), value: group.sum, text: printGroup(group, String),
    addresses: group.cells.filter((cell) => (cell.figure.value ?? 0) > 0).map((cell) => cell.address),
  }));
  const sources = [...readRow('received'), ...readRow('carriedIn')];
  const carriedOut = readRow('carriedOut');
  const entries = [...sources, ...groups, ...carriedOut];
  const stateOf = ({figures}: Entry): SeriesState => judgeFigures(figures);
  const namesOf = (...states: SeriesState[]): string[] => entries.filter((entry) => states.includes(stateOf(entry)) && !isNegative(entry)).map((entry) => entry.label);
  const add = (some: readonly Entry[]): number => Number(sumDecimals(some.map((entry) => entry.value)));
  return {
    state: judgeTotals(report, table, entries.flatMap((entry) => entry.figures), () => true),
    sources: sources.filter(({value}) => value > 0), targets: [...groups, ...carriedOut].filter(({value}) => value > 0),
    into: add(sources), out: add([...groups, ...carriedOut]), sum: add(groups), total: readOutcomesTotal(report, 'total'),
    zeros: namesOf('zero'), blanks: namesOf('blank'), open: namesOf('someZero'), negatives: entries.filter(isNegative).map((entry) => entry.label),
    lines: entries.map((entry) => ({
      label: entry.label, value: entry.figures.some((figure) => figure.state === 'number') && !isNegative(entry) ? entry.value : undefined,
      text: entry.figures.every(({state}) => state === 'missing') ? undefined : entry.text,
    })),
    identity: ['received', 'carriedIn', 'outcomesTotal', 'carriedOut'].map((id) => `applications.${id}.total`),
  };
}

interface Entry extends FlowNode {
  readonly figures: readonly Figure[];
  readonly text: string;
}

function isNegative({figures}: Entry): boolean {
  return figures.some((figure) => (figure.value ?? 0) < 0);
}
