import type {explainFault} from './explain-fault.js';

/** Fetches what explains faults, with zod in it: only needed once something is wrong. */
export async function loadExplainer(): Promise<typeof explainFault> {
  return (await import('./explain-fault.js')).explainFault;
}
