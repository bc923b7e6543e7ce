import {en, enChart} from './en.js';
import {helpWords, type HelpWords} from './help-words.js';
import {reportWords, type ReportWords} from './report-words.js';
import type {ChartWords, Words} from './words.js';
import {zh, zhChart} from './zh.js';

/** Any part of some words, in their own shape. */
export type Some<T> = {readonly [K in keyof T]?: T[K] extends (...facts: never[]) => unknown ? T[K] : T[K] extends object ? Some<T[K]> : T[K]};

/** The words a page can put its own in place of. */
export interface ReplaceableWords {
  readonly states: Words['states'];
  readonly table: Words['table'];
  readonly chart: ChartWords;
  readonly report: ReportWords;
  readonly help: HelpWords;
}

const all: {readonly zh: ReplaceableWords; readonly en: ReplaceableWords} = {
  zh: {states: zh.states, table: zh.table, chart: zhChart, report: reportWords.zh, help: helpWords.zh},
  en: {states: en.states, table: en.table, chart: enChart, report: reportWords.en, help: helpWords.en},
};

/**
 * Puts a page's own words in place of those of the elements, before they are drawn: `replaceWords('zh', {states: {loading: '请稍候'}})`.
 * @throws {Error} For words that no element has, or that are no text where a text is wanted: a programmer's mistake.
 */
export function replaceWords(language: 'zh' | 'en', words: Some<ReplaceableWords>): void {
  if (!Object.prototype.hasOwnProperty.call(all, language)) throw new Error(`unknown language: ${language} (known: ${Object.keys(all).join(', ')})`);
  put(all[language], words, '');
}

function put(target: object, words: object, above: string): void {
  for (const [name, value] of Object.entries(words) as [string, unknown][]) {
    const known = target as Record<string, unknown>;
    const place = above ? `${above}.${name}` : name;
    if (!Object.prototype.hasOwnProperty.call(known, name)) throw new Error(`unknown words: ${place} (known: ${Object.keys(target).join(', ')})`);
    if (typeof value !== typeof known[name]) throw new Error(`wrong words: ${place} is a ${typeof known[name]}, not a ${typeof value}`);
    if (typeof value === 'object' && value !== null) put(known[name] as object, value, place);
    else known[name] = value;
  }
}
