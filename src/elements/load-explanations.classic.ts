import type * as Explanations from './explanations.js';
import {loadBeside} from './load-beside.classic.js';

/** The same as `load-explanations.ts` for the classic script: what rows count lies beside it as a file of its own. */
export function loadExplanations(): Promise<typeof Explanations> {
  return loadBeside('explanations') as Promise<typeof Explanations>;
}
