import type * as Views from './views.js';

/** Fetches what draws charts, and its words. */
export function loadViews(): Promise<typeof Views> {
  return import('./views.js');
}
