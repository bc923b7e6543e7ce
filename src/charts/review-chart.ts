// How reviews ended: a divided bar for reconsideration and for each kind of litigation.
import {reviewColumns} from '../forms/shared-lines.js';
import {pickLabel, type Language} from '../forms/label.js';
import type {Line} from '../forms/form.js';
import {readCell, readPath, type Figure} from '../report/cells.js';
import type {Report} from '../report/report.js';
import type {Cell} from '../report/shape.js';
import {drawPattern} from './applicants-chart.js';
import {fitText, measureText, round, type Drawing, type Frame} from './drawing.js';
import {judgeFigures, type SeriesState} from './outcome-lines.js';
import {drawSquares, placeSquares} from './squares.js';

export interface ReviewPart {
  readonly label: string;
  readonly tone: number;
  readonly address: string;
  readonly figure: Figure;
}

export interface ReviewRow {
  readonly label: string;
  readonly parts: readonly ReviewPart[];
  /** The sum of the parts, which the shares are of. */
  readonly sum: number;
  /** 总计 as printed. */
  readonly total: Figure;
}

export interface ReviewSeries {
  readonly state: SeriesState;
  readonly rows: readonly ReviewRow[];
  readonly sum: number;
}

/** How marks are worded. */
export interface ReviewVoice {
  part(row: string, part: string, value: number, share: number): string;
  cases(value: number): string;
}

/** The reviews of a report by kind, each with how its cases ended. */
export function readReviews(report: Report, language: Language): ReviewSeries {
  const has = report.tables?.review !== undefined;
  const read = (path: readonly string[]): Figure => readCell(has ? (readPath(report.tables, path) as Cell | undefined) : undefined);
  const [reconsideration, litigation] = reviewColumns as readonly Line[];
  const kinds: {readonly line: Line; readonly path: readonly string[]}[] = [{line: reconsideration!, path: ['review', reconsideration!.id]},
    ...litigation!.lines!.map((line) => ({line, path: ['review', litigation!.id, line.id]}))];
  const rows = kinds.map(({line, path}): ReviewRow => {
    const parts = line.lines!.filter((part) => !part.total).map((part, i): ReviewPart => {
      const at = [...path, part.id];
      return {label: pickLabel(part, language), tone: [1, 3, 6, 4][i]!, address: at.join('.'), figure: read(at)};
    });
    return {label: pickLabel(line, language), parts, sum: parts.reduce((sum, {figure}) => sum + Math.max(0, figure.value ?? 0), 0), total: read([...path, 'total'])};
  });
  return {state: judgeFigures(rows.flatMap((row) => row.parts.map((part) => part.figure))), rows, sum: rows.reduce((sum, row) => sum + row.sum, 0)};
}

/** The rows with cases as a drawing, one below the other; a square for each case where they are few. `id` makes the names of its textures unique. */
export function drawReviews(series: ReviewSeries, {width, em}: Frame, voice: ReviewVoice, {asSquares, id}: {readonly asSquares: boolean; readonly id: string}): Drawing {
  let y = 0;
  const rows = series.rows.filter((row) => row.sum > 0).map((row): Drawing => {
    const parts = row.parts.filter((part) => (part.figure.value ?? 0) > 0);
    const squares = asSquares ? placeSquares(parts.map((part) => part.figure.value!), Math.max(1, Math.floor(width / em))) : undefined;
    let x = 0;
    const marks = parts.map((part, i): Drawing => {
      const value = part.figure.value!;
      const share = value / row.sum;
      const box = {x: round(x), y: round(1.35 * em), width: round(Math.max(1, share * width)), height: round(1.5 * em)};
      x += share * width;
      const texture = part.tone > 1 ? `${id}-${part.tone}` : undefined;
      const shapes: Drawing[] = squares ? drawSquares(squares.runs[i]!, {x: 0, y: 1.5 * em, em, tone: part.tone, ...(texture ? {texture} : {})}) : [
        {tag: 'rect', attributes: {class: `tone-${part.tone}`, part: 'bar-shape', ...box}},
        ...(texture ? [{tag: 'rect', attributes: {class: 'texture', fill: `url(#${texture})`, ...box}} as const] : []),
      ];
      return {tag: 'g', attributes: {part: 'bar', role: 'img', 'data-cells': part.address, 'aria-label': voice.part(row.label, part.label, value, share)}, children: shapes};
    });
    const text = voice.cases(row.sum);
    const drawn: Drawing = {tag: 'g', attributes: {part: 'row', transform: `translate(0 ${round(y)})`}, children: [
      {tag: 'text', attributes: {class: 'label strong', part: 'label', x: 0, y: round(em)}, text: fitText(row.label, width / em - measureText(text) - 1)},
      {tag: 'text', attributes: {class: 'value', part: 'value', x: round(width), y: round(em), 'text-anchor': 'end'}, text},
      ...marks,
    ]};
    y += (squares ? squares.lines + 2.3 : 3.6) * em;
    return drawn;
  });
  const height = Math.ceil(y);
  return {
    tag: 'svg',
    attributes: {width: round(width), height, viewBox: `0 0 ${round(width)} ${height}`, 'font-size': round(em)},
    children: [{tag: 'defs', attributes: {}, children: [3, 4, 6].map((tone) => drawPattern(tone, `${id}-${tone}`))}, ...rows],
  };
}
