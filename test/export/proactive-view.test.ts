import {expect} from '@open-wc/testing';
import type {Report} from '../../src/report/report.js';
import {sayChart, sayMarks} from './say-chart.js';

const withProactive = (proactive: unknown): Report => ({version: 1, edition: '2021', year: 2025, tables: {proactive}} as Report);
const zero = {issued: 0, repealed: 0, inForce: 0};
const zeros = {rules: zero, normativeDocuments: zero, licensing: {decisions: 0}, penalties: {decisions: 0}, compulsion: {decisions: 0}, fees: {amount: 0}};

describe('the chart of proactive disclosure', () => {
  it('says figures in the unit that is printed, and money as it is printed', () => {
    const report = withProactive({...zeros, normativeDocuments: {...zero, issued: {value: 9, unit: '条'}}, penalties: {decisions: 1200}, fees: {amount: {value: 18.871, raw: '18.8710'}}});
    expect(sayChart('proactive', report)).to.deep.equal(['2025年，行政规范性文件：本年制发 9 条；处理决定：行政处罚 1,200 件；行政事业性收费 18.8710 万元。', '其余 7 项均为 0。']);
    expect(sayChart('proactive', report, 'en')).to.deep.equal([
      'In 2025: normative documents (issued this year 9); decisions (penalties 1,200); administrative fees 18.8710 (in units of CNY 10,000).', 'The other 7 entries are 0.',
    ]);
    expect(sayMarks('proactive', withProactive({fees: {amount: {value: 8040, unit: '元'}}}), 'en')).to.deep.equal(['Administrative fees: CNY 8,040']);
  });

  it('keeps figures that cannot be apart from 0 and from blanks', () => {
    expect(sayChart('proactive', withProactive({...zeros, rules: {...zero, issued: -1}}))).to.deep.equal(['没有可以画出的数字。规章 · 本年制发填有无效的数字（负数或小数），没有画出。有 9 项为 0。']);
    expect(sayChart('proactive', withProactive({...zeros, rules: {...zero, issued: null}}))).to.deep.equal(['填写了数字的各项均为 0。规章 · 本年制发没有数字。']);
    expect(sayChart('proactive', withProactive(zeros))).to.deep.equal(['本年度主动公开的各项数字均为 0。']);
    expect(sayChart('proactive', withProactive({}))).to.deep.equal(['报告没有填写主动公开的数字，无法绘图。']);
    expect(sayChart('proactive', withProactive(undefined))).to.deep.equal(['这份报告没有“主动公开政府信息情况”表。']);
  });
});
