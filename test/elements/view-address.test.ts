import {expect, fixture, html} from '@open-wc/testing';
import type {GaiReport} from '../../src/index.js';
import {makeReport} from '../report/valid-report.js';
import {loadSample} from '../samples.js';
import {makePage, query, queryAll, settle, tablesOf, textOf, until} from './helpers.js';

describe('the view of gai-report in the address of the page', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search.replace(/[?&]gai-[^&]*/g, '')));

  it('keeps the view in the address when asked', async () => {
    const element = await fixture<GaiReport>(html`<gai-report keep-in-url .report=${makeReport(3)}></gai-report>`);
    await settle(element);
    query(element, 'input[name="foldZeros"]').click();
    Object.assign(query(element, 'select'), {value: 'en'}).dispatchEvent(new Event('change'));
    await settle(element);
    expect(location.search).to.contain('gai-lang=en').and.to.contain('gai-fold=1');
    const again = await fixture<GaiReport>(html`<gai-report keep-in-url .report=${makeReport(3)}></gai-report>`);
    await settle(again);
    expect([again.lang, again.foldZeros]).to.deep.equal(['en', true]);
    expect(textOf(again, '.contents li')).to.equal('2. Proactive disclosure');
    element.lang = 'zh-Hant';
    await settle(element);
    expect((query(element, 'select') as HTMLSelectElement).value, 'set by the page').to.equal('zh-Hant');
  });

  it('keeps which charts the reader shows as tables, one by one or all, in its attribute and the address', async () => {
    const element = await fixture<GaiReport>(html`<gai-report keep-in-url .report=${makeReport(3)}></gai-report>`);
    const listCharts = (report: GaiReport): (Element & {showTable?: boolean})[] => queryAll(report, '[exportparts*="drawing"]');
    const flip = async (at: number): Promise<unknown[]> => {
      query(listCharts(element)[at]!, '[part="switch"]').click();
      await settle(element);
      return [element.getAttribute('chart-tables'), new URLSearchParams(location.search).get('gai-tables'), (query(element, 'input[name="chartTables"]') as HTMLInputElement).indeterminate];
    };
    await until(() => listCharts(element).filter((chart) => query(chart, '[part="switch"]')).length === 3);
    expect(await flip(2)).to.deep.equal(['review', 'review', true]);
    expect(await flip(0)).to.deep.equal(['flow review', 'flow review', true]);
    const again = await fixture<GaiReport>(html`<gai-report keep-in-url .report=${makeReport(3)}></gai-report>`);
    again.scrollIntoView();
    await until(() => listCharts(again).length === 3);
    expect(listCharts(again).map(({showTable}) => showTable)).to.deep.equal([true, false, true]);
    expect(await flip(1)).to.deep.equal(['', '1', false]);
    for (const at of [0, 1, 2]) await flip(at);
    expect([element.hasAttribute('chart-tables'), location.search.includes('gai-')]).to.deep.equal([false, false]);
    const read = ['', 'true', 'false', 'review'].map((value) => (element.setAttribute('chart-tables', value), element.chartTables));
    expect(read).to.deep.equal([true, true, false, 'review']);
  });

  it('counts among the charts that a reader switches only those that have numbers', async () => {
    const {tables, ...report} = await loadSample('xianfenglu-2020');
    const element = await makePage({...report, tables: {...tables, review: makeReport(3).tables!.review!}}, {charts: 'outcomes review'});
    await until(() => !!query(element, 'gai-review-chart')?.shadowRoot?.querySelector('[part="switch"]'));
    const [none, review] = queryAll(element, '.late[exportparts*="drawing"]') as [Element, Element];
    const flip = async (): Promise<unknown> => {
      query(review, '[part="switch"]').click();
      await settle(element);
      return element.chartTables;
    };
    expect([query(none, '[part="switch"]'), await flip(), await flip()]).to.deep.equal([null, true, false]);
  });

  it('keeps what differs from the view that the page itself asks for', async () => {
    const own = html`<gai-report keep-in-url fold-zeros lang="en" .report=${makeReport(3)}></gai-report>`;
    const element = await fixture<GaiReport>(own);
    await settle(element);
    query(element, 'input[name="foldZeros"]').click();
    await settle(element);
    expect(location.search).to.contain('gai-fold=0').and.not.to.contain('gai-lang');
    expect((await fixture<GaiReport>(own)).foldZeros).to.equal(false);
    query(element, 'input[name="foldZeros"]').click();
    await settle(element);
    expect(location.search).not.to.contain('gai-');
  });

  it('keeps the views of several reports apart by their ids, and reads what was written of one alone', async () => {
    const make = (): Promise<HTMLElement> => fixture(html`<div><gai-report id="x" keep-in-url .report=${makeReport(3)}></gai-report><gai-report id="y" keep-in-url fold-zeros .report=${makeReport(4)}></gai-report></div>`);
    const listReports = async (outer: Element): Promise<GaiReport[]> => Promise.all(Array.from(outer.querySelectorAll<GaiReport>('gai-report'), (element) => settle(element)));
    const outer = await make();
    const [x, y] = await listReports(outer) as [GaiReport, GaiReport];
    x.lang = 'en';
    await settle(x);
    y.foldZeros = false;
    await settle(y);
    expect(location.search).to.contain('gai-lang-x=en').and.to.contain('gai-fold-y=0').and.not.to.match(/gai-(lang|fold)=/);
    const again = await make();
    expect((await listReports(again)).map(({lang, foldZeros}) => [lang, foldZeros])).to.deep.equal([['en', undefined], ['', false]]);
    const [backX, backY] = await listReports(again) as [GaiReport, GaiReport];
    [backX.lang, backY.foldZeros] = ['', true];
    await listReports(again);
    expect(location.search).not.to.contain('gai-');
    history.replaceState(null, '', '?gai-lang=en');
    const alone = await fixture<GaiReport>(html`<gai-report id="x" keep-in-url .report=${makeReport(3)}></gai-report>`);
    expect(alone.lang).to.equal('en');
  });

  it('writes of the views of reports without ids only what the reader changes', async () => {
    const outer = await fixture(html`<div><gai-report keep-in-url .report=${makeReport(3)}></gai-report><gai-report keep-in-url fold-zeros .report=${makeReport(4)}></gai-report></div>`);
    const [first, second] = Array.from(outer.querySelectorAll<GaiReport>('gai-report')) as [GaiReport, GaiReport];
    await settle(second);
    first.lang = 'en';
    await settle(first);
    second.foldZeros = false;
    await settle(second);
    expect(location.search).to.contain('gai-lang=en').and.to.contain('gai-fold=0');
  });

  it('unfolds all its tables by the line of one, as its own switch and address say', async () => {
    const element = await fixture<GaiReport>(html`<gai-report keep-in-url .report=${await loadSample('xianfenglu-2020')}></gai-report>`);
    await settle(element);
    query(element, 'input[name="foldZeros"]').click();
    await until(() => tablesOf(element).filter((table) => query(table, '.fold')).length > 1);
    tablesOf(element).map((table) => query(table, '.fold button')).find(Boolean)!.click();
    await until(() => !tablesOf(element).some((table) => query(table, '.fold')));
    expect([element.foldZeros, (query(element, 'input[name="foldZeros"]') as HTMLInputElement).checked, location.search.includes('gai-fold')]).to.deep.equal([false, false, false]);
  });
});
