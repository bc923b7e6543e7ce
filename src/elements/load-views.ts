import type * as MoreViews from './more-views.js';

/** Fetches the charts that not every page shows, and their words. */
export function loadViews(): Promise<typeof MoreViews> {
  return import('./more-views.js');
}
