import {listIdentities} from '../forms/identities.js';
import {readPath} from '../report/cells.js';
import {setFigures} from './fill-row.js';
import {listFormRows, type FormRow} from './form-rows.js';
import type {ImportMessage} from './messages.js';
import type {ReadTable} from './read-table.js';

/**
 * Reads rows of requests that lack one figure, their total, as where it slipped out of the table: the others are its parts, and
 * every column of the row must add up with the rest of the table, the total's too.
 */
export function recoverTotals(read: ReadTable): ReadTable {
  const {table, edition, figures} = read;
  if (table !== 'applications' || !read.messages.some(isLost)) return read;
  const messages = read.messages.map((message): ImportMessage => {
    const row = isLost(message) ? listFormRows(edition, table).find(({address}) => address === message.place) : undefined;
    const parts = (message.found ?? '').trim().split(/\s+/).map(Number);
    if (!row || parts.length !== row.cells.length - 1 || !parts.every(Number.isSafeInteger)) return message;
    const total = parts.reduce((sum, part) => sum + part, 0);
    if (!addsUp(read, row, [...parts, total])) return message;
    setFigures(figures, row, [...parts, total]);
    return {...message, code: 'total.inferred', place: row.cells[parts.length]!.address, taken: String(total)};
  });
  return {...read, messages};
}

function isLost({code}: ImportMessage): boolean {
  return code === 'value.ambiguous';
}

/** Whether each column adds up where a row holds these figures. */
function addsUp({table, edition, figures}: ReadTable, row: FormRow, values: readonly number[]): boolean {
  const given = new Map(row.cells.map(({address}, i) => [address, values[i]!]));
  const columns = listIdentities(edition, table).filter(({balance, left, right}) => balance.along === 'columns' && [...left, ...right].some(({address}) => given.has(address)));
  return columns.length >= values.length && columns.every(({left, right}) => {
    const [a, b] = [left, right].map((side) => side.reduce((sum, {address, path}) => sum + Number(given.get(address) ?? readPath(figures, path.slice(1)) ?? NaN), 0));
    return a === b;
  });
}
