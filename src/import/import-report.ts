import {isReport} from '../report/check-shape.js';
import {detectKind} from './detect-kind.js';
import {findJson} from './find-json.js';
import {browserParser, type HtmlParser} from './html-tree.js';
import {interpret, type ImportHints, type ImportResult} from './interpret.js';
import type {ImportCode, ImportMessage} from './messages.js';
import {readDocx} from './read-docx.js';
import {isTooDeep, readHtml} from './read-html.js';
import {readText} from './read-text.js';
import type {ReadResult, SourceDocument, SourceKind} from './source.js';
import {splitReports} from './split-reports.js';

export type ImportInput = string | ArrayBuffer | Uint8Array | Blob;

/** What was read, with the JSON that it is or that a page carries: it may be a report already. */
export type ReadSource = ReadResult & {readonly json?: unknown};

export interface ImportOptions {
  /** What the input is; found out from its content when absent. */
  readonly type?: SourceKind;
  /** The name of the file; a year in it helps where the document names none. */
  readonly name?: string;
  /** The year of the report and the agency that made it, where the caller knows better than the document. */
  readonly year?: number;
  readonly agency?: string;
  /** The parser of HTML; the browser's own when absent. */
  readonly html?: HtmlParser;
}

/**
 * Makes a report of a Word file, a page, a fragment of HTML or plain text; JSON in the format of the project
 * is one, and so is a page that carries it. Data never throws: any other file, or no such report, gives a message that says what it is and what to do.
 * @throws {Error} Where there is no parser of HTML: pass one, or import from `gai-report/import/node`.
 */
export async function importReport(input: ImportInput, options: ImportOptions = {}): Promise<ImportResult> {
  const source = await readDocument(input, options);
  return 'json' in source && isReport(source.json) ? {report: source.json, messages: []} : interpretSource(source, options);
}

/** The report of what was read, with no more messages of one kind than anyone would go through. */
export function interpretSource(source: ReadSource, {year, agency, name}: ImportOptions = {}): ImportResult {
  if ('refusal' in source) return {report: undefined, messages: [source.refusal]};
  const {report, messages} = interpretOne(source.document, {year, agency, yearOfName: yearOf(name)});
  return {report, messages: limitMessages(messages)};
}

/** Of several reports on one page that of the year that is asked for; refused where that is not one of them. */
function interpretOne(document: SourceDocument, hints: ImportHints): ImportResult {
  const whole = interpret(document, hints);
  if (!whole.messages.some(({code}) => code === 'report.several')) return whole;
  const reports = splitReports(document);
  const wanted = reports.filter(({year}) => year === (hints.year ?? hints.yearOfName));
  if (wanted.length === 1) return interpret(wanted[0]!.document, hints);
  return {...whole, messages: whole.messages.map((message) => (message.code === 'report.several' && reports.length > 1 ? {...message, found: reports.map(({title}) => title).join('；')} : message))};
}

// A table has no more cells than this.
const mostAlike = 300;

function limitMessages(messages: readonly ImportMessage[]): readonly ImportMessage[] {
  const counts = new Map<ImportCode, number>();
  const kept = messages.filter(({code}) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= mostAlike;
  });
  const more = messages.length - kept.length;
  return more ? [...kept, {code: 'messages.more', place: '', found: String(more)}] : messages;
}

/** The paragraphs and tables of an input before anything is made of them. */
export async function readDocument(input: ImportInput, {type, html}: ImportOptions = {}): Promise<ReadSource> {
  const content = typeof input === 'string' || input instanceof Uint8Array ? input : new Uint8Array(input instanceof ArrayBuffer ? input : await input.arrayBuffer());
  const detected = detectKind(content, type);
  if ('refusal' in detected) return detected;
  if (detected.kind === 'docx') return readDocx(detected.bytes);
  if (detected.kind === 'text') return {document: readText(detected.text)};
  if (isTooDeep(detected.text)) return {refusal: {code: 'kind.broken', place: '', found: 'HTML'}};
  const parser = html ?? findParser();
  const root = parser.parse(detected.text);
  const json = detected.text.includes('application/json') ? findJson(root, parser.tree) : undefined;
  return {document: readHtml(root, parser.tree), ...(json ? {json} : {})};
}

function findParser(): HtmlParser {
  if (typeof DOMParser === 'undefined') throw new Error('no parser of HTML here: pass options.html, or import importReport from gai-report/import/node');
  return browserParser;
}

function yearOf(name: string | undefined): number | undefined {
  const year = /(?:^|\D)(20[0-4]\d)(?:\D|$)/.exec(name ?? '')?.[1];
  return year === undefined ? undefined : Number(year);
}
