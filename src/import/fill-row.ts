import type {Cell} from '../report/shape.js';
import {lacksUnit, type FormRow} from './form-rows.js';
import type {ImportMessage} from './messages.js';
import {isMissing} from './values.js';

/** Sets the cells of a row where the report holds them, nested by their addresses. */
export function setFigures(root: Record<string, unknown>, row: FormRow, cells: readonly Cell[]): void {
  let parent = root;
  let last: readonly string[] | undefined;
  for (let i = 0; i < row.places.length; i++) {
    const {above, step} = row.places[i]!;
    if (isMissing(cells[i])) continue;
    if (above !== last) {
      parent = root;
      for (const name of above) parent = (parent[name] ??= {}) as Record<string, unknown>;
      last = above;
    }
    parent[step] = cells[i];
  }
}

/** Amounts of money that neither the form nor the cell gives a unit. */
export function tellUnits(row: FormRow, cells: readonly Cell[], texts: readonly string[], line: number): ImportMessage[] {
  if (!row.lacksUnit) return [];
  return row.cells.flatMap((place, i) => {
    const {address} = place;
    if (!lacksUnit(place)) return [];
    const cell = cells[i];
    const hasNoUnit = typeof cell === 'number' ? cell !== 0 : !!cell?.value && !cell.unit;
    return hasNoUnit ? [{code: 'unit.unknown', place: address, found: texts[i] ?? '', line}] : [];
  });
}
