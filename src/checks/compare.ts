import type {TableId} from '../forms/editions.js';
import type {Label} from '../forms/form.js';
import {balance, type Term} from './balance.js';
import type {Finding, FindingCell, RuleId, Severity} from './finding.js';
import {nameCell, type ReadTable} from './read-tables.js';

/** A cell of one of several reports in a comparison. */
export interface Place {
  readonly table: ReadTable;
  readonly address: string;
  readonly sign?: -1;
  readonly report?: string;
}

export interface Comparison {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly table: TableId;
  readonly about: Label;
  readonly leftSays: Label;
  readonly rightSays: Label;
  readonly left: readonly Place[];
  readonly right: readonly Place[];
  readonly facts?: Finding['facts'];
}

/** The finding that comes of comparing the cells of two sides; none where an edition has no such cell. */
export function compareCells({left, right, facts, ...said}: Comparison): Finding | undefined {
  if (![...left, ...right].every(({table, address}) => table.cells.has(address))) return undefined;
  const result = balance(left.map(readTerm), right.map(readTerm));
  const cells: FindingCell[] = [
    ...left.map(({table, address, report}) => nameCell(table, address, 'left', report)),
    ...right.map(({table, address, report}) => nameCell(table, address, 'right', report)),
  ];
  return {
    ...said, ...result, cells, ...(facts ? {facts} : {}),
    fingerprint: `${said.rule}/${cells.map(({address, report}) => (report ? `${report}:${address}` : address)).join('+')}/${result.status}/${result.left ?? ''}/${result.right ?? ''}`,
  };
}

// A total left blank is said once, by the rule of the table itself.
function readTerm({table, address, sign}: Place): Term {
  const figure = table.figures[table.cells.get(address)!.index]!;
  return {figure, ...(sign ? {sign} : {})};
}
