import {cliWords} from '../words/cli-words.js';
import {readArguments, UsageError, type Arguments} from './arguments.js';
import {checkFiles} from './check-files.js';
import type {Console} from './console.js';
import {importFiles} from './import-files.js';

const options = {out: 'value', format: 'value', previous: 'value', 'fail-on': 'value', lang: 'value', help: 'flag'} as const;

type Command = (files: readonly string[], options: Arguments['options'], terminal: Console) => Promise<number>;

const commands: {readonly [name: string]: Command | undefined} = {
  import: (files, given, terminal) => importFiles(files, {out: given['out'] as string | undefined, asLines: given['format'] === 'json'}, terminal),
  check: (files, given, terminal) => checkFiles(files, {
    previous: given['previous'] as string | undefined, format: pick('--format', given['format'], ['text', 'json', 'sarif']), failOn: pick('--fail-on', given['fail-on'], ['error', 'warning']),
  }, terminal),
};

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
    const start = commands[command];
    if (!start) return refuse(terminal, words.unknownCommand(command, Object.keys(commands)));
    if (files.length === 0) return refuse(terminal, words.noFiles(command));
    return await start(files, given, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return refuse(console, cliWords[console.language][error.problem](error.option, error.known));
  }
}

function refuse(console: Console, sentence: string): number {
  console.error(`${sentence}\n`);
  return 2;
}

/** The value of an option that takes one of several words; the first of them without it. */
function pick<V extends string>(option: string, given: string | true | undefined, known: readonly [V, ...V[]]): V {
  if (given === undefined) return known[0];
  const found = known.find((value) => value === given);
  if (found === undefined) throw new UsageError('wrongValue', `${option} ${String(given)}`, known);
  return found;
}
