import {describePlace} from '../report/describe-place.js';
import {listNotesTo, listOwnNotes} from '../report/list-notes.js';
import {orderSections} from '../report/order-sections.js';
import type {Figure} from '../report/cells.js';
import {readFigures} from '../report/read-figures.js';
import {findEdition, type Report} from '../report/report.js';
import {findTable, type TableId} from '../forms/editions.js';
import {listCells} from '../forms/cells.js';
import {chainLabels, joinLabels, pickLabel, type Language} from '../forms/label.js';
import {fillFreeTable} from '../tables/free-tables.js';
import {reportWords, type ReportWords} from '../words/report-words.js';

/** Writes words of the interface and the forms, such as in traditional characters; what the agency wrote stays as it is. */
type Write = (text: string) => string;

/** A report as plain text in the order it is read aloud: a row of a table is a line that names each figure; `summary` are the sentences of its summary. */
export function writeReportText(report: Report, language: Language, write: Write = (text) => text, summary: readonly string[] = []): string {
  const voice = {language, write, words: reportWords[language]};
  const {period, published, source} = report;
  const {words} = voice;
  const lines = [report.title, report.agency?.name];
  if (period?.from && period.to) lines.push(write(words.period(period.from, period.to)));
  if (published) lines.push(write(words.published(published)));
  if (summary.length) lines.push('', ...[words.summary, ...summary].map(write));
  for (const {heading, isPrinted, paragraphs, table, extras} of orderSections(report, language)) {
    lines.push('', isPrinted ? heading : write(heading), ...paragraphs);
    if (table === 'statistics') lines.push(...writeStatistics(report, voice));
    else if (table) lines.push(...writeRows(report, table, voice));
    for (const number of extras) lines.push(...writeExtra(report, number, heading, voice));
  }
  const notes = listOwnNotes(report);
  if (notes.length) lines.push('', write(words.notes), ...notes);
  if (source?.url) lines.push('', `${write(words.source)}${source.url}`);
  return `${lines.filter((line) => line !== undefined).join('\n').trim()}\n`;
}

interface Voice {
  readonly language: Language;
  readonly words: ReportWords;
  readonly write: Write;
}

interface Named {
  readonly name: string;
  readonly figure: Figure;
}

function writeRows(report: Report, table: TableId, voice: Voice): string[] {
  const edition = findEdition(report, table);
  if (!edition) return [];
  const {language, write} = voice;
  const form = findTable(edition, table);
  const figures = readFigures(report, form);
  // A group that only prints a heading is a line before its first row.
  const rows = new Map<string, Named[] | undefined>();
  listCells(form).forEach(({rows: own, columns}, i) => {
    for (const {heading, label, en} of own) if (heading) rows.set(write(pickLabel({label, en}, language)), undefined);
    // The review table has one row: its groups of columns take the place of rows.
    const label = own.length ? joinLabels(own) : chainLabels(columns.slice(0, -1));
    const name = write(pickLabel(label, language));
    rows.set(name, [...(rows.get(name) ?? []), {name: write(pickLabel(columns[columns.length - 1]!, language)), figure: figures[i]!}]);
  });
  const own = listCells(form).map(({address}, i) => ({cell: address, text: figures[i]!.note}));
  return [...Array.from(rows, ([name, cells]) => (cells ? writeRow(name, cells, voice) : name)), ...writeNotes(report, table, own, voice, (cell) => describePlace(cell, edition, language))];
}

/** The notes to a table, each with its place where the form has words for it: those that stand in its figures, then those of the report. */
function writeNotes(report: Report, table: string, own: readonly {readonly cell?: string; readonly text: string | undefined}[], {write, words}: Voice, describe = (cell: string): string => cell): string[] {
  return [...own, ...listNotesTo(report, table)].filter(({text}) => text).map(({cell = '', text}) => {
    const place = cell === table ? cell : describe(cell);
    return `${write(words.text.note(place === cell ? '' : place))}${text}`;
  });
}

function writeRow(name: string, cells: readonly Named[], voice: Voice): string {
  const {text} = voice.words;
  const isZero = cells.length > 1 && cells.every(({figure}) => figure.value === 0);
  const said = isZero ? voice.write(text.allZero) : cells.map((cell) => (cell.name ? text.figure(cell.name, sayFigure(cell.figure, voice)) : sayFigure(cell.figure, voice))).join(text.comma);
  return name ? text.row(name, said) : said;
}

/** The statistics: the figure, then its unit; a line that only heads others stands alone. */
function writeStatistics(report: Report, voice: Voice): string[] {
  const {layout, figures} = fillFreeTable(report, 'statistics', 1, voice.language)!;
  const rows = layout.bodies.flat().map(([label, unit], i) => {
    const {state, text} = figures[i]!;
    const [name, counted] = [label!, unit!].map((cell) => voice.write(cell.text)) as [string, string];
    const isCounted = /\p{L}/u.test(counted);
    if (state !== 'number' && !isCounted) return name;
    const said = sayFigure(figures[i]!, voice);
    return voice.words.text.row(name, state === 'number' && isCounted && !text.endsWith(unit!.text) ? voice.words.text.counted(said, counted) : said);
  });
  return [...rows, ...writeNotes(report, 'statistics', figures.map(({note}) => ({text: note})), voice)];
}

/** A table outside the forms, as printed: its caption where that is not the heading above it, a figure with the heading of its column. */
function writeExtra(report: Report, number: number, heading: string, voice: Voice): string[] {
  const {layout, figures, title} = fillFreeTable(report, 'extra', number, voice.language)!;
  const heads = new Map(layout.head.flat().map(({id, text}) => [id, text]));
  let next = 0;
  const rows = layout.bodies.flat().map((row) => {
    const cells = row.filter(({kind}) => kind === 'figure').map(({headers = []}): Named =>
      ({name: headers.map((id) => heads.get(id)).filter(Boolean).join(' › '), figure: figures[next++]!}));
    const name = row.find(({kind}) => kind !== 'figure')?.text ?? '';
    return cells.length ? writeRow(name, cells, voice) : name;
  });
  const notes = writeNotes(report, `extra.${number - 1}`, figures.map(({note}) => ({text: note})), voice);
  return [...(title && title !== heading ? [title] : []), ...rows, ...notes];
}

function sayFigure({state, text}: Figure, {words, write}: Voice): string {
  return state === 'blank' ? write(words.text.blank) : state === 'missing' ? write(words.text.missing) : text;
}
