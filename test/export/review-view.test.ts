import {expect} from '@open-wc/testing';
import type {Report} from '../../src/report/report.js';
import {sayChart} from './say-chart.js';

const withReview = (review: unknown): Report => ({version: 1, edition: '2021', year: 2025, tables: {review}} as Report);
const withoutTable = '这份报告没有“政府信息公开行政复议、行政诉讼情况”表。';

describe('the chart of reviews', () => {
  it('says that the table is missing only where it is', () => {
    expect(sayChart('review', withReview({reconsideration: {total: 3}}))[0]).not.to.contain(withoutTable);
    expect(sayChart('review', withReview({}))[0]).not.to.contain(withoutTable);
    expect(sayChart('review', withReview(undefined))).to.deep.equal([withoutTable]);
  });
});
