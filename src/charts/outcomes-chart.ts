// How requests were answered: a bar for each outcome that has requests, under the form's six groups.
import {max} from 'd3';
import type {Line} from '../forms/form.js';
import type {Language} from '../forms/label.js';
import {pickShortLabel} from '../forms/short-labels.js';
import type {Report} from '../report/report.js';
import {fitText, measureText, round, type Drawing, type Frame} from './drawing.js';
import {findApplications, judgeBeside, readOutcomeGroups, readOutcomesTotal, type SeriesState} from './outcome-lines.js';
import {addCounts, countIn, shareOf, sortRest, type Rest, type Tally} from './tally.js';
import {drawUnits, fitUnits, measureUnits, unitLimit, type UnitGrid} from './unit-squares.js';

export interface OutcomeBar {
  readonly label: string;
  readonly address: string;
  readonly value: number;
}

export interface OutcomeGroup {
  readonly label: string;
  /** 1 to 6, in the form's order. */
  readonly tone: number;
  readonly sum: number;
  /** Some row has no count, so the sum is a lower bound. */
  readonly isLeast: boolean;
  /** The group has rows of its own, so its sum is reckoned and not printed. */
  readonly divided: boolean;
  readonly bars: readonly OutcomeBar[];
}

export interface OutcomeSeries {
  readonly state: SeriesState;
  readonly groups: readonly OutcomeGroup[];
  /** The rows that are drawn. */
  readonly tally: Tally;
  /** All rows of outcome, beside （七）总计 as printed. */
  readonly all: Tally;
  readonly rest: Rest;
  /** Every row of the form, whatever stands there, and （七）总计. */
  readonly lines: readonly {readonly label: string; readonly tally: Tally}[];
  readonly total: Tally;
}

interface PlacedRow {
  readonly y: number;
  readonly group: OutcomeGroup;
  /** Undefined in the heading row of a divided group. */
  readonly bar: OutcomeBar | undefined;
  readonly value: number;
  readonly share: number | undefined;
  /** The value in words. */
  readonly said: string;
  readonly length: number;
}

export interface PlacedOutcomes extends OutcomeSeries {
  readonly frame: Frame;
  readonly height: number;
  readonly rowHeight: number;
  readonly barHeight: number;
  /** Where bars begin, and where labels do in a row: beside the bar, or above it where it is narrow. */
  readonly barX: number;
  readonly barY: number;
  /** How requests stand as squares, where they are few. */
  readonly units: UnitGrid | undefined;
  readonly rows: readonly PlacedRow[];
}

/** How the marks are worded; a share is undefined where it is not certain. */
export interface OutcomeVoice {
  mark(label: string, value: number, share: number | undefined): string;
  groupSum(label: string, value: number, isLeast: boolean): string;
  value(value: number, share: number | undefined, isLeast: boolean): string;
}

/** The outcome rows of a report by group, total column; of all groups, or of those that `isWanted`. */
export function readOutcomes(report: Report, language: Language, isWanted?: (group: Line) => boolean): OutcomeSeries {
  const table = findApplications(report);
  const all = (table ? readOutcomeGroups(report, table, 'total') : []).map((group, i) => ({...group, tone: i + 1}));
  const groups = isWanted ? all.filter(({line}) => isWanted(line)) : all;
  const total = readOutcomesTotal(report, 'total');
  const addAll = addCounts(all.flatMap(({cells}) => cells.map(({figure}) => figure)), total);
  const tally = isWanted ? holdAgainst(addAll, addCounts(groups.flatMap(({cells}) => cells.map(({figure}) => figure)))) : addAll;
  const rows = groups.flatMap(({line, cells}) => cells.map((cell) => {
    const label = pickShortLabel(cell.line, language);
    return {label, full: line.lines ? `${pickShortLabel(line, language)} · ${label}` : label, tally: addCounts([cell.figure])};
  }));
  return {
    state: judgeBeside(tally.state, report, table, (row, column) => column !== 'total' && groups.some(({line}) => line.id === row)),
    groups: groups.map(({line, tone, cells, tally: {sum, isLeast}}) => ({
      label: pickShortLabel(line, language), tone, sum, isLeast, divided: line.lines !== undefined,
      bars: cells.map((cell) => ({label: pickShortLabel(cell.line, language), address: cell.address, value: countIn(cell.figure)})).filter(({value}) => value > 0),
    })),
    tally, all: addAll, rest: sortRest(rows), lines: rows.map((row) => ({label: row.full, tally: row.tally})), total: addCounts([total]),
  };
}

