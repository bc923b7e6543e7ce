import {expect, fixture, html} from '@open-wc/testing';
import {usualCharts} from '../../src/export/chart-places.js';
import {writeTableCsv} from '../../src/export/report-csv.js';
import type {GaiApplicationChart, GaiReport, GaiReportSummary} from '../../src/index.js';
import type {Report} from '../../src/report/report.js';
import {loadSample} from '../samples.js';
import {makeReport} from '../report/valid-report.js';
import {makePage, query, queryAll, settle, tablesOf, textOf, until} from './helpers.js';

const chartOf = (element: GaiReport): GaiApplicationChart | null => element.shadowRoot!.querySelector('gai-application-chart');
const viewsOf = (element: GaiReport): string => queryAll(element, 'gai-application-chart').map((chart) => chart.getAttribute('view')).join(' ');

describe('gai-report', () => {

  it('shows title, agency, period, contents, text and tables in the order of the form', async () => {
    const element = await makePage(await loadSample('city-2025'));
    expect(textOf(element, '[part="title"]')).to.equal('某市2025年政府信息公开工作年度报告');
    expect(textOf(element, '[part="meta"]')).to.equal('某市人民政府 统计期限：2025-01-01 至 2025-12-31');
    expect(queryAll(element, '.contents a').map((link) => link.textContent)).to.deep.equal(['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项']);
    expect(tablesOf(element).map(({table}) => table)).to.deep.equal(['proactive', 'applications', 'review']);
    expect(queryAll(element, 'h2, h3').map(({tagName}) => tagName)).to.deep.equal(['H2', 'H3', 'H3', 'H3', 'H3', 'H3', 'H3']);
    await expect(element).to.be.accessible();
  });

  it('has no landmarks named alike in a page of several: its contents are named by its title', async () => {
    const outer = await fixture(html`<div>${[await loadSample('city-2025'), await loadSample('langxia-2019')].map((report) => html`<gai-report chart-tables .report=${report}></gai-report>`)}</div>`);
    const [first, second] = Array.from(outer.querySelectorAll<GaiReport>('gai-report')) as [GaiReport, GaiReport];
    for (const element of [first, second]) {
      element.scrollIntoView();
      await until(() => !!query(element, 'gai-review-chart')?.shadowRoot?.querySelector('table'));
    }
    expect(queryAll(first, '#title, #contents').map((part) => part.getAttribute('aria-label') ?? part.textContent)).to.deep.equal(['某市2025年政府信息公开工作年度报告', '目录']);
    expect(query(second, '#contents').getAttribute('aria-labelledby')).to.equal('contents title');
    await expect(outer).to.be.accessible();
  });

  it('says so where a prescribed section has nothing below its heading', async () => {
    const {sections = [], ...report} = await loadSample('city-2025');
    const element = await makePage({...report, tables: {}, sections: sections.map(({id, heading}) => ({id: id!, heading: heading!}))});
    expect(queryAll(element, 'section').map((section) => section.querySelector('.state')?.textContent)).to.deep.equal(Array(6).fill('这一部分没有文字，也没有表格。'));
    element.lang = 'en';
    await settle(element);
    expect(textOf(element, 'section .state')).to.equal('This section has neither text nor a table.');
    expect(queryAll(await makePage(await loadSample('lianhua-2022')), 'section > .state')).to.have.length(0);
  });

  it('gives its sections the level of the title where it has none', async () => {
    const {title: _title, agency: _agency, ...report} = await loadSample('city-2025');
    expect(queryAll(await makePage(report, {headingLevel: 3}), 'h2, h3, h4').map(({tagName}) => tagName)).to.deep.equal(['H3', 'H3', 'H3', 'H3', 'H3', 'H3']);
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

  it('gives its theme to its parts, and back to light', async () => {
    const element = await makePage(makeReport(3), {theme: 'dark'});
    await until(() => !!query(element, 'gai-report-summary') && !!chartOf(element)?.shadowRoot?.querySelector('svg'));
    const parts = queryAll(element, 'gai-report-summary, gai-report-table, gai-application-chart, gai-review-chart') as (HTMLElement & Pick<GaiReport, 'theme' | 'updateComplete'>)[];
    const inks = (): string[] => parts.map((part) => getComputedStyle(query(part, '[part="base"]')).color);
    expect(new Set(inks())).to.deep.equal(new Set(['rgb(232, 237, 243)']));
    element.theme = 'light';
    await settle(element);
    await Promise.all(parts.map((part) => part.updateComplete));
    expect(parts.map(({theme}) => theme)).to.deep.equal(parts.map(() => 'light'));
    expect(new Set(inks())).to.deep.equal(new Set(['rgb(28, 39, 51)']));
  });

  it('says what it does not know of sections and charts, and shows those it does', async () => {
    const element = await makePage(makeReport(3), {sections: 'nonsense review other', charts: 'toString flows'});
    const said = queryAll(element, 'article > .state').map(({textContent}) => textContent);
    expect(said).to.deep.equal([
      'sections="nonsense"：没有这个取值，可用 summary、overview、proactive、applications、review、problems、other、statistics、extra。',
      'charts="toString flows"：没有这个取值，可用 flow、outcomes、applicants、grounds、proactive、review、none。',
    ]);
    expect(queryAll(element, 'section').map((section) => (section as HTMLElement).dataset['id'])).to.deep.equal(['review']);
    await expect(element).to.be.accessible();
    Object.assign(element, {sections: 'review', charts: 'none'});
    await settle(element);
    expect(query(element, 'article > .state')).to.equal(null);
    const own = await makePage({...makeReport(3), sections: [{id: 'preface', paragraphs: ['引言。']}]}, {sections: 'preface'});
    expect(query(own, 'article > .state')).to.equal(null);
    expect([own.goTo('preface'), getComputedStyle(query(own, '.heading')).display]).to.deep.equal([false, 'none']);
  });

  it('shows the paragraphs of another report, be they more or fewer, and its table as it was', async () => {
    const read = (paragraphs: string[]): Report => ({...makeReport(3), sections: [{id: 'applications', heading: '三、申请', paragraphs}]});
    const element = await makePage(read(['甲。', '乙。']));
    const [table] = tablesOf(element).filter(({table}) => table === 'applications');
    const seen: string[] = [];
    for (const paragraphs of [['丙。'], ['丁。', '戊。', '己。'], []]) {
      element.report = read(paragraphs);
      await settle(element);
      seen.push(queryAll(element, '[part="paragraph"]').map(({textContent}) => textContent).join(''));
    }
    expect(seen).to.deep.equal(['丙。', '丁。戊。己。', '']);
    expect(tablesOf(element)).to.include(table);
  });

  it('begins at the level of heading that is asked for, and at 2 where it is none', async () => {
    const element = await fixture<GaiReport>(html`<gai-report .report=${makeReport(3)}></gai-report>`);
    const levels: {[level: string]: string} = {};
    for (const level of ['1', '3', '6', 'abc', '0', '7', '-1', '2.5', '']) {
      element.setAttribute('heading-level', level);
      await settle(element);
      levels[level] = [query(element, '.title'), query(element, '.heading')].map(({tagName}) => tagName).join(' ');
    }
    expect(levels).to.deep.equal({1: 'H1 H2', 3: 'H3 H4', 6: 'H6 H6', abc: 'H2 H3', 0: 'H2 H3', 7: 'H2 H3', '-1': 'H2 H3', 2.5: 'H2 H3', '': 'H2 H3'});
    element.removeAttribute('heading-level');
    await settle(element);
    expect(query(element, '.title').tagName).to.equal('H2');
  });

  it('marks findings in a report with statistics, and takes attributes that are taken away', async () => {
    const element = await makePage(await loadSample('langxia-2019'), {checks: true});
    await until(() => !!query(element, 'gai-report-checks').shadowRoot?.querySelector('.summary'));
    element.setAttribute('charts', 'outcomes');
    element.removeAttribute('charts');
    element.setAttribute('sections', 'review');
    element.removeAttribute('sections');
    await until(() => viewsOf(element) === 'flow outcomes');
    expect(queryAll(element, 'gai-report-table[table="statistics"]')).to.have.length(1);
  });

  it('shows the usual charts where it is asked for none in particular', async () => {
    expect(document.createElement('gai-report').charts).to.equal(usualCharts.join(' '));
    const element = await makePage(makeReport(3), {charts: 'none'});
    expect(queryAll(element, 'section > .late, gai-application-chart')).to.have.length(0);
    element.setAttribute('charts', '');
    await settle(element);
    await until(() => viewsOf(element) === 'flow outcomes');
  });

  it('gives its plain reading text', async () => {
    const element = await makePage({version: 1, edition: '2021', title: '某局2024年报告', sections: [{id: 'overview', heading: '一、总体情况', paragraphs: ['本年情况。']}],
      tables: {applications: {received: {naturalPerson: 2, enterprise: null, total: 2}, carriedIn: {naturalPerson: 0, enterprise: 0, research: 0, publicInterest: 0, legalService: 0, otherOrganisation: 0, total: 0}}}}, {sections: 'overview applications'});
    const lines = element.toText().split('\n');
    expect(lines.slice(0, 5)).to.deep.equal(['某局2024年报告', '', '一、总体情况', '本年情况。', '']);
    expect(lines[6]).to.equal('一、本年新收政府信息公开申请数量：自然人 2，商业企业 空白，科研机构 无此项，社会公益组织 无此项，法律服务机构 无此项，其他 无此项，总计 2。');
    expect(lines[7]).to.equal('二、上年结转政府信息公开申请数量：均为 0。');
    element.sections = '';
    await until(() => element.toText().includes('报告要点'));
    expect(element.toText().split('\n').slice(0, 4), 'with the summary once it is there').to.deep.equal(['某局2024年报告', '', '报告要点', element.shadowRoot!.querySelector<GaiReportSummary>('gai-report-summary')!.sentences.zh[0]]);
  });

  it('gives dates, notes and source in its text, and traditional characters but for what the agency wrote', async () => {
    const report: Report = {...(await loadSample('langxia-2019')), published: '2020-01-20', period: {from: '2019-01-01', to: '2019-12-31'}, notes: [{text: '数据截至年底。'}], source: {url: 'https://example.gov.cn/2019.html'}};
    const element = await makePage(report, {lang: 'zh-Hant'});
    await until(() => textOf(element, '.meta').includes('公佈'));
    expect(textOf(element, '.meta')).to.equal(`${report.agency!.name} 統計期限：2019-01-01 至 2019-12-31 公佈日期：2020-01-20`);
    expect(textOf(element, '.notes')).to.equal('註数据截至年底。 來源：https://example.gov.cn/2019.html');
    const text = element.toText();
    expect(text).to.contain('統計期限：2019-01-01 至 2019-12-31\n公佈日期：2020-01-20\n').and.to.contain('数据截至年底。').and.to.contain('來源：https://example.gov.cn/2019.html');
    expect(text).to.contain(report.sections![0]!.paragraphs![0]!).and.to.contain('行政復議');
    await until(() => !!query(element, '.tools select'));
    await expect(element).to.be.accessible();
  });

  it('offers itself, all its figures and each of its tables to save', async () => {
    const saved: {name: string; blob: Blob}[] = [];
    const [click, create] = [HTMLAnchorElement.prototype.click, URL.createObjectURL];
    let blob: Blob;
    URL.createObjectURL = (given) => create((blob = given as Blob));
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) { saved.push({name: this.download, blob}); };
    try {
      const element = await makePage(await loadSample('lianhua-2022'), {sections: 'overview'});
      await until(() => !!query(element, 'details button'));
      const buttons = queryAll(element, 'details button') as HTMLElement[];
      expect(buttons.map(({textContent}) => textContent)).to.deep.equal(['全部数据（JSON）', '全部数字，每行一个（CSV）', '三、收到和处理政府信息申请公开情况（CSV）', '基础信息公开（CSV）', '重点领域公开（CSV）', '基层政务公开（CSV）']);
      for (const button of buttons) button.click();
      await until(() => saved.length === buttons.length);
      expect(saved.map(({name}) => name.replace(/^.*?(-[a-z]+(-\d)?)?(\.\w+)$/, '$1$3'))).to.deep.equal(['.json', '-tidy.csv', '-applications.csv', '-extra-1.csv', '-extra-2.csv', '-extra-3.csv']);
      expect(JSON.parse(await saved[0]!.blob.text())).to.deep.equal(await loadSample('lianhua-2022'));
      expect(await saved[4]!.blob.text()).to.equal(writeTableCsv(await loadSample('lianhua-2022'), 'extra', 2, 'zh')!.replace(/^\uFEFF/, ''));
    } finally {
      Object.assign(HTMLAnchorElement.prototype, {click});
      URL.createObjectURL = create;
    }
  });

  it('says below the downloads why one failed, whose name then still follows the language', async () => {
    const create = URL.createObjectURL;
    URL.createObjectURL = () => { throw new Error('no room'); };
    try {
      const element = await makePage(makeReport(3));
      await until(() => !!query(element, 'details button'));
      query(element, 'details button').click();
      await until(() => textOf(element, 'details [role="status"]').includes('no room'));
      element.lang = 'en';
      await settle(element);
      expect(textOf(element, 'details button')).to.equal('All data (JSON)');
    } finally {
      URL.createObjectURL = create;
    }
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

  it("lets the page's own style sheet reach its tables, charts and summary by their parts", async () => {
    const sheet = document.head.appendChild(document.createElement('style'));
    sheet.textContent = ['cell', 'heading-cell', 'sentence', 'drawing', 'key-value', 'chart-label', 'bar-shape', 'switch'].map((part) => `gai-report::part(${part}) { color: rgb(1, 2, 3); }`).join('');
    try {
      const element = await makePage(makeReport(3));
      await until(() => !!chartOf(element));
      chartOf(element)!.scrollIntoView(); // it is drawn when it is near
      await until(() => !!chartOf(element)?.shadowRoot?.querySelector('[part="bar-shape"]') && !!query(element, 'gai-report-summary')?.shadowRoot?.querySelector('[part="sentence"]'));
      const reached = [query(tablesOf(element)[0]!, 'td[part~="cell"]'), query(tablesOf(element)[0]!, 'tbody th'), query(query(element, 'gai-report-summary'), '[part="sentence"]'), query(chartOf(element)!, '[part="drawing"]'),
        query(query(element, 'gai-report-summary'), '[part="value"]'), ...['label', 'bar-shape', 'switch'].map((part) => query(chartOf(element)!, `[part="${part}"]`))];
      expect(reached.map((part) => getComputedStyle(part).color)).to.deep.equal(reached.map(() => 'rgb(1, 2, 3)'));
    } finally {
      sheet.remove();
    }
  });

  it('makes letters larger by one attribute', async () => {
    const element = await makePage(makeReport(3));
    const size = (): number => parseFloat(getComputedStyle(query(element, '.title')).fontSize);
    const before = size();
    element.size = 'large';
    await settle(element);
    expect(size() / before).to.be.closeTo(1.25, 0.01);
  });
});
