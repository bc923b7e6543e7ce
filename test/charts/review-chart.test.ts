import {expect} from '@open-wc/testing';
import {drawReview, placeReview, readReview, type ReviewSeries} from '../../src/charts/review-chart.js';
import type {Report} from '../../src/report/report.js';
import {makeTotals, type Cells} from '../report/total-report.js';
import {line, voices} from './snapshots.js';

const read = (review: unknown): ReviewSeries => readReview({version: 1, edition: '2021', tables: {review}} as Report, line);
const review = {
  reconsideration: {upheld: 3, overturned: 1, otherResult: 0, pending: 0, total: 4},
  litigation: {direct: {upheld: 0, overturned: 0, otherResult: 0, pending: 0, total: 0}, afterReconsideration: {upheld: null, overturned: null, otherResult: 1, pending: 1, total: 2}},
};

describe('the review chart', () => {
  it('reads a row for each kind that has cases', () => {
    const series = read(review);
    expect(series.rows.map((row) => [row.label, row.value, row.segments.map(({value}) => value)])).to.deep.equal([
      ['行政复议', 4, [3, 1, 0, 0]], ['行政诉讼（复议后起诉）', 2, [0, 0, 1, 1]],
    ]);
    expect(series.kinds.map(({tally}) => tally.state)).to.deep.equal(['figures', 'zero', 'figures']);
    expect(series.results.map(({label, tone}) => [label, tone])).to.deep.equal([['结果维持', 1], ['结果纠正', 3], ['其他结果', 6], ['尚未审结', 4]]);
  });

  it('draws a square for each of a few cases, one after the other', () => {
    const drawing = drawReview(placeReview(read(review), {width: 400, em: 10}), voices.review, 't');
    const marks = drawing.children!.slice(1).flatMap((row) => row.children!.filter((child) => child.attributes['part'] === 'bar'))
      .map(({attributes, children}) => [attributes['aria-label'], attributes['data-cells'], children![0]!.attributes['d']]);
    // Squares of 8 pixels, of which 86 % are filled, at 13.5 below the row's top.
    expect(marks).to.deep.equal([
      ['行政复议，结果维持：3 件，占 75.0%', 'review.reconsideration.upheld', 'M0 13.5h6.9v6.9h-6.9zM8 13.5h6.9v6.9h-6.9zM16 13.5h6.9v6.9h-6.9z'],
      ['行政复议，结果纠正：1 件，占 25.0%', 'review.reconsideration.overturned', 'M24 13.5h6.9v6.9h-6.9z'],
      ['行政诉讼（复议后起诉），其他结果：1 件', 'review.litigation.afterReconsideration.otherResult', 'M0 13.5h6.9v6.9h-6.9z'],
      ['行政诉讼（复议后起诉），尚未审结：1 件', 'review.litigation.afterReconsideration.pending', 'M8 13.5h6.9v6.9h-6.9z'],
    ]);
  });

  it('divides bars of the full width where there are many', () => {
    const {placed, units} = placeReview(read({reconsideration: {upheld: 150, overturned: 50}}), {width: 400, em: 10});
    expect(units).to.equal(undefined);
    expect(placed[0]!.segments.map(({x, width}) => [x, width])).to.deep.equal([[0, 300], [300, 100]]);
  });

  it('holds the textures of its outcomes and no others, the same in every report', () => {
    const listTextures = (figures: unknown): unknown[] => drawReview(placeReview(read(figures), {width: 400, em: 10}), voices.review, 't').children![0]!.children!.map(({attributes}) => attributes['id']);
    expect([listTextures(review), listTextures({reconsideration: {upheld: 2}})]).to.deep.equal([['t-3', 't-6', 't-4'], ['t-3', 't-6', 't-4']]);
  });

  it('says why there is nothing to draw', () => {
    expect(read(undefined).state).to.equal('missing');
    expect(read({reconsideration: {upheld: null}}).state).to.equal('blank');
    expect(read({reconsideration: {upheld: 0, overturned: null}}).state).to.equal('someZero');
    expect(read({reconsideration: {total: 3}}).state).to.equal('blank');
    expect(read({reconsideration: {upheld: -1}}).state).to.equal('invalid');
    const stateOf = (cells: Cells): string => readReview(makeTotals(cells), line).state;
    expect([stateOf({}), stateOf({'reconsideration.total': 3}), stateOf({'reconsideration.pending': null})]).to.deep.equal(['zero', 'someZero', 'someZero']);
  });
});
