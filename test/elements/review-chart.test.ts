import {expect} from '@open-wc/testing';
import type {GaiReviewChart} from '../../src/index.js';
import {loadSample, sampleNames} from '../samples.js';
import {behavesAsChart} from './chart-behaviour.js';
import {makeFetchedChart, query, queryAll, smallReport, textOf} from './helpers.js';

const make = (review: unknown, more = {}): Promise<GaiReviewChart> => makeFetchedChart('gai-review-chart', {...smallReport, tables: review ? {review} : {applications: {}}}, more);

describe('gai-review-chart', () => {
  behavesAsChart({
    tag: 'gai-review-chart', name: '行政复议、行政诉讼的结果', marks: 12, first: ['review.reconsideration.upheld'],
    row: {at: 2, texts: ['行政诉讼（未经复议直接起诉）', '16', '1', '12', '27', '56']},
    english: 'Cases over information disclosure in 2025: administrative reconsideration 790, of which upheld 376 (47.6%), overturned 97 (12.3%)',
  });

  it('is one square for a single case, and says what is 0', async () => {
    const element = await makeFetchedChart('gai-review-chart', await loadSample('langxia-2019'));
    expect(textOf(element, '#sentence')).to.equal('2019年涉及政府信息公开的行政复议 1 件，结果为维持。');
    expect(queryAll(element, 'path[part="bar-shape"]').map((path) => path.getAttribute('d')!.split('M').length - 1)).to.deep.equal([1]);
    expect(textOf(element, '[part="remark"]')).to.equal('行政诉讼（未经复议直接起诉）、行政诉讼（复议后起诉）均为 0。');
    expect(queryAll(element, '[part="legend"] li').map((item) => item.textContent.trim())).to.deep.equal(['结果维持']);
  });

  it('tells of outcomes that differ from their total, and of a total that stands alone', async () => {
    const element = await make({reconsideration: {upheld: 1, overturned: 1, otherResult: 0, pending: 0, total: 3}, litigation: {direct: {total: 2}}});
    expect(queryAll(element, '[part="remark"]').map((remark) => remark.textContent)).to.deep.equal([
      '注意：行政复议各项结果之和为 2 件，与总计 3 件不符。', '行政诉讼（未经复议直接起诉）只填写了总计 2 件，没有填写各项结果。', '行政诉讼（复议后起诉）没有数字。',
    ]);
  });

  it('shows in its table what is blank and what the report does not have', async () => {
    const element = await make({reconsideration: {upheld: 2, overturned: null, pending: {raw: '/'}, total: null}}, {showTable: true});
    expect(Array.from(query(element, 'tbody tr').children, (cell) => cell.textContent)).to.deep.equal(['行政复议', '2', '空白', '无此项', '/', '空白']);
  });

  it('is a sentence where there is nothing to draw', async () => {
    for (const name of sampleNames.filter((other) => !['city-2025', 'langxia-2019', 'lianhua-2022'].includes(other))) {
      expect(textOf(await makeFetchedChart('gai-review-chart', await loadSample(name)), '.state'), name).to.equal('本年度没有因政府信息公开引起的行政复议和行政诉讼，各项均为 0。');
    }
    expect(textOf(await makeFetchedChart('gai-review-chart', await loadSample('lianhua-2022')), '.state')).to.contain('没有“政府信息公开行政复议、行政诉讼情况”表');
    expect(textOf(await make({reconsideration: {upheld: null}}), '.state')).to.equal('报告没有填写行政复议、行政诉讼的结果，无法绘图。');
    expect(textOf(await make({reconsideration: {upheld: 0, overturned: null}}), '.state')).to.equal('填写了数字的各项结果均为 0。行政复议没有填全。行政诉讼（未经复议直接起诉）、行政诉讼（复议后起诉）没有数字。');
    expect(textOf(await make({reconsideration: {total: 3}}), '.state')).to.contain('行政复议只填写了总计 3 件');
  });
});
