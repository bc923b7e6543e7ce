import type * as Explanations from './explanations.js';

/** Fetches what rows count: only a page with `explain` asks for it. */
export function loadExplanations(): Promise<typeof Explanations> {
  return import('./explanations.js');
}
