import {listCells, listSteps} from '../forms/cells.js';
import {findTable, tableIds, type TableId} from '../forms/editions.js';
import {findUnit} from '../forms/find-unit.js';
import {joinLabels, pickLabel, type Language} from '../forms/label.js';
import {findStatisticsUnit} from '../forms/statistics-2014.js';
import {readFigures} from '../report/read-figures.js';
import type {Figure} from '../report/cells.js';
import {findEdition, type Report} from '../report/report.js';
import type {FilledTable} from '../tables/free-tables.js';
import {listFigureCells, type LayoutCell, type TableLayout} from '../tables/layout.js';
import {findWords} from '../words/find-words.js';
import {writeCsv} from './csv.js';
import {fillTable} from './fill-table.js';

/** Writes words of the forms, such as in traditional characters; what the report prints stays as it is. */
type Write = (text: string) => string;
type Row = readonly (string | number | undefined)[];

type TidyFigure = Omit<Figure, 'state'> & {readonly state: Figure['state'] | 'text'};

const asIs: Write = (text) => text;

/**
 * A table as it is printed, headings and all; what spans cells stands in the first of them. A figure that was printed blank is an empty
 * field, one that the report does not have is the words for it, as in static output: 无此项, which the import reads back.
 * Undefined when the report has no such table.
 */
export function writeTableCsv(report: Report, table: TableId | 'statistics' | 'extra', number: number, language: Language, write = asIs): string | undefined {
  const filled = fillTable(report, table, number, language);
  return filled && writeLayout(filled.layout, filled.figures, write(findWords(language).table.missing), table === 'extra' ? asIs : write);
}

/**
 * Every figure of a report, one a row: edition, table, row and column by key and by label, value, unit, state (number,
 * blank, mark or missing; text for the words of a table outside the forms) and the figure as printed. In tables outside
 * the forms, rows and columns are counted from 0.
 */
export function writeTidyCsv(report: Report, language: Language, write = asIs): string {
  const head = ['year', 'agency', 'edition', 'table', 'row', 'column', 'row_label', 'column_label', 'value', 'unit', 'state', 'printed'];
  const {statistics = []} = report.tables ?? {};
  const unitOf = (row: number): string => write(pickLabel(findStatisticsUnit(statistics[row]!.unit ?? ''), language));
  const rows = [
    ...tableIds.flatMap((table) => listFormRows(report, table, language, write)),
    ...listFreeRows(fillTable(report, 'statistics', 1, language), write, unitOf),
    ...(report.extra ?? []).flatMap(({rows: printed = []}, i) => listFreeRows(fillTable(report, 'extra', i + 1, language), asIs, () => undefined,
      (figure, row, column) => (typeof printed[row]?.[column] === 'string' ? readWords(figure) : figure))),
  ];
  return writeCsv([head, ...rows.map((row) => [report.year, report.agency?.name, ...row])]);
}

function listFormRows(report: Report, table: TableId, language: Language, write: Write): Row[] {
  const edition = findEdition(report, table);
  if (!report.tables?.[table] || !edition) return [];
  const form = findTable(edition, table);
  const figures = readFigures(report, form);
  return listCells(form).map((cell, i) => {
    const {value, state, text, unit} = figures[i]!;
    const [row, column] = [cell.rows, cell.columns].map((lines) => write(pickLabel(joinLabels(lines), language)));
    return [edition, table, listSteps(cell.rows).join('.'), listSteps(cell.columns).join('.'), row, column, value, unit ?? findUnit(cell), state, text];
  });
}

/** The figures of a table outside the forms, which has no keys: `extra.0.rows.3.2` is row 3, column 2 of the table `extra.0`. */
function listFreeRows(filled: FilledTable | undefined, write: Write, unitOf: (row: number) => string | undefined,
  read: (figure: Figure, row: number, column: number) => TidyFigure = (figure) => figure): Row[] {
  if (!filled) return [];
  const cells = [...filled.layout.head, ...filled.layout.bodies.flat()].flat();
  const labels = new Map(cells.map(({id, text}) => [id, text]));
  return listFigureCells(filled.layout).map(({address, headers = []}, i) => {
    const steps = address!.split('.');
    const [row, column] = steps.slice(-2) as [string, string];
    const {value, state, text, unit} = read(filled.figures[i]!, Number(row), Number(column));
    const isStatistics = steps[0] === 'statistics';
    const place = isStatistics ? ['statistics', steps[1], column] : [`extra.${steps[1]}`, row, column];
    const join = (isColumn: boolean): string => write(headers.filter((id) => id.startsWith('c') === isColumn).map((id) => labels.get(id)).filter(Boolean).join(' › '));
    return [undefined, ...place, join(false), join(true), value, unit ?? unitOf(Number(steps[1])), state, text];
  });
}

/** What was printed as words: a number where it is one to the last digit, else text where it says anything. */
function readWords(figure: Figure): TidyFigure {
  const {text} = figure;
  if (/^[+-]?(0|[1-9]\d*)(\.\d+)?$/.test(text) && text.replace(/\D/g, '').length <= exactDigits) return {...figure, state: 'number', value: Number(text)};
  return /[\p{L}\p{N}]/u.test(text) ? {...figure, state: 'text'} : figure;
}

// As many as a number holds without loss.
const exactDigits = 15;

function writeLayout({head, bodies}: TableLayout, figures: readonly Figure[], missing: string, write: Write): string {
  let next = 0;
  const print = (cell: LayoutCell): string | number => {
    if (cell.kind !== 'figure') return write(cell.text);
    const {value, state, text} = figures[next++]!;
    return state === 'missing' ? missing : String(value) === text ? value! : text;
  };
  return writeCsv([head, ...bodies].flatMap((rows) => spread(rows, print)));
}

/** Rows of cells with spans as rows of single cells. */
function spread(rows: readonly (readonly LayoutCell[])[], print: (cell: LayoutCell) => string | number): (string | number | undefined)[][] {
  const grid: (string | number | undefined)[][] = rows.map(() => []);
  const taken = rows.map(() => new Set<number>());
  rows.forEach((row, r) => {
    let c = 0;
    for (const cell of row) {
      while (taken[r]!.has(c)) c++;
      for (let down = 0; down < cell.rowspan; down++) for (let across = 0; across < cell.colspan; across++) taken[r + down]?.add(c + across);
      grid[r]![c] = print(cell);
      c += cell.colspan;
    }
  });
  return grid.map((row, r) => Array.from({length: Math.max(0, ...Array.from(taken[r]!)) + 1}, (_, c) => row[c]));
}
