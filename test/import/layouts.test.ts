import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {listCells} from '../../src/forms/cells.js';
import {findTable, tableIds, type EditionId} from '../../src/forms/editions.js';
import {importReport, type ImportMessage} from '../../src/import/index.js';
import {isReport} from '../../src/report/check-shape.js';
import {isRecord} from '../../src/report/shape.js';
import type {Report, Tables} from '../../src/report/report.js';
import {setPath} from '../report/random-report.js';
import {makeReport, startRandom} from '../report/valid-report.js';
import {dropRepeated, layOut, textLayouts, writeHtml, writeWordCell, type PrintedTable} from './layouts.js';
import {makeDocx, makeTable, paragraph} from './make-docx.js';
import * as noise from './noise.js';

type Source = string | Uint8Array;
const wordTable = (table: PrintedTable): string => writeHtml(table, writeWordCell, " style='border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt' valign=top");
const page = (body: string): string => `<!doctype html><html><head><title>年报</title></head><body>${body}</body></html>`;

/** Every way a report is laid out, with the tables changed on the way. */
const layouts: {readonly [name: string]: (report: Report, change?: (table: PrintedTable) => PrintedTable) => Source} = {
  ...Object.fromEntries(Object.entries(textLayouts).map(([name, write]) => [name, (report: Report, change = same) => layOut(report, (table) => write(change(table)))])),
  L8: (report, change = same) => page(layOut(report, (table) => writeHtml(change(table)), (text) => `<p>${text}</p>`)),
  'Word paste': (report, change = same) => layOut(report, (table) => wordTable(change(table)), writeWordCell),
  docx: (report, change = same) => makeDocx(layOut(report, (table) => makeTable(change(table)), paragraph)),
};
const carrying = Object.keys(layouts).filter((name) => name !== 'L3');

const anyReport = fc.record({seed: fc.nat(1e6), edition: fc.constantFrom<EditionId>('2019', '2021')}).map(({seed, edition}) => ({seed, report: makeReport(seed, edition)}));

