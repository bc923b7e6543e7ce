/**
 * Digits that several cells were printed into without a space, as the cells they can have been: every way
 * to cut them into numbers without leading zeros. `groups` says how many cells there are and which add up:
 * in each group the last is the sum of the others; a group of sum `false` has no rule.
 */
export interface DigitGroup {
  readonly count: number;
  readonly sums: boolean;
}

/**
 * Every way to cut `tokens` into the cells of `groups`; a boundary between tokens is one between cells.
 * Undefined when there are more than `most` ways or the search grows too long: then nothing is known.
 */
export function splitDigits(tokens: readonly string[], groups: readonly DigitGroup[], most = 64): number[][] | undefined {
  const digits = tokens.join('');
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  if (digits.length < count || digits.length > count * 9 || !/^\d+$/.test(digits)) return [];
  // As many digits as cells leave one way, whatever it adds up to.
  if (digits.length === count && tokens.length === 1) return [Array.from(digits, Number)];
  const search: Search = {digits, cuts: listCuts(tokens), groups, found: [], most, steps: 0};
  return cutGroup(search, 0, 0, []) ? search.found : undefined;
}

interface Search {
  readonly digits: string;
  /** The positions where a cell must end. */
  readonly cuts: ReadonlySet<number>;
  readonly groups: readonly DigitGroup[];
  readonly found: number[][];
  readonly most: number;
  steps: number;
}

const longestSearch = 100000;
const longestCell = 9;

/** Cuts the groups from `index` on; false ends the search. */
function cutGroup(search: Search, at: number, index: number, before: readonly number[]): boolean {
  const {digits, groups, found, most} = search;
  const group = groups[index];
  if (!group) {
    found.push([...before]);
    return found.length <= most;
  }
  const later = groups.slice(index + 1).reduce((sum, {count}) => sum + count, 0);
  const isLast = index === groups.length - 1;
  const ends = isLast ? [digits.length] : range(at + group.count, digits.length - later);
  return ends.every((end) => {
    const next = (cells: readonly number[]): boolean => cutGroup(search, end, index + 1, [...before, ...cells]);
    if (!group.sums) return cutParts(search, at, end, group.count, undefined, [], next);
    // The sum stands last: once it is chosen, the parts cannot be larger.
    return range(Math.max(at + group.count - 1, end - longestCell), end - 1).every((start) => {
      if (!isCell(search, start, end)) return true;
      const sum = Number(digits.slice(start, end));
      return cutParts(search, at, start, group.count - 1, sum, [], (parts) => next([...parts, sum]));
    });
  });
}

/** Cuts the digits from `at` to `end` into `count` numbers that add up to `sum`, if there is one. */
function cutParts(search: Search, at: number, end: number, count: number, sum: number | undefined, parts: readonly number[], next: (parts: readonly number[]) => boolean): boolean {
  if (++search.steps > longestSearch) return false;
  if (count === 0) return at !== end || (sum !== undefined && sum !== 0) || next(parts);
  const room = end - at - (count - 1);
  if (room < 1 || (sum !== undefined && sum >= count * 10 ** room)) return true;
  for (const stop of range(at + 1, Math.min(at + room, at + longestCell))) {
    if (!isCell(search, at, stop)) continue;
    const cell = Number(search.digits.slice(at, stop));
    if (sum !== undefined && cell > sum) break;
    if (!cutParts(search, stop, end, count - 1, sum === undefined ? undefined : sum - cell, [...parts, cell], next)) return false;
  }
  return true;
}

/** Whether the digits between two positions can be one cell: no leading zero, no boundary inside. */
function isCell({digits, cuts}: Search, start: number, end: number): boolean {
  if (end - start > 1 && digits[start] === '0') return false;
  for (let at = start + 1; at < end; at++) if (cuts.has(at)) return false;
  return true;
}

function range(from: number, to: number): number[] {
  return Array.from({length: Math.max(0, to - from + 1)}, (_, i) => from + i);
}

function listCuts(tokens: readonly string[]): Set<number> {
  const cuts = new Set<number>();
  let at = 0;
  for (const token of tokens) cuts.add((at += token.length));
  return cuts;
}
