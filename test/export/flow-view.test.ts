import {expect} from '@open-wc/testing';
import type {Report} from '../../src/report/report.js';
import {loadSample} from '../samples.js';
import {makeBlanks, makeTotals} from '../report/total-report.js';
import {readChart, sayChart, sayMarks} from './say-chart.js';

const withTotals = (rows: {readonly [row: string]: number}): Report =>
  ({version: 1, edition: '2021', year: 2025, tables: {applications: Object.fromEntries(Object.entries(rows).map(([row, total]) => [row, {total}]))}});

describe('the flow', () => {
  it('says where requests came from and how they ended, with shares where both sides are the same', () => {
    const report = makeTotals({received: 9, carriedIn: 1, disclosedInFull: 6, 'refused.stateSecret': 2, outcomesTotal: 8, carriedOut: 2});
    expect(sayChart('flow', report)).to.deep.equal(['2024年新收政府信息公开申请 9 件，上年结转 1 件，共 10 件：予以公开 6 件（60.0%），不予公开 2 件（20.0%），结转下年度 2 件（20.0%）。', '其余 4 项均为 0。']);
    expect(sayChart('flow', report, 'en')[0]).to.equal('In 2024, 9 requests were received and 1 carried over from the year before, 10 in all: disclosed in full 6 (60.0%), refused 2 (20.0%) and carried over to next year 2 (20.0%).');
  });

  it('names sides without a number as unknown, and neither as 0 nor as a difference', () => {
    expect(sayChart('flow', withTotals({received: 7}))).to.deep.equal([
      '2025年新收政府信息公开申请 7 件。', '注意：新收与上年结转至少 7 件，办理结果与结转下年度没有有效的数字，至少 7 件去向未知，图中以虚线画出。', '另有 8 项没有数字。',
    ]);
    expect(sayMarks('flow', withTotals({received: 7}))).to.deep.equal([
      '本年新收：7 件', '新收与上年结转至少 7 件，办理结果与结转下年度没有有效的数字', '去向未知：至少 7 件，报告没有有效的数字',
    ]);
    expect(sayChart('flow', withTotals({disclosedInFull: 6}))).to.deep.equal([
      '2025年政府信息公开申请的去向填写为予以公开 6 件。', '注意：新收与上年结转没有有效的数字，办理结果与结转下年度至少 6 件，至少 6 件来源未知，图中以虚线画出。', '另有 8 项没有数字。',
    ]);
    expect(sayChart('flow', withTotals({disclosedInFull: 6}), 'en').slice(0, 2)).to.deep.equal([
      'What became of requests in 2025, as filled in: disclosed in full 6.',
      'Note: received and carried over: no valid figure; concluded and carried on: at least 6. Drawn dashed: at least 6 requests of unknown origin.',
    ]);
  });

  it('does not call a difference what the empty cell of the draft may hold', async () => {
    const draft = await (await fetch('/demo/public/samples/draft-2024.json')).json() as Report;
    expect(sayChart('flow', draft).slice(1)).to.deep.equal(['注意：新收与上年结转共 36 件，办理结果与结转下年度至少 33 件，有 3 件去向未知，图中以虚线画出。', '结转下年度没有数字。']);
    expect(sayMarks('flow', draft).pop()).to.equal('去向未知：3 件，报告没有有效的数字');
  });

  it('calls it a difference where the figures disagree', () => {
    expect(sayChart('flow', makeTotals({received: 5, disclosedInFull: 6, 'refused.stateSecret': 2, outcomesTotal: 8}))).to.deep.equal([
      '2024年新收政府信息公开申请 5 件；去向填写为予以公开 6 件，不予公开 2 件。', '注意：新收与上年结转共 5 件，办理结果与结转下年度共 8 件，相差 3 件，图中以虚线画出。', '其余 6 项均为 0。',
    ]);
    expect(sayChart('flow', makeTotals({received: 5, disclosedInFull: 8, outcomesTotal: 8}), 'en').slice(0, 2)).to.deep.equal([
      'In 2024, 5 requests were received; what became of them, as filled in: disclosed in full 8.', 'Note: received and carried over: 5; concluded and carried on: 8. Drawn dashed: a difference of 3.',
    ]);
    expect(sayChart('flow', makeTotals({received: 5, outcomesTotal: 5})).slice(1, 3)).to.deep.equal([
      '注意：新收与上年结转共 5 件，办理结果与结转下年度共 0 件，相差 5 件，图中以虚线画出。', '注意：办理结果各行之和为 0 件，与总计 5 件不符。',
    ]);
  });

  it('draws what is concluded by the printed total, but has no outcome', () => {
    const totals = withTotals({received: 7, carriedIn: 1, outcomesTotal: 6, carriedOut: 2});
    expect(sayChart('flow', totals)).to.deep.equal(['2025年新收政府信息公开申请 7 件，上年结转 1 件，共 8 件；去向填写为结转下年度 2 件。', '表中“（七）总计”填写为 6 件。', '另有 6 项没有数字。']);
    expect(sayMarks('flow', totals).slice(2)).to.deep.equal(['新收与上年结转共 8 件', '办理结果未填：6 件', '结转下年度：2 件']);
  });

  it('gives a group that is partly blank as a lower bound, without shares', () => {
    const open = makeTotals({received: 8, disclosedInFull: 3, 'refused.stateSecret': 2, 'refused.recordsQuery': null, 'unableToProvide.notHeld': 3, 'notProcessed.repeated': null, outcomesTotal: 8});
    expect(sayChart('flow', open)).to.deep.equal(['2024年新收政府信息公开申请 8 件；去向填写为予以公开 3 件，不予公开至少 2 件，无法提供 3 件。', '有 4 项为 0。', '不予公开、不予处理没有填全。']);
    const {heads, listRows} = readChart('flow', open);
    const rows = listRows();
    expect([heads, rows[4], rows[6]]).to.deep.equal([['来源或去向', '件数'], ['不予公开', '至少 2'], ['不予处理', '没有填全']]);
  });

  it('keeps figures that can be no count apart from blanks', () => {
    expect(sayChart('flow', makeTotals({received: -3, disclosedInFull: 5, outcomesTotal: 5, carriedOut: null})).slice(1)).to.deep.equal([
      '注意：新收与上年结转没有有效的数字，办理结果与结转下年度至少 5 件，至少 5 件来源未知，图中以虚线画出。', '本年新收填有无效的数字（负数或小数），没有画出。', '有 6 项为 0。', '结转下年度没有数字。',
    ]);
  });

  it('is a sentence where there is nothing to draw, which the printed total does not contradict', async () => {
    expect(sayChart('flow', await loadSample('daguan-2019'))).to.deep.equal(['本年度没有新收、结转和办结的政府信息公开申请，各项均为 0。']);
    expect(sayChart('flow', makeTotals({outcomesTotal: 4}))).to.deep.equal(['“总计”一列填写了数字的各项均为 0。注意：办理结果各行之和为 0 件，与总计 4 件不符。']);
    expect(sayChart('flow', makeTotals({'refused.stateSecret': null, carriedOut: null}))).to.deep.equal(['“总计”一列填写了数字的各项均为 0。不予公开没有填全。结转下年度没有数字。']);
    expect(sayChart('flow', makeBlanks({outcomesTotal: 6}))).to.deep.equal(['报告的“总计”一列没有填写申请的来源和去向，无法绘图。表中“（七）总计”填写为 6 件。']);
  });
});
