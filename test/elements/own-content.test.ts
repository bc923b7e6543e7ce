import {expect, nextFrame} from '@open-wc/testing';
import {upgrade, type GaiErrorEvent, type GaiLoadEvent, type GaiReport, type GaiReportTable} from '../../src/index.js';
import {listCells} from '../../src/forms/cells.js';
import {findTable, tableIds} from '../../src/forms/editions.js';
import {readFigures} from '../../src/report/read-figures.js';
import {findEdition, type Report} from '../../src/report/report.js';
import {printTable} from '../import/layouts.js';
import {loadSample, sampleNames} from '../samples.js';
import {query, queryAll, smallReport, until} from './helpers.js';
import {writeWordPage, writeWordTable} from './word-page.js';

type Outcome = GaiLoadEvent | GaiErrorEvent;

describe('an element around what the page itself holds', () => {
  let page: HTMLElement;
  const warnings: unknown[][] = [];
  const realWarn = console.warn;

  before(() => {
    console.warn = (...said: unknown[]) => void warnings.push(said);
  });
  after(() => {
    console.warn = realWarn;
  });
  beforeEach(() => {
    warnings.length = 0;
    page = document.createElement('main');
    document.body.append(page);
  });
  afterEach(() => page.remove());

  async function show(html: string): Promise<Outcome> {
    const outcome = new Promise<Outcome>((resolve) => {
      page.addEventListener('gai-load', resolve, {once: true});
      page.addEventListener('gai-error', resolve, {once: true});
    });
    page.innerHTML = html;
    return outcome;
  }

  for (const name of sampleNames.filter((sample) => sample !== 'city-2025')) {
    it(`reads every figure of ${name} out of a page pasted from Word, and shows it instead`, async () => {
      const sample = await loadSample(name);
      const event = await show(`<gai-report><article>${writeWordPage(sample)}</article></gai-report>`);
      const {statistics: _, ...tables} = sample.tables!;
      expect(event.type, JSON.stringify((event as GaiErrorEvent).detail.messages)).to.equal('gai-load');
      const {report} = (event as GaiLoadEvent).detail;
      expect(pick(report)).to.deep.equal(tables);
      const element = page.querySelector('gai-report')!;
      await until(() => isGone(page.querySelector('article')!));
      for (const table of tableIds.filter((id) => sample.tables?.[id])) {
        const shown = queryAll(query(element, `gai-report-table[table="${table}"]`), 'td[part^="cell"]').map((cell) => cell.firstChild?.textContent);
        const form = findTable(findEdition(sample, table)!, table);
        expect(shown.length).to.equal(listCells(form).length);
        expect(shown.filter((text) => /\d/.test(text ?? ''))).to.deep.equal(readFigures(sample, form).map(({text}) => text).filter((text) => /\d/.test(text)));
      }
      expect(element.querySelector('article'), 'stays in the page').to.not.equal(null);
      expect(query(element, 'details[part="original"]').hidden).to.equal(false);
    });
  }

  it('upgrades each table that a selector finds, and leaves the others', async () => {
    const sample = await loadSample('xianfenglu-2020');
    page.innerHTML = `<article>${writeWordPage(sample)}<table id="menu"><tr><td>首页</td></tr></table></article>`;
    const own = Array.from(page.querySelectorAll('table.MsoNormalTable'));
    const made = await upgrade('article table');
    expect(made.map((element) => (element as GaiReportTable).table)).to.deep.equal(tableIds.filter((table) => sample.tables?.[table]));
    for (const element of made) {
      expect(own.some((table) => table.parentNode === element && isGone(table))).to.equal(true);
      const form = findTable(findEdition(sample, (element as GaiReportTable).table as 'review')!, (element as GaiReportTable).table as 'review');
      const shown = queryAll(element, 'td[part^="cell"]').map((cell) => cell.firstChild?.textContent);
      expect(shown.filter((text) => /\d/.test(text ?? ''))).to.deep.equal(readFigures(sample, form).map(({text}) => text).filter((text) => /\d/.test(text)));
    }
    expect(page.querySelector('#menu')!.parentElement!.localName).to.equal('article');
    expect(await upgrade('article table'), 'a second time').to.deep.equal([]);
    expect(warnings).to.deep.equal([]);
  });

  it('puts a whole report around anything but a table', async () => {
    page.innerHTML = `<article>${writeWordPage(await loadSample('lianhua-2022'))}</article>`;
    const [element] = await upgrade('article', page);
    expect(element!.localName).to.equal('gai-report');
    expect(page.firstElementChild).to.equal(element);
    await until(() => !!element!.shadowRoot!.querySelector('details[part="original"]:not([hidden])'));
    expect(element!.style.cssText).to.equal('');
  });

  it('takes the table that it is around, whatever kind it is', async () => {
    const sample = await loadSample('lianhua-2022');
    await show(`<gai-report-table>${writeWordTable(printTable(sample, 'review'))}</gai-report-table>`);
    const element = page.querySelector('gai-report-table')!;
    await element.updateComplete;
    expect(element.table).to.equal('review');
    expect(queryAll(element, 'td[part^="cell"]').length).to.equal(15);
    expect(isGone(element.querySelector('table')!)).to.equal(true);
  });

  it('is a report without a title where the page has a table alone', async () => {
    const sample = await loadSample('lianhua-2022');
    await show(`<gai-report>${writeWordTable(printTable(sample, 'applications'))}</gai-report>`);
    const element = page.querySelector('gai-report')!;
    await until(() => isGone(element.querySelector('table')!));
    expect(queryAll(element, 'h1, h2, h3').map((heading) => heading.textContent.trim()).filter((text) => text === '')).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('shows either the page or the report at every frame', async () => {
    page.innerHTML = `<article>${writeWordPage(await loadSample('daguan-2019'))}</article>`;
    const article = page.querySelector('article')!;
    const host = document.createElement('gai-report');
    host.append(article);
    page.append(host);
    const frames: string[] = [];
    for (let last = 0; last < 3;) {
      await nextFrame();
      const tables = Array.from(host.shadowRoot!.querySelectorAll('gai-report-table'));
      const isShown = tables.length > 0 && tables.every((table) => table.shadowRoot!.querySelector('td') && table.getBoundingClientRect().height > 50) && getComputedStyle(tables[0]!).visibility === 'visible';
      frames.push(`${isGone(article) ? '' : 'page'} ${isShown ? 'report' : ''}`.trim());
      last += isShown ? 1 : 0;
    }
    for (const frame of frames) expect(frame, frames.join(', ')).to.be.oneOf(['page', 'report']);
  });

  it('leaves the page as it is where it holds no such report, and says why to its maker', async () => {
    const event = await show('<gai-report lang="en"><p>今日菜单</p><table><tr><td>米饭</td></tr></table></gai-report>');
    expect(event.type).to.equal('gai-error');
    expect((event as GaiErrorEvent).detail.type).to.equal('document');
    const element = page.querySelector('gai-report')!;
    await element.updateComplete;
    expect(isGone(element.querySelector('table')!)).to.equal(false);
    expect(element.shadowRoot!.textContent.trim()).to.equal('');
    expect(warnings.length).to.equal(1);
  });

  it('leaves a table whose figures could not all be read', async () => {
    const sample = await loadSample('lianhua-2022');
    const html = writeWordTable(printTable(sample, 'applications').map((row, i) => (i === 8 ? [] : row)));
    const event = await show(`<gai-report-table>${html}</gai-report-table>`);
    expect(event.type).to.equal('gai-error');
    expect((event as GaiErrorEvent).detail.messages.some(({code}) => code === 'row.missing')).to.equal(true);
    expect(isGone(page.querySelector('table')!)).to.equal(false);
    page.innerHTML = html;
    expect(await upgrade('table', page)).to.deep.equal([]);
    expect(page.firstElementChild!.localName).to.equal('table');
    expect(warnings.length).to.equal(2);
  });

  it('keeps a stand-in in sight until the report comes, and brings it back when the next one fails', async () => {
    const element = document.createElement('gai-report');
    element.innerHTML = '<p>请下载附件。</p>';
    page.append(element);
    element.report = smallReport;
    await element.updateComplete;
    await until(() => isGone(element.firstElementChild!));
    expect(query(element, 'details[part="original"]').hidden, 'it was given the report').to.equal(false);
    element.report = undefined;
    element.src = '/no-such-report.json';
    await until(() => element.shadowRoot!.querySelector('article') === null);
    expect(isGone(element.firstElementChild!)).to.equal(false);
  });

  it('hides a stand-in for a report that comes while the page is still parsed', async () => {
    Object.defineProperty(document, 'readyState', {configurable: true, value: 'loading'});
    const element = Object.assign(document.createElement('gai-report-table'), {report: smallReport});
    element.innerHTML = '<p>请下载附件。</p>';
    page.append(element);
    await element.updateComplete;
    delete (document as {readyState?: unknown}).readyState;
    expect(queryAll(element, 'td').length).to.be.above(100);
    expect(isGone(element.firstElementChild!)).to.equal(true);
  });

  it('does not hold a report back where the page holds nothing in its place', async () => {
    const element = Object.assign(document.createElement('gai-report'), {report: smallReport});
    page.append(element);
    await until(() => !!query(element, 'article'));
    expect(query(element, 'article').classList.contains('coming')).to.equal(false);
  });

  it('shows elements inside a report below it, as they share it', async () => {
    const element: GaiReport = Object.assign(document.createElement('gai-report'), {report: smallReport});
    element.innerHTML = '<p>图：</p><gai-application-chart></gai-application-chart>';
    page.append(element);
    await until(() => !!query(element.querySelector('gai-application-chart')!, 'figure'));
    expect(isGone(element.querySelector('p')!)).to.equal(false);
  });
});

const isGone = (element: Element): boolean => !element.checkVisibility();

function pick({tables = {}}: Report): Report['tables'] {
  const {statistics: _, ...others} = tables;
  return others;
}
