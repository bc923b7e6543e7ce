import {balances2019, edition2019} from './edition-2019.js';
import {balances2021, edition2021} from './edition-2021.js';
import type {Balance, Form, FormTable} from './form.js';

/** Every edition of the report form, oldest first. A new edition is added here and nowhere else. */
export const editions = {'2019': edition2019, '2021': edition2021} as const satisfies Record<string, Form>;

/** The rules about sums of each edition. */
export const balances: {readonly [E in EditionId]: readonly Balance[]} = {'2019': balances2019, '2021': balances2021};

export type Editions = typeof editions;
export type EditionId = keyof Editions;
export type TableId = FormTable['id'];

export const tableIds = ['proactive', 'applications', 'review'] as const satisfies readonly TableId[];

/** Whether `id` names an edition. */
export function isEdition(id: unknown): id is EditionId {
  return typeof id === 'string' && Object.prototype.hasOwnProperty.call(editions, id);
}

/**
 * The statutory table `table` as edition `id` prints it.
 * @throws {Error} When the edition or the table does not exist: a programmer's mistake.
 */
export function findTable(id: EditionId, table: TableId): FormTable {
  if (!isEdition(id)) throw new Error(`unknown edition: ${String(id)} (known: ${Object.keys(editions).join(', ')})`);
  const found = (editions[id] as Form).sections.find((section) => section.id === table);
  if (found?.kind !== 'table') throw new Error(`unknown table: ${table} (known: ${tableIds.join(', ')})`);
  return found;
}
