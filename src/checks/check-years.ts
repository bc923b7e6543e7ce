import {listCells, type FormCell} from '../forms/cells.js';
import {findTable} from '../forms/editions.js';
import {joinLabels} from '../forms/label.js';
import {compareCells} from './compare.js';
import type {Context, Read} from './context.js';
import type {Finding} from './finding.js';

/** C1 to C3: what one year leaves is what the next begins with. */
export function checkYears(context: Context): Finding[] {
  const {previous, next} = context;
  const here: Read = context;
  return [
    ...(previous ? [...compareCarried(previous, here, 'previous'), ...compareInForce(previous, here), ...compareItems(previous, here)] : []),
    ...(next ? compareCarried(here, next, 'next') : []),
  ];
}

/** C1: 四 of a year is 二 of the next. `other` says which of the two is not the report that is checked. */
function compareCarried(before: Read, after: Read, other: 'previous' | 'next'): Finding[] {
  const [from, to] = [before.tables.applications, after.tables.applications];
  if (!from || !to || !follows(before, after)) return [];
  const sameBody = !!before.report.agency?.name && before.report.agency.name === after.report.agency?.name;
  return listCells(findTable('2021', 'applications')).filter(({path}) => path[1] === 'carriedIn').flatMap(({path, columns}) => {
    const column = path[2]!;
    return compareCells({
      rule: 'C1', severity: sameBody && column === 'total' ? 'error' : 'warning', table: 'applications', about: joinLabels(columns),
      leftSays: {label: `${before.report.year!}年的四`, en: `item 4 of ${before.report.year!}`},
      rightSays: {label: `${after.report.year!}年的二`, en: `item 2 of ${after.report.year!}`},
      left: [{table: from, address: `applications.carriedOut.${column}`, ...(other === 'previous' ? {report: other} : {})}],
      right: [{table: to, address: `applications.carriedIn.${column}`, ...(other === 'next' ? {report: other} : {})}],
    }) ?? [];
  });
}

/** C2, edition of 2021: what was in force, with what was issued and without what was repealed, is in force now. */
function compareInForce(before: Read, after: Read): Finding[] {
  const [from, to] = [before.tables.proactive, after.tables.proactive];
  if (from?.edition !== '2021' || to?.edition !== '2021' || !follows(before, after)) return [];
  return listRows(to.edition, 'inForce').flatMap(({row, rows}) => compareCells({
    rule: 'C2', severity: 'warning', table: 'proactive', about: joinLabels(rows),
    leftSays: {label: '上年现行有效 + 本年制发 − 本年废止', en: 'in force the year before + issued − repealed'},
    rightSays: {label: '现行有效', en: 'currently in force'},
    left: [
      {table: from, address: `proactive.${row}.inForce`, report: 'previous'},
      {table: to, address: `proactive.${row}.issued`}, {table: to, address: `proactive.${row}.repealed`, sign: -1},
    ],
    right: [{table: to, address: `proactive.${row}.inForce`}],
  }) ?? []);
}

/** C3, edition of 2019: last year's items with last year's change are the items of the previous year that this report names. */
function compareItems(before: Read, after: Read): Finding[] {
  const [from, to] = [before.tables.proactive, after.tables.proactive];
  if (from?.edition !== '2019' || to?.edition !== '2019' || !follows(before, after)) return [];
  return listRows(to.edition, 'previousItems').flatMap(({row, rows}) => compareCells({
    rule: 'C3', severity: 'warning', table: 'proactive', about: joinLabels(rows),
    leftSays: {label: '上年报告的上一年项目数量 + 增/减', en: "items of the previous year + change, in last year's report"},
    rightSays: {label: '本年报告的上一年项目数量', en: 'items of the previous year, in this report'},
    left: [{table: from, address: `proactive.${row}.previousItems`, report: 'previous'}, {table: from, address: `proactive.${row}.change`, report: 'previous'}],
    right: [{table: to, address: `proactive.${row}.previousItems`}],
  }) ?? []);
}

function follows(before: Read, after: Read): boolean {
  return before.report.year !== undefined && after.report.year === before.report.year + 1;
}

function listRows(edition: '2019' | '2021', column: string): {readonly row: string; readonly rows: FormCell['rows']}[] {
  return listCells(findTable(edition, 'proactive')).filter(({path}) => path[2] === column).map(({path, rows}) => ({row: path[1]!, rows}));
}
