import {joinLabels} from '../forms/label.js';
import {tableIds} from '../forms/editions.js';
import type {Label} from '../forms/form.js';
import {compareCells} from './compare.js';
import type {Context} from './context.js';
import type {Finding} from './finding.js';
import {findFigure, nameCell, type ReadTable} from './read-tables.js';

/** A4: counts are whole numbers and not below 0. */
export function checkCounts({tables}: Context): Finding[] {
  return tableIds.flatMap((id) => {
    const table = tables[id];
    if (!table) return [];
    const wrong: Finding[] = [];
    for (const {cell, index, label} of table.cells.values()) {
      const {value} = table.figures[index]!;
      const {measure = 'count'} = cell.columns[cell.columns.length - 1]!;
      const isWhole = value === undefined || Number.isInteger(value);
      if (measure === 'money' ? value === undefined || value >= 0 : isWhole && (measure === 'change' || (value ?? 0) >= 0)) continue;
      wrong.push({
        rule: 'A4', severity: 'error', status: 'differs', table: id, about: label, leftSays: label, rightSays: measure === 'money' ? notNegative : wholeNumber,
        left: value!, blanks: 0, cells: [nameCell(table, cell.address, 'left')], fingerprint: `A4/${cell.address}/${value!}`,
      });
    }
    return wrong;
  });
}

const wholeNumber: Label = {label: '不小于 0 的整数', en: 'a whole number, 0 or more'};
const notNegative: Label = {label: '不小于 0 的数', en: 'a number, 0 or more'};

/** B2: cases of reconsideration in a year when nobody asked, nor the year before: lawful, since cases lag, but rare. */
export function checkLoneCases({tables, previous}: Context): Finding[] {
  const {applications, review} = tables;
  const cases = review && findFigure(review, 'review.reconsideration.total')?.value;
  if (!applications || !review || !cases) return [];
  const requests = ['received', 'carriedIn'].map((row) => findFigure(applications, `applications.${row}.total`)?.value);
  const before = previous?.tables.applications;
  const earlier = before && findFigure(before, 'applications.received.total')?.value;
  if (requests.some((value) => value !== 0) || (before ? earlier !== 0 : false)) return [];
  return [{
    rule: 'B2', severity: 'warning', status: 'differs', table: 'review', about: {label: '行政复议', en: 'Administrative reconsideration'}, blanks: 0,
    leftSays: {label: '行政复议案件', en: 'cases of reconsideration'}, rightSays: {label: '收到和结转的申请', en: 'requests received and carried over'},
    left: cases, right: 0, difference: cases,
    cells: [nameCell(review, 'review.reconsideration.total', 'left'), ...['received', 'carriedIn'].map((row) => nameCell(applications, `applications.${row}.total`, 'right'))],
    fingerprint: `B2/${cases}`,
  }];
}

/** C4 and C5, edition of 2019: a stock is not below 0, and what was newly published is part of all that is. */
export function checkStocks({tables: {proactive: table}}: Context): Finding[] {
  if (table?.edition !== '2019') return [];
  return Array.from(table.cells.values()).flatMap(({cell}): Finding[] => {
    const {address} = cell;
    if (address.endsWith('.change')) {
      const before = address.replace(/change$/, 'previousItems');
      return limit(table, 'C4', [before, address], [], {label: '上一年项目数量 + 增/减', en: 'items in the previous year + change'}, {label: '0', en: '0'}, (left) => left >= 0);
    }
    if (!address.endsWith('.published')) return [];
    const whole = address.replace(/published$/, 'publishedTotal');
    return limit(table, 'C5', [address], [whole], {label: '本年新公开数量', en: 'newly published this year'}, {label: '对外公开总数量', en: 'total published'}, (left, right) => left <= right);
  });
}

/** O1: more than three in ten requests ended under 其他处理, which 60号 asks supervisors to look at; not said of a handful. */
export function checkOtherHandling({tables: {applications: table}}: Context): Finding[] {
  if (!table) return [];
  const addresses = otherHandling.filter((address) => table.cells.has(address));
  const total = findFigure(table, 'applications.outcomesTotal.total')?.value ?? 0;
  const other = addresses.reduce((sum, address) => sum + (findFigure(table, address)?.value ?? 0), 0);
  if (total < 10) return [];
  return limit(table, 'O1', addresses, ['applications.outcomesTotal.total'], {label: '（六）其他处理', en: '(6) Other handling'}, {label: '（七）总计', en: '(7) Total outcomes'},
    () => other <= 0.3 * total);
}

const otherHandling = ['', '.notCorrectedInTime', '.feeNotPaid', '.other'].map((step) => `applications.otherHandling${step}.total`);

/** A rule that is no equation: it holds where `holds` says so of both sums. */
function limit(table: ReadTable, rule: 'C4' | 'C5' | 'O1', left: readonly string[], right: readonly string[], leftSays: Label, rightSays: Label,
  holds: (left: number, right: number) => boolean): Finding[] {
  const {cell} = table.cells.get(left[0]!)!;
  const about = rule === 'O1' ? leftSays : joinLabels(cell.rows);
  const found = compareCells({
    rule, severity: 'warning', table: table.id, about, leftSays, rightSays,
    left: left.map((address) => ({table, address})), right: right.map((address) => ({table, address})),
  });
  if (found?.left === undefined || found.right === undefined) return found ? [found] : [];
  return [{...found, status: holds(found.left, found.right) ? (found.blanks ? 'blank-read-as-zero' : 'agrees') : 'differs'}];
}
