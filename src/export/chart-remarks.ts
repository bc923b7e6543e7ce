import type {Rest, Tally} from '../charts/tally.js';
import type {ChartWords} from '../words/words.js';

/** What is said of a sum that is not its printed total; `what` names what is added up. */
export function sayTotal({state, sum, total, fit}: Tally, what: string, words: ChartWords): string[] {
  return total !== undefined && state !== 'blank' && (fit === 'broken' || fit === 'open') ? [words.mismatch(what, sum, total, fit === 'open')] : [];
}

/** The same of the outcomes and （七）总计, which may also stand alone or be without a number. */
export function sayOutcomesTotal(outcomes: Tally, words: ChartWords): string[] {
  const {state, total} = outcomes;
  if (state === 'blank') return total === undefined ? [] : [words.totalAlone(total)];
  if (total === undefined) return state === 'someZero' ? [] : [words.noTotal];
  return sayTotal(outcomes, words.sumOf.rows, words);
}

/** What is said below a chart of entries that are not drawn as they are printed. */
export function sayRest({zeros, blanks, open, invalid}: Rest, words: ChartWords): string[] {
  const isRest = !blanks.length && !open.length && !invalid.length;
  return [
    ...(invalid.length ? [words.restInvalid(invalid)] : []), ...(zeros.length ? [words.restZero(zeros, isRest)] : []),
    ...(open.length ? [words.restOpen(open)] : []), ...(blanks.length ? [words.restBlank(blanks)] : []),
  ];
}

/** The words in place of a chart where there is nothing to draw, with what they do not say themselves. */
export function sayEmpty<S extends string>(state: S | 'figures' | 'invalid', sentences: {readonly [T in S]: string}, notes: readonly string[], rest: Rest, words: ChartWords): string | undefined {
  switch (state) {
    case 'figures': return undefined;
    case 'invalid': return words.join([words.empty.invalid, ...notes, ...sayRest(rest, words)]);
    case 'someZero': return words.join([sentences[state], ...notes, ...sayRest({...rest, zeros: []}, words)]);
    case 'blank': return words.join([sentences[state], ...notes]);
    default: return sentences[state];
  }
}

/** The cell of a share in a row of a table that has shares. */
export function listShare(value: number, whole: number | undefined, words: ChartWords): (string | undefined)[] {
  return whole === undefined ? [] : [value ? words.share(value / whole) : undefined];
}

/** A tally as a table shows it. */
export function sayTally({printed, isLeast}: Tally, words: ChartWords): string {
  return typeof printed === 'number' ? words.count(printed, isLeast) : printed ?? words.missing;
}
