import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {GaiApplicationChart, GaiReport, GaiReportTable} from '../../src/index.js';
import type {Report} from '../../src/report/report.js';
import {loadSample, sampleUrl} from '../samples.js';
import {makeReport} from '../report/valid-report.js';
import {query, queryAll, settle, textOf, until} from './helpers.js';

async function makePage(report: Report, properties: Partial<Pick<GaiReport, 'sections' | 'charts' | 'foldZeros' | 'explain' | 'checks' | 'noTools' | 'lang' | 'id'>> = {}): Promise<GaiReport> {
  const element = await fixture<GaiReport>(html`<gai-report></gai-report>`);
  await settle(Object.assign(element, {report}, properties));
  await Promise.all(tablesOf(element).map((table) => settle(table)));
  return element;
}

const tableOf = (element: GaiReport, name: string): GaiReportTable => element.shadowRoot!.querySelector<GaiReportTable>(`gai-report-table[table="${name}"]`)!;
const tablesOf = (element: GaiReport): GaiReportTable[] => Array.from(element.shadowRoot!.querySelectorAll('gai-report-table'));
const chartOf = (element: GaiReport): GaiApplicationChart | null => element.shadowRoot!.querySelector('gai-application-chart');

describe('gai-report', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search.replace(/[?&]gai-[^&]*/g, '')));

  it('shows title, agency, period, contents, text and tables in the order of the form', async () => {
    const element = await makePage(await loadSample('city-2025'));
    expect(textOf(element, '[part="title"]')).to.equal('某市2025年政府信息公开工作年度报告');
    expect(textOf(element, '[part="meta"]')).to.equal('某市人民政府 统计期限：2025-01-01 至 2025-12-31');
    expect(queryAll(element, '.contents a').map((link) => link.textContent)).to.deep.equal(['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项']);
    expect(tablesOf(element).map(({table}) => table)).to.deep.equal(['proactive', 'applications', 'review']);
    expect(queryAll(element, 'h2, h3').map(({tagName}) => tagName)).to.deep.equal(['H2', 'H3', 'H3', 'H3', 'H3', 'H3', 'H3']);
    await expect(element).to.be.accessible();
  });

  it('shows extra tables in their place and the statistics', async () => {
    const element = await makePage(await loadSample('lianhua-2022'));
    expect(queryAll(element, 'section[data-id="proactive"] gai-report-table')).to.have.length(3);
    const other = await makePage(await loadSample('langxia-2019'));
    expect(queryAll(other, 'gai-report-table[table="statistics"]')).to.have.length(1);
  });

  it('shows the sections and charts that are asked for, and none of the tools when told so', async () => {
    const element = await makePage(makeReport(3), {sections: 'review applications', charts: 'applicants', noTools: true});
    expect(queryAll(element, 'section').map((section) => (section as HTMLElement).dataset['id'])).to.deep.equal(['applications', 'review']);
    await until(() => !!chartOf(element)?.shadowRoot?.querySelector('svg'));
    expect(chartOf(element)!.view).to.equal('applicants');
    expect(query(element, '.tools')).to.equal(null);
    expect(queryAll(await makePage(makeReport(3), {charts: 'none'}), 'gai-application-chart')).to.have.length(0);
  });

  it('marks findings in a report with statistics, and takes attributes that are taken away', async () => {
    const element = await makePage(await loadSample('langxia-2019'), {checks: true});
    await until(() => !!query(element, 'gai-report-checks').shadowRoot?.querySelector('.summary'));
    element.setAttribute('charts', 'outcomes');
    element.removeAttribute('charts');
    element.setAttribute('sections', 'review');
    element.removeAttribute('sections');
    await settle(element);
    expect(queryAll(element, 'gai-application-chart')).to.have.length(0);
    expect(queryAll(element, 'gai-report-table[table="statistics"]')).to.have.length(1);
  });

  it('goes to the cell or section the address names, and marks it', async () => {
    location.hash = '#applications.refused.stateSecret.total';
    const element = await makePage(makeReport(3));
    await until(() => !!tableOf(element, 'applications').shadowRoot!.activeElement);
    expect(queryAll(tableOf(element, 'applications'), '.at-issue')).to.have.length(1);
    expect(element.goTo('applications.received')).to.equal(true);
    expect(queryAll(tableOf(element, 'applications'), '.at-issue')).to.have.length(7);
    location.hash = '#review';
    await until(() => element.shadowRoot!.activeElement?.textContent.includes('行政复议') === true);
    expect(element.goTo('applications.nothing')).to.equal(false);
    expect(element.goTo('nowhere')).to.equal(false);
  });

  it('is whole beside an address that names nothing and is not even encoded', async () => {
    history.replaceState(null, '', '#%E4%');
    const element = await makePage(makeReport(3));
    await until(() => !!chartOf(element)?.shadowRoot?.querySelector('svg'));
  });

  it('leads to its sections where the page has a base, and again where the address names one already', async () => {
    const base = document.head.appendChild(Object.assign(document.createElement('base'), {href: '/elsewhere/'}));
    try {
      const element = await makePage(makeReport(3), {id: 'mine'});
      const link = (queryAll(element, '.contents a') as HTMLAnchorElement[]).find(({hash}) => hash === '#mine:review')!;
      expect(link.href).to.equal(`${location.href.split('#')[0]}#mine:review`);
      const isAtReview = (): boolean => element.shadowRoot!.activeElement?.textContent.includes('行政复议') === true;
      link.click();
      await until(() => isAtReview() && location.hash === '#mine:review');
      (element.shadowRoot!.activeElement as HTMLElement).blur();
      link.click();
      await until(isAtReview);
    } finally {
      base.remove();
    }
  });

  it('leads to its own sections where the page has several reports, and takes an address for the first', async () => {
    const [first, second] = [await makePage(makeReport(3)), await makePage(makeReport(4))];
    (queryAll(second, '.contents a') as HTMLAnchorElement[]).find(({hash}) => hash === '#review')!.click();
    await until(() => !!second.shadowRoot!.activeElement);
    await aTimeout(50);
    expect([first.shadowRoot!.activeElement, location.hash]).to.deep.equal([null, '#review']);
    location.hash = '#applications';
    await until(() => !!first.shadowRoot!.activeElement);
    expect(second.shadowRoot!.activeElement).to.equal(null);
  });

  it('leaves the address to a page that keeps its route in it, and goes on where it may not be changed', async () => {
    history.replaceState(null, '', '#/reports/2024');
    const element = await makePage(makeReport(3));
    query(element, '.contents a').click();
    await until(() => !!element.shadowRoot!.activeElement);
    expect(location.hash).to.equal('#/reports/2024');
    history.replaceState(null, '', location.pathname);
    const {replaceState} = history;
    history.replaceState = () => { throw new DOMException('not here', 'SecurityError'); };
    try {
      tableOf(element, 'applications').shadowRoot!.querySelector<HTMLElement>('td[part~="cell"]')!.click();
      await settle(element);
      query(element, '.chosen button').click();
      await settle(element);
      expect(textOf(element, '.chosen button')).to.equal('链接已复制');
    } finally {
      history.replaceState = replaceState;
    }
  });

  it('offers the link to a chosen figure', async () => {
    const element = await makePage(makeReport(3), {id: 'mine'});
    tableOf(element, 'applications').shadowRoot!.querySelector<HTMLElement>('td[part~="cell"]')!.click();
    await settle(element);
    expect(textOf(element, '.chosen span')).to.match(/^一、本年新收政府信息公开申请数量 › 自然人：\d+$/);
    query(element, '.chosen button').click();
    await settle(element);
    expect(decodeURIComponent(location.hash)).to.equal('#mine:applications.received.naturalPerson');
    expect(textOf(element, '.chosen button')).to.equal('链接已复制');
  });

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
    expect(textOf(again, '.contents a')).to.equal('2. Proactive disclosure');
  });

  it('shares its report with elements inside it and with those that point at it, fetched once', async () => {
    const asked: string[] = [];
    const {fetch} = window;
    window.fetch = (...args) => {
      asked.push(args[0] as string);
      return fetch(...args);
    };
    const outer = await fixture(html`<div>
      <gai-application-chart for="whole"></gai-application-chart>
      <gai-report id="whole" src=${`${sampleUrl('chaiqiao-2019')}?once`} sections="overview"><gai-report-table table="review"></gai-report-table></gai-report>
      <gai-report-table table="review" src=${sampleUrl('city-2025')} for="whole"></gai-report-table></div>`);
    const [inner, own] = Array.from(outer.querySelectorAll('gai-report-table'));
    await until(() => !!inner!.shadowRoot!.querySelector('td') && !!own!.shadowRoot!.querySelector('td') && !!outer.querySelector('gai-application-chart')!.shadowRoot!.querySelector('.state, figure'));
    window.fetch = fetch;
    expect(asked.filter((url) => url.endsWith('?once'))).to.have.length(1);
    expect(textOf(inner!, '.agency')).to.contain('2019');
    expect(textOf(own!, '.agency')).to.contain('2025');
  });

  it('gives its plain reading text', async () => {
    const element = await makePage({version: 1, edition: '2021', title: '某局2024年报告', sections: [{id: 'overview', heading: '一、总体情况', paragraphs: ['本年情况。']}],
      tables: {applications: {received: {naturalPerson: 2, enterprise: null, total: 2}, carriedIn: {naturalPerson: 0, enterprise: 0, research: 0, publicInterest: 0, legalService: 0, otherOrganisation: 0, total: 0}}}});
    const lines = element.toText().split('\n');
    expect(lines.slice(0, 5)).to.deep.equal(['某局2024年报告', '', '一、总体情况', '本年情况。', '']);
    expect(lines[6]).to.equal('一、本年新收政府信息公开申请数量：自然人 2，商业企业 空白，科研机构 无此项，社会公益组织 无此项，法律服务机构 无此项，其他 无此项，总计 2。');
    expect(lines[7]).to.equal('二、上年结转政府信息公开申请数量：均为 0。');
  });

  it('adds findings when asked', async () => {
    const element = await makePage(makeReport(3), {checks: true});
    await until(() => !!query(element, 'gai-report-checks').shadowRoot?.querySelector('.summary'));
  });

  it('says what is wrong as any element does', async () => {
    const element = await fixture<GaiReport>(html`<gai-report src="/nowhere.json"></gai-report>`);
    await until(() => !!query(element, '.error'));
    expect(textOf(element, '.error')).to.contain('404');
  });

  it('makes letters larger by one attribute', async () => {
    const element = await makePage(makeReport(3));
    const size = (): number => parseFloat(getComputedStyle(query(element, '.title')).fontSize);
    const before = size();
    element.size = 'large';
    await settle(element);
    expect(size() / before).to.be.closeTo(1.25, 0.01);
  });

  it('lets the keyboard walk through it from end to end', async () => {
    const outer = await fixture(html`<div><button id="first"></button><gai-report .report=${makeReport(3)}></gai-report><button id="last"></button></div>`);
    await settle(outer.querySelector('gai-report')!);
    outer.querySelector<HTMLElement>('#first')!.focus();
    for (let i = 0; i < 60 && document.activeElement?.id !== 'last'; i++) await sendKeys({press: 'Tab'});
    expect(document.activeElement!.id).to.equal('last');
  });
});
