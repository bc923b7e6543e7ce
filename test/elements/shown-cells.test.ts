import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {GaiReportTable} from '../../src/index.js';
import {outlineCells} from '../../src/elements/shown-cells.js';
import {makeReport} from '../report/valid-report.js';
import {itWith} from './commands.js';
import {makeTable, queryAll} from './helpers.js';

const addresses = ['applications.received.total', 'applications.carriedIn.total'];
const look = (table: GaiReportTable): string[] => queryAll(table, '.led-to').map((cell) => {
  const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(cell);
  return `${outlineStyle} ${outlineWidth} ${outlineColor}`;
});

describe('outlineCells(table, addresses)', () => {
  it('marks the cells that the reader is led to, and does not look like what is wrong', async () => {
    const table = await makeTable(makeReport(3));
    outlineCells(table, addresses);
    expect(look(table)).to.deep.equal(Array(2).fill('double 3px rgb(26, 86, 166)'));
    outlineCells(table, addresses, true);
    expect(look(table)).to.deep.equal(Array(2).fill('dashed 2px rgb(168, 30, 30)'));
    outlineCells(table, addresses.slice(1));
    expect(look(table)).to.deep.equal(['double 3px rgb(26, 86, 166)']);
  });

  it('leaves the cell with the focus the look of that', async () => {
    const table = await makeTable(makeReport(3));
    outlineCells(table, addresses);
    const [first] = queryAll(table, '.led-to') as HTMLElement[];
    first!.tabIndex = 0;
    first!.focus();
    expect(look(table)).to.deep.equal(['solid 2px rgb(26, 86, 166)', 'double 3px rgb(26, 86, 166)']);
  });

  itWith('emulateMedia', 'marks nothing on paper', async () => {
    const table = await makeTable(makeReport(3));
    outlineCells(table, addresses);
    await emulateMedia({media: 'print'});
    const printed = look(table);
    await emulateMedia({media: 'screen'});
    expect(printed.map((outline) => outline.startsWith('none'))).to.deep.equal([true, true]);
  });
});
