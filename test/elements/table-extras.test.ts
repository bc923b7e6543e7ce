import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Report} from '../../src/report/report.js';
import {loadSample} from '../samples.js';
import {makeTable, query, queryAll, settle, textOf, until} from './helpers.js';

const row = (naturalPerson: number | null): object => ({naturalPerson, enterprise: 0, research: 0, publicInterest: 0, legalService: 0, otherOrganisation: 0, total: naturalPerson});
const report: Report = {version: 1, edition: '2021', tables: {applications: {
  received: row(3), carriedIn: row(0), disclosedInFull: row(0), partlyDisclosed: row(1),
  refused: {stateSecret: row(0), prohibitedByLaw: row(2), securityAndStability: row(0), thirdPartyRights: row(null)},
  unableToProvide: {notHeld: row(0), wouldRequireCreation: row(0), stillUnclear: row(0)}, outcomesTotal: row(3), carriedOut: row(0),
}}};
const shownRows = (element: Element): string[] => queryAll(element, 'tbody:not(.fold) tr:not([hidden])').map((line) => line.querySelector('th:last-of-type')!.textContent);

describe('gai-report-table fold-zeros', () => {
  it('folds rows of zeros into one line that counts them, and keeps blanks, marks, absent rows and totals', async () => {
    const table = await makeTable(report, {foldZeros: true});
    await until(() => !!query(table, '.fold'));
    expect(textOf(table, '.fold')).to.equal('另有 8 行均为 0 展开');
    expect(shownRows(table).slice(0, 5)).to.deep.equal(['一、本年新收政府信息公开申请数量', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '2.其他法律行政法规禁止公开', '4.保护第三方合法权益', '5.属于三类内部事务信息']);
    await expect(table).to.be.accessible();
  });

  it('keeps each shown row under its own headings', async () => {
    const table = await makeTable(report, {foldZeros: true});
    await until(() => !!query(table, '.fold'));
    const lines = queryAll(table, 'tbody:not(.fold) tr:not([hidden])') as HTMLTableRowElement[];
    expect(lines[1]!.cells[0]!.textContent).to.equal('三、本年度办理结果');
    expect(lines[2]!.cells[0]!.textContent).to.equal('（三）不予公开');
    expect(lines[2]!.cells[0]!.rowSpan).to.equal(6);
    const widths = lines.map((line) => Array.from(line.cells).reduce((sum, cell) => sum + cell.colSpan, 0));
    expect(widths.slice(0, 4)).to.deep.equal([10, 10, 9, 8]);
  });

  it('unfolds by its button, and all rows stand as before', async () => {
    const plain = await makeTable(report);
    const table = await makeTable(report, {foldZeros: true});
    await until(() => !!query(table, '.fold'));
    query(table, '.fold button').click();
    await until(() => !query(table, '.fold'));
    const write = (element: Element): string => queryAll(element, 'tbody').map((body) => body.outerHTML).join('').replace(/ (tabindex="0"|hidden=""|class="(lit)?")| lit\b/g, '');
    expect(write(table)).to.equal(write(plain));
  });

  it('unfolds for paper and folds again', async () => {
    const table = await makeTable(report, {foldZeros: true});
    await until(() => !!query(table, '.fold'));
    window.dispatchEvent(new Event('beforeprint'));
    expect(queryAll(table, 'tr[hidden], .fold')).to.have.length(0);
    window.dispatchEvent(new Event('afterprint'));
    expect(queryAll(table, '.fold')).to.have.length(1);
  });

  it('lets arrow keys pass over folded rows', async () => {
    const table = await makeTable(report, {foldZeros: true});
    await until(() => !!query(table, '.fold'));
    query(table, 'td[tabindex]').focus();
    await sendKeys({press: 'ArrowDown'});
    expect(table.shadowRoot!.activeElement!.closest('tr')!.textContent).to.contain('部分公开');
  });

  it('keeps a figure in sight for the keyboard where the first rows are folded', async () => {
    for (const table of ['applications', 'proactive'] as const) {
      const host = await makeTable(await loadSample('xianfenglu-2020'), {table, foldZeros: true});
      await until(() => !!query(host, '.fold'));
      const stops = queryAll(host, 'td[tabindex]') as HTMLElement[];
      expect(stops.map((cell) => cell.parentElement!.hidden), table).to.deep.equal([false]);
      stops[0]!.focus();
      expect(host.shadowRoot!.activeElement).to.equal(stops[0]);
    }
  });

  it('folds nothing where nothing or one row is 0', async () => {
    const table = await makeTable(await loadSample('city-2025'), {foldZeros: true});
    await settle(table);
    expect(query(table, '.fold')).to.equal(null);
  });
});

describe('gai-report-table explain', () => {
  it('says what the row with the focus counts, and by which article', async () => {
    const table = await makeTable(report, {explain: true});
    await until(() => !!query(table, '.explain'));
    query(table, 'td[tabindex]').focus();
    expect(textOf(table, '.explain')).to.equal('一、本年新收政府信息公开申请数量 本年1月1日至12月31日收到的申请。');
    for (let i = 0; i < 4; i++) await sendKeys({press: 'ArrowDown'});
    expect(textOf(table, '.explain')).to.equal('（三）不予公开 › 1.属于国家秘密 信息依法确定为国家秘密。（《政府信息公开条例》第十四条）');
    expect(table.shadowRoot!.activeElement!.getAttribute('aria-description')).to.contain('国家秘密');
    await expect(table).to.be.accessible();
  });

  it('explains the rows of proactive disclosure, by what each edition counts in them', async () => {
    for (const [name, said] of [['city-2025', '全年收取的行政事业性收费，以万元计。（《政府信息公开条例》第二十条）'], ['xianfenglu-2020', '收费项目的种类，不是金额。（《政府信息公开条例》第二十条）']] as const) {
      const table = await makeTable(await loadSample(name), {explain: true, table: 'proactive'});
      await until(() => !!query(table, '.explain'));
      queryAll(table, 'th.row').find((row) => row.textContent === '行政事业性收费')!.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
      expect(textOf(table, '.explain'), name).to.equal(`行政事业性收费 ${said}`);
    }
  });

  it('says it in English, for the pointer too, and nothing of a table without explanations', async () => {
    const table = await makeTable(report, {explain: true, lang: 'en'});
    await until(() => !!query(table, '.explain'));
    queryAll(table, 'th.row')[0]!.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
    expect(textOf(table, '.explain')).to.equal('1. Requests received this year Requests that came in from 1 January to 31 December.');
    const review = await makeTable(await loadSample('city-2025'), {explain: true, table: 'review'});
    await settle(review);
    expect(query(review, '.explain')).to.equal(null);
  });
});
