import {editions, tableIds, type EditionId, type TableId} from '../forms/editions.js';
import {notices} from '../forms/notices.js';
import type {ExtraTable, Report, StatisticsEntry} from '../report/report.js';
import {isCaption, readCaption} from './captions.js';
import {areFormWords, findTables, type FoundTable, type Part} from './find-tables.js';
import {listFormRows} from './form-rows.js';
import type {ImportMessage} from './messages.js';
import {keepRows, readExtraTables, readStatistics} from './read-extra.js';
import {isFurniture, readDate, readFront, readYear} from './read-front.js';
import {cutSections, type FoundSection} from './read-sections.js';
import {readTable, type ReadTable} from './read-table.js';
import {isNote, isPrinted, type RowReading} from './row-readings.js';
import type {SourceBlock, SourceDocument, SourceParagraph, SourceRow} from './source.js';
import {recoverTotals} from './recover-totals.js';
import {stripLeftovers} from './strip-leftovers.js';
import {tellBlanks} from './tell-blanks.js';

/** What the caller knows; a year in the name of the file only helps where the document names none. */
export interface ImportHints {
  readonly year?: number | undefined;
  readonly agency?: string | undefined;
  readonly yearOfName?: number | undefined;
}

/** The report of a document, or why it is none, with everything that was noticed. */
export interface ImportResult {
  readonly report: Report | undefined;
  readonly messages: readonly ImportMessage[];
}

/** Makes the report of a document. */
export function interpret(document: SourceDocument, hints: ImportHints = {}): ImportResult {
  const {blocks, messages: stripped} = stripLeftovers(document.blocks);
  const parts = findTables(blocks);
  const {front: before, sections} = cutSections(parts);
  const front = readFront(before.filter((part) => part.kind === 'paragraph'));
  const portal = before.filter((part): part is Other => part.kind === 'other' && isFurniture(part.source.rows[0]?.cells.map((cell) => cell.text).join(' ') ?? ''));
  const statutory = parts.filter((part): part is Statutory => part.kind === 'statutory');
  const known = sections.filter(({id}) => !id.startsWith('section-')).length;
  if (statutory.length === 0 && !(front.title && known >= 2) && known < 4) {
    return {report: undefined, messages: [...document.messages, {code: 'report.none', place: '', found: excerpt(parts)}]};
  }
  const year = hints.year ?? front.year ?? readYear(sections.flatMap(({parts: inner}) => inner.map((part) => (part.kind === 'paragraph' ? part.text : ''))).join('\n')) ?? hints.yearOfName;
  const tables = readStatutory(statutory, year, keepsNoRepeats(blocks));
  if ('refusal' in tables) return {report: undefined, messages: [...document.messages, tables.refusal]};
  const end = readEnd(sections);
  const extra = readOthers(parts.filter((part) => !portal.includes(part as Other)), sections, statutory, tables);
  const edition = (tables.read.find(({table}) => table === 'applications') ?? tables.read[0])?.edition ?? editionOf(year);
  const agency = hints.agency ?? front.agency ?? end.agency;
  const report: Report = {
    version: 1, edition,
    ...(year ? {year} : {}), ...(front.title ? {title: front.title} : {}), ...(agency ? {agency: {name: agency}} : {}),
    ...(front.period ? {period: {...front.period}} : {}), ...(end.published ? {published: end.published} : {}),
    sections: [
      ...(front.preface.length ? [{id: 'preface', paragraphs: front.preface.map(tidy)}] : []),
      ...sections.map((section) => ({id: section.id, heading: section.heading, paragraphs: listText(section, end.dropped)})),
    ],
    tables: {
      ...Object.fromEntries(tables.read.filter(({figures}) => Object.keys(figures).length > 0).map((read) => [read.table, {...(read.edition === edition || read.table === 'review' ? {} : {edition: read.edition}), ...read.figures}])),
      ...(extra.statistics.length ? {statistics: extra.statistics} : {}),
    },
    ...(extra.tables.length ? {extra: extra.tables} : {}), ...(tables.notes.length ? {notes: tables.notes} : {}),
    source: {kind: document.kind},
  };
  const furniture = [...front.furniture, ...portal.flatMap(({source}) => source.rows.map(readRow)), ...end.dropped.filter(({text}) => isFurniture(text))];
  return {report, messages: [
    ...document.messages, ...stripped, ...tables.messages, ...extra.messages,
    ...(year ? [] : [{code: 'year.missing', place: 'year'} as const]),
    ...sections.filter(({id}) => id.startsWith('section-')).map(({id, heading, line}): ImportMessage => ({code: 'section.extra', place: id, found: heading, line})),
    ...(furniture.length ? [{code: 'furniture.dropped', place: '', found: furniture.map(tidy).join('\n'), line: furniture[0]!.line} as const] : []),
  ]};
}

type Statutory = Extract<FoundTable, {kind: 'statutory'}>;
type Other = Extract<FoundTable, {kind: 'statistics' | 'other'}>;

