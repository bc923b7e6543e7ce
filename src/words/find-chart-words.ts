import {enChart} from './en.js';
import type {ChartWords, Words} from './words.js';
import {zhChart} from './zh.js';

/** The words of charts in a language. */
export function findChartWords(language: Words['language']): ChartWords {
  return language === 'en' ? enChart : zhChart;
}
