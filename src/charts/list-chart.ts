// Figures in rows under headings: a bar for each, or a square for each thing counted where they are few.
import {max} from 'd3';
import {fitText, measureText, round, type Drawing, type Frame} from './drawing.js';
import {drawSquares, placeSquares, type Squares} from './squares.js';

export interface ListRow {
  readonly label: string;
  readonly value: number;
  /** The figure as it is written beside the mark. */
  readonly text: string;
  readonly address: string;
  /** 1 to 6. */
  readonly tone: number;
  /** What the mark says of itself. */
  readonly name: string;
}

export interface ListPanel {
  readonly label: string;
  readonly rows: readonly ListRow[];
}

export interface ListOptions {
  /** One scale for all panels, as figures of one kind may have; otherwise each has its own. */
  readonly isShared: boolean;
  /** A square for each thing counted. */
  readonly asSquares: boolean;
}

interface PlacedRow extends ListRow {
  readonly y: number;
  readonly height: number;
  readonly length: number;
  readonly squares?: Squares;
}

export interface PlacedList {
  readonly frame: Frame;
  readonly height: number;
  /** Where marks begin; 0 where labels stand above them. */
  readonly barX: number;
  readonly headings: readonly {readonly label: string; readonly y: number}[];
  readonly rows: readonly PlacedRow[];
}

/** Where headings, labels and marks stand in a frame. */
export function placeList(panels: readonly ListPanel[], frame: Frame, {isShared, asSquares}: ListOptions): PlacedList {
  const {width, em} = frame;
  const all = panels.flatMap((panel) => panel.rows);
  const isNarrow = width < 32 * em;
  const barX = isNarrow ? 0 : Math.min((max(all, (row) => measureText(row.label)) ?? 0) + 1, 18) * em;
  const room = Math.max(4 * em, width - barX - ((max(all, (row) => measureText(row.text)) ?? 0) + 1) * em);
  const perLine = Math.max(1, Math.floor(room / em));
  const headings: {label: string; y: number}[] = [];
  const rows: PlacedRow[] = [];
  let y = 0;
  for (const panel of panels) {
    const largest = Math.max(1, ...(isShared ? all : panel.rows).map((row) => row.value));
    headings.push({label: panel.label, y});
    y += 1.9 * em;
    for (const row of panel.rows) {
      const squares = asSquares ? placeSquares([row.value], perLine) : undefined;
      const height = (isNarrow ? 1.4 : 0) * em + Math.max(1.75 * em, ((squares?.lines ?? 1) + 0.6) * em);
      rows.push({...row, y, height, length: row.value > 0 ? Math.max(2, (row.value / largest) * room) : 0, ...(squares ? {squares} : {})});
      y += height;
    }
    y += 0.8 * em;
  }
  return {frame, height: Math.ceil(y), barX, headings, rows};
}

/** The rows as a drawing. */
export function drawList({frame: {width, em}, height, barX, headings, rows}: PlacedList): Drawing {
  return {
    tag: 'svg',
    attributes: {width: round(width), height, viewBox: `0 0 ${round(width)} ${height}`, 'font-size': round(em)},
    children: [
      ...headings.map(({label, y}): Drawing => ({tag: 'text', attributes: {class: 'label strong', part: 'label', x: 0, y: round(y + 1.3 * em)}, text: fitText(label, width / em)})),
      ...rows.map((row) => drawRow(row, width, em, barX)),
    ],
  };
}

function drawRow({label, text, address, tone, name, y, height, length, squares}: PlacedRow, width: number, em: number, barX: number): Drawing {
  const isNarrow = barX === 0;
  const top = (isNarrow ? 1.5 : 0.35) * em;
  const middle = top + 0.88 * em;
  const last = squares ? squares.runs[0]![squares.runs[0]!.length - 1] : undefined;
  const end = squares ? (last ? last.column + 1 : 0) * em : length;
  const shapes: Drawing[] = squares ? drawSquares(squares.runs[0]!, {x: barX, y: top + 0.12 * em, em, tone})
    : [{tag: 'rect', attributes: {class: `tone-${tone}`, part: 'bar-shape', x: round(barX), y: round(top), width: round(length), height: round(1.05 * em), rx: 1.5}}];
  return {
    tag: 'g', attributes: {part: 'bar', role: 'img', transform: `translate(0 ${round(y)})`, 'data-cells': address, 'aria-label': name},
    children: [
      {tag: 'rect', attributes: {class: 'hit', width: round(width), height: round(height)}},
      {tag: 'text', attributes: {class: 'label', part: 'label', x: 0, y: round(isNarrow ? em : middle)}, text: fitText(label, (isNarrow ? width : barX) / em - 0.6)},
      ...shapes,
      {tag: 'text', attributes: {class: 'value', part: 'value', x: round(barX + end + 0.4 * em), y: round(middle + (last?.line ?? 0) * em)}, text},
    ],
  };
}
