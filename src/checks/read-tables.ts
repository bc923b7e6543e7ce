import {listCells, type FormCell} from '../forms/cells.js';
import {findTable, tableIds, type EditionId, type TableId} from '../forms/editions.js';
import {labelCell} from '../forms/label.js';
import type {Label} from '../forms/form.js';
import type {Figure} from '../report/cells.js';
import {readFigures} from '../report/read-figures.js';
import {findEdition, type Report} from '../report/report.js';
import type {FindingCell} from './finding.js';

/** A cell as rules know it: where it stands, how it is called, whether it is a total. */
export interface KnownCell {
  readonly cell: FormCell;
  readonly index: number;
  readonly label: Label;
  readonly isTotal: boolean;
}

/** A statutory table of a report with its figures in the order of the form's cells. */
export interface ReadTable {
  readonly id: TableId;
  readonly edition: EditionId;
  readonly cells: ReadonlyMap<string, KnownCell>;
  readonly figures: readonly Figure[];
}

/** The statutory tables of a report, each read once. */
export type ReadTables = {readonly [T in TableId]?: ReadTable};

export function readTables(report: Report): ReadTables {
  const tables: {[T in TableId]?: ReadTable} = {};
  for (const id of tableIds) {
    const edition = findEdition(report, id);
    if (!edition || !report.tables?.[id]) continue;
    tables[id] = {id, edition, cells: knowCells(edition, id), figures: readFigures(report, findTable(edition, id))};
  }
  return tables;
}

/** The figure at an address; undefined when the form of that edition has no such cell. */
export function findFigure(table: ReadTable, address: string): Figure | undefined {
  const known = table.cells.get(address);
  return known && table.figures[known.index];
}

/** A cell as a finding names it. */
export function nameCell(table: ReadTable, address: string, part: 'left' | 'right', report?: string): FindingCell {
  const cell = nameKnown(table, table.cells.get(address)!, part);
  return report === undefined ? cell : {...cell, report};
}

/** The same of a cell that was looked up before. */
export function nameKnown(table: ReadTable, {cell: {address}, index, label}: KnownCell, part: 'left' | 'right'): FindingCell {
  const {state, value} = table.figures[index]!;
  return {address, part, state, value, label};
}

/** The cells of a table in an edition, with their words. The same map each time. */
export function knowCells(edition: EditionId, id: TableId): ReadonlyMap<string, KnownCell> {
  const key = `${edition}.${id}`;
  let cells = known.get(key);
  if (!cells) {
    cells = new Map(listCells(findTable(edition, id)).map((cell, index) =>
      [cell.address, {cell, index, label: labelCell(cell), isTotal: [...cell.rows, ...cell.columns].some((line) => line.total === true)}]));
    known.set(key, cells);
  }
  return cells;
}

const known = new Map<string, ReadonlyMap<string, KnownCell>>();