interface ReadTables {
  readonly read: readonly ReadTable[];
  /** What stands in a table besides its form, such as a remark in its last row. */
  readonly notes: NonNullable<Report['notes']>;
  readonly messages: readonly ImportMessage[];
}

function readStatutory(found: readonly Statutory[], year: number | undefined, isCrawl: boolean): ReadTables | {readonly refusal: ImportMessage} {
  const read: ReadTable[] = [];
  const notes: NonNullable<Report['notes']> = [];
  const messages: ImportMessage[] = [];
  for (const part of joinHalves(found, year)) {
    const {table, line} = part;
    const placed = readPart(part, year, isCrawl);
    const next = placed && recoverTotals(placed);
    if (!next) {
      messages.push({code: 'figures.lost', place: table, line});
      continue;
    }
    const earlier = read.find((other) => other.table === table);
    if (earlier && JSON.stringify(earlier.figures) === JSON.stringify(next.figures)) continue;
    if (earlier) return {refusal: {code: 'report.several', place: table, line}};
    read.push(next);
    if (!part.verbatim) notes.push(...part.readings.filter(isRemark).map(({labels}) => ({cell: table, text: labels.join(' ').replace(/\s+/g, ' ').trim()})));
    const [first, last] = notices[next.edition].years;
    if (table !== 'review' && year && (year < first || (last !== null && year > last))) messages.push({code: 'edition.superseded', place: table, found: next.edition, line});
    messages.push(...next.messages, ...(next.hasBlanks ? tellBlanks(next) : []));
  }
  const seen = new Set([...found.map(({table}) => table)]);
  for (const table of tableIds) if (!seen.has(table)) messages.push({code: 'table.missing', place: table});
  return {read, notes, messages};
}

/** The figures of a table; undefined where it has lost them. */
function readPart(part: Statutory, year: number | undefined, isCrawl: boolean): ReadTable | undefined {
  const {table, verbatim} = part;
  if (verbatim) return table === 'review' ? {...verbatim, edition: editionOf(year)} : verbatim;
  const {readings, text} = part;
  const {rows, strays} = table === 'review' ? joinReview(readings) : {rows: readings, strays: []};
  const alone = readTable(table, rows, listTried(table, text, year), readHeadUnit(text));
  const next = strays.length ? {...alone, rest: [...alone.rest, ...strays]} : alone;
  return areLost(next, text) || (isCrawl && readings.every(({showsBlanks}) => !showsBlanks)) ? undefined : next;
}

/** Tables that a page break parted, as one: the rows of both find their places in one form, and none of them stands twice. */
function joinHalves(found: readonly Statutory[], year: number | undefined): readonly Statutory[] {
  const joined: Statutory[] = [];
  for (const part of found) {
    const at = joined.findIndex(({table}) => table === part.table && table !== 'review');
    const half = joined[at];
    const whole = half && {...half, verbatim: undefined, readings: [...half.readings, ...part.readings], text: half.text + part.text};
    const read = ({table, readings, text}: Statutory): ReadTable => readTable(table, readings, listTried(table, text, year));
    if (whole && read(whole).rest.length <= read(half).rest.length) joined[at] = whole;
    else joined.push(part);
  }
  return joined;
}

// A row of words that are none of the form's, without a figure.
function isRemark({values, folded, labels}: RowReading): boolean {
  return !values.some(isPrinted) && (labels.some(isNote) || !areFormWords(folded));
}

/** The unit that the head of a column of money names, where the form does not name the same. */
function readHeadUnit(text: string): string | undefined {
  return /采购总?金额(?:单位)?(亿元|万元|千元|元)/.exec(text)?.[1] ?? /收费金额(?:单位)?(亿元|千元|元)/.exec(text)?.[1];
}

/** The editions to try: all, but for the first table the words of its columns decide. */
function listTried(table: TableId, text: string, year: number | undefined): readonly EditionId[] {
  const all = Object.keys(editions) as EditionId[];
  if (table === 'review') return [editionOf(year)];
  if (table === 'applications') return [...all].sort((a, b) => Number(b === editionOf(year)) - Number(a === editionOf(year)));
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const [newer, older] = [count(/制发|废止|现行有效|本年处理决定|收费金额/g), count(/新制作|新公开|对外公开|上一年项目|本年增|采购/g)];
  return newer === older ? all : [newer > older ? '2021' : '2019'];
}

function editionOf(year: number | undefined): EditionId {
  return year !== undefined && year < 2021 ? '2019' : '2021';
}

/** The one row of the review table, whatever lines its fifteen figures stand on, and figures beside it that belong elsewhere. */
function joinReview(readings: readonly RowReading[]): {readonly rows: readonly RowReading[]; readonly strays: readonly RowReading[]} {
  const own = readings.filter((reading) => !isColumnNumbers(reading));
  const filled = own.filter(({values}) => values.some(isPrinted));
  const last = own[own.length - 1];
  // A row of blanks is only seen where nothing but the heading stands above it.
  const first = filled[0] ?? (last && last.labels.length === 0 && last.values.length >= 15 ? last : undefined);
  if (!first) return {rows: [], strays: []};
  const whole = filled.filter(({values}) => values.filter(isPrinted).length === 15);
  const [only = first] = whole;
  const isJoined = whole.length !== 1 && filled.length > 1;
  return {
    rows: [{...only, labels: [], folded: '', values: isJoined ? filled.flatMap(({values}) => values) : only.values}],
    strays: isJoined ? [] : filled.filter((reading) => reading !== only),
  };
}

