import {listCells, listSteps} from '../forms/cells.js';
import {findTable, tableIds, type TableId} from '../forms/editions.js';
import {findUnit} from '../forms/find-unit.js';
import {joinLabels, pickLabel, type Language} from '../forms/label.js';
import {readFigures} from '../report/read-figures.js';
import type {Figure} from '../report/cells.js';
import {findEdition, type Report} from '../report/report.js';
import type {FilledTable} from '../tables/free-tables.js';
import {listFigureCells, type LayoutCell, type TableLayout} from '../tables/layout.js';
import {writeCsv} from './csv.js';
import {fillTable} from './fill-table.js';

/** Writes words of the forms, such as in traditional characters; what the report prints stays as it is. */
type Write = (text: string) => string;
type Row = readonly (string | number | undefined)[];

const asIs: Write = (text) => text;

/** A table as it is printed, headings and all; a spanning heading stands in its first cell. Undefined when the report has no such table. */
export function writeTableCsv(report: Report, table: TableId | 'statistics' | 'extra', number: number, language: Language, write = asIs): string | undefined {
  const filled = fillTable(report, table, number, language);
  return filled && writeLayout(filled.layout, filled.figures, table === 'extra' ? asIs : write);
}

/**
 * Every figure of a report, one a row: edition, table, row and column by key and by label, value, unit, state (number,
 * blank, mark or missing) and the figure as printed. In tables outside the forms, rows and columns are counted from 0.
 */
export function writeTidyCsv(report: Report, language: Language, write = asIs): string {
  const head = ['year', 'agency', 'edition', 'table', 'row', 'column', 'row_label', 'column_label', 'value', 'unit', 'state', 'printed'];
  const {statistics = []} = report.tables ?? {};
  const rows = [
    ...tableIds.flatMap((table) => listFormRows(report, table, language, write)),
    ...listFreeRows(fillTable(report, 'statistics', 1, language), write, (row) => statistics[row]!.unit),
    ...(report.extra ?? []).flatMap((_, i) => listFreeRows(fillTable(report, 'extra', i + 1, language), asIs, () => undefined)),
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
function listFreeRows(filled: FilledTable | undefined, write: Write, unitOf: (row: number) => string | undefined): Row[] {
  if (!filled) return [];
  const cells = [...filled.layout.head, ...filled.layout.bodies.flat()].flat();
  const labels = new Map(cells.map(({id, text}) => [id, text]));
  return listFigureCells(filled.layout).map(({address, headers = []}, i) => {
    const {value, state, text, unit} = filled.figures[i]!;
    const steps = address!.split('.');
    const [row, column] = steps.slice(-2) as [string, string];
    const isStatistics = steps[0] === 'statistics';
    const place = isStatistics ? ['statistics', steps[1], column] : [`extra.${steps[1]}`, row, column];
    const join = (isColumn: boolean): string => write(headers.filter((id) => id.startsWith('c') === isColumn).map((id) => labels.get(id)).filter(Boolean).join(' › '));
    return [undefined, ...place, join(false), join(true), value, unit ?? unitOf(Number(steps[1])), state, text];
  });
}

function writeLayout({head, bodies}: TableLayout, figures: readonly Figure[], write: Write): string {
  let next = 0;
  const print = (cell: LayoutCell): string | number => {
    if (cell.kind !== 'figure') return write(cell.text);
    const {value, text} = figures[next++]!;
    return String(value) === text ? value! : text;
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
