import {listOwnNotes} from '../report/list-own-notes.js';
import {orderSections} from '../report/order-sections.js';
import type {Figure} from '../report/cells.js';
import {readFigures} from '../report/read-figures.js';
import {findEdition, type Report} from '../report/report.js';
import {findTable, type TableId} from '../forms/editions.js';
import {listCells, type FormCell} from '../forms/cells.js';
import {chainLabels, joinLabels, pickLabel, type Language} from '../forms/label.js';
import {fillFreeTable} from '../tables/free-tables.js';
import {reportWords, type ReportWords} from '../words/report-words.js';

/** Writes words of the interface and the forms, such as in traditional characters; what the agency wrote stays as it is. */
type Write = (text: string) => string;

/** A report as plain text in the order it is read aloud: a row of a table is a line that names each figure. */
export function writeReportText(report: Report, language: Language, write: Write = (text) => text): string {
  const voice = {language, write, words: reportWords[language]};
  const {period, published, source} = report;
  const {words} = voice;
  const lines = [report.title, report.agency?.name];
  if (period?.from && period.to) lines.push(write(words.period(period.from, period.to)));
  if (published) lines.push(write(words.published(published)));
  for (const {heading, paragraphs, table, extras} of orderSections(report, language)) {
    lines.push('', write(heading), ...paragraphs);
    if (table === 'statistics') lines.push(...writeFree(report, 'statistics', 1, voice));
    else if (table) lines.push(...writeRows(report, table, voice));
    for (const number of extras) lines.push(...writeFree(report, 'extra', number, voice));
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

function writeRows(report: Report, table: TableId, {language, words, write}: Voice): string[] {
  const edition = findEdition(report, table);
  if (!edition) return [];
  const form = findTable(edition, table);
  const figures = readFigures(report, form);
  const rows = new Map<string, {cell: FormCell; figure: Figure}[]>();
  listCells(form).forEach((cell, i) => {
    // The review table has one row: its groups of columns take the place of rows.
    const lines = cell.rows.length ? cell.rows : cell.columns.slice(0, -1);
    const name = write(pickLabel(cell.rows.length ? joinLabels(lines) : chainLabels(lines), language));
    rows.set(name, [...(rows.get(name) ?? []), {cell, figure: figures[i]!}]);
  });
  return Array.from(rows, ([name, cells]) => {
    if (cells.length > 1 && cells.every(({figure}) => figure.value === 0)) return words.text.row(name, write(words.text.allZero));
    const last = ({columns}: FormCell): string => write(pickLabel(columns[columns.length - 1]!, language));
    return words.text.row(name, cells.map(({cell, figure}) => words.text.figure(last(cell), sayFigure(figure, words, write))).join(words.text.comma));
  });
}

function writeFree(report: Report, table: 'statistics' | 'extra', number: number, {language, words, write}: Voice): string[] {
  const filled = fillFreeTable(report, table, number, language);
  if (!filled) return [];
  let next = 0;
  const rows = filled.layout.bodies.flat().map((row) => row.map((cell) => (cell.kind === 'figure' ? sayFigure(filled.figures[next++]!, words, write) : cell.text)));
  return [filled.title, ...rows.map(([first = '', ...rest]) => (rest.length ? words.text.row(first, rest.filter(Boolean).join(words.text.comma)) : first))].filter(Boolean);
}

function sayFigure({state, text}: Figure, words: ReportWords, write: Write): string {
  return state === 'blank' ? write(words.text.blank) : state === 'missing' ? write(words.text.missing) : text;
}