/** The numbers of the columns, 1, 2, 3 …, as some tables print them below the heading. */
function isColumnNumbers({values}: RowReading): boolean {
  const numbers = values.filter(isPrinted).map(Number);
  return numbers.length >= 5 && numbers.every((number, i) => number === i + 1);
}

/** Whether a table has its labels but hardly any of its figures, as a crawl leaves it that keeps equal lines once. */
function areLost({table, edition, figures, messages}: ReadTable, text: string): boolean {
  if (Object.keys(figures).length === 0) return messages.every(({code}) => code === 'row.missing');
  if (table === 'review') return false;
  const rows = listFormRows(edition, table);
  const missing = new Set(messages.filter(({code}) => code === 'row.missing').map(({place}) => place));
  return rows.filter((row) => missing.has(row.address) && text.includes(row.bare)).length > rows.length / 2;
}

/** Whether a text has every short line once: no form prints its headings and zeros so, only a crawl that dropped repeats. */
function keepsNoRepeats(blocks: readonly SourceBlock[]): boolean {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' && block.text.length <= 20 ? [block.text] : []));
  return lines.length >= 30 && new Set(lines).size >= lines.length * 0.95;
}

function readOthers(parts: readonly Part[], sections: readonly FoundSection[], statutory: readonly Statutory[], tables: ReadTables):
{readonly tables: ExtraTable[]; readonly statistics: StatisticsEntry[]; readonly messages: ImportMessage[]} {
  const extra: ExtraTable[] = [];
  const messages: ImportMessage[] = [];
  const statistics: StatisticsEntry[] = [];
  parts.forEach((part, i) => {
    if (part.kind === 'statistics') statistics.push(...readStatistics(part.source));
    if (part.kind !== 'other') return;
    const section = sections.find((other) => other.parts.includes(part));
    const caption = readCaption(parts[i - 1]);
    for (const table of readExtraTables(part.source, section?.id, caption || section?.heading || '')) {
      messages.push({code: 'table.extra', place: `extra.${extra.length + 1}`, found: table.caption ?? '', line: part.line});
      extra.push(table);
    }
  });
  for (const {table, rest} of tables.read) {
    if (rest.length === 0) continue;
    extra.push(keepRows(rest, table, statutory.find((found) => found.table === table) ? sections.find(({id}) => id === table)?.heading ?? '' : ''));
    messages.push(...rest.map(({labels, values, line}): ImportMessage => ({code: 'row.unknown', place: table, found: [...labels, ...values].join(' ').trim(), line})));
  }
  return {tables: extra, statistics, messages};
}

/** The signature under the last section: who signed, when, and lines of the portal below. */
function readEnd(sections: readonly FoundSection[]): {readonly agency?: string; readonly published?: string; readonly dropped: readonly SourceParagraph[]} {
  const lines = (sections[sections.length - 1]?.parts ?? []).filter((part): part is SourceParagraph => part.kind === 'paragraph');
  let dated = -1;
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - 12) && dated < 0; i--) if (readDate(lines[i]!.text)) dated = i;
  const signer = lines[dated - 1];
  const isSigner = signer !== undefined && signer.text.trim().length <= 30 && /(?:政府|办事处|局|委|委员会|厅|办|办公室|镇|乡|街道|中心|管委会|院|部|处|队|署|会|所|站|公司|大学|学院)\s*$/.test(signer.text);
  const start = dated < 0 ? lines.length : isSigner ? dated - 1 : dated;
  const tail = lines.slice(start);
  const dropped = dated < 0 ? lines.filter(({text}) => isFurniture(text)) : [...tail.slice(0, isSigner ? 2 : 1), ...tail.slice(isSigner ? 2 : 1).filter(({text}) => isFurniture(text))];
  return {
    ...(isSigner ? {agency: tidy(signer)} : {}), ...(dated >= 0 ? {published: readDate(lines[dated]!.text)!} : {}), dropped,
  };
}

function listText({heading, parts}: FoundSection, dropped: readonly SourceParagraph[]): string[] {
  return parts.flatMap((part, i) => (part.kind === 'paragraph' && !dropped.includes(part) && !isCaption(parts, i, heading) ? [tidy(part)] : [])).filter(Boolean);
}

function readRow({cells, line}: SourceRow): SourceParagraph {
  return {kind: 'paragraph', text: cells.map((cell) => cell.text).join(' '), line};
}

function tidy({text}: SourceParagraph): string {
  return text.replace(/[\s\u00a0\u3000]+/g, ' ').trim();
}

function excerpt(parts: readonly Part[]): string {
  const first = parts.find((part) => part.kind === 'paragraph');
  return first?.kind === 'paragraph' ? first.text.trim().slice(0, 40) : '';
}
