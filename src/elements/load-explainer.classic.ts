import {importBeside} from './beside-script.classic.js';
import type {explainFault} from './explain-fault.js';

/** The same as `load-explainer.ts` for the classic script: what explains faults lies beside it as a file of its own. */
export async function loadExplainer(): Promise<typeof explainFault> {
  return ((await importBeside('gai-report-faults.js')) as {explainFault: typeof explainFault}).explainFault;
}
