import {html, type TemplateResult} from 'lit';

/*
 * Templates whose text is put together when they are drawn. Of each template in a page, and of each place in it, Lit keeps objects:
 * one flat template takes much less than many small ones inside each other, which a page of a thousand reports feels.
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
export function fuse(results: readonly TemplateResult[]): TemplateResult {
  const texts = [''];
  for (const {strings: [first = '', ...others]} of results) texts.push(texts.pop()! + first, ...others);
  return html(keep(texts), ...results.flatMap(({values}) => values));
}

// Lit knows a template by the identity of its text.
function keep(texts: readonly string[]): TemplateStringsArray {
  const key = texts.join('\0');
  const strings = kept.get(key) ?? brand(texts);
  kept.set(key, strings);
  return strings;
}

function brand(texts: readonly string[]): TemplateStringsArray {
  return Object.assign(texts, {raw: texts});
}

const rewritten = new WeakMap<TemplateStringsArray, Map<string, TemplateStringsArray>>();
const kept = new Map<string, TemplateStringsArray>();
