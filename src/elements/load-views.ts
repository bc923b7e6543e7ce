import type * as Views from './views.js';

/** What draws charts and its words, once they are there. */
export let views: typeof Views | undefined;

/** Fetches what draws charts, and its words. */
export function loadViews(): Promise<typeof Views> {
  return import('./views.js').then((module) => (views = module));
}
