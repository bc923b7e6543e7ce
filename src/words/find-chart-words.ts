import {enChart} from './en.js';
import {takeWords} from './late-words.js';
import type {ChartWords, Words} from './words.js';
import {zhChart} from './zh.js';

let taken: {readonly [L in Words['language']]: ChartWords} | undefined;

/** The words of charts in a language, the page's own in them. */
export function findChartWords(language: Words['language']): ChartWords {
  taken ??= {zh: takeWords('zh', 'chart', zhChart), en: takeWords('en', 'chart', enChart)};
  return taken[language];
}
