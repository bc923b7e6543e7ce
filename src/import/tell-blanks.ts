import {listCells} from '../forms/cells.js';
import {findTable} from '../forms/editions.js';
import {listIdentities} from '../forms/identities.js';
import {readPath} from '../report/cells.js';
import type {ImportMessage} from './messages.js';
import type {ReadTable} from './read-table.js';

/** What a human should know of blanks: a table without figures but for totals, and a total left blank beside the parts that add up to it. */
export function tellBlanks({table, edition, figures}: ReadTable): ImportMessage[] {
  const read = ({path}: {readonly path: readonly string[]}): unknown => readPath(figures, path.slice(1));
  const sums = listIdentities(edition, table).filter(({right}) => right.length === 1);
  const totals = new Set(sums.map(({right}) => right[0]!.address));
  const parts = listCells(findTable(edition, table)).filter((cell) => !totals.has(cell.address) && read(cell) !== undefined);
  if (parts.length && parts.every((cell) => read(cell) === null)) return [{code: 'table.blank', place: table}];
  const told = new Map<string, ImportMessage>();
  for (const {left, right} of sums) {
    const values = left.map(read).filter((value) => value !== undefined);
    const sum = values.reduce<number>((all, value) => all + (typeof value === 'number' ? value : NaN), 0);
    if (read(right[0]!) === null && sum > 0) told.set(right[0]!.address, {code: 'total.blank', place: right[0]!.address, taken: String(sum)});
  }
  return Array.from(told.values());
}
