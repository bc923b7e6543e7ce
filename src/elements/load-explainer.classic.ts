import type {explainFault} from './explain-fault.js';

/** The same as `load-explainer.ts` for the classic script: what explains faults lies beside it as a file of its own. */
export async function loadExplainer(): Promise<typeof explainFault> {
  const module = (await import(/* @vite-ignore */ new URL('gai-report-faults.js', base).href)) as {explainFault: typeof explainFault};
  return module.explainFault;
}

const script = document.currentScript;
const base = script instanceof HTMLScriptElement && script.src ? script.src : document.baseURI;
