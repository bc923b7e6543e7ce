import type * as TableChecks from './table-checks.js';

/** Fetches what marks findings in a table: only an editor's page asks for it. */
export function loadChecks(): Promise<typeof TableChecks> {
  return import('./table-checks.js');
}
