import {expect} from '@open-wc/testing';
import type {GaiProactiveChart} from '../../src/index.js';
import {loadSample} from '../samples.js';
import {behavesAsChart} from './chart-behaviour.js';
import {makeFetchedChart, queryAll, smallReport, textOf} from './helpers.js';

const make = (proactive: unknown, more = {}): Promise<GaiProactiveChart> => makeFetchedChart('gai-proactive-chart', {...smallReport, tables: proactive ? {proactive} : {applications: {}}}, more);

describe('gai-proactive-chart', () => {
  behavesAsChart({
    tag: 'gai-proactive-chart', name: '主动公开政府信息情况', marks: 10, first: ['proactive.rules.issued'],
    row: {at: 10, texts: ['行政事业性收费', '316,441 万元']},
    english: 'In 2025: rules (issued this year 3, repealed this year 5, currently in force 74); normative documents (issued this year 564',
  });

  it('shows what the form of 2019 counts, with no unit where none is stated', async () => {
    const element = await makeFetchedChart('gai-proactive-chart', await loadSample('langxia-2019'));
    expect(textOf(element, '#sentence')).to.equal('2019年，政府集中采购项目 36 个；政府集中采购总金额 165,950.2（未注明单位）。');
    expect(queryAll(element, '[part="panel-title"]').map((title) => title.textContent)).to.deep.equal(['政府集中采购项目', '政府集中采购总金额']);
    expect(textOf(element, '[part="remark"]')).to.equal('其余 20 项均为 0。');
  });

  it('is a sentence where there is nothing to draw', async () => {
    expect(textOf(await makeFetchedChart('gai-proactive-chart', await loadSample('lianhua-2022')), '.state')).to.equal('这份报告没有“主动公开政府信息情况”表。');
    expect(textOf(await make({rules: {issued: null}}), '.state')).to.equal('报告没有填写主动公开的数字，无法绘图。');
    const some = await make({rules: {issued: 0, repealed: null}});
    expect(textOf(some, '.state')).to.contain('填写了数字的各项均为 0。另有 9 项没有数字。');
    await expect(some).to.be.accessible();
    const zero = {issued: 0, repealed: 0, inForce: 0};
    const zeros = {rules: zero, normativeDocuments: zero, licensing: {decisions: 0}, penalties: {decisions: 0}, compulsion: {decisions: 0}, fees: {amount: 0}};
    expect(textOf(await make(zeros), '.state')).to.equal('本年度主动公开的各项数字均为 0。');
  });
});
