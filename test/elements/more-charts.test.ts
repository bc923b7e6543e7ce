import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {GaiCellSelectEvent, GaiProactiveChart, GaiReviewChart} from '../../src/index.js';
import type {Report} from '../../src/report/report.js';
import {loadSample} from '../samples.js';
import {makeChart, query, queryAll, settle, textOf} from './helpers.js';

const total = (value: number | null): object => ({naturalPerson: value, total: value});
const few: Report = {version: 1, edition: '2021', year: 2024, tables: {
  applications: {received: total(5), carriedIn: total(0), disclosedInFull: total(1), refused: {stateSecret: total(0), thirdPartyRights: total(1)}, unableToProvide: {notHeld: total(3), stillUnclear: total(null)}, outcomesTotal: total(5), carriedOut: total(0)},
  review: {reconsideration: {upheld: 2, overturned: 1, otherResult: 0, pending: null, total: 4}, litigation: {direct: {upheld: 0, overturned: 0, otherResult: 0, pending: 0, total: 0}, afterReconsideration: {upheld: null, overturned: null, otherResult: null, pending: null, total: null}}},
  proactive: {normativeDocuments: {issued: 3, repealed: 0, inForce: 17}, licensing: {decisions: 214}, fees: {amount: {value: 86.4, raw: '86.4万元', unit: '万元'}}},
}};

async function make<T extends 'gai-proactive-chart' | 'gai-review-chart'>(tag: T, report: unknown, lang = 'zh-CN'): Promise<HTMLElementTagNameMap[T]> {
  const element = document.createElement(tag);
  (await fixture(html`<div></div>`)).append(element);
  return settle(Object.assign(element, {report: report as Report, lang}));
}

describe('gai-application-chart view="grounds"', () => {
  it('shows a square for each request where they are few, and says what is 0 and what is blank', async () => {
    const chart = await makeChart(few, {view: 'grounds'});
    expect(textOf(chart, '.sentence')).to.equal('2024年有 4 件申请未予公开、无法提供或不予处理：不予公开 1 件，无法提供 3 件。最多的一项是“本机关不掌握”，3 件。');
    expect(queryAll(chart, '[part="bar"]').map((bar) => [bar.getAttribute('aria-label'), bar.querySelectorAll('[part="bar-shape"]').length])).to.deep.equal([['不予公开 · 保护第三方合法权益：1 件', 1], ['无法提供 · 本机关不掌握：3 件', 3]]);
    expect(queryAll(chart, '.remark').map((remark) => remark.textContent)).to.deep.equal(['一个方块是一件申请。', '国家秘密为 0。', '另有 13 项没有数字。']);
    await expect(chart).to.be.accessible();
  });

  it('draws bars for many, in English too, and walks by keyboard', async () => {
    const chart = await makeChart(await loadSample('city-2025'), {view: 'grounds', lang: 'en'});
    expect(textOf(chart, '.sentence')).to.contain('4,608 requests were refused, could not be answered or were not processed in 2025');
    const chosen: string[] = [];
    chart.addEventListener('gai-cell-select', (event: GaiCellSelectEvent) => chosen.push(event.address));
    query(chart, '[part="bar"][tabindex]').focus();
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
    expect(chosen).to.deep.equal(['applications.refused.prohibitedByLaw.total']);
  });
});

describe('gai-application-chart view="flow"', () => {
  it('says what came in and what became of it, and that it does not add up', async () => {
    const chart = await makeChart(few, {view: 'flow'});
    expect(textOf(chart, '.sentence')).to.equal('2024年应办申请 5 件（本年新收 5 件），办结和结转共 5 件：予以公开 1 件，不予公开 1 件，无法提供 3 件。');
    expect(queryAll(chart, '[part="gap"]')).to.have.length(0);
    const broken = await makeChart({...few, tables: {applications: {...few.tables!.applications, received: total(7)}}}, {view: 'flow'});
    expect(query(broken, '[part="gap"]').getAttribute('aria-label')).to.equal('两边相差 2 件：办结加结转下年度少于新收加结转，图中以虚线标出。');
    await expect(broken).to.be.accessible();
  });

  it('gives its numbers as a table', async () => {
    const chart = await makeChart(few, {view: 'flow', showTable: true});
    expect(queryAll(chart, 'tbody tr').map((line) => line.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal(['来源 · 本年新收5', '去向 · 予以公开1', '去向 · 不予公开1', '去向 · 无法提供3']);
  });

  it('becomes a sentence when nothing came in', async () => {
    const chart = await makeChart(await loadSample('lianhua-2022'), {view: 'flow'});
    expect(textOf(chart, '.state')).to.equal('本年度没有收到申请，也没有上年结转的申请。');
  });
});

describe('gai-review-chart', () => {
  it('shows how cases ended, a square for each, with what does not add up', async () => {
    const chart: GaiReviewChart = await make('gai-review-chart', few);
    expect(textOf(chart, '.sentence')).to.equal('2024年行政复议 3 件（结果维持 2 件，结果纠正 1 件）。');
    expect(queryAll(chart, '[part="bar"]').map((bar) => bar.getAttribute('aria-label'))).to.deep.equal(['行政复议，结果维持：2 件，占 66.7%', '行政复议，结果纠正：1 件，占 33.3%']);
    expect(queryAll(chart, '.remark').map((remark) => remark.textContent)).to.deep.equal(['一个方块是一件案件。', '注意：行政复议各项结果之和为 3 件，与报告所填的总计 4 件不符。', '未经复议直接起诉为 0。', '复议后起诉没有数字。']);
    await expect(chart).to.be.accessible();
  });

  it('says when there was no review, and when nobody filled it in', async () => {
    expect(textOf(await make('gai-review-chart', await loadSample('langxia-2019')), '.sentence, .state')).to.not.equal('');
    expect(textOf(await make('gai-review-chart', {version: 1, edition: '2021', tables: {applications: {}}}), '.state')).to.equal('这份报告没有“政府信息公开行政复议、行政诉讼情况”表。');
  });
});

describe('gai-proactive-chart', () => {
  it('gives each kind of figure a scale of its own, with units', async () => {
    const chart: GaiProactiveChart = await make('gai-proactive-chart', few, 'en');
    expect(textOf(chart, '.sentence')).to.contain('Rules and normative documents: administrative normative documents · Issued this year 3 and administrative normative documents · Currently in force 17; Decisions made this year: administrative licensing 214;');
    expect(queryAll(chart, '[part="bar"]').map((bar) => bar.getAttribute('data-cells'))).to.deep.equal(['proactive.normativeDocuments.issued', 'proactive.normativeDocuments.inForce', 'proactive.licensing.decisions', 'proactive.fees.amount']);
    expect(queryAll(chart, '[part="value"]').map((value) => value.textContent)).to.deep.equal(['3', '17', '214', '86.4 万元']);
    await expect(chart).to.be.accessible();
  });

  it('reads the edition of 2019 by what each column counts', async () => {
    const chart = await make('gai-proactive-chart', await loadSample('langxia-2019'));
    expect(queryAll(chart, '.sentence, .state')).to.have.length(1);
    expect(textOf(chart, 'svg, .state')).to.not.contain('增/减');
  });
});
