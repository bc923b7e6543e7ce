import {profiles} from '../export/to-html.js';
import {cliWords} from '../words/cli-words.js';
import {readArguments, UsageError, type Arguments, type KnownOptions} from './arguments.js';
import {checkFiles, type CheckFilesOptions} from './check-files.js';
import type {Console} from './console.js';
import {importFiles} from './import-files.js';
import {renderFiles, type RenderFilesOptions} from './render-files.js';

interface Command {
  readonly options: KnownOptions;
  start(files: readonly string[], options: Arguments['options'], terminal: Console): Promise<number>;
}

const common: KnownOptions = {lang: ['zh', 'en'], help: 'flag'};

const commands: {readonly [name: string]: Command | undefined} = {
  import: {
    options: {out: 'value', format: ['json']},
    start: (files, {out, format}, terminal) => importFiles(files, {out: out as string | undefined, asLines: format === 'json'}, terminal),
  },
  check: {
    options: {previous: 'value', format: ['text', 'json', 'sarif'], 'fail-on': ['error', 'warning']},
    start: (files, {previous, format = 'text', 'fail-on': failOn = 'error'}, terminal) =>
      checkFiles(files, {previous, format, failOn} as CheckFilesOptions, terminal),
  },
  render: {
    options: {profile: profiles, charts: 'flag', out: 'value'},
    // The language is that of the page: Chinese unless asked otherwise, whatever the system speaks.
    start: (files, {profile, charts = false, lang = 'zh', out}, terminal) => (profile === undefined
      ? Promise.resolve(refuse(terminal, cliWords[terminal.language].noProfile(profiles)))
      : renderFiles(files, {profile, charts, language: lang, out} as RenderFilesOptions, terminal)),
  },
};

/** Runs the command with its words; returns the exit code, 2 for a command line that says nothing useful. */
export async function run(line: readonly string[], console: Console): Promise<number> {
  try {
    const name = line.find((word) => commands[word]);
    const {command, files, options} = readArguments(line, {...common, ...(name === undefined ? {} : commands[name]!.options)});
    const language = (options['lang'] as 'zh' | 'en' | undefined) ?? console.language;
    const words = cliWords[language];
    const terminal: Console = {...console, language};
    if (options['help'] || command === undefined) {
      console.out(`${words.help}\n`);
      return options['help'] ? 0 : 2;
    }
    const known = commands[command];
    if (!known) return refuse(terminal, words.unknownCommand(command, Object.keys(commands)));
    if (files.length === 0) return refuse(terminal, words.noFiles(command));
    return await known.start(files, options, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return refuse(console, cliWords[console.language][error.problem](error.option, error.known));
  }
}

function refuse(console: Console, sentence: string): number {
  console.error(`${sentence}\n`);
  return 2;
}
