import {round, type Drawing} from './drawing.js';

/** Up to how many requests or cases a drawing shows each as a mark of its own. */
export const mostSquares = 100;

/** Where squares stand that count things one by one, run after run, in lines of `perLine`. */
export interface Squares {
  /** The squares of each run, by column and line. */
  readonly runs: readonly (readonly {readonly column: number; readonly line: number}[])[];
  readonly lines: number;
}

/** Lays out a square for each thing counted; several runs go on in one another's lines. */
export function placeSquares(counts: readonly number[], perLine: number): Squares {
  let next = 0;
  const runs = counts.map((count) => Array.from({length: count}, () => {
    const at = next++;
    return {column: at % perLine, line: Math.floor(at / perLine)};
  }));
  return {runs, lines: Math.max(1, Math.ceil(next / perLine))};
}

/** One run of squares as shapes: of a tone, with its texture over it where there is one. */
export function drawSquares(run: Squares['runs'][number], {x, y, em, tone, texture}: {readonly x: number; readonly y: number; readonly em: number; readonly tone: number; readonly texture?: string}): Drawing[] {
  return run.flatMap(({column, line}): Drawing[] => {
    const box = {x: round(x + column * em), y: round(y + line * em), width: round(0.8 * em), height: round(0.8 * em)};
    return [
      {tag: 'rect', attributes: {class: `tone-${tone}`, part: 'bar-shape', ...box}},
      ...(texture ? [{tag: 'rect', attributes: {class: 'texture', fill: `url(#${texture})`, ...box}} as const] : []),
    ];
  });
}
