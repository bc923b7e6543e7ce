import type {explainFault} from './explain-fault.js';
import {loadBeside} from './load-beside.classic.js';

/** The same as `load-explainer.ts` for the classic script: what explains faults lies beside it as a file of its own. */
export async function loadExplainer(): Promise<typeof explainFault> {
  return ((await loadBeside('faults')) as {explainFault: typeof explainFault}).explainFault;
}
