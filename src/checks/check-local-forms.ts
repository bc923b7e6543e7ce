import type {Label} from '../forms/form.js';
import {readCell, type Figure} from '../report/cells.js';
import type {ExtraTable, Report} from '../report/report.js';
import type {Context} from './context.js';
import {balance, type Balanced} from './balance.js';
import type {Finding, RuleId} from './finding.js';

/** Q1: in the coded forms of 2007 to 2013, which reports keep as tables of their own, a total is the sum of its codes. */
export function checkCodes({report}: Context): Finding[] {
  return (report.extra ?? []).flatMap((table) => {
    const [code, value] = [findColumn(table, /^代码$/), findColumn(table, /^(?:本年累计|本期实际)/)];
    if (code < 0 || value < 0) return [];
    const figures = new Map(table.rows?.map((row) => [readWords(row[code]).padStart(2, '0'), readFigure(row[value])]));
    return codeSums.flatMap(({total, parts}): Finding[] => {
      const [sum, addends] = [figures.get(total), parts.flatMap((part) => figures.get(part) ?? [])];
      if (!sum || addends.length === 0) return [];
      const result = balance(addends.map((figure) => ({figure})), [{figure: sum, isTotal: true}]);
      return [makeFinding('Q1', nameTable(table), {label: `代码 ${parts[0]!} 至 ${parts[parts.length - 1]!} 之和`, en: `codes ${parts[0]!} to ${parts[parts.length - 1]!} together`}, {label: `代码 ${total}`, en: `code ${total}`}, result)];
    });
  });
}

/** Q3: the running total of an old local form is last year's with this year's, so it never falls. */
export function checkRunningTotals({report, previous}: Context): Finding[] {
  const before = previous && readRunningTotals(previous.report);
  if (!before) return [];
  return Array.from(readRunningTotals(report), ([label, {running, year}]): Finding[] => {
    const was = before.get(label)?.running;
    if (was?.value === undefined || running.value === undefined) return [];
    const result = balance([{figure: was}, ...(year.state === 'number' ? [{figure: year}] : [])], [{figure: running}]);
    return [makeFinding('Q3', {label, en: label}, {label: '上年的历年累计 + 本年', en: 'running total of the year before + this year'}, {label: '历年累计', en: 'running total'}, result)];
  }).flat();
}

// 国办 never made these forms; the sums are those that two places print in their notes.
const codeSums: readonly {readonly total: string; readonly parts: readonly string[]}[] = [
  {total: '10', parts: listCodes(11, 16)}, {total: '17', parts: listCodes(18, 20)}, {total: '20', parts: listCodes(21, 31)},
];

function listCodes(from: number, to: number): string[] {
  return Array.from({length: to - from + 1}, (_, i) => String(from + i));
}

function readRunningTotals(report: Report): Map<string, {readonly running: Figure; readonly year: Figure}> {
  const totals = new Map<string, {readonly running: Figure; readonly year: Figure}>();
  for (const table of report.extra ?? []) {
    const [running, year] = [findColumn(table, /历年累计/), findColumn(table, /20\d\d年|本年/)];
    if (running < 0) continue;
    for (const row of (table.rows ?? []).slice(table.headRows ?? 1)) totals.set(readWords(row[0]), {running: readFigure(row[running]), year: readFigure(row[year])});
  }
  return totals;
}

type ExtraCell = NonNullable<ExtraTable['rows']>[number][number];

function findColumn({rows = [], headRows = 1}: ExtraTable, words: RegExp): number {
  for (const row of rows.slice(0, headRows)) {
    const found = row.findIndex((cell) => words.test(readWords(cell)));
    if (found >= 0) return found;
  }
  return -1;
}

function readFigure(cell: ExtraCell | undefined): Figure {
  return readCell(typeof cell === 'string' ? {raw: cell} : cell);
}

function readWords(cell: ExtraCell | undefined): string {
  return (typeof cell === 'string' ? cell : readCell(cell).text).replace(/\s/g, '');
}

function nameTable({caption}: ExtraTable): Label {
  return caption ? {label: caption, en: caption} : {label: '附加表格', en: 'Extra table'};
}

function makeFinding(rule: RuleId, about: Label, leftSays: Label, rightSays: Label, result: Balanced): Finding {
  return {rule, severity: 'warning', about, leftSays, rightSays, cells: [], ...result,
    fingerprint: `${rule}/${about.label}/${rightSays.label}/${result.status}/${result.left ?? ''}/${result.right ?? ''}`};
}
