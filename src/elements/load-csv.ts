import type * as Csv from '../export/report-csv.js';

/** Fetches what writes CSV: only a reader who saves some asks for it. */
export function loadCsv(): Promise<typeof Csv> {
  return import('../export/report-csv.js');
}
