import type {TableId} from '../forms/editions.js';
import type {Label} from '../forms/form.js';
import type {CellState} from '../report/cells.js';

/** The rules by the numbers supervisors know them by; `rules.ts` says what each means. */
export type RuleId =
  | 'A1' | 'A2' | 'A3' | 'A4' | 'B1' | 'B2' | 'C1' | 'C2' | 'C3' | 'C4' | 'C5' | 'D1' | 'D2'
  | 'N1' | 'N2' | 'N3' | 'O1' | 'P1' | 'P2' | 'P3' | 'P4' | 'Q1' | 'Q3';

/** An error is wrong by what the form itself defines; a warning wants a look and may have a reason. */
export type Severity = 'error' | 'warning';

/**
 * How a rule came out. `blank-read-as-zero`: it holds if blanks count as 0. `total-left-blank`: parts are filled and
 * their total is not, or the other way round. `not-assessable`: something the rule needs is not in the report.
 */
export type FindingStatus = 'agrees' | 'differs' | 'blank-read-as-zero' | 'total-left-blank' | 'not-assessable';

/** A cell that a finding is about. */
export interface FindingCell {
  /** Its place under `tables`, such as `applications.received.total`. */
  readonly address: string;
  /** Which side of the comparison it stands on. */
  readonly part: 'left' | 'right';
  readonly state: CellState;
  /** The figure, where there is one. */
  readonly value?: number | undefined;
  /** The words of its row and column. */
  readonly label: Label;
  /** The other report it stands in: `previous`, `next`, or the name of a unit; absent for the report that was checked. */
  readonly report?: string;
}

/** A passage of the text. */
export interface TextPlace {
  /** The section's index and the paragraph's within it, both counted from 0. */
  readonly section: number;
  readonly paragraph: number;
  /** The first character of the passage in the paragraph and the one after its last, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The sentence it stands in, and where that begins in the paragraph. */
  readonly sentence: string;
  readonly sentenceStart: number;
}

/** What a rule found at one place. `left` and `right` are the numbers it compares, `difference` is left less right. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly status: FindingStatus;
  readonly table?: TableId;
  /** The column, row, group or passage it holds at. */
  readonly about: Label;
  readonly leftSays: Label;
  readonly rightSays: Label;
  readonly left?: number;
  readonly right?: number;
  readonly difference?: number;
  /** How many blank cells were read as 0. */
  readonly blanks: number;
  readonly cells: readonly FindingCell[];
  readonly place?: TextPlace;
  /** Words that a sentence of this rule needs besides: names of units, a date, what else a number could mean. */
  readonly facts?: {readonly [name: string]: Label | string | number};
  /** The same as long as the rule, its place and its numbers are the same. */
  readonly fingerprint: string;
}

/** Whether a finding wants a human: a sum that does not hold, or a total left blank. */
export function isProblem({status}: Pick<Finding, 'status'>): boolean {
  return status === 'differs' || status === 'total-left-blank';
}
