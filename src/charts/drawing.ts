/** A chart as a plain tree: the page and the exporters write it, and nobody needs a page to make it. */
export interface Drawing {
  readonly tag: 'svg' | 'g' | 'rect' | 'path' | 'text' | 'line' | 'defs' | 'pattern';
  readonly attributes: {readonly [name: string]: string | number};
  /** Its text, or its children. */
  readonly text?: string;
  readonly children?: readonly Drawing[];
}

/** The room a chart may take, in pixels, and the size of its letters. */
export interface Frame {
  readonly width: number;
  readonly em: number;
}

/** The width of a text in ems, near enough to decide what fits: full-width characters 1, others by class; digits as wide as in the fonts that have them widest. */
export function measureText(text: string): number {
  let ems = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x2e7f) ems += widths[code] ??= measureNarrow(text[i]!);
    else if (code < 0xdc00 || code >= 0xe000) ems++; // a character of two halves is counted by the first
  }
  return ems;
}

function measureNarrow(char: string): number {
  return /[%@MWmw]/.test(char) ? 0.95 : /[A-Z]/.test(char) ? 0.72 : /[\s.,:;'’il()|!]/.test(char) ? 0.32 : /\d/.test(char) ? 0.64 : 0.58;
}

// By character code.
const widths: number[] = [];

/** A text cut with an ellipsis to fit a width in ems. */
export function fitText(text: string, ems: number): string {
  if (measureText(text) <= ems) return text;
  let short = '';
  for (const char of text) {
    if (measureText(`${short}${char}…`) > ems) break;
    short += char;
  }
  return `${short}…`;
}

/** Pixels rounded to a tenth, so that drawings are short and the same everywhere. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
