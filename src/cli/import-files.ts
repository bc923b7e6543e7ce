import {readdir, readFile, stat} from 'node:fs/promises';
import {basename, dirname, extname, join, relative} from 'node:path';
import {importCodes, type ImportMessage} from '../import/index.js';
import {importReport, type ImportResult} from '../import/node.js';
import {countFigures} from '../report/count-figures.js';
import {describePlace} from '../report/describe-place.js';
import {cliWords, type CliWords} from '../words/cli-words.js';
import {wordImport} from '../words/word-import.js';
import type {Console} from './console.js';
import {nameOutput, writeOutput} from './output-files.js';

export interface ImportFilesOptions {
  readonly out?: string | undefined;
  /** One line of JSON a file, with report and messages. */
  readonly asLines: boolean;
}

/**
 * Imports files, and all documents in folders, one after another. Writes the JSON of each report, then
 * how it went. Returns the exit code: 0 all read, 1 some need a human, 2 nothing usable.
 */
export async function importFiles(paths: readonly string[], {out, asLines}: ImportFilesOptions, console: Console): Promise<0 | 1 | 2> {
  const words = cliWords[console.language];
  const {files, absent} = await listFiles(paths);
  for (const path of absent) console.error(`${words.notFound(path)}\n`);
  const rows: Row[] = [];
  const used = new Set<string>();
  for (const [i, {path, root}] of files.entries()) {
    if (console.isTerminal) console.error(`\r${words.progress(i + 1, files.length)}\u001b[K`);
    const result = await attempt(async () => importReport(await readFile(path), {name: basename(path)}));
    if (typeof result === 'string') {
      console.error(`${words.notRead(path, result)}\n`);
      rows.push(unusable(path));
      continue;
    }
    if (asLines) console.out(`${JSON.stringify({file: path, report: result.report, messages: result.messages.map((message) => ({...message, ...wordBoth(message, result)}))})}\n`);
    else if (result.report && out === undefined) console.out(`${JSON.stringify(result.report, null, 2)}\n`);
    const target = result.report && out !== undefined ? join(out, nameOutput(relative(root, path), '.json', used)) : undefined;
    const problem = target && await attempt(() => writeOutput(target, `${JSON.stringify(result.report, null, 2)}\n`));
    if (target && problem) console.error(`${words.notWritten(target, problem)}\n`);
    rows.push(problem ? unusable(path) : judge(path, result));
    if (!asLines) tellMessages(path, result, console);
  }
  if (console.isTerminal && files.length) console.error('\r\u001b[K');
  if (files.length) console.error(writeSummary(rows, words));
  const usable = rows.filter((row) => row.isUsable).length;
  if (usable === 0) return 2;
  return absent.length === 0 && rows.every((row) => row.isClean) ? 0 : 1;
}

/** What a step gives, or in words why it failed: one file must not stop the others. */
async function attempt<T>(step: () => Promise<T>): Promise<T | string> {
  try {
    return await step();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

interface Row {
  readonly path: string;
  readonly isUsable: boolean;
  readonly isClean: boolean;
  readonly cells: readonly (string | number)[];
}

function unusable(path: string): Row {
  return {path, isUsable: false, isClean: false, cells: []};
}

function judge(path: string, {report, messages}: ImportResult): Row {
  if (!report) return unusable(path);
  const counts = countFigures(report);
  const inferred = new Set(messages.filter(isInferred).map(({place}) => place)).size;
  const isClean = !messages.some(asksForHuman);
  return {path, isUsable: true, isClean, cells: [counts.number + counts.mark, inferred, counts.blank, counts.missing, messages.length]};
}

// A loss, a doubtful decision, or one that the message asks to check.
function asksForHuman({code, confidence = 1}: ImportMessage): boolean {
  return (importCodes[code] === 'loss' && code !== 'furniture.dropped') || confidence < 0.9 || code === 'unit.unknown' || code === 'value.joined';
}

// A place whose figure was not simply printed there.
function isInferred({code}: ImportMessage): boolean {
  return code === 'row.byOrder' || code === 'label.near' || code === 'blank.placed' || importCodes[code] === 'repair' && code !== 'text.stripped';
}

function tellMessages(path: string, result: ImportResult, console: Console): void {
  if (console.isTerminal) console.error('\r\u001b[K');
  for (const message of result.messages) console.error(`${path}: ${wordBoth(message, result)[console.language]}\n`);
}

function wordBoth(message: ImportMessage, {report}: ImportResult): {readonly zh: string; readonly en: string} {
  const word = (language: 'zh' | 'en'): string => wordImport(message, describePlace(message.place, report?.edition ?? '2021', language), language);
  return {zh: word('zh'), en: word('en')};
}

function writeSummary(rows: readonly Row[], words: CliWords): string {
  const lines = rows.map((row) => [row.path, ...(row.isUsable ? row.cells : [words.refused])].join('\t'));
  const clean = rows.filter((row) => row.isClean).length;
  const refused = rows.filter((row) => !row.isUsable).length;
  return [words.columns.join('\t'), ...lines, words.summary(rows.length, clean, rows.length - clean - refused, refused)].map((line) => `${line}\n`).join('');
}

interface Found {
  readonly path: string;
  /** The folder it was found from, whose shape the output keeps. */
  readonly root: string;
}

const documents = new Set(['.docx', '.html', '.htm', '.txt', '.doc', '.pdf', '.mht', '.wps']);

async function listFiles(paths: readonly string[]): Promise<{readonly files: readonly Found[]; readonly absent: readonly string[]}> {
  const files: Found[] = [];
  const absent: string[] = [];
  for (const path of paths) {
    const info = await stat(path).catch(() => undefined);
    if (!info) absent.push(path);
    else if (info.isDirectory()) {
      const all = await readdir(path, {recursive: true}).catch(() => undefined);
      if (!all) {
        absent.push(path);
        continue;
      }
      const names = all.filter((name) => documents.has(extname(name).toLowerCase())).sort();
      files.push(...names.map((name) => ({path: join(path, name), root: path})));
    } else {
      files.push({path, root: dirname(path)});
    }
  }
  return {files, absent};
}
