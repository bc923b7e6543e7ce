import {importBeside} from './beside-script.classic.js';
import type * as MoreViews from './more-views.js';

/** The same as `load-views.ts` for the classic script: the other charts lie beside it as a file of their own. */
export function loadViews(): Promise<typeof MoreViews> {
  return importBeside('gai-report-charts.js') as Promise<typeof MoreViews>;
}
