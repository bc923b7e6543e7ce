import {loadBeside} from './load-beside.classic.js';
import type * as Views from './views.js';

/** The same as `load-views.ts` for the classic script: what draws charts lies beside it as a file of its own. */
export function loadViews(): Promise<typeof Views> {
  return loadBeside('charts') as Promise<typeof Views>;
}
