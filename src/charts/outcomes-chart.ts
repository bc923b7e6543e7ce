// How requests were answered: a bar for each outcome that has requests, under the form's six groups.
import {max} from 'd3';
import type {Line} from '../forms/form.js';
import type {Language} from '../forms/label.js';
import {pickShortLabel} from '../forms/short-labels.js';
import type {Figure} from '../report/cells.js';
import {sumDecimals} from '../report/decimal.js';
import type {Report} from '../report/report.js';
import {fitText, measureText, round, type Drawing, type Frame} from './drawing.js';
import {findApplications, judgeTotals, readOutcomeGroups, readOutcomesTotal, type SeriesState} from './outcome-lines.js';
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
  /** The group has rows of its own, so its sum is reckoned and not printed. */
  readonly divided: boolean;
  readonly bars: readonly OutcomeBar[];
}

export interface OutcomeSeries {
  readonly state: SeriesState;
  readonly groups: readonly OutcomeGroup[];
  readonly sum: number;
  readonly total: Figure;
  /** The labels of rows that are 0, of rows without a number, and of rows below 0, which no count can be. */
  readonly zeros: readonly string[];
  readonly blanks: readonly string[];
  readonly negatives: readonly string[];
  /** Every row of the form with its figure, whatever stands there. */
  readonly lines: readonly {readonly label: string; readonly figure: Figure}[];
}

interface PlacedRow {
  readonly y: number;
  readonly group: OutcomeGroup;
  /** Undefined in the heading row of a divided group. */
  readonly bar: OutcomeBar | undefined;
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

/** How the marks are worded. */
export interface OutcomeVoice {
  mark(label: string, value: number, share: number): string;
  groupSum(label: string, value: number): string;
  value(value: number, share: number): string;
}

/** The outcome rows of a report by group, total column; of all groups, or of those that `isWanted`. */
export function readOutcomes(report: Report, language: Language, isWanted: (group: Line) => boolean = () => true): OutcomeSeries {
  const table = findApplications(report);
  const groups = (table ? readOutcomeGroups(report, table, 'total') : []).map((group, i) => ({...group, tone: i + 1})).filter((group) => isWanted(group.line));
  const cells = groups.flatMap((group) => group.cells);
  const say = (cell: (typeof cells)[number]): string => pickShortLabel(cell.line, language);
  return {
    state: judgeTotals(report, table, cells.map((cell) => cell.figure), isWanted),
    groups: groups.map((group) => ({
      label: pickShortLabel(group.line, language), tone: group.tone, sum: group.sum, divided: group.line.lines !== undefined,
      bars: group.cells.filter((cell) => (cell.figure.value ?? 0) > 0)
        .map((cell) => ({label: say(cell), address: cell.address, value: cell.figure.value!})),
    })),
    sum: Number(sumDecimals(groups.map((group) => group.sum))),
    total: readOutcomesTotal(report, 'total'),
    zeros: cells.filter((cell) => cell.figure.value === 0).map(say),
    blanks: cells.filter((cell) => cell.figure.state !== 'number').map(say),
    negatives: cells.filter((cell) => (cell.figure.value ?? 0) < 0).map(say),
    lines: groups.flatMap((group) => group.cells.map((cell) =>
      ({label: group.line.lines ? `${pickShortLabel(group.line, language)} · ${say(cell)}` : say(cell), figure: cell.figure}))),
  };
}

/** Where the bars stand in a frame. */
export function placeOutcomes(series: OutcomeSeries, frame: Frame, voice: OutcomeVoice): PlacedOutcomes {
  const {width, em} = frame;
  const entries = series.groups.filter((group) => group.bars.length > 0).flatMap((group) =>
    [...(group.divided ? [{group, bar: undefined, value: group.sum}] : []), ...group.bars.map((bar) => ({group, bar, value: bar.value}))]);
  const isNarrow = width < 32 * em;
  const labels = max(entries, ({group, bar}) => measureText((bar ?? group).label) + (bar && group.divided ? 1.2 : 0)) ?? 0;
  const values = max(entries, ({value}) => measureText(voice.value(value, value / series.sum))) ?? 0;
  const barX = isNarrow ? 0 : Math.min(labels + 1, 16) * em;
  const length = Math.max(em, width - barX - (values + 0.8) * em);
  const rowHeight = (isNarrow ? 3.1 : 1.75) * em;
  const largest = max(entries, ({value}) => value) ?? 1;
  const barHeight = (isNarrow ? 0.9 : 1.05) * em;
  const units = series.sum < unitLimit ? fitUnits(largest, length, barHeight) : undefined;
  const measure = (value: number): number => (units ? measureUnits(value, units) : Math.max(2, (value / largest) * length));
  return {
    ...series, frame, rowHeight, barX, barHeight, units,
    height: Math.ceil(entries.length * rowHeight),
    barY: (isNarrow ? 1.45 : 0.35) * em,
    rows: entries.map(({group, bar, value}, i) => ({y: i * rowHeight, group, bar, length: measure(value)})),
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

function drawRow({y, group, bar, length}: PlacedRow, placed: PlacedOutcomes, voice: OutcomeVoice): Drawing {
  const {frame: {width, em}, rowHeight, barHeight, barX, barY, units} = placed;
  const isNarrow = barX === 0;
  const value = bar ? bar.value : group.sum;
  const share = value / placed.sum;
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
    {tag: 'text', attributes: {class: 'value', part: 'value', x: round(barX + length + 0.4 * em), y: round(valueY)}, text: voice.value(value, share)},
  ];
  const transform = `translate(0 ${round(y)})`;
  return bar
    ? {tag: 'g', attributes: {part: 'bar', role: 'img', transform, 'data-cells': bar.address, 'aria-label': voice.mark(label, value, share)}, children: content}
    : {tag: 'g', attributes: {part: 'group', role: 'img', transform, 'aria-label': voice.groupSum(label, value)}, children: content};
}
