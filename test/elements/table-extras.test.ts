import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {GaiReportTable} from '../../src/index.js';
import type {Report} from '../../src/report/report.js';
import {loadSample} from '../samples.js';
import {itWith} from './commands.js';
import {makePage, makeTable, query, queryAll, settle, tableOf, textOf, until} from './helpers.js';

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

  it('takes the title and heads of a band away with the last of its rows, and brings them back', async () => {
    const table = await makeTable(await loadSample('daguan-2019'), {table: 'proactive', foldZeros: true});
    await until(() => !!query(table, '.fold'));
    const bands = (): string[] => queryAll(table, 'th.band').filter((band) => band.getClientRects().length > 0).map((band) => band.textContent);
    expect(bands()).to.deep.equal(['第二十条第（一）项', '第二十条第（九）项']);
    expect(textOf(table, '.fold')).to.equal('另有 6 行均为 0 展开');
    const all = ['第二十条第（一）项', '第二十条第（五）项', '第二十条第（六）项', '第二十条第（八）项', '第二十条第（九）项'];
    window.dispatchEvent(new Event('beforeprint'));
    expect(bands()).to.deep.equal(all);
    window.dispatchEvent(new Event('afterprint'));
    expect(bands()).to.have.length(2);
    query(table, '.fold button').click();
    await until(() => !query(table, '.fold'));
    expect(bands()).to.deep.equal(all);
  });

  it('keeps a row low beside the heading of its group, in the wide style and the narrow one', async () => {
    for (const width of [1000, 340]) {
      const table = await makeTable(await loadSample('xianfenglu-2020'), {foldZeros: true});
      table.parentElement!.style.width = `${width}px`;
      await until(() => !!query(table, '.fold'));
      await settle(table);
      const heading = query(table, 'th.level-0[rowspan]');
      expect(heading.textContent).to.equal('三、本年度办理结果');
      const lines = heading.getBoundingClientRect().height / (1.5 * parseFloat(getComputedStyle(heading).fontSize));
      expect(lines, `${width} pixels`).to.be.below(width === 1000 ? 2 : 3);
    }
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
  const said = '.explain [role="status"]';
  const findRow = (table: Element, label: string): HTMLElement => queryAll(table, 'th.row').find((row) => row.textContent === label) as HTMLElement;

  /** A table whose rows are explained. */
  async function makeExplained(given: Report, properties: Parameters<typeof makeTable>[1] = {}): Promise<GaiReportTable> {
    const table = await makeTable(given, {explain: true, ...properties});
    await until(() => !!query(table, '.explain'));
    return table;
  }

  it('says what the row with the focus counts, and by which article, once for all its figures', async () => {
    const table = await makeExplained(report);
    expect([textOf(table, '.explain p'), textOf(table, said)]).to.deep.equal(['选中或点按一行，这里说明它统计的是什么。', '']);
    query(table, 'td[tabindex]').focus();
    expect(textOf(table, said)).to.equal('一、本年新收政府信息公开申请数量 本年1月1日至12月31日收到的申请。');
    const words = query(table, said).firstChild;
    await sendKeys({press: 'ArrowRight'});
    expect(query(table, said).firstChild).to.equal(words); // what is not said anew is not read out anew
    for (let i = 0; i < 4; i++) await sendKeys({press: 'ArrowDown'});
    expect(textOf(table, said)).to.equal('（三）不予公开 › 1.属于国家秘密 信息依法确定为国家秘密。（《政府信息公开条例》第十四条）');
    await expect(table).to.be.accessible();
  });

  it('explains the rows of proactive disclosure, by what each edition counts in them', async () => {
    for (const [name, text] of [['city-2025', '全年收取的行政事业性收费，以万元计。（《政府信息公开条例》第二十条）'], ['xianfenglu-2020', '收费项目的种类，不是金额。（《政府信息公开条例》第二十条）']] as const) {
      const table = await makeExplained(await loadSample(name), {table: 'proactive'});
      findRow(table, '行政事业性收费').dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
      expect(textOf(table, said), name).to.equal(`行政事业性收费 ${text}`);
    }
  });

  it('says it in English, for the pointer too, and nothing of a table without explanations', async () => {
    const table = await makeExplained(report, {lang: 'en'});
    queryAll(table, 'th.row')[0]!.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
    expect(textOf(table, said)).to.equal('1. Requests received this year Requests that came in from 1 January to 31 December.');
    const review = await makeTable(await loadSample('city-2025'), {explain: true, table: 'review'});
    await settle(review);
    expect(query(review, '.explain')).to.equal(null);
  });

  itWith('setViewport', 'stays at the foot of the window for a row that is tapped, above the line of a chosen figure', async () => {
    for (const [width, height] of [[360, 740], [1280, 700]] as const) {
      await setViewport({width, height});
      const page = await makePage(await loadSample('city-2025'), {explain: true, charts: 'none'});
      const table = tableOf(page, 'applications');
      await until(() => !!query(table, '.explain'));
      const row = findRow(table, '1.属于国家秘密');
      row.scrollIntoView({block: 'center'});
      await settle(page);
      expect(query(table, '.explain').getBoundingClientRect().top, `${width} before`).to.be.above(height);
      row.click();
      await settle(page);
      expect(Math.round(query(table, '.explain').getBoundingClientRect().bottom), `${width}`).to.equal(height);
      row.nextElementSibling!.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
      await settle(page);
      expect(query(table, '.explain').getBoundingClientRect().bottom, `${width} chosen`).to.be.closeTo(query(page, '.chosen').getBoundingClientRect().top, 1);
      for (let i = 0; i < 12; i++) await sendKeys({press: 'ArrowDown'});
      const cell = table.shadowRoot!.activeElement!.getBoundingClientRect();
      expect(cell.bottom, `${width} walked`).to.be.at.most(query(table, '.explain').getBoundingClientRect().top + 1);
      page.remove();
    }
    await setViewport({width: 800, height: 600});
  });

  it('goes when the reader presses Esc, closes it, moves the pointer away or goes on, and comes again with another row', async () => {
    const table = await makeExplained(report);
    const base = query(table, '[part="base"]');
    const isHeld = (): boolean => base.matches('.explaining') && textOf(table, said) !== '' && !query(table, '.explain button').hidden;
    const [first, second] = ['（一）予以公开', '1.属于国家秘密'].map((label) => findRow(table, label));
    const over = (element: Element, pointerType = 'mouse'): boolean => element.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, pointerType}));
    over(first!);
    expect(isHeld()).to.equal(true);
    await sendKeys({press: 'Escape'});
    over(first!);
    expect(isHeld()).to.equal(false);
    over(second!);
    expect(isHeld()).to.equal(true);
    query(table, '.explain button').click();
    expect(isHeld()).to.equal(false);
    second!.click();
    expect(isHeld()).to.equal(true);
    base.dispatchEvent(new PointerEvent('pointerleave', {pointerType: 'touch'}));
    expect(isHeld()).to.equal(true);
    base.dispatchEvent(new PointerEvent('pointerleave', {pointerType: 'mouse'}));
    expect(isHeld()).to.equal(false);
    over(first!, 'touch');
    expect(isHeld()).to.equal(false);
    query(table, 'td[tabindex]').focus();
    base.dispatchEvent(new PointerEvent('pointerleave', {pointerType: 'mouse'}));
    expect(isHeld()).to.equal(true);
    (table.shadowRoot!.activeElement as HTMLElement).blur();
    expect(isHeld()).to.equal(false);
    table.explain = false;
    await until(() => !query(table, '.explain'));
  });

  it('says nothing of a heading of several rows, which stands in the first of them', async () => {
    const table = await makeExplained(report);
    findRow(table, '（三）不予公开').click();
    expect(textOf(table, said)).to.equal('');
  });
});
