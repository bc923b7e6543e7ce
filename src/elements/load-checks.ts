import type * as ReportChecks from './report-checks.js';

/** Fetches what marks findings in a table, and the element that lists them: only an editor's page asks for it. */
export function loadChecks(): Promise<typeof ReportChecks> {
  return import('./report-checks.js');
}
