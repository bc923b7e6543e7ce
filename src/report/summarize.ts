import {listCells, type FormCell} from '../forms/cells.js';
import {findTable, type EditionId, type TableId} from '../forms/editions.js';
import {listIdentities, type Identity} from '../forms/identities.js';
import type {Figure} from './cells.js';
import {readFigure} from './read-figures.js';
import {findEdition, type Report} from './report.js';

/**
 * Why a fact has no number: everything it stands on is `blank`, printed as a `mark` or `missing`, or `mixed` of these;
 * there is `noTotal` beside the numbers that it would be the total of; it is `partial` where only some cells hold numbers,
 * so that their sum is a lower bound; and `disputed` where the report contradicts itself, or prints what can be no count.
 */
export type Gap = 'blank' | 'mark' | 'missing' | 'mixed' | 'noTotal' | 'partial' | 'disputed';

/** A number that the report carries, or why there is none. */
export type Fact = number | Gap;

/** Which of the form's own sums break: 一 + 二 against 三（七）+ 四, the outcomes against （七）, the applicants against 总计. */
export type BrokenSum = 'balance' | 'outcomes' | 'applicants';

export interface ReviewFacts {
  readonly total: Fact;
  /** How the cases ended; all four are disputed where they do not add up to the total. */
  readonly upheld: Fact;
  readonly overturned: Fact;
  readonly otherResult: Fact;
  readonly pending: Fact;
}

export interface LitigationFacts extends ReviewFacts {
  readonly direct: Fact;
  readonly afterReconsideration: Fact;
}

/** What a report says of its requests and their review, in its columns of totals. */
export interface SummaryFacts {
  readonly year: number | undefined;
  /** The tables that the report does not have. */
  readonly absent: readonly ('applications' | 'review')[];
  readonly received: Fact;
  readonly carriedIn: Fact;
  readonly outcomesTotal: Fact;
  readonly disclosedInFull: Fact;
  readonly partlyDisclosed: Fact;
  /** Both kinds of disclosure together. */
  readonly disclosed: Fact;
  readonly refused: Fact;
  readonly unableToProvide: Fact;
  readonly notProcessed: Fact;
  readonly otherHandling: Fact;
  readonly carriedOut: Fact;
  /** What the share of concluded requests is of; a number only where the form's own balance holds. */
  readonly handledOf: Fact;
  /** What the shares of outcomes are of: the printed total, where the outcomes add up to it. */
  readonly outcomesOf: Fact;
  readonly broken: readonly BrokenSum[];
  readonly reconsideration: ReviewFacts;
  readonly litigation: LitigationFacts;
}

/** The figures of a report that a summary speaks of, with no total but the printed ones and sums of whole groups. */
export function summarize(report: Report): SummaryFacts {
  const count = (...rows: string[]): Fact => addUp(readRows(report, rows, true), () => readRows(report, rows, false));
  const [received, carriedIn, outcomesTotal] = [count('received'), count('carriedIn'), count('outcomesTotal')];
  const verdicts = judgeApplications(report);
  const broken = (['balance', 'outcomes', 'applicants'] as const).filter((sum) => verdicts[sum] === 'broken');
  const whenHolding = (sum: BrokenSum, fact: Fact): Fact =>
    (broken.length ? 'disputed' : verdicts[sum] === 'agrees' || typeof fact !== 'number' ? fact : 'partial');
  return {
    year: report.year,
    absent: (['applications', 'review'] as const).filter((table) => !report.tables?.[table]),
    received, carriedIn, outcomesTotal,
    disclosedInFull: count('disclosedInFull'),
    partlyDisclosed: count('partlyDisclosed'),
    disclosed: count('disclosedInFull', 'partlyDisclosed'),
    refused: count('refused'),
    unableToProvide: count('unableToProvide'),
    notProcessed: count('notProcessed'),
    otherHandling: count('otherHandling'),
    carriedOut: count('carriedOut'),
    handledOf: whenHolding('balance', count('received', 'carriedIn')),
    outcomesOf: whenHolding('outcomes', outcomesTotal),
    broken,
    reconsideration: readReview(report, ['reconsideration']),
    litigation: {
      ...readReview(report, ['litigation.direct', 'litigation.afterReconsideration']),
      direct: readTotal(report, ['litigation.direct']),
      afterReconsideration: readTotal(report, ['litigation.afterReconsideration']),
    },
  };
}

