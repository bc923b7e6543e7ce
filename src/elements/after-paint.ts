import {onWindow} from './on-window.js';
import {isPrinting} from './slices.js';

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
    first = undefined;
    if (nextPaint === asked) nextPaint = undefined;
  });
  return (nextPaint = asked);
}

/**
 * Draws a part of what a page shows, at once; but of the first that the page draws only the first part, and the others once that has been
 * painted, or the page is printed: while the script has never run, each takes as long again. What comes after it is drawn whole, for a
 * part that came into a page already laid out would have that styled and laid out once more.
 */
export function afterFirstPaint(draw: () => void, whole: object, isFirst: () => boolean): Promise<void> | undefined {
  if (!hasPainted) first ??= whole;
  if (hasPainted || isPrinting || whole !== first || isFirst()) {
    draw();
    return undefined;
  }
  painting ??= Promise.race([afterPaint(), new Promise<void>((resolve) => onWindow('beforeprint').add(() => resolve()))]);
  return painting.then(draw);
}

let hasPainted = false;
let nextPaint: Promise<void> | undefined;
let painting: Promise<void> | undefined;
let first: object | undefined;
