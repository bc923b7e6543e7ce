import type {ChartWords} from '../words/words.js';

/** What is said below a chart of rows that are not drawn: below 0, of 0, without a number. */
export function sayRest(labels: {readonly negatives?: readonly string[]; readonly zeros: readonly string[]; readonly blanks: readonly string[]}, words: ChartWords): string[] {
  const {negatives = [], zeros, blanks} = labels;
  return [
    ...(negatives.length ? [words.restNegative(negatives)] : []), ...(zeros.length ? [words.restZero(zeros)] : []),
    ...(blanks.length ? [words.restBlank(blanks)] : []),
  ];
}

/** The words in place of a chart where there is nothing to draw, with what is blank where the rest is 0. */
export function sayEmpty<S extends string>(state: S | 'figures', sentences: {readonly [T in S]: string}, remarks: readonly string[]): string | undefined {
  return state === 'figures' ? undefined : [sentences[state], ...(state === 'someZero' ? remarks : [])].join(' ');
}
