import type {Drawing} from '../charts/drawing.js';
import {escapeMarkup} from './escape.js';

/** A drawing as SVG text. */
export function writeDrawing(drawing: Drawing): string {
  let text = `<${drawing.tag}`;
  for (const name in drawing.attributes) {
    const value = drawing.attributes[name]!;
    text += ` ${name}="${typeof value === 'number' ? value : escapeMarkup(value)}"`;
  }
  return `${text}>${writeContent(drawing)}</${drawing.tag}>`;
}

/** What stands inside the drawing's own tag. */
export function writeContent({text = '', children = []}: Drawing): string {
  return children.reduce((all, child) => all + writeDrawing(child), escapeMarkup(text));
}
