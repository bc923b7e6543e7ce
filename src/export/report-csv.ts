import {listCells, listSteps} from '../forms/cells.js';
import {findTable, tableIds, type TableId} from '../forms/editions.js';
import {joinLabels, pickLabel, type Language} from '../forms/label.js';
import {readFigures} from '../report/read-figures.js';
import type {Figure} from '../report/cells.js';
import {findEdition, type Report} from '../report/report.js';
import {fillFreeTable} from '../tables/free-tables.js';
import {layoutTable, type LayoutCell, type TableLayout} from '../tables/layout.js';
import {writeCsv} from './csv.js';

/** A table as it is printed, headings and all; a spanning heading stands in its first cell. Undefined when the report has no such table. */
export function writeTableCsv(report: Report, table: TableId | 'statistics' | 'extra', number: number, language: Language): string | undefined {
  if (table === 'statistics' || table === 'extra') {
    const filled = fillFreeTable(report, table, number, language);
    return filled && writeLayout(filled.layout, filled.figures);
  }
  const edition = findEdition(report, table);
  if (!report.tables?.[table] || !edition) return undefined;
  const form = findTable(edition, table);
  return writeLayout(layoutTable(form, language), readFigures(report, form));
}

/**
 * Every figure of the statutory tables, one a row: edition, table, row and column by key and by label, value,
 * unit, state (number, blank, mark or missing) and the figure as printed.
 */
export function writeTidyCsv(report: Report, language: Language): string {
  const head = ['year', 'agency', 'edition', 'table', 'row', 'column', 'row_label', 'column_label', 'value', 'unit', 'state', 'printed'];
  const rows = tableIds.flatMap((table) => {
    const edition = findEdition(report, table);
    if (!report.tables?.[table] || !edition) return [];
    const form = findTable(edition, table);
    const figures = readFigures(report, form);
    return listCells(form).map((cell, i) => {
      const {value, state, text, unit} = figures[i]!;
      return [report.year, report.agency?.name, edition, table, listSteps(cell.rows).join('.'), listSteps(cell.columns).join('.'),
        pickLabel(joinLabels(cell.rows), language), pickLabel(joinLabels(cell.columns), language), value, unit ?? cell.columns[cell.columns.length - 1]!.unit, state, text];
    });
  });
  return writeCsv([head, ...rows]);
}

function writeLayout({head, bodies}: TableLayout, figures: readonly Figure[]): string {
  let next = 0;
  const print = (cell: LayoutCell): string | number => {
    if (cell.kind !== 'figure') return cell.text;
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
