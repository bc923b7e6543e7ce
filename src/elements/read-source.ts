import {tableIds, type TableId} from '../forms/editions.js';
import {browserParser, importCodes, importReport, interpretSource, readHtml, type ImportCode, type ImportMessage, type ImportResult} from '../import/index.js';
import {describePlace} from '../report/describe-place.js';
import type {Report} from '../report/report.js';
import {importWords} from '../words/import-words.js';
import {wordImport} from '../words/word-import.js';
import type {ErrorDetail, ErrorMessage, Loaded} from './events.js';
import {fetchShared} from './fetch-shared.js';
import {findLanguage} from './page-language.js';
import {loadExplainer} from './load-explainer.js';

type Answer = Loaded | ErrorDetail;

/**
 * Makes a report of the document at an address, or without one of what the page shows inside a tag, which stays as it is.
 * `say` is called with words while the document comes.
 */
export async function readSource(host: HTMLElement, say: (text: string) => void, url?: string, fresh?: boolean): Promise<Answer> {
  if (url === undefined) return readInside(host);
  const language = /^en\b/i.test(findLanguage(host)) ? 'en' : 'zh';
  const tell = (share: number): void => say(importWords[language].screen.fetching(share));
  try {
    return await fetchShared(url, fresh, async (response) => answer(await importReport(await collect(response, tell), {name: nameOf(url)})));
  } catch (status) {
    return (await loadExplainer())({url, status: status as number | undefined});
  }
}

function nameOf(url: string): string {
  const name = new URL(url).pathname.split('/').pop()!;
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // written in GBK
  }
}

/**
 * What was read of an element of the page, with its messages; the report only where no figure would be lost by showing it
 * in place of the element: as a whole report, which shows what is in no form as extra tables, or as one table.
 */
export function readElement(element: Element, as: 'report' | 'table'): ImportResult {
  const {title} = document;
  const result = interpretSource({document: readHtml<Node>(element, browserParser.tree)}, /信息公开/.test(title) ? {name: title} : {});
  const isTable = ({place}: ImportMessage): boolean => tableIds.includes(place.split('.')[0] as TableId);
  const isWhole = !result.messages.some((message) => importCodes[message.code] === 'loss' && isTable(message) && !harmless[as].includes(message.code))
    && listTables(result.report).length > 0;
  return isWhole ? result : {...result, report: undefined};
}

/** The statutory tables of a report. */
export function listTables(report: Report | undefined): readonly TableId[] {
  return tableIds.filter((table) => report?.tables?.[table]);
}

// Words in place of a figure are shown as they stand; a table that is not there is not shown by the page either.
const harmless: {readonly [A in 'report' | 'table']: readonly ImportCode[]} = {
  table: ['value.unread', 'table.missing'],
  report: ['value.unread', 'table.missing', 'row.unknown', 'table.unread'],
};

function readInside(host: HTMLElement): Answer {
  const isTable = host.localName === 'gai-report-table';
  const result = readElement(host, isTable ? 'table' : 'report');
  const found = answer(result);
  const tables = listTables(result.report);
  if (isTable && !host.hasAttribute('table') && tables.length === 1) Object.assign(host, {table: tables[0]});
  // The reader sees the page as it was; its maker should know why.
  if ('type' in found) console.warn(host, ...found.messages.map(({zh: text}) => text));
  return found;
}

function answer({report, messages}: ImportResult): Answer {
  if (report) return {report, messages};
  const edition = '2021';
  const word = (message: ImportMessage): ErrorMessage => ({
    code: message.code, place: message.place, ...(message.found ? {found: message.found} : {}),
    zh: wordImport(message, describePlace(message.place, edition, 'zh'), 'zh'), en: wordImport(message, describePlace(message.place, edition, 'en'), 'en'),
  });
  const grave = messages.filter(({code}) => importCodes[code] === 'refusal' || importCodes[code] === 'loss');
  return {type: 'document', messages: [{code: 'document', place: '', zh: importWords.zh.screen.unreadable, en: importWords.en.screen.unreadable}, ...grave.map(word)]};
}

/** The bytes of a file; `tell` is called with the share that is there, at each quarter. */
async function collect(response: Response, tell: (share: number) => void): Promise<Uint8Array> {
  const total = Number(response.headers.get('content-length'));
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let [length, told] = [0, 0];
  for (let next = await reader.read(); next.value; next = await reader.read()) {
    chunks.push(next.value);
    length += next.value.length;
    const quarter = total ? Math.min(4, Math.floor((4 * length) / total)) : 0;
    if (quarter > told) tell((told = quarter) / 4);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
