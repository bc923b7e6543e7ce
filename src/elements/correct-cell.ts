import {listCells, type FormCell} from '../forms/cells.js';
import {findTable, tableIds} from '../forms/editions.js';
import {readValue} from '../import/index.js';
import {readFigure} from '../report/read-figures.js';
import {findEdition, type Report} from '../report/report.js';
import type {Cell} from '../report/shape.js';

/**
 * The report with another print in one cell; the same report when nothing changes, undefined when the
 * words are no figure.
 */
export function correctCell(report: Report, address: string, text: string): Report | undefined {
  const cell = findCell(report, address);
  if (!cell) return undefined;
  const value = readValue(text, cell.columns[cell.columns.length - 1]?.measure);
  if (value.kind === 'words') return undefined;
  const printed = readFigure(report, cell);
  if (printed.state !== 'missing' && printed.text === text.trim()) return report;
  return {...report, tables: setIn(report.tables ?? {}, cell.path, value.cell)};
}

function findCell(report: Report, address: string): FormCell | undefined {
  for (const table of tableIds) {
    const edition = findEdition(report, table);
    const found = edition && listCells(findTable(edition, table)).find((cell) => cell.address === address);
    if (found) return found;
  }
  return undefined;
}

function setIn(root: object, [step, ...rest]: readonly string[], cell: Cell): object {
  const inner = (root as Record<string, unknown>)[step!];
  return {...root, [step!]: rest.length ? setIn((inner as object | undefined) ?? {}, rest, cell) : cell};
}
