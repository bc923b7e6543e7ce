import {cumsum} from 'd3';
import {fitText, measureText, round, type Drawing, type Frame} from './drawing.js';
import {shareOf, type Tally} from './tally.js';
import {drawUnits, measureUnits, unitLimit, wrapUnits, type UnitGrid} from './unit-squares.js';

/** Bars that are divided into segments and fill the width, so that rows can be compared. */

export interface DividedSegment {
  readonly label: string;
  /** 1 to 6: the colour and the texture. */
  readonly tone: number;
  readonly value: number;
  /** Some of its cells hold no count, so the value is a lower bound; so with a row. */
  readonly isLeast: boolean;
  /** The cells whose numbers the segment adds up. */
  readonly addresses: readonly string[];
}

export interface DividedRow {
  readonly label: string;
  readonly value: number;
  readonly isLeast: boolean;
  /** The value is added up, and the printed total is another number or none. */
  readonly isAdded: boolean;
  /** What shares are of; undefined where that is not certain. */
  readonly whole: number | undefined;
  readonly segments: readonly DividedSegment[];
}

interface PlacedSegment extends DividedSegment {
  readonly x: number;
  readonly width: number;
  /** How much of the bar comes before it. */
  readonly before: number;
}

/** What a row says of the counts it adds up. */
export function describeSum({sum, isLeast, fit, whole}: Tally): Pick<DividedRow, 'value' | 'isLeast' | 'isAdded' | 'whole'> {
  return {value: sum, isLeast, isAdded: fit === 'broken' || fit === 'noTotal', whole};
}

export interface PlacedBars {
  readonly frame: Frame;
  readonly height: number;
  readonly barHeight: number;
  readonly units: UnitGrid | undefined;
  /** The tones with a texture, used or not: the same in every report, as names that went from one pattern to another would mislead WebKit. */
  readonly tones: readonly number[];
  readonly placed: readonly (Omit<DividedRow, 'segments'> & {readonly y: number; readonly segments: readonly PlacedSegment[]})[];
}

/** How the marks are worded. */
export interface DividedVoice {
  segment(row: string, segment: string, value: number, share: number | undefined, isLeast: boolean): string;
  requests(value: number, isLeast: boolean): string;
  added(value: number, isLeast: boolean): string;
  share(value: number): string;
}

/** Where the segments stand in a frame; each of a few requests is a square. */
export function placeDividedBars({rows}: {readonly rows: readonly DividedRow[]}, frame: Frame): PlacedBars {
  const {width, em} = frame;
  const barHeight = 1.5 * em;
  const units = rows.reduce((sum, row) => sum + row.value, 0) < unitLimit ? wrapUnits(width, em) : undefined;
  const bottoms = cumsum(rows, (row) => (units ? 2.2 * em + measureUnits(row.value, units) : 3.4 * em));
  return {
    frame, barHeight, units, height: Math.ceil(bottoms[rows.length - 1] ?? 0), tones: (rows[0]?.segments ?? []).map(({tone}) => tone).filter(isTextured),
    placed: rows.map((row, r) => {
      const ends = cumsum(row.segments, (segment) => segment.value);
      const segments = row.segments.map((segment, s): PlacedSegment => {
        const before = s ? ends[s - 1]! : 0;
        const x = (before / row.value) * width;
        return {...segment, before, x, width: Math.max(1, (ends[s]! / row.value) * width - x)};
      });
      return {...row, y: r ? bottoms[r - 1]! : 0, segments: segments.filter((segment) => segment.value > 0)};
    }),
  };
}

/** The divided bars as a drawing; `id` makes its patterns' names unique in the document. */
export function drawDividedBars(placed: PlacedBars, voice: DividedVoice, id: string): Drawing {
  const {frame: {width, em}, height, barHeight, units, tones} = placed;
  const barY = 1.35 * em;
  const rows = placed.placed.map((row): Drawing => {
    const value = voice[row.isAdded ? 'added' : 'requests'](row.value, row.isLeast);
    return {tag: 'g', attributes: {part: 'row', transform: `translate(0 ${round(row.y)})`}, children: [
      {tag: 'text', attributes: {class: 'label strong', part: 'label', x: 0, y: round(em)}, text: fitText(row.label, width / em - measureText(value) - 1)},
      {tag: 'text', attributes: {class: 'value', part: 'value', x: round(width), y: round(em), 'text-anchor': 'end'}, text: value},
      ...row.segments.map((segment) => drawSegment(row, segment)),
    ]};
  });
  return {
    tag: 'svg',
    attributes: {width: round(width), height, viewBox: `0 0 ${round(width)} ${height}`, 'font-size': round(em)},
    children: [{tag: 'defs', attributes: {}, children: tones.map((tone) => drawPattern(tone, `${id}-${tone}`))}, ...rows],
  };

  function drawSegment(row: Pick<DividedRow, 'label' | 'whole'>, segment: PlacedSegment): Drawing {
    const share = shareOf(segment.value, row.whole);
    const shape = units
      ? {tag: 'path', at: {d: drawUnits(segment.before, segment.value, 0, barY, units)}} as const
      : {tag: 'rect', at: {x: round(segment.x), y: round(barY), width: round(segment.width), height: round(barHeight)}} as const;
    return {tag: 'g', attributes: {part: 'bar', role: 'img', 'data-cells': segment.addresses.join(' '),
      'aria-label': voice.segment(row.label, segment.label, segment.value, share, segment.isLeast)}, children: [
      {tag: shape.tag, attributes: {class: `tone-${segment.tone}`, part: 'bar-shape', ...shape.at}},
      ...(isTextured(segment.tone) ? [{tag: shape.tag, attributes: {class: 'texture', fill: `url(#${id}-${segment.tone})`, ...shape.at}}] : []),
      ...(units || share === undefined ? [] : drawShare(segment, voice.share(share))),
    ]};
  }

  function drawShare({x, width: room}: PlacedSegment, text: string): Drawing[] {
    const textWidth = (measureText(text) * 0.85 + 0.5) * em;
    return room > textWidth + 0.4 * em ? [
      {tag: 'rect', attributes: {class: 'plate', x: round(x + 0.2 * em), y: round(1.55 * em), width: round(textWidth), height: round(barHeight - 0.4 * em), rx: 2}},
      {tag: 'text', attributes: {class: 'share', x: round(x + 0.45 * em), y: round(barY + barHeight / 2 + 0.3 * em)}, text},
    ] : [];
  }
}

/** Whether a tone has a texture, so that neighbours differ without colour; the first is plain. */
export function isTextured(tone: number): boolean {
  return tone > 1;
}

/** The texture of a tone. */
export function drawPattern(tone: number, id: string): Drawing {
  const strokes: {readonly [tone: number]: string} = {
    2: 'M0 8L8 0M-2 2L2 -2M6 10L10 6', 3: 'M0 4H8', 4: 'M4 0V8', 5: 'M0 0L8 8M6 -2L10 2M-2 6L2 10', 6: 'M0 4H8M4 0V8',
  };
  return {tag: 'pattern', attributes: {id, width: 8, height: 8, patternUnits: 'userSpaceOnUse'}, children: [
    {tag: 'path', attributes: {class: 'texture-line', d: strokes[tone] ?? ''}},
  ]};
}
