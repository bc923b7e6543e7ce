import {loadBeside} from './load-beside.classic.js';
import type * as Readers from './readers.js';

/** The same as `load-readers.ts` for the classic script: the readers lie beside it as a file of their own. */
export function loadReaders(): Promise<typeof Readers> {
  return loadBeside('readers') as Promise<typeof Readers>;
}
