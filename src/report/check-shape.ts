import {findTable, tableIds} from '../forms/editions.js';
import {listCells} from '../forms/cells.js';
import {findEdition, type Report} from './report.js';
import {isKind, isRecord, shape, type Shape} from './shape.js';

/**
 * Whether a JSON value is a report that can be shown: the same answer as `parseReport` without its
 * explanation, in a fraction of its size and time, so that a page need not wait for zod to paint.
 */
export function isReport(json: unknown): json is Report {
  if (!isRecord(json) || json['version'] === undefined) return false;
  return fits(json, shape) && tableIds.every((id) => fitsTable(json as unknown as Report, id));
}

function fits(value: unknown, expected: Shape): boolean {
  if (typeof expected === 'string') return isKind[expected](value);
  if (isList(expected)) return Array.isArray(value) && value.every((member) => fits(member, expected[0]));
  if (!isRecord(value)) return false;
  for (const key in expected) {
    if (value[key] !== undefined && !fits(value[key], expected[key] as Shape)) return false;
  }
  return true;
}

function fitsTable(report: Report, id: (typeof tableIds)[number]): boolean {
  const figures: unknown = report.tables?.[id];
  if (figures === undefined) return true;
  if (!isRecord(figures) || (figures['edition'] !== undefined && !isKind.edition(figures['edition']))) return false;
  const edition = findEdition(report, id);
  return edition !== undefined && listCells(findTable(edition, id)).every((cell) => fitsPath(report.tables, cell.path));
}

function fitsPath(root: unknown, path: readonly string[]): boolean {
  let value = root;
  for (const step of path) {
    if (!isRecord(value)) return false;
    value = value[step];
    if (value === undefined) return true;
  }
  return isKind.cell(value);
}

function isList(expected: Shape): expected is readonly [Shape] {
  return Array.isArray(expected);
}
