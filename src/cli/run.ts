import {cliWords} from '../words/cli-words.js';
import {readArguments, UsageError} from './arguments.js';
import type {Console} from './console.js';
import {importFiles} from './import-files.js';

const options = {out: 'value', format: 'value', lang: 'value', help: 'flag'} as const;

/** Runs the command with its words; returns the exit code, 2 for a command line that says nothing useful. */
export async function run(line: readonly string[], console: Console): Promise<number> {
  try {
    const {command, files, options: given} = readArguments(line, options);
    const language = given['lang'] === 'en' || given['lang'] === 'zh' ? given['lang'] : console.language;
    const words = cliWords[language];
    const terminal: Console = {...console, language};
    if (given['help'] || command === undefined) {
      console.out(`${words.help}\n`);
      return given['help'] ? 0 : 2;
    }
    if (command !== 'import') return refuse(terminal, words.unknownCommand(command));
    if (files.length === 0) return refuse(terminal, words.noFiles);
    return await importFiles(files, {out: given['out'] as string | undefined, asLines: given['format'] === 'json'}, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return refuse(console, cliWords[console.language][error.problem](error.option));
  }
}

function refuse(console: Console, sentence: string): number {
  console.error(`${sentence}\n`);
  return 2;
}
