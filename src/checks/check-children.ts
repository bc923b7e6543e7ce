import {findTable, tableIds, type TableId} from '../forms/editions.js';
import type {Figure} from '../report/cells.js';
import {balance, type Term} from './balance.js';
import type {Context} from './context.js';
import type {Finding, FindingCell} from './finding.js';
import {nameCell, type KnownCell, type ReadTable, type ReadTables} from './read-tables.js';

/**
 * D1: a government's figures are those of its own office and of every unit below it, cell by cell. While a unit is
 * missing the sum of the others can only be too large, never too small, so only that is said.
 */
export function checkRollUp(context: Context): Finding[] {
  if (!context.children?.length) return [];
  return tableIds.flatMap((id) => {
    const table = context.tables[id];
    if (!table) return [];
    const read = context.children!.flatMap(({name, tables}) => {
      const own = tables?.[id];
      return own?.edition === table.edition ? [{name, table: own}] : [];
    });
    if (read.length === 0) return [];
    const absent = nameMissing(context, id, table);
    return Array.from(table.cells.values()).flatMap((known) => compareUnits(known, table, read, absent) ?? []);
  });
}

/** D2: which of the units below are missing, or lack a table. */
export function checkCompleteness(context: Context): Finding[] {
  if (!context.children?.length) return [];
  return tableIds.flatMap((id): Finding[] => {
    const table = context.tables[id];
    if (!table) return [];
    const absent = nameMissing(context, id, table);
    const count = context.children!.length;
    const isOwnMissing = absent.includes('');
    const names = absent.filter(Boolean);
    return [{
      rule: 'D2', severity: 'warning', status: absent.length ? 'differs' : 'agrees', table: id, about: nameTable(table), blanks: 0, cells: [],
      leftSays: {label: '读到的单位', en: 'units read'}, rightSays: {label: '应有的单位', en: 'units expected'},
      left: count - names.length, right: count + (isOwnMissing ? 1 : 0), difference: -absent.length,
      facts: {units: names.join('、'), own: isOwnMissing ? 1 : 0}, fingerprint: `D2/${id}/${absent.join('+')}`,
    }];
  });
}

interface Unit {
  readonly name: string;
  readonly table: ReadTable;
}

function compareUnits(known: KnownCell, table: ReadTable, units: readonly Unit[], absent: readonly string[]): Finding | undefined {
  const {cell: {address, columns}, label, index} = known;
  const {measure = 'count', unit = ''} = columns[columns.length - 1]!;
  const figures = units.map((child) => child.table.figures[index]!);
  const whole = table.figures[index]!;
  if (measure === 'change' || (measure === 'money' && [whole, ...figures].some((figure) => !isIn(figure, unit)))) return undefined;
  const terms: Term[] = figures.map((figure) => ({figure}));
  const result = balance(terms, [{figure: whole}]);
  const mayLack = absent.length > 0 && result.status === 'differs' && result.difference! < 0;
  const cells: FindingCell[] = [
    ...units.filter((_, i) => figures[i]!.value !== 0).map((child) => nameCell(child.table, address, 'left', child.name)),
    nameCell(table, address, 'right'),
  ];
  return {
    rule: 'D1', severity: 'warning', table: table.id, about: label, ...result, ...(mayLack ? {status: 'not-assessable' as const} : {}), cells,
    leftSays: {label: `${units.length} 个单位之和`, en: `${units.length} units together`}, rightSays: {label: '本报告', en: 'this report'},
    facts: {absent: absent.length}, fingerprint: `D1/${address}/${result.status}/${result.left ?? ''}/${result.right ?? ''}`,
  };
}

// Money can be added up only in one unit, which the cell or the form says.
function isIn({unit, state}: Figure, expected: string): boolean {
  return state !== 'number' || (expected !== '' && (unit ?? expected) === expected);
}

/** The names of the units without this table in this edition; an empty name is the report's own office. */
function nameMissing({children = [], report}: Context, id: TableId, table: ReadTable): string[] {
  const has = (tables: ReadTables | undefined): boolean => tables?.[id]?.edition === table.edition;
  const own = report.agency?.name;
  const hasOwn = children.some(({name}) => name === own || /本级|本机关|办公室$/.test(name));
  return [...children.filter(({tables}) => !has(tables)).map(({name}) => name), ...(hasOwn ? [] : [''])];
}

function nameTable({edition, id}: ReadTable): Finding['about'] {
  const {heading, headingEn} = findTable(edition, id);
  return {label: heading, en: headingEn};
}
