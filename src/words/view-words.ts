import {takeWords} from './late-words.js';
import {speakEnglish} from './view-en.js';
import {speakChinese} from './view-zh.js';
import type {ChartWords, NamedCount, SumFacts, Words} from './words.js';

/** The words of the charts that are fetched when first asked for, and travel with them. */

/** One side of the flow. */
export interface SideFacts {
  readonly sum: number;
  readonly isLeast: boolean;
  /** Nothing of it has a valid number. */
  readonly isBlank: boolean;
}

/** Two sides that differ: by figures that disagree, or because where some requests came from (`in`) or what became of them (`out`) is not filled in. */
export interface GapFacts {
  readonly kind: 'broken' | 'in' | 'out';
  readonly value: number;
  readonly isLeast: boolean;
}

export interface FlowFacts {
  readonly year: number | undefined;
  /** Those that have requests. */
  readonly received: number | undefined;
  readonly carriedIn: number | undefined;
  readonly into: number;
  /** What the shares are of; undefined where none are given. */
  readonly whole: number | undefined;
  readonly outcomes: readonly NamedCount[];
  readonly carriedOut: number | undefined;
}

export interface GroundFacts {
  readonly year: number | undefined;
  readonly sum: number;
  readonly isLeast: boolean;
  readonly whole: number | undefined;
  /** Of all requests concluded, where that is certain. */
  readonly share: number | undefined;
  readonly groups: readonly NamedCount[];
  readonly reasons: readonly NamedCount[];
}

export interface ReviewFacts {
  readonly year: number | undefined;
  readonly rows: readonly (Omit<SumFacts, 'year'> & {readonly label: string; readonly parts: readonly (NamedCount & {readonly id: string})[]})[];
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

  flow(facts: FlowFacts): string;
  flowMark(label: string, value: number, share: number | undefined, isLeast: boolean): string;
  /** What runs through the trunk, as a figure over it, and both sides in words. */
  readonly all: {short(value: number, isLeast: boolean): string; long(into: SideFacts, out: SideFacts): string};
  /** What is written beside a gap. */
  readonly gaps: {readonly [K in GapFacts['kind']]: string};
  /** What is written beside requests that are concluded by the printed total, but whose outcome is not filled in. */
  readonly unfilled: string;
  gapMark(gap: GapFacts): string;
  gapRemark(into: SideFacts, out: SideFacts, gap: GapFacts): string;
  readonly flowColumn: string;

  grounds(facts: GroundFacts): string;
  groundMark(label: string, value: number, share: number | undefined): string;
  readonly groundColumn: string;

  review(facts: ReviewFacts): string;
  reviewMark(row: string, result: string, value: number, share: number | undefined): string;
  cases(value: number, isLeast?: boolean): string;
  /** The same where outcomes are added up and have no such total. */
  added(value: number, isLeast?: boolean): string;
  /** What is added up: the outcomes of one kind of case. */
  results(row: string): string;
  totalOnly(row: string, total: number): string;
  readonly reviewColumn: string;
  readonly printedTotal: string;

  proactive(facts: ProactiveFacts): string;
  /** A figure, whose number is `said` already, with what it counts; `unit` as it is printed there or in the form. */
  measure(kind: PanelKind, value: number, said: string, unit: string | undefined): string;
  readonly panels: {readonly [K in Exclude<PanelKind, 'documents'>]: string};
  panelMark(panel: string, mark: string, text: string): string;
  readonly entryColumn: string;
  readonly figureColumn: string;
}

/** The words in a language, with the numbers of the other charts. */
export function findViewWords(language: Words['language'], chart: ChartWords): ViewWords {
  return (known[language] ??= takeWords(language, 'views', language === 'en' ? speakEnglish(chart) : speakChinese(chart)));
}

const known: {[L in Words['language']]?: ViewWords} = {};