/** The figures of rows, or of all rows of a group, in the column of totals or in those of the applicants. */
function readRows(report: Report, rows: readonly string[], inTotals: boolean): Figure[] {
  const edition = editionOf(report, 'applications');
  return rows.flatMap((row) => (found[`${edition} ${row} ${inTotals}`] ??= listCells(findTable(edition, 'applications'))
    .filter(({path}) => path[1] === row && (path[path.length - 1] === 'total') === inTotals)).map((cell) => readFigure(report, cell)));
}

/** Which cells of a row, or of a group of rows, are its totals and which are not, as they were found before. */
const found: {[row: string]: FormCell[]} = {};

function readReview(report: Report, groups: readonly string[]): ReviewFacts {
  const isBroken = listIdentities(editionOf(report, 'review'), 'review')
    .some((identity) => groups.includes(identity.balance.id.replace('review.', '')) && judge(report, identity) === 'broken');
  const result = (id: string): Fact => (isBroken ? 'disputed' : addUp(readResults(report, groups, [id])));
  return {total: readTotal(report, groups), upheld: result('upheld'), overturned: result('overturned'), otherResult: result('otherResult'), pending: result('pending')};
}

function readTotal(report: Report, groups: readonly string[]): Fact {
  return addUp(readResults(report, groups, ['total']), () => readResults(report, groups, ['upheld', 'overturned', 'otherResult', 'pending']));
}

/** The cells of some results, or of the total, in groups of columns. */
function readResults(report: Report, groups: readonly string[], ids: readonly string[]): Figure[] {
  return ids.flatMap((id) => groups.map((group) => readFigure(report, {path: ['review', ...group.split('.'), id]})));
}

type Verdict = 'agrees' | 'open' | 'broken';

/** Of the form's sums, those that the summary's column stands on. */
function judgeApplications(report: Report): {readonly [S in BrokenSum]: Verdict} {
  const identities = listIdentities(editionOf(report, 'applications'), 'applications');
  const verdictOf = (rule: Identity['balance']['rule']): Verdict => {
    const verdicts = identities.filter(({balance, at}) => balance.rule === rule && (balance.along === 'rows' || at[at.length - 1]!.id === 'total'))
      .map((identity) => judge(report, identity));
    return (['broken', 'open'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'agrees';
  };
  return {balance: verdictOf('A1'), outcomes: verdictOf('A2'), applicants: verdictOf('A3')};
}

/** A sum is broken only where no count in the empty cells could mend it. */
function judge(report: Report, identity: Identity): Verdict {
  const [left, right] = [addSide(report, identity.left), addSide(report, identity.right)];
  if (left.isNoCount || right.isNoCount) return 'open';
  const difference = left.sum - right.sum;
  if (difference !== 0) return (difference < 0 ? left : right).isFull ? 'broken' : 'open';
  return left.isSeen && right.isSeen ? 'agrees' : 'open';
}

interface Side {
  readonly sum: number;
  /** Some cell holds what can be no count. */
  readonly isNoCount: boolean;
  /** Every cell holds a number. */
  readonly isFull: boolean;
  /** Some cell holds a number, and none is missing. */
  readonly isSeen: boolean;
}

// In one walk, as each row and column of a report has such sums.
function addSide(report: Report, cells: readonly FormCell[]): Side {
  let sum = 0;
  let numbers = 0;
  let missing = 0;
  let noCounts = 0;
  for (const cell of cells) {
    const figure = readFigure(report, cell);
    if (isNumber(figure)) numbers++;
    if (figure.state === 'missing') missing++;
    if (isNoCount(figure)) noCounts++;
    sum += figure.value ?? 0;
  }
  return {sum, isNoCount: noCounts > 0, isFull: numbers === cells.length, isSeen: numbers > 0 && !missing};
}

/** The sum of cells of which every one holds a number; `parts` reads what the cells are totals of. */
function addUp(figures: readonly Figure[], parts?: () => readonly Figure[]): Fact {
  if (figures.some(isNoCount)) return 'disputed';
  if (figures.every(isNumber)) return addNumbers(figures);
  if (figures.some(isNumber)) return 'partial';
  if (parts?.().some(isNumber)) return 'noTotal';
  const {state} = figures[0]!;
  return figures.every((figure) => figure.state === state) ? (state as 'blank' | 'mark' | 'missing') : 'mixed';
}

function addNumbers(figures: readonly Figure[]): number {
  return figures.reduce((sum, {value = 0}) => sum + value, 0);
}

function isNumber({state}: Figure): boolean {
  return state === 'number';
}

function isNoCount({value = 0}: Figure): boolean {
  return value < 0 || !Number.isInteger(value);
}

function editionOf(report: Report, table: TableId): EditionId {
  return findEdition(report, table) ?? '2021';
}
