import {listIdentities, type Identity} from '../forms/identities.js';
import {findTable, tableIds, type EditionId, type TableId} from '../forms/editions.js';
import {chainLabels, joinLabels} from '../forms/label.js';
import type {Label} from '../forms/form.js';
import {balance, type Term} from './balance.js';
import type {Context} from './context.js';
import type {Finding} from './finding.js';
import {nameKnown, type KnownCell, type ReadTable} from './read-tables.js';

/** A1 to A3 and B1: what the form itself says must add up, in every column, row and group. */
export function checkIdentities(context: Context): Finding[] {
  return tableIds.flatMap((id) => {
    const table = context.tables[id];
    if (!table) return context.edition ? listAbsent(context.edition, id) : [];
    return listIdentities(table.edition, id).map((identity) => checkIdentity(identity, table));
  });
}

function checkIdentity(identity: Identity, table: ReadTable): Finding {
  const {balance: {id, rule, leftSays, rightSays}} = identity;
  const {left, right, key} = planIdentity(identity, table);
  const read = ({index, isTotal}: KnownCell): Term => ({figure: table.figures[index]!, isTotal});
  const result = balance(left.map(read), right.map(read));
  return {
    rule, severity: 'error', table: table.id, about: nameIdentity(identity), leftSays, rightSays, ...result,
    cells: [...left.map((cell) => nameKnown(table, cell, 'left')), ...right.map((cell) => nameKnown(table, cell, 'right'))],
    fingerprint: `${id}/${key}/${result.status}/${result.left ?? ''}/${result.right ?? ''}`,
  };
}

interface Plan {
  readonly left: readonly KnownCell[];
  readonly right: readonly KnownCell[];
  readonly key: string;
}

/** The cells of an identity, looked up once for all reports. */
function planIdentity(identity: Identity, {cells}: ReadTable): Plan {
  let plan = plans.get(identity);
  if (!plan) {
    const find = (side: Identity['left']): KnownCell[] => side.map(({address}) => cells.get(address)!);
    plans.set(identity, (plan = {left: find(identity.left), right: find(identity.right), key: keyOf(identity)}));
  }
  return plan;
}

const plans = new WeakMap<Identity, Plan>();

// A table the report does not have: one word for each rule, not one for each column.
function listAbsent(edition: EditionId, id: TableId): Finding[] {
  const {heading, headingEn} = findTable(edition, id);
  const seen = new Map(listIdentities(edition, id).map(({balance: rule}) => [rule.id, rule]));
  return Array.from(seen.values(), ({id: key, rule, leftSays, rightSays}) => ({
    rule, severity: 'error', status: 'not-assessable', table: id, about: {label: heading, en: headingEn}, leftSays, rightSays, blanks: 0, cells: [],
    fingerprint: `${key}/absent`,
  }));
}

function keyOf({at, balance: {along}}: Identity): string {
  return along === 'columns' ? at[at.length - 1]!.id : at.filter((line) => !line.heading).map((line) => line.id).join('.');
}

/** The column or row an identity holds in; in the review table, which has no rows, the group. */
function nameIdentity(identity: Identity): Label {
  let name = names.get(identity);
  if (!name) {
    const {at, balance: {along}, right} = identity;
    // A column is named with its group: 其他 alone could be a row.
    name = along === 'columns' ? chainLabels(at.slice(1)) : joinLabels(at.length ? at : right[0]!.columns.slice(0, -1));
    names.set(identity, name);
  }
  return name;
}

const names = new WeakMap<Identity, Label>();
