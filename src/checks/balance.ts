import type {Figure} from '../report/cells.js';
import type {FindingStatus} from './finding.js';

/** A figure in a comparison, with what it counts as. */
export interface Term {
  readonly figure: Figure;
  /** -1 where it is taken away. */
  readonly sign?: -1;
  /** Whether the form prints it as a total. */
  readonly isTotal?: boolean;
}

export interface Balanced {
  readonly status: FindingStatus;
  readonly left?: number;
  readonly right?: number;
  readonly difference?: number;
  readonly blanks: number;
}

/**
 * Compares the sums of two sides. What the report does not have makes it not assessable; a blank or a mark
 * counts as 0 only beside a number; where that does not add up, a total or parts left blank are named instead of
 * a difference.
 */
export function balance(left: readonly Term[], right: readonly Term[]): Balanced {
  let numbers = 0;
  let blanks = 0;
  let isTotalBlank = false;
  for (const side of [left, right]) {
    let seen = 0;
    for (const {figure, isTotal} of side) {
      if (figure.state === 'missing') return notAssessable;
      if (figure.state === 'number') seen++;
      else isTotalBlank ||= isTotal === true;
    }
    numbers += seen;
    blanks += side.length - seen;
  }
  if (numbers === 0) return {status: 'not-assessable', blanks};
  const sums = {left: sum(left), right: sum(right)};
  const difference = round(sums.left - sums.right);
  if (blanks === 0) return {status: difference === 0 ? 'agrees' : 'differs', ...sums, difference, blanks};
  const isLoneTotalBlank = right.length === 1 && right[0]!.figure.state !== 'number';
  const isSideBlank = isBlank(left) || isBlank(right);
  if (isLoneTotalBlank || (difference !== 0 && isSideBlank)) return {status: 'total-left-blank', ...sums, difference, blanks};
  // A blank total of another rule, which says so: what it would be here is not known.
  if (difference !== 0 && isTotalBlank) return {status: 'not-assessable', blanks};
  return {status: difference === 0 ? 'blank-read-as-zero' : 'differs', ...sums, difference, blanks};
}

const notAssessable: Balanced = {status: 'not-assessable', blanks: 0};

function sum(terms: readonly Term[]): number {
  let total = 0;
  for (const {figure, sign} of terms) total += (sign ?? 1) * (figure.value ?? 0);
  return round(total);
}

function isBlank(side: readonly Term[]): boolean {
  return side.every(({figure}) => figure.state !== 'number');
}

// Figures are counts; a stray decimal must not leave a tail of binary digits.
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
