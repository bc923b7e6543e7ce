import {loadBeside} from './load-beside.classic.js';
import type * as ReportChecks from './report-checks.js';

/** The same as `load-checks.ts` for the classic script: what marks findings lies beside it as a file of its own. */
export function loadChecks(): Promise<typeof ReportChecks> {
  return loadBeside('checks') as Promise<typeof ReportChecks>;
}
