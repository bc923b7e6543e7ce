import {onWindow} from './on-window.js';
import {isPrinting, runInSlice} from './slices.js';

/** After the next paint; soon in any case, for a page in the background is not painted. */
export function afterPaint(): Promise<void> {
  if (nextPaint) return nextPaint;
  const asked = new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      nextPaint = undefined; // who asks from now on waits for another
      setTimeout(resolve);
    });
    setTimeout(resolve, 200);
  }).then(() => {
    hasPainted = true;
    if (nextPaint === asked) nextPaint = undefined;
  });
  return (nextPaint = asked);
}

/**
 * Draws a part of what a page shows: at once if it is the first, or once something has been painted; before that the others wait
 * for the first to be painted, or for the page to be printed. While the script has never run, each takes as long again.
 */
export function afterFirstPaint(draw: () => void, isFirst: () => boolean): Promise<void> | undefined {
  if (hasPainted || isPrinting || isFirst()) {
    draw();
    return undefined;
  }
  painting ??= Promise.race([afterPaint(), new Promise<void>((resolve) => onWindow('beforeprint').add(() => resolve()))]);
  return painting.then(() => runInSlice(draw)); // of several reports it may be many
}

let hasPainted = false;
let nextPaint: Promise<void> | undefined;
let painting: Promise<void> | undefined;
