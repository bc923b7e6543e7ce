/**
 * The fewest edits that turn `label` into some end of `text`: what stands before it costs nothing.
 * More than `most` counts as `most + 1`.
 */
export function measureEnd(text: string, label: string, most: number): number {
  const tail = text.slice(-(label.length + most));
  let row = Array.from({length: tail.length + 1}, () => 0);
  for (let i = 1; i <= label.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= tail.length; j++) {
      const cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (label[i - 1] === tail[j - 1] ? 0 : 1));
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    row = next;
  }
  return Math.min(row[tail.length]!, most + 1);
}

/** The share of a text's pairs of characters that `pairs` holds, from 0 to 1. */
export function sharePairs(text: string, pairs: ReadonlySet<string>): number {
  if (text.length < 2) return 0;
  let shared = 0;
  for (let i = 1; i < text.length; i++) if (pairs.has(text[i - 1]! + text[i]!)) shared++;
  return shared / (text.length - 1);
}

/** Every pair of neighbouring characters in some texts. */
export function listPairs(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => Array.from({length: Math.max(0, text.length - 1)}, (_, i) => text.slice(i, i + 2))));
}
