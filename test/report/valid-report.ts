import {listCells} from '../../src/forms/cells.js';
import {findTable, tableIds, type EditionId} from '../../src/forms/editions.js';
import {listIdentities} from '../../src/forms/identities.js';
import {readPath} from '../../src/report/cells.js';
import type {Report, Tables} from '../../src/report/report.js';
import {setPath} from './random-report.js';

/**
 * A complete report whose sums all hold, the same each time for the same seed. Most figures are 0, as in
 * real ones; in another `year` of the same seed the same rows are, and the others have other figures.
 */
export function makeReport(seed: number, edition: EditionId = '2021', year = edition === '2019' ? 2020 : 2024): Report {
  const pattern = startRandom(seed);
  const random = startRandom(seed + year * 7919);
  const tables: Tables = {};
  for (const table of tableIds) {
    for (const {path, rows, columns} of listCells(findTable(edition, table))) {
      const {measure} = columns[columns.length - 1]!;
      const figure = measure === 'money' ? Math.round(random() * 1e8) / 100 : pattern() < 0.6 ? 0 : Math.floor(10 ** (random() * 4));
      setPath(tables, path, measure === 'change' && rows.length > 0 && random() < 0.3 ? -figure || 0 : figure);
    }
  }
  for (const {balance, left, right} of tableIds.flatMap((table) => listIdentities(edition, table)).sort((a, b) => order(a.balance.id) - order(b.balance.id))) {
    const sum = (cells: typeof left): number => cells.reduce((total, {path}) => total + (readPath(tables, path) as number), 0);
    if (balance.id !== 'applications.balance') {
      setPath(tables, right[0]!.path, sum(left));
      continue;
    }
    // Received is what the other three leave; what was carried in beyond them is still open.
    const received = sum(right) - sum(left.slice(1));
    if (received < 0) setPath(tables, right[1]!.path, sum(right.slice(1)) - received);
    setPath(tables, left[0]!.path, Math.max(0, received));
  }
  return {
    version: 1, edition, year, title: `某局${year}年政府信息公开工作年度报告`,
    agency: {name: '某局'}, tables,
  };
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function startRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

// Outcomes first, then what was received, then the totals across.
function order(id: string): number {
  return ['applications.outcomes', 'applications.balance', 'applications.applicants'].indexOf(id);
}
