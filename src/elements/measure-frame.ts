import type {Frame} from '../charts/drawing.js';

/** The frame of a drawing that fills an element, undefined where that takes no room; the browser lays out the page to tell. */
export function measureFrame(element: Element): Frame | undefined {
  const width = element.clientWidth;
  return width ? {width, em: parseFloat(getComputedStyle(element).fontSize)} : undefined;
}
