import {html, nothing, type TemplateResult} from 'lit';

/*
 * Templates whose text is put together when they are drawn. Of each template in a page, and of each place in it, Lit keeps objects:
 * one flat template takes much less than many small ones inside each other, which a page of a thousand reports feels. So does a text
 * that is all of an element, given as its `textContent`: Lit then needs no comment to find its place by.
 */

/** An `html` in which `<h1>` stands for a heading of this level, of the sixth where there is no such; at another level all is drawn anew. */
export function atLevel(level: number): typeof html {
  return rewrite(/(<\/?h)1\b/g, `$1${/^[1-6]$/.test(`${level}`) ? level : 6}`);
}

/** An `html` with something else in the text of its templates. What stands in one place of our code is always given the same `from`: `to` alone tells its versions apart. */
export function rewrite(from: RegExp, to: string): typeof html {
  return (strings, ...values) => {
    const versions = rewritten.get(strings) ?? new Map<string, TemplateStringsArray>();
    if (!versions.has(to)) rewritten.set(strings, versions.set(to, brand(strings.map((text) => text.replace(from, to)))));
    return html(versions.get(to)!, ...values);
  };
}

/** One template of several that follow each other; where their number changes, all are drawn anew. */
export function fuse(results: readonly TemplateResult[]): TemplateResult | typeof nothing {
  if (!results.length) return nothing;
  let fused = start;
  for (const {strings} of results) {
    if (!fused.next.has(strings)) fused.next.set(strings, {next: new Map()});
    fused = fused.next.get(strings)!;
  }
  fused.strings ??= join(results);
  return html(fused.strings, ...results.flatMap(({values}) => values));
}

function join(results: readonly TemplateResult[]): TemplateStringsArray {
  const texts = [''];
  for (const {strings: [first = '', ...others]} of results) texts.push(texts.pop()! + first, ...others);
  return brand(texts);
}

// Lit knows a template by the identity of its text.
function brand(texts: readonly string[]): TemplateStringsArray {
  return Object.assign(texts, {raw: texts});
}

const rewritten = new WeakMap<TemplateStringsArray, Map<string, TemplateStringsArray>>();

/** The text of the templates that led here, and where others lead from here. */
interface Fused {
  strings?: TemplateStringsArray;
  readonly next: Map<TemplateStringsArray, Fused>;
}

const start: Fused = {next: new Map()};
