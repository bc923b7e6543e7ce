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
    firstWhole = undefined;
    if (nextPaint === asked) nextPaint = undefined;
  });
  return (nextPaint = asked);
}

/**
 * Draws a part of a whole, at once. Only of the first whole that a page draws all parts but the first wait until that one is painted, or the
 * page is printed: while the script has never run, each takes as long again. Later wholes wait for nothing: a part that comes into a page
 * already laid out has it styled and laid out once more.
 */
export function afterFirstPaint(draw: () => void, whole: object, isFirst: () => boolean): Promise<void> | undefined {
  if (hasPainted || isPrinting || whole !== (firstWhole ??= whole) || isFirst()) {
    draw();
    return undefined;
  }
  painting ??= Promise.race([afterPaint(), new Promise<void>((resolve) => onWindow('beforeprint').add(() => resolve()))]);
  return painting.then(draw);
}

let hasPainted = false;
let nextPaint: Promise<void> | undefined;
let painting: Promise<void> | undefined;
let firstWhole: object | undefined;
