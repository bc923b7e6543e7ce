import {run} from '../../src/cli/run.js';

/** What a command wrote, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command as a shell would, in English and without a terminal. */
export async function runWith(...words: string[]): Promise<Ran> {
  let [out, error] = ['', ''];
  const code = await run(words, {out: (text) => void (out += text), error: (text) => void (error += text), isTerminal: false, language: 'en'});
  return {code, out, error};
}
