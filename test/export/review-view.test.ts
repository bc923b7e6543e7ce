import {expect} from '@open-wc/testing';
import type {Report} from '../../src/report/report.js';
import {makeTotals} from '../report/total-report.js';
import {readChart, sayChart, sayMarks} from './say-chart.js';

const withReview = (review: unknown): Report => ({version: 1, edition: '2021', year: 2025, tables: {review}} as Report);
const withoutTable = '这份报告没有“政府信息公开行政复议、行政诉讼情况”表。';

describe('the chart of reviews', () => {
  it('says that the table is missing only where it is', () => {
    expect(sayChart('review', withReview({reconsideration: {total: 3}}))).to.deep.equal(['报告没有填写行政复议、行政诉讼的结果，无法绘图。行政复议只填写了总计 3 件，没有填写各项结果。']);
    expect(sayChart('review', withReview({}))[0]).not.to.contain(withoutTable);
    expect(sayChart('review', withReview(undefined))).to.deep.equal([withoutTable]);
  });

  it('says how cases ended, as a careful editor would', () => {
    const alike = makeTotals({'reconsideration.upheld': 2, 'reconsideration.total': 2, 'litigation.direct.pending': 3, 'litigation.direct.total': 3, 'litigation.afterReconsideration.otherResult': 1, 'litigation.afterReconsideration.total': 1});
    expect(sayChart('review', alike)).to.deep.equal(['2024年涉及政府信息公开的行政复议 2 件，结果均为维持；行政诉讼（未经复议直接起诉）3 件，均未审结；行政诉讼（复议后起诉）1 件，为其他结果。']);
    expect(sayChart('review', alike, 'en')).to.deep.equal(['Cases over information disclosure in 2024: administrative reconsideration 2 (both upheld); litigation filed directly 3 (all pending); litigation after reconsideration 1 (with another result).']);
    const parted = makeTotals({'reconsideration.upheld': 3, 'reconsideration.overturned': 1, 'reconsideration.total': 4});
    expect(sayChart('review', parted)).to.deep.equal(['2024年涉及政府信息公开的行政复议 4 件，其中结果维持 3 件（75.0%）、结果纠正 1 件（25.0%）。', '行政诉讼（未经复议直接起诉）、行政诉讼（复议后起诉）均为 0。']);
  });

  it('says that there was no case only where no printed total says otherwise', () => {
    expect(sayChart('review', makeTotals())).to.deep.equal(['本年度没有因政府信息公开引起的行政复议和行政诉讼，各项均为 0。']);
    expect(sayChart('review', makeTotals({'reconsideration.total': 3}))).to.deep.equal(['填写了数字的各项结果均为 0。注意：行政复议各项结果之和为 0 件，与总计 3 件不符。']);
    expect(sayChart('review', makeTotals({'reconsideration.pending': null}))).to.deep.equal(['填写了数字的各项结果均为 0。行政复议没有填全。']);
    expect(sayChart('review', makeTotals({'reconsideration.upheld': -1}))).to.deep.equal([
      '没有可以画出的数字。行政复议填有无效的数字（负数或小数），没有画出。行政诉讼（未经复议直接起诉）、行政诉讼（复议后起诉）均为 0。',
    ]);
  });

  it('does not tell the sum of outcomes as the printed total', () => {
    const broken = makeTotals({'reconsideration.upheld': 1, 'reconsideration.overturned': 1, 'reconsideration.total': 3});
    expect(sayChart('review', broken).slice(0, 2)).to.deep.equal(['2024年涉及政府信息公开的行政复议各项结果相加得 2 件，其中结果维持 1 件、结果纠正 1 件。', '注意：行政复议各项结果之和为 2 件，与总计 3 件不符。']);
    expect(sayMarks('review', broken)).to.deep.equal(['行政复议，结果维持：1 件', '行政复议，结果纠正：1 件']);
    const open = makeTotals({'reconsideration.upheld': 2, 'reconsideration.pending': null, 'reconsideration.total': 5});
    expect(sayChart('review', open).slice(0, 2)).to.deep.equal(['2024年涉及政府信息公开的行政复议 5 件，其中结果维持 2 件。', '注意：行政复议各项结果中有数字的合计 2 件，少于总计 5 件。']);
    const least = makeTotals({'reconsideration.upheld': 2, 'reconsideration.pending': null, 'reconsideration.total': null});
    expect(sayChart('review', least)[0]).to.equal('2024年涉及政府信息公开的行政复议各项结果相加至少 2 件，其中结果维持 2 件。');
    const valuesOf = (report: Report): unknown => readChart('review', report).draw({width: 660, em: 14}).children![1]!.children![1]!.text;
    expect([broken, open, least].map(valuesOf)).to.deep.equal(['相加得 2 件', '至少 2 件', '相加至少 2 件']);
  });
});
