import {readFile} from 'node:fs/promises';
import {basename, extname} from 'node:path';
import {importReport} from '../import/node.js';
import {describePlace} from '../report/describe-place.js';
import {locateSyntax} from '../report/locate-syntax.js';
import {parseReport} from '../report/parse-report.js';
import type {Report} from '../report/report.js';
import {cliWords} from '../words/cli-words.js';
import {wordImport} from '../words/word-import.js';
import {wordMessage} from '../words/word-message.js';
import type {Console} from './console.js';

/** A report from a file, or why there is none. */
export type ReadFile = {readonly report: Report} | {readonly why: string};

/** Reads a report from its JSON or from anything that import reads. Never throws. */
export async function readReport(path: string, {language}: Console): Promise<ReadFile> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    return {why: code === 'ENOENT' ? cliWords[language].notFound(path) : message};
  }
  if (extname(path).toLowerCase() === '.json') return parseJson(new TextDecoder().decode(bytes), language);
  const {report, messages} = await importReport(bytes, {name: basename(path)});
  return report ? {report} : {why: messages.map((message) => wordImport(message, describePlace(message.place, '2021', language), language)).join(' ')};
}

function parseJson(text: string, language: Console['language']): ReadFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return {why: wordMessage({code: 'json.syntax', place: locateSyntax(text, (error as Error).message)})[language]};
  }
  const {report, messages} = parseReport(json);
  return report ? {report} : {why: messages.filter(({severity}) => severity === 'error').map((message) => wordMessage(message)[language]).join(' ')};
}
