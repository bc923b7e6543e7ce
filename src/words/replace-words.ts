import {en} from './en.js';
import type {CheckWords} from './check-words.js';
import {helpWords, type HelpWords} from './help-words.js';
import type {ImportWords} from './import-words.js';
import {isLate, leaveWords} from './late-words.js';
import {putWords, type Some} from './put-words.js';
import {reportWords, type ReportWords} from './report-words.js';
import {screenEn, summaryEn} from './summary-en.js';
import type {SummaryScreen, SummaryWords} from './summary-words.js';
import {screenZh, summaryZh} from './summary-zh.js';
import type {ViewWords} from './view-words.js';
import type {ChartWords, Words} from './words.js';
import {zh} from './zh.js';

/** The words a page can put its own in place of. */
export interface ReplaceableWords {
  readonly states: Words['states'];
  readonly table: Words['table'];
  readonly report: ReportWords;
  readonly help: HelpWords;
  readonly summary: SummaryWords;
  readonly summaryScreen: SummaryScreen;
  /** Words of files that are fetched when they are needed: the charts, of which `views` are those that count no outcomes, the checks, the import. */
  readonly chart: ChartWords;
  readonly views: ViewWords;
  readonly checks: CheckWords;
  readonly import: ImportWords;
}

type Present = Omit<ReplaceableWords, 'chart' | 'views' | 'checks' | 'import'>;

const all: {readonly zh: Present; readonly en: Present} = {
  zh: {states: zh.states, table: zh.table, report: reportWords.zh, help: helpWords.zh, summary: summaryZh, summaryScreen: screenZh},
  en: {states: en.states, table: en.table, report: reportWords.en, help: helpWords.en, summary: summaryEn, summaryScreen: screenEn},
};

/**
 * Puts a page's own words in place of those of the elements, before they are drawn: `replaceWords('zh', {states: {loading: '请稍候'}})`.
 * Those of a file that has not come yet are put there when it comes.
 * @throws {Error} For words that no element has, or that are no text where a text is wanted: a programmer's mistake.
 */
export function replaceWords(language: 'zh' | 'en', words: Some<ReplaceableWords>): void {
  if (!Object.prototype.hasOwnProperty.call(all, language)) throw new Error(`unknown language: ${language} (known: ${Object.keys(all).join(', ')})`);
  const now = Object.fromEntries(Object.entries(words).filter(([name]) => !isLate(name)));
  putWords(all[language], now);
  for (const [name, value] of Object.entries(words)) if (isLate(name)) leaveWords(language, name, value);
}
