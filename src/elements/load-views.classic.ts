import {loadBeside} from './load-beside.classic.js';
import type * as Views from './views.js';

/** What draws charts and its words, once they are there. */
export let views: typeof Views | undefined;

/** The same as `load-views.ts` for the classic script: what draws charts lies beside it as a file of its own. */
export function loadViews(): Promise<typeof Views> {
  return (loadBeside('charts') as Promise<typeof Views>).then((module) => (views = module));
}
