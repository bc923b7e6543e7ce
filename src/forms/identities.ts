import {listBranches, listCells, listSteps, type Branch, type FormCell} from './cells.js';
import {balances, findTable, type EditionId, type TableId} from './editions.js';
import type {Balance, FormTable} from './form.js';

/** A rule about sums at one place: the cells of `left` add up to the cells of `right`. */
export interface Identity {
  readonly balance: Balance;
  readonly left: readonly FormCell[];
  readonly right: readonly FormCell[];
  /** The column that an identity of rows holds in, or the row that one of columns holds in; empty where the table has no rows. */
  readonly at: Branch;
}

/** Every place of a table where its edition's rules about sums hold. The same array each time. */
export function listIdentities(edition: EditionId, table: TableId): readonly Identity[] {
  const key = `${edition}.${table}`;
  let identities = known.get(key);
  if (!identities) {
    const form = findTable(edition, table);
    identities = balances[edition].filter((balance) => balance.table === table).flatMap((balance) => crossBalance(balance, form));
    known.set(key, identities);
  }
  return identities;
}

function crossBalance(balance: Balance, form: FormTable): Identity[] {
  const cells = new Map(listCells(form).map((cell) => [cell.address, cell]));
  const pick = (ids: readonly string[], at: string): FormCell[] => ids.map((id) => {
    const steps = balance.along === 'columns' ? [form.id, id, at] : [form.id, at, id];
    return cells.get(steps.filter(Boolean).join('.'))!;
  });
  return form.bands.flatMap((band) => {
    const lines: Branch[] = balance.along === 'columns' ? listBranches(band.columns) : band.rows ? listBranches(band.rows) : [[]];
    return lines.map((at) => {
      const step = listSteps(at).join('.');
      return {balance, left: pick(balance.left, step), right: pick(balance.right, step), at};
    });
  });
}

const known = new Map<string, readonly Identity[]>();