// Some of the rows are no more certain than all of them.
function holdAgainst(all: Tally, some: Tally): Tally {
  if (all.fit !== 'broken' && !all.hasInvalid) return some;
  return {...some, whole: undefined, state: some.state === 'zero' ? 'someZero' : some.state};
}

/** Where the bars stand in a frame. */
export function placeOutcomes(series: OutcomeSeries, frame: Frame, voice: OutcomeVoice): PlacedOutcomes {
  const {width, em} = frame;
  const makeEntry = (group: OutcomeGroup, bar?: OutcomeBar): Omit<PlacedRow, 'y' | 'length'> => {
    const value = bar ? bar.value : group.sum;
    const share = shareOf(value, series.tally.whole);
    return {group, bar, value, share, said: voice.value(value, share, !bar && group.isLeast)};
  };
  const entries = series.groups.filter((group) => group.bars.length > 0).flatMap((group) => [...(group.divided ? [makeEntry(group)] : []), ...group.bars.map((bar) => makeEntry(group, bar))]);
  const isNarrow = width < 32 * em;
  const labels = max(entries, ({group, bar}) => measureText((bar ?? group).label) + (bar && group.divided ? 1.2 : 0)) ?? 0;
  const values = max(entries, ({said}) => measureText(said)) ?? 0;
  const barX = isNarrow ? 0 : Math.min(labels + 1, 16) * em;
  const length = Math.max(em, width - barX - (values + 0.8) * em);
  const rowHeight = (isNarrow ? 3.1 : 1.75) * em;
  const largest = max(entries, ({value}) => value) ?? 1;
  const barHeight = (isNarrow ? 0.9 : 1.05) * em;
  const units = series.tally.sum < unitLimit ? fitUnits(largest, length, barHeight) : undefined;
  const measure = (value: number): number => (units ? measureUnits(value, units) : Math.max(2, (value / largest) * length));
  return {
    ...series, frame, rowHeight, barX, barHeight, units,
    height: Math.ceil(entries.length * rowHeight),
    barY: (isNarrow ? 1.45 : 0.35) * em,
    rows: entries.map((entry, i) => ({...entry, y: i * rowHeight, length: measure(entry.value)})),
  };
}

/** The bars as a drawing. */
export function drawOutcomes(placed: PlacedOutcomes, voice: OutcomeVoice): Drawing {
  const {frame, height, rows} = placed;
  return {
    tag: 'svg',
    attributes: {width: round(frame.width), height, viewBox: `0 0 ${round(frame.width)} ${height}`, 'font-size': round(frame.em)},
    children: rows.map((row) => drawRow(row, placed, voice)),
  };
}

function drawRow({y, group, bar, value, share, said, length}: PlacedRow, placed: PlacedOutcomes, voice: OutcomeVoice): Drawing {
  const {frame: {width, em}, rowHeight, barHeight, barX, barY, units} = placed;
  const isNarrow = barX === 0;
  const isBold = !bar || !group.divided;
  const indent = isBold || isNarrow ? 0 : 1.2 * em;
  const label = (bar ?? group).label;
  const textY = isNarrow ? em : barY + barHeight / 2 + 0.35 * em;
  const room = (isNarrow ? width : barX) / em - indent / em - (isNarrow ? 0 : 0.6);
  const valueY = barY + barHeight / 2 + 0.35 * em;
  const content: Drawing[] = [
    {tag: 'rect', attributes: {class: 'hit', width: round(width), height: round(rowHeight)}},
    {tag: 'text', attributes: {class: isBold ? 'label strong' : 'label', part: 'label', x: round(indent), y: round(textY)}, text: fitText(label, room)},
    bar && units
      ? {tag: 'path', attributes: {class: `tone-${group.tone}`, part: 'bar-shape', d: drawUnits(0, value, barX, barY, units)}}
      : {tag: 'rect', attributes: {class: bar ? `tone-${group.tone}` : `sum tone-${group.tone}`, part: bar ? 'bar-shape' : 'sum-shape',
        x: round(barX), y: round(barY), width: round(length), height: round(barHeight), rx: 1.5}},
    {tag: 'text', attributes: {class: 'value', part: 'value', x: round(barX + length + 0.4 * em), y: round(valueY)}, text: said},
  ];
  const transform = `translate(0 ${round(y)})`;
  return bar
    ? {tag: 'g', attributes: {part: 'bar', role: 'img', transform, 'data-cells': bar.address, 'aria-label': voice.mark(label, value, share)}, children: content}
    : {tag: 'g', attributes: {part: 'group', role: 'img', transform, 'aria-label': voice.groupSum(label, value, group.isLeast)}, children: content};
}
