import {en} from './en.js';
import type {CheckWords} from './check-words.js';
import type {HelpWords} from './help-words.js';
import type {ImportWords} from './import-words.js';
import type {LateName} from './late-words.js';
import {replaceIn, type ReplaceWords} from './replace-in.js';
import {reportWords, type ReportWords} from './report-words.js';
import type {SummaryScreen, SummaryWords} from './summary-words.js';
import type {ViewWords} from './view-words.js';
import type {ChartWords, MessageWords, Words} from './words.js';
import {zh} from './zh.js';

/** The words a page can put its own in place of. */
export interface ReplaceableWords {
  readonly states: Words['states'];
  readonly table: Words['table'];
  readonly report: ReportWords;
  /** Words of files that are fetched when they are needed: the summary, of which `summaryScreen` is all but the sentences, the charts, of which `views` are those that count no outcomes, the checks, the import, what is wrong with a report, the help on rows. */
  readonly summary: SummaryWords;
  readonly summaryScreen: SummaryScreen;
  readonly chart: ChartWords;
  readonly views: ViewWords;
  readonly checks: CheckWords;
  readonly import: ImportWords;
  readonly messages: MessageWords;
  readonly help: HelpWords;
  /** What rows count, by their path such as `refused.stateSecret`; `2019.fees` for a row that counts something else in that edition. */
  readonly explanations: {readonly [row: string]: string};
}

type Present = Omit<ReplaceableWords, LateName>;

const all: {readonly zh: Present; readonly en: Present} = {
  zh: {states: zh.states, table: zh.table, report: reportWords.zh},
  en: {states: en.states, table: en.table, report: reportWords.en},
};

/**
 * Puts a page's own words in place of those of the elements, before they are drawn: `replaceWords('zh', {states: {loading: '请稍候'}})`.
 * Those of a file that has not come yet are put there when it comes; what does not fit them is then named in the console, for
 * nothing can be thrown any more. The wording of the forms is prescribed and stays; its English is ours, and is given by the printed
 * words: `replaceWords('en', {labels: {规章: 'Regulations of ministries'}})`; so are the short wordings of charts and what findings
 * call things, in either language: `replaceWords('zh', {terms: {统计期限: '报告期'}})`. In traditional characters, which are written
 * from the simplified ones, phrases are given: `replaceWords('zh-Hant', {信息: '資訊'})`.
 * @throws {Error} For words that no element has, or that are no text where a text is wanted: a programmer's mistake.
 */
export const replaceWords: ReplaceWords<ReplaceableWords> = (language: string, given: object) => replaceIn(all, language, given);
