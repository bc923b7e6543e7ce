import {takeWords} from './late-words.js';
import {speakEnglish} from './view-en.js';
import {speakChinese} from './view-zh.js';
import type {ChartWords, NamedCount, Words} from './words.js';

/** The words of the charts that are fetched when first asked for, and travel with them. */

export interface FlowFacts {
  readonly year: number | undefined;
  /** Undefined where the report gives no number. */
  readonly received: number | undefined;
  readonly carriedIn: number | undefined;
  readonly into: number;
  /** What the shares are of. */
  readonly base: number;
  readonly outcomes: readonly NamedCount[];
  readonly carriedOut: number | undefined;
}

export interface GroundFacts {
  readonly year: number | undefined;
  readonly sum: number;
  /** All requests concluded, where that is known. */
  readonly total: number | undefined;
  readonly groups: readonly NamedCount[];
  readonly reasons: readonly NamedCount[];
}

export interface ReviewFacts {
  readonly year: number | undefined;
  readonly rows: readonly (NamedCount & {readonly parts: readonly NamedCount[]})[];
}

export interface ProactiveFacts {
  readonly year: number | undefined;
  readonly panels: readonly {readonly name: string; readonly marks: readonly {readonly name: string; readonly text: string}[]}[];
}

/** What is counted in a panel of the chart of proactive disclosure. */
export type PanelKind = 'documents' | 'decisions' | 'previousItems' | 'change' | 'projects' | 'amount' | 'value';

export interface ViewWords {
  readonly names: {readonly flow: string; readonly grounds: string; readonly proactive: string; readonly review: string};
  /** The sentences in place of a drawing. */
  readonly empty: {readonly [V in 'flow' | 'grounds' | 'proactive' | 'review']: {readonly [S in 'zero' | 'someZero' | 'blank' | 'missing']: string}};
  /** Shorter wordings of lines of the form, by id. */
  readonly lines: {readonly [id: string]: string | undefined};
  /** What stands in a cell that the report does not have. */
  readonly missing: string;

  flow(facts: FlowFacts): string;
  flowMark(label: string, value: number, share: number): string;
  /** What came in, as a figure over the trunk and in words. */
  readonly all: {short(value: number): string; long(value: number): string};
  readonly gap: string;
  gapMark(value: number): string;
  /** `blanks` are the labels of those without a number, which count for nothing. */
  gapRemark(into: number, out: number, blanks: readonly string[]): string;
  totalRemark(sum: number, total: number): string;
  /** Groups of which some rows are 0 and the others blank. */
  restOpen(labels: readonly string[]): string;
  readonly flowColumn: string;

  grounds(facts: GroundFacts): string;
  groundMark(label: string, value: number, share: number): string;
  readonly groundColumn: string;

  review(facts: ReviewFacts): string;
  reviewMark(row: string, result: string, value: number, share: number): string;
  cases(value: number): string;
  reviewMismatch(row: string, sum: number, total: number): string;
  totalOnly(row: string, total: number): string;
  readonly reviewColumn: string;
  readonly printedTotal: string;

  proactive(facts: ProactiveFacts): string;
  /** A figure with what it counts; `unit` is that of money, where one is stated. */
  measure(kind: PanelKind, value: number, unit: string | undefined): string;
  readonly panels: {readonly [K in Exclude<PanelKind, 'documents'>]: string};
  panelMark(panel: string, mark: string, text: string): string;
  readonly entryColumn: string;
  readonly figureColumn: string;
}

/** The words in a language, with the numbers of the other charts. */
export function findViewWords(language: Words['language'], chart: Pick<ChartWords, 'count' | 'share'>): ViewWords {
  return (known[language] ??= takeWords(language, 'views', language === 'en' ? speakEnglish(chart) : speakChinese(chart)));
}

const known: {[L in Words['language']]?: ViewWords} = {};