describe('importReport', () => {
  for (const name of carrying) {
    it(`reads random reports of both editions back from layout ${name}`, async () => {
      await fc.assert(fc.asyncProperty(anyReport, async ({report}) => {
        const read = await importReport(layouts[name]!(report));
        expect(read.report?.tables).to.deep.equal(report.tables);
        expect(isReport(read.report)).to.equal(true);
        expect(read.report?.year).to.equal(report.year);
        expect(read.report?.title).to.equal(report.title);
        expect(read.report?.sections?.map(({id}) => id)).to.deep.equal(['preface', 'overview', 'proactive', 'applications', 'review', 'problems', 'other']);
      }), {numRuns: 8});
    });
  }

  it('splits digits that ran together only where one way adds up, and leaves the rest out', async () => {
    let read = 0;
    let left = 0;
    await fc.assert(fc.asyncProperty(anyReport, async ({report}) => {
      const {report: found, messages} = await importReport(layouts['L3']!(report));
      const compared = compare(found?.tables, report.tables);
      expect(compared.wrong).to.deep.equal([]);
      read += compared.right;
      left += compared.left;
      for (const {place} of messages.filter(({code}) => code === 'value.ambiguous')) expect(compared.leftPlaces.some((other) => other.startsWith(place)), place).to.equal(true);
    }), {numRuns: 25});
    expect(read / (read + left)).to.be.above(0.75);
  });

  it('reads no wrong figure where cells are blank or marked and sums are broken', async () => {
    await fc.assert(fc.asyncProperty(anyReport, async ({seed, report}) => {
      const random = startRandom(seed + 1);
      for (const table of tableIds) {
        for (const {path} of listCells(findTable(report.edition!, table))) {
          const dice = random();
          const cell = dice < 0.15 ? null : dice < 0.2 ? {value: null, raw: '/'} : dice < 0.23 ? Math.floor(random() * 50) : undefined;
          if (cell !== undefined) setPath(report.tables!, path, cell);
        }
      }
      // Not L3, whose digits only their sums can part.
      for (const name of ['L2', 'L4', 'L5', 'L6', 'L8', 'Word paste', 'docx']) {
        const {report: found, messages} = await importReport(layouts[name]!(report));
        const compared = compare(found?.tables, report.tables);
        expect(compared.wrong, name).to.deep.equal([]);
        const told = messages.filter(({code}) => code === 'value.ambiguous').map(({place}) => place);
        if (name !== 'L5') expect(compared.leftPlaces.filter((left) => !told.some((place) => left.startsWith(place))), name).to.deep.equal([]);
      }
    }), {numRuns: 12});
  });

  for (const name of ['L1', 'L2', 'L6', 'L8', 'docx']) {
    it(`reads the same figures from ${name} with spaces, other widths, edited labels or headers that repeat`, async () => {
      await fc.assert(fc.asyncProperty(anyReport, async ({seed, report}) => {
        const random = startRandom(seed);
        for (const change of [noise.addSpaces, noise.changeWidths, noise.editLabels, (table: PrintedTable) => noise.repeatHeader(table, table.length > 20 ? 3 : 0)]) {
          const {report: found} = await importReport(layouts[name]!(report, (table) => change(table, random)));
          expect(compare(found?.tables, report.tables)).to.deep.include({wrong: [], left: 0});
        }
      }), {numRuns: 5});
    });
  }

  it('leaves out what a portal puts around a report, and names it', async () => {
    await fc.assert(fc.asyncProperty(anyReport, async ({seed, report}) => {
      const plain = await importReport(layouts['L6']!(report));
      const {report: found, messages} = await importReport(noise.addFurniture(layouts['L6']!(report) as string, startRandom(seed)));
      expect(found).to.deep.equal(plain.report);
      expect(messages.filter(({code}) => code !== 'furniture.dropped')).to.have.length(plain.messages.length);
    }), {numRuns: 20});
  });

  it('never takes a figure from a text whose repeated lines are gone', async () => {
    await fc.assert(fc.asyncProperty(anyReport, async ({report}) => {
      const {report: found, messages} = await importReport(dropRepeated(layouts['L1']!(report) as string));
      expect(found?.tables).to.deep.equal({});
      const lost = messages.filter(({code}) => code === 'figures.lost' || code === 'table.missing').map(({place}) => place);
      expect(lost.sort()).to.deep.equal(['applications', 'proactive', 'review']);
      expect(listPlaces(messages, 'figures.lost')).to.include('applications');
    }), {numRuns: 20});
  });

  it('says which tables are missing, and reads no zero for them', async () => {
    const {report, messages} = await importReport(layOut(makeReport(1), () => ''));
    expect(report?.tables).to.deep.equal({});
    expect(listPlaces(messages, 'table.missing')).to.deep.equal(['proactive', 'applications', 'review']);
    expect(report?.sections).to.have.length(7);
  });
});

const same = (table: PrintedTable): PrintedTable => table;
const listPlaces = (messages: readonly ImportMessage[], code: string): string[] => messages.filter((message) => message.code === code).map(({place}) => place);

/** How the figures that were read compare with those printed; a print that says more counts by its number. */
function compare(found: Tables | undefined, printed: Tables | undefined): {right: number; left: number; wrong: string[]; leftPlaces: string[]} {
  const result = {right: 0, left: 0, wrong: [] as string[], leftPlaces: [] as string[]};
  const walk = (a: unknown, b: unknown, place: string): void => {
    if (isRecord(b) && !('raw' in b)) {
      for (const key of Object.keys(b)) walk(isRecord(a) ? a[key] : undefined, b[key], place ? `${place}.${key}` : key);
    } else if (a === undefined) {
      result.left++;
      result.leftPlaces.push(place);
    } else if (a === b || JSON.stringify(a) === JSON.stringify(b) || (isRecord(a) && !isRecord(b) && a['value'] === b)) {
      result.right++;
    } else {
      result.wrong.push(place);
    }
  };
  walk(found, printed, '');
  return result;
}
