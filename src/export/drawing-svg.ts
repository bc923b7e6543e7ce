import type {Drawing} from '../charts/drawing.js';
import {escapeMarkup} from './escape.js';

/** A drawing as SVG text. */
export function writeDrawing(drawing: Drawing): string {
  const {tag, attributes} = drawing;
  let text = `<${tag}`;
  for (const name in attributes) {
    const value = attributes[name]!;
    text = `${text}${starts[name] ??= ` ${name}="`}${typeof value === 'number' ? value : escapeMarkup(value)}"`;
  }
  return `${text}>${writeContent(drawing)}${ends[tag] ??= `</${tag}>`}`;
}

/** What stands inside the drawing's own tag. */
export function writeContent({text, children}: Drawing): string {
  let content = text ? escapeMarkup(text) : '';
  if (children) for (const child of children) content += writeDrawing(child);
  return content;
}

// Put together once: a page of many charts writes them thousands of times, and each piece that is added is an object of its own until the browser reads the text.
const starts: {[name: string]: string} = {};
const ends: {[tag: string]: string} = {};
