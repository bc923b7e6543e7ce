// How each kind of applicant was answered: one bar a kind, divided into the form's six groups of outcome.
import {cumsum} from 'd3';
import type {Language} from '../forms/label.js';
import {pickShortLabel} from '../forms/short-labels.js';
import {sumDecimals} from '../report/decimal.js';
import type {Report} from '../report/report.js';
import {listBranches} from '../forms/cells.js';
import {fitText, measureText, round, type Drawing, type Frame} from './drawing.js';
import {findApplications, judgeFigures, printGroup, readOutcomeGroups, readOutcomesTotal, type SeriesState} from './outcome-lines.js';

export interface ApplicantSegment {
  readonly label: string;
  /** 1 to 6, in the form's order. */
  readonly tone: number;
  readonly value: number;
  /** What the report prints for the group: empty where no row of it has a number or a sign. */
  readonly printed: string;
  /** The cells whose numbers the segment adds up. */
  readonly addresses: readonly string[];
}

export interface ApplicantRow {
  readonly label: string;
  readonly value: number;
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

interface PlacedSegment extends ApplicantSegment {
  readonly x: number;
  readonly width: number;
}

export interface PlacedApplicants extends ApplicantSeries {
  readonly frame: Frame;
  readonly height: number;
  readonly barHeight: number;
  readonly placed: readonly (Omit<ApplicantRow, 'segments'> & {readonly y: number; readonly segments: readonly PlacedSegment[]})[];
}

/** How the marks are worded. */
export interface ApplicantVoice {
  segment(kind: string, outcome: string, value: number, share: number): string;
  requests(value: number): string;
  share(value: number): string;
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
    state: rows.length ? 'figures' : joinStates(states),
    rows, sum: Number(sumDecimals(rows.map((row) => row.value))),
    zeros: read.filter((kind) => kind.state === 'zero').map((kind) => kind.label),
    blanks: read.filter((kind) => kind.state !== 'figures' && kind.state !== 'zero').map((kind) => kind.label),
  };
}

function joinStates(states: readonly SeriesState[]): SeriesState {
  if (states.length && states.every((state) => state === 'zero')) return 'zero';
  if (states.some((state) => state === 'zero' || state === 'someZero')) return 'someZero';
  return states.includes('blank') ? 'blank' : 'missing';
}

/** Where the segments stand in a frame: each bar fills the width, so that kinds can be compared. */
export function placeApplicants(series: ApplicantSeries, frame: Frame): PlacedApplicants {
  const {width, em} = frame;
  const rowHeight = 3.4 * em;
  return {
    ...series, frame, barHeight: 1.5 * em, height: Math.ceil(series.rows.length * rowHeight),
    placed: series.rows.map((row, r) => {
      const ends = cumsum(row.segments, (segment) => (segment.value / row.value) * width);
      const segments = row.segments.map((segment, s) => {
        const x = s ? ends[s - 1]! : 0;
        return {...segment, x, width: Math.max(1, ends[s]! - x)};
      });
      return {...row, y: r * rowHeight, segments: segments.filter((segment) => segment.value > 0)};
    }),
  };
}

/** The divided bars as a drawing; `id` makes its patterns' names unique in the document. */
export function drawApplicants(placed: PlacedApplicants, voice: ApplicantVoice, id: string): Drawing {
  const {frame: {width, em}, height, barHeight} = placed;
  const rows = placed.placed.map((row): Drawing => {
    const value = voice.requests(row.value);
    return {tag: 'g', attributes: {part: 'row', transform: `translate(0 ${round(row.y)})`}, children: [
      {tag: 'text', attributes: {class: 'label strong', part: 'label', x: 0, y: round(em)}, text: fitText(row.label, width / em - measureText(value) - 1)},
      {tag: 'text', attributes: {class: 'value', part: 'value', x: round(width), y: round(em), 'text-anchor': 'end'}, text: value},
      ...row.segments.map((segment) => drawSegment(row, segment)),
    ]};
  });
  return {
    tag: 'svg',
    attributes: {width: round(width), height, viewBox: `0 0 ${round(width)} ${height}`, 'font-size': round(em)},
    children: [{tag: 'defs', attributes: {}, children: [2, 3, 4, 5, 6].map((tone) => drawPattern(tone, `${id}-${tone}`))}, ...rows],
  };

  function drawSegment(row: Pick<ApplicantRow, 'label' | 'value'>, segment: PlacedSegment): Drawing {
    const share = segment.value / row.value;
    const text = voice.share(share);
    const box = {x: round(segment.x), y: round(1.35 * em), width: round(segment.width), height: round(barHeight)};
    const textWidth = (measureText(text) * 0.85 + 0.5) * em;
    return {tag: 'g', attributes: {part: 'bar', role: 'img', 'data-cells': segment.addresses.join(' '),
      'aria-label': voice.segment(row.label, segment.label, segment.value, share)}, children: [
      {tag: 'rect', attributes: {class: `tone-${segment.tone}`, part: 'bar-shape', ...box}},
      ...(segment.tone > 1 ? [{tag: 'rect', attributes: {class: 'texture', fill: `url(#${id}-${segment.tone})`, ...box}} as const] : []),
      ...(segment.width > textWidth + 0.4 * em ? [
        {tag: 'rect', attributes: {class: 'plate', x: round(segment.x + 0.2 * em), y: round(1.55 * em), width: round(textWidth), height: round(barHeight - 0.4 * em), rx: 2}} as const,
        {tag: 'text', attributes: {class: 'share', x: round(segment.x + 0.45 * em), y: round(1.35 * em + barHeight / 2 + 0.3 * em)}, text} as const,
      ] : []),
    ]};
  }
}

/** The texture of a tone, so that neighbours differ without colour. The first tone is plain. */
export function drawPattern(tone: number, id: string): Drawing {
  const strokes: {readonly [tone: number]: string} = {
    2: 'M0 8L8 0M-2 2L2 -2M6 10L10 6', 3: 'M0 4H8', 4: 'M4 0V8', 5: 'M0 0L8 8M6 -2L10 2M-2 6L2 10', 6: 'M0 4H8M4 0V8',
  };
  return {tag: 'pattern', attributes: {id, width: 8, height: 8, patternUnits: 'userSpaceOnUse'}, children: [
    {tag: 'path', attributes: {class: 'texture-line', d: strokes[tone] ?? ''}},
  ]};
}
