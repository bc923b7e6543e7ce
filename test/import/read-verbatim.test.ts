import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {listCells} from '../../src/forms/cells.js';
import {findTable, tableIds, type EditionId} from '../../src/forms/editions.js';
import {importReport, interpret, readDocument, type SourceDocument} from '../../src/import/index.js';
import {readVerbatim} from '../../src/import/read-verbatim.js';
import type {SourceCell, SourceRow, SourceTable} from '../../src/import/source.js';
import type {Report} from '../../src/report/report.js';
import {setPath} from '../report/random-report.js';
import {makeReport, startRandom} from '../report/valid-report.js';
import {layOut, textLayouts, writeHtml, type PrintedTable} from './layouts.js';
import {makeDocx, makeTable, paragraph} from './make-docx.js';
import * as noise from './noise.js';

const page = (report: Report, change = same): string => `<html><body>${layOut(report, (table) => writeHtml(change(table)), (text) => `<p>${text}</p>`)}</body></html>`;
const layouts: {readonly [name: string]: (report: Report, change?: (table: PrintedTable) => PrintedTable) => string | Uint8Array} = {
  L6: (report, change = same) => layOut(report, (table) => textLayouts['L6']!(change(table))),
  L8: page,
  docx: (report, change = same) => makeDocx(layOut(report, (table) => makeTable(change(table)), paragraph)),
};
const anyReport = fc.record({seed: fc.nat(1e6), edition: fc.constantFrom<EditionId>('2019', '2021')}).map(({seed, edition}) => ({seed, report: makeReport(seed, edition)}));
const editions: readonly EditionId[] = ['2019', '2021'];

describe('readVerbatim', () => {
  it('reads every table of both editions that prints its form, whatever its widths and spaces', async () => {
    for (const name of Object.keys(layouts)) for (const edition of editions) for (const change of [same, (table: PrintedTable) => noise.changeWidths(table, startRandom(5))]) {
      const report = makeReport(7, edition);
      const read = listTables(await readBlocks(layouts[name]!(report, change))).map(readVerbatim);
      expect(Object.fromEntries(read.map((table) => [table?.table, table?.figures])), name).to.deep.equal(report.tables);
    }
  });

  it('leaves what is not word for word the form, or no plain figure', async () => {
    const [first] = listTables(await readBlocks(layouts['L6']!(makeReport(7))));
    const change = (find: string, text: string): SourceTable => mapCells(first!, (cells) => cells.map((cell) => (cell.text === find ? {text} : cell)));
    expect(readVerbatim(change('规章', '规 章'))).to.not.equal(undefined);
    for (const text of ['规则', '规章1', '', '5']) expect(readVerbatim(change('规章', text)), text).to.equal(undefined);
    const figure = first!.rows[2]!.cells[1]!.text;
    for (const text of ['/', '5件', '1,234', '０', '0 5', '约5', '-5', '5\n6', '5①']) expect(readVerbatim(change(figure, text)), text).to.equal(undefined);
    for (const rows of [first!.rows.slice(1), first!.rows.slice(0, -1), [...first!.rows, first!.rows[2]!]]) expect(readVerbatim({...first!, rows})).to.equal(undefined);
  });

  it('gives the report and the messages that the general way gives', async () => {
    let verbatim = 0;
    await fc.assert(fc.asyncProperty(anyReport, fc.constantFrom(0, 0.002, 0.1, 1), fc.constantFrom(...Object.keys(layouts)), fc.nat(6), async ({seed, report}, rate, name, kind) => {
      const random = startRandom(seed + 1);
      for (const table of tableIds) for (const {path} of listCells(findTable(report.edition!, table))) {
        if (random() < rate) setPath(report.tables!, path, [null, null, {value: null, raw: '/'}, {value: 5, raw: '０5'}, -4, 1.5][Math.floor(random() * 6)]);
      }
      const document = await readBlocks(layouts[name]!(report, kind === 0 ? (table) => noise.changeWidths(table, random) : same));
      const torn = {...document, blocks: document.blocks.map((block) => (block.kind === 'table' && kind > 2 ? tear(block, random) : block))};
      verbatim += listTables(torn).filter(readVerbatim).length;
      const general = {...torn, blocks: torn.blocks.map((block) => (block.kind === 'table' && readVerbatim(block) ? precede(block) : block))};
      expect(listTables(general).some(readVerbatim)).to.equal(false);
      expect(interpret(torn)).to.deep.equal(interpret(general));
    }), {numRuns: 150});
    expect(verbatim).to.be.above(50);
  });

  it('leaves the numbers of columns under the table of reviews to the general way', async () => {
    const report = makeReport(7);
    listCells(findTable('2021', 'review')).forEach(({path}, i) => setPath(report.tables!, path, i + 1));
    expect(listTables(await readBlocks(layouts['L6']!(report))).map(readVerbatim)[2]).to.equal(undefined);
  });

  it('says that there are several reports where a table is twice there with other figures', async () => {
    const twice = page(makeReport(7)).replace('</body>', '') + page(makeReport(8));
    expect((await importReport(twice)).messages.map(({code}) => code)).to.deep.equal(['report.several']);
    expect((await importReport(page(makeReport(7)).replace('</body>', '') + page(makeReport(7)))).report!.tables).to.deep.equal(makeReport(7).tables);
  });
});

const same = (table: PrintedTable): PrintedTable => table;

async function readBlocks(source: string | Uint8Array): Promise<SourceDocument> {
  return (await readDocument(source) as {readonly document: SourceDocument}).document;
}

function listTables({blocks}: SourceDocument): SourceTable[] {
  return blocks.filter((block) => block.kind === 'table');
}

function mapCells(table: SourceTable, change: (cells: readonly SourceCell[]) => readonly SourceCell[]): SourceTable {
  return {...table, rows: table.rows.map((row): SourceRow => ({...row, cells: change(row.cells)}))};
}

/** The table with a word before a label: the general way reads it all the same, and says nothing of it. */
function precede(table: SourceTable): SourceTable {
  return mapCells(table, (cells) => cells.map((cell) => (/^(?:规章|.七.总计|结果维持)$/.test(cell.text) ? {...cell, text: `表${cell.text}`} : cell)));
}

/** A row more or less, parted, joined with the next or wider than the others. */
function tear(table: SourceTable, random: () => number): SourceTable {
  const rows = [...table.rows];
  const at = Math.floor(random() * (rows.length - 1));
  const {cells, line} = rows[at]!;
  const ways: readonly (() => unknown)[] = [
    () => rows.splice(at, 1), () => rows.splice(at, 0, rows[at]!), () => rows.splice(at, 0, {line, cells: cells.map(() => ({text: '', colspan: 2}))}),
    () => rows.splice(at, 1, {line, cells: cells.slice(0, 1)}, {line, cells: cells.slice(1)}), () => rows.splice(at, 2, {line, cells: [...cells, ...rows[at + 1]!.cells]}),
    () => (rows[at] = {line, cells: cells.map((cell) => ({...cell, colspan: 3}))}), () => (rows[at] = {line, cells: [{text: ''}, ...cells]}), () => (rows[at] = {line, cells: [...cells, {text: ''}]}),
  ];
  ways[Math.floor(random() * ways.length)]!();
  return {...table, rows: rows.filter((row) => row.cells.length > 0)};
}
