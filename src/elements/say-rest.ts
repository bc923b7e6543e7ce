import type {Language} from '../forms/label.js';
import type {Figure} from '../report/cells.js';
import {findChartWords} from '../words/find-chart-words.js';

/** What a drawing leaves out: rows that are 0, and rows without a number. */
export function sayRest(rows: readonly {readonly label: string; readonly figure: Figure}[], language: Language): string[] {
  const words = findChartWords(language);
  const zeros = rows.filter(({figure}) => figure.value === 0).map(({label}) => label);
  const blanks = rows.filter(({figure}) => figure.state !== 'number').map(({label}) => label);
  return [...(zeros.length ? [words.restZero(zeros)] : []), ...(blanks.length ? [words.restBlank(blanks)] : [])];
}
