import {round} from './drawing.js';

/** Below this many requests each is drawn as a square of its own: a bar says nothing about so few. */
export const unitLimit = 100;

/** How squares follow one another. */
export interface UnitGrid {
  /** From one square to the next. */
  readonly pitch: number;
  /** How many make a line, and which way lines run. */
  readonly per: number;
  readonly along: 'columns' | 'rows';
}

/** The largest squares of which `largest` fit into a bar of this length and depth, filled column by column. */
export function fitUnits(largest: number, length: number, depth: number): UnitGrid {
  let per = 1;
  while (Math.ceil(largest / per) * (depth / per) > length) per++;
  return {pitch: depth / per, per, along: 'columns'};
}

/** Squares in rows of this width, one as large as a letter; a multiple of 8 pixels, so that textures fall on all alike. */
export function wrapUnits(width: number, em: number): UnitGrid {
  const pitch = 8 * Math.max(1, Math.round((1.14 * em) / 8));
  return {pitch, per: Math.max(1, Math.floor(width / pitch)), along: 'rows'};
}

/** How far the lines of so many squares reach: the length of columns, the height of rows. */
export function measureUnits(count: number, {pitch, per}: UnitGrid): number {
  return Math.ceil(count / per) * pitch;
}

/** The squares as path data: `count` of them, after the first `start` of those that begin at x, y. */
export function drawUnits(start: number, count: number, x: number, y: number, {pitch, per, along}: UnitGrid): string {
  const side = round(pitch * 0.86);
  let path = '';
  for (let i = start; i < start + count; i++) {
    const [line, at] = [Math.floor(i / per) * pitch, (i % per) * pitch];
    path += `M${round(x + (along === 'rows' ? at : line))} ${round(y + (along === 'rows' ? line : at))}h${side}v${side}h-${side}z`;
  }
  return path;
}
