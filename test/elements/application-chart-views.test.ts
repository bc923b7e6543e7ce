import {expect} from '@open-wc/testing';
import type {GaiApplicationChart} from '../../src/index.js';
import {makeTotals} from '../report/total-report.js';
import {loadSample} from '../samples.js';
import {behavesAsChart} from './chart-behaviour.js';
import {makeFetchedChart, queryAll, query, smallReport, textOf} from './helpers.js';

const make = (view: string, applications: unknown, more = {}): Promise<GaiApplicationChart> =>
  makeFetchedChart('gai-application-chart', {...smallReport, tables: applications ? {applications} : {review: {}}}, {view, ...more});
const remarksOf = (element: Element): string[] => queryAll(element, '[part="remark"]').map((remark) => remark.textContent);

describe('gai-application-chart view="flow"', () => {
  behavesAsChart({
    tag: 'gai-application-chart', properties: {view: 'flow'}, name: '政府信息公开申请的来源和去向', marks: 9, first: ['applications.received.total'],
    row: {at: 3, texts: ['予以公开', '5,548', '37.9%']}, english: 'In 2025, 14,069 requests were received and 560 carried over from the year before, 14,629 in all: disclosed in full 5,548 (37.9%)',
  });

  it('draws and names the gap where the identity breaks', async () => {
    const element = await makeFetchedChart('gai-application-chart', makeTotals({received: 36, disclosedInFull: 33, outcomesTotal: 33, carriedOut: 1}), {view: 'flow'});
    expect(textOf(element, '#sentence')).to.equal('2024年新收政府信息公开申请 36 件；去向填写为予以公开 33 件，结转下年度 1 件。');
    expect(remarksOf(element)[0]).to.equal('注意：新收与上年结转共 36 件，办理结果与结转下年度共 34 件，相差 2 件，图中以虚线画出。');
    expect(getComputedStyle(query(element, '[part~="gap"]')).strokeDasharray).to.equal('4px, 3px');
    await expect(element).to.be.accessible();
  });

  it('draws what is not filled in as unknown, in another colour than a difference', async () => {
    const element = await makeFetchedChart('gai-application-chart', makeTotals({received: 36, disclosedInFull: 33, outcomesTotal: 33, carriedOut: null}), {view: 'flow'});
    expect(remarksOf(element)[0]).to.equal('注意：新收与上年结转共 36 件，办理结果与结转下年度至少 33 件，有 3 件去向未知，图中以虚线画出。');
    const unknown = getComputedStyle(query(element, '[part~="gap"]'));
    expect([unknown.fill, unknown.strokeDasharray, unknown.stroke]).to.deep.equal(['none', '4px, 3px', getComputedStyle(query(element, '[part="value"]')).fill]);
    await expect(element).to.be.accessible();
  });

  it('is a sentence where there is nothing to draw', async () => {
    expect(textOf(await makeFetchedChart('gai-application-chart', await loadSample('daguan-2019'), {view: 'flow'}), '.state')).to.equal('本年度没有新收、结转和办结的政府信息公开申请，各项均为 0。');
    expect(textOf(await make('flow', {received: {total: null}}), '.state')).to.equal('报告的“总计”一列没有填写申请的来源和去向，无法绘图。');
    expect(textOf(await make('flow', undefined), '.state')).to.equal('这份报告没有“收到和处理政府信息公开申请情况”表。');
  });
});

describe('gai-application-chart view="grounds"', () => {
  behavesAsChart({
    tag: 'gai-application-chart', properties: {view: 'grounds'}, name: '不予公开、无法提供和不予处理的情形', marks: 15, first: ['applications.refused.stateSecret.total'],
    row: {at: 9, texts: ['无法提供 · 本机关不掌握', '3,222', '69.9%']}, english: 'In 2025, 4,608 requests were refused, could not be met or were not processed, 33.4% of those concluded: refused 730 (15.8%)',
  });

  it('names the most frequent reasons', async () => {
    const several = await makeFetchedChart('gai-application-chart', makeTotals({'refused.stateSecret': 2, 'refused.recordsQuery': 2, 'notProcessed.repeated': 1, outcomesTotal: 10, partlyDisclosed: 5}), {view: 'grounds'});
    expect(textOf(several, '#sentence')).to.equal('2024年不予公开、无法提供和不予处理的申请共 5 件，占办结申请的 50.0%：不予公开 4 件（80.0%），不予处理 1 件（20.0%）。最多的情形是“国家秘密”、“行政查询事项”，各 2 件。');
    const one = await make('grounds', {refused: {stateSecret: {total: 1}}}, {lang: 'en'});
    expect(textOf(one, '#sentence')).to.equal('In 2024, at least 1 request was refused, could not be met or was not processed: refused at least 1.');
    expect(queryAll(one, 'path[part="bar-shape"]')).to.have.length(1);
  });

  it('is a sentence where there is nothing to draw', async () => {
    expect(textOf(await makeFetchedChart('gai-application-chart', await loadSample('langxia-2019'), {view: 'grounds'}), '.state')).to.equal('本年度没有不予公开、无法提供或者不予处理的申请，各种情形均为 0。');
    expect(textOf(await make('grounds', {disclosedInFull: {total: 2}}), '.state')).to.equal('报告的“总计”一列没有填写不予公开、无法提供和不予处理的情形，无法绘图。');
    expect(textOf(await make('grounds', {refused: {stateSecret: {total: 0}, recordsQuery: {total: null}}}), '.state')).to.equal('“总计”一列填写了数字的各种情形均为 0。另有 15 项没有数字。');
  });

  it('says in the table what is blank and what the report does not have', async () => {
    const element = await make('grounds', {refused: {stateSecret: {total: 1}, recordsQuery: {total: null}, internalAffairs: {total: {raw: '/'}}}}, {showTable: true});
    const cellOf = (row: number): string => query(element, `tbody tr:nth-child(${row}) td`).textContent;
    expect([cellOf(1), cellOf(2), cellOf(5), cellOf(8)]).to.deep.equal(['1', '无此项', '/', '空白']);
  });
});
