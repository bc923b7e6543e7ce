import {loadBeside} from './load-beside.classic.js';
import type * as MoreViews from './more-views.js';

/** The same as `load-views.ts` for the classic script: the other charts lie beside it as a file of their own. */
export function loadViews(): Promise<typeof MoreViews> {
  return loadBeside('charts') as Promise<typeof MoreViews>;
}
