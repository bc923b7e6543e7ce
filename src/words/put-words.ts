/** Any part of some words, in their own shape. */
export type Some<T> = {readonly [K in keyof T]?: T[K] extends (...facts: never[]) => unknown ? T[K] : T[K] extends object ? Some<T[K]> : T[K]};

/**
 * Puts some words in place of others; `above` is where they stand.
 * @throws {Error} For words that are not there, or that are no text where a text is wanted.
 */
export function putWords(target: object, words: object, above = ''): void {
  for (const [name, value] of Object.entries(words) as [string, unknown][]) {
    const known = target as Record<string, unknown>;
    const place = above ? `${above}.${name}` : name;
    if (!Object.prototype.hasOwnProperty.call(known, name)) throw new Error(`unknown words: ${place} (known: ${Object.keys(target).join(', ')})`);
    if (typeof value !== typeof known[name]) throw new Error(`wrong words: ${place} is a ${typeof known[name]}, not a ${typeof value}`);
    if (typeof value === 'object' && value !== null) putWords(known[name] as object, value, place);
    else known[name] = value;
  }
}
