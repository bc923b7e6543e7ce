import type {Drawing} from '../charts/drawing.js';
import {escapeMarkup} from './escape.js';

/** A drawing as SVG text. */
export function writeDrawing(drawing: Drawing): string {
  let attributes = '';
  for (const name in drawing.attributes) {
    const value = drawing.attributes[name]!;
    attributes += ` ${name}="${typeof value === 'number' ? value : escapeMarkup(value)}"`;
  }
  return `<${drawing.tag}${attributes}>${writeContent(drawing)}</${drawing.tag}>`;
}

/** What stands inside the drawing's own tag. */
export function writeContent({text, children}: Drawing): string {
  return escapeMarkup(text ?? '') + (children ?? []).map(writeDrawing).join('');
}
