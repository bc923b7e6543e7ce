import {statisticsHeading} from '../forms/statistics-2014.js';
import type {Part} from './find-tables.js';
import {foldLabel} from './fold.js';
import {readDate} from './read-front.js';

/** The name that a line gives the table below it; empty when it is none. */
export function readCaption(above: Part | undefined): string {
  if (above?.kind !== 'paragraph' || readDate(above.text) || above.text.length > 40 || /[。；]$/.test(above.text.trim())) return '';
  return above.text.replace(/[\s\u00a0\u3000]+/g, ' ').trim();
}

/**
 * Whether part `i` of a section is the caption of the table below it and not text of the section: it says
 * what the section's heading says, or is kept as the name of a table outside the forms.
 */
export function isCaption(parts: readonly Part[], i: number, heading: string): boolean {
  const part = parts[i]!;
  if (part.kind !== 'paragraph' || part.text.length > 100 || i + 1 === parts.length) return false;
  const words = foldLabel(part.text);
  const below = parts.slice(i + 1).find((other) => other.kind !== 'paragraph' || foldLabel(other.text) !== words);
  if (words === '' || !below || below.kind === 'paragraph') return false;
  if (below.kind === 'other') return readCaption(part) !== '';
  return foldLabel(heading).endsWith(words) || (below.kind === 'statistics' && words === foldLabel(statisticsHeading.heading));
}
