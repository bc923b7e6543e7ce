import type * as Csv from '../export/report-csv.js';
import {loadBeside} from './load-beside.classic.js';

/** The same as `load-csv.ts` for the classic script: what writes CSV lies beside it as a file of its own. */
export function loadCsv(): Promise<typeof Csv> {
  return loadBeside('csv') as Promise<typeof Csv>;
}
