import type {Line} from '../forms/form.js';
import type {Figure} from '../report/cells.js';

/** A cell that is counted: the row or column it stands for in a chart, where it is and what is printed there. */
export interface PrintedCell {
  readonly line: Line;
  readonly address: string;
  readonly figure: Figure;
}

/**
 * Whether counts can be drawn, and if not, why: all are 0; those that are given are 0, or their printed total is not;
 * none is above 0 and some figure can be no count; none is given.
 */
export type TallyState = 'figures' | 'zero' | 'someZero' | 'invalid' | 'blank';

/** What printed counts add up to, and how far that can be relied on. */
export interface Tally {
  readonly state: TallyState;
  readonly sum: number;
  /** Every cell holds a count. */
  readonly isFull: boolean;
  /** The sum is a lower bound: some cell holds no count, and no printed total says that this is all. */
  readonly isLeast: boolean;
  /** Some figure, or the printed total, can be no count: below 0 or not whole. */
  readonly hasInvalid: boolean;
  /** The printed total, where it is a count. */
  readonly total: number | undefined;
  /** How the sum stands to that: it is the same, a lower bound below it, another number, or has none to stand to. */
  readonly fit: 'agrees' | 'open' | 'broken' | 'noTotal';
  /** What shares are of; undefined where the sum is not certain. */
  readonly whole: number | undefined;
  /** The sum, else the words in its place; undefined where the report has no such cell. */
  readonly printed: number | string | undefined;
}

/** Adds up printed counts, and holds the sum against the total that is printed for them. */
export function addCounts(figures: readonly Figure[], total?: Figure): Tally {
  let sum = 0;
  let counts = 0;
  let invalid: Figure | undefined;
  for (const figure of figures) {
    if (isCount(figure)) {
      sum += figure.value!;
      counts++;
    } else if (isInvalid(figure)) {
      invalid ??= figure;
    }
  }
  const isFull = counts === figures.length;
  const given = total && isCount(total) ? total.value : undefined;
  const fit = given === undefined ? 'noTotal' : given === sum ? 'agrees' : !isFull && sum < given ? 'open' : 'broken';
  const hasInvalid = !!invalid || (!!total && isInvalid(total));
  const isCertain = isFull && !hasInvalid && fit !== 'broken';
  const state = sum > 0 ? 'figures' : invalid ? 'invalid' : !counts ? 'blank' : isCertain ? 'zero' : 'someZero';
  const printed = state === 'invalid' || state === 'blank' ? sayInPlace(invalid, figures) : sum;
  return {state, sum, isFull, isLeast: !isFull && fit !== 'agrees', hasInvalid, total: given, fit, whole: isCertain ? sum : undefined, printed};
}

function sayInPlace(invalid: Figure | undefined, figures: readonly Figure[]): string | undefined {
  return (invalid ?? figures.find(({text}) => text))?.text ?? (figures.every(({state}) => state === 'missing') ? undefined : '');
}

/** The names of entries that are not drawn as they are printed: of 0, without a number, with a number in some cells only, or in some that can be no count. */
export interface Rest {
  readonly zeros: readonly string[];
  readonly blanks: readonly string[];
  readonly open: readonly string[];
  readonly invalid: readonly string[];
}

/** Sorts entries by what keeps them from being drawn. */
export function sortRest(entries: readonly {readonly label: string; readonly tally: Tally}[]): Rest {
  const pick = (which: (tally: Tally) => boolean): string[] => entries.filter(({tally}) => which(tally)).map(({label}) => label);
  return {
    zeros: pick(({state}) => state === 'zero'), blanks: pick(({state, hasInvalid}) => state === 'blank' && !hasInvalid),
    open: pick(({state, isFull, hasInvalid}) => !isFull && state !== 'blank' && !hasInvalid), invalid: pick(({hasInvalid}) => hasInvalid),
  };
}

/** What entries amount to together: not all 0 where one of them contradicts itself. */
export function joinStates(all: Tally, entries: readonly Tally[]): TallyState {
  return all.state === 'zero' && entries.some(({state}) => state !== 'zero') ? 'someZero' : all.state;
}

/** The share of a count in what shares are of; undefined where that is not certain. */
export function shareOf(value: number, whole: number | undefined): number | undefined {
  return whole === undefined ? undefined : value / whole;
}

/** The count in a cell; 0 where there is none. */
export function countIn(figure: Figure): number {
  return isCount(figure) ? figure.value! : 0;
}

function isCount({value = -1}: Figure): boolean {
  return value >= 0 && Number.isInteger(value);
}

function isInvalid(figure: Figure): boolean {
  return figure.value !== undefined && !isCount(figure);
}
