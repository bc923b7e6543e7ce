import {expect} from '@open-wc/testing';
import {readFlow, type FlowSeries} from '../../src/charts/flow-chart.js';
import {drawFlow, placeFlow, type PlacedFlow} from '../../src/charts/flow-drawing.js';
import type {Report} from '../../src/report/report.js';
import {makeTotals, type Cells} from '../report/total-report.js';
import {line, voices} from './snapshots.js';

const applications = {
  received: {total: 9}, carriedIn: {total: 1}, disclosedInFull: {total: 6}, partlyDisclosed: {total: 0},
  refused: {stateSecret: {total: 1}, recordsQuery: {total: 1}}, unableToProvide: {notHeld: {total: 0}}, outcomesTotal: {total: 8}, carriedOut: {total: 2},
};
const read = (figures: unknown): FlowSeries => readFlow({version: 1, edition: '2021', tables: {applications: figures}} as Report, line);
const place = (figures: unknown, width = 800): PlacedFlow => placeFlow(read(figures), {width, em: 10}, voices.flow);

/** The same with 0 in every other row, but for the cells given. */
const readFull = (cells: Cells = {}): FlowSeries =>
  readFlow(makeTotals({received: 9, carriedIn: 1, disclosedInFull: 6, 'refused.stateSecret': 1, 'refused.recordsQuery': 1, outcomesTotal: 8, carriedOut: 2, ...cells}), line);
const placeFull = (cells: Cells = {}, width = 800): PlacedFlow => placeFlow(readFull(cells), {width, em: 10}, voices.flow);

describe('the flow chart', () => {
  it('reads what came in, the groups that have requests, and what is carried over', () => {
    const series = read(applications);
    expect(series.sources.map(({label, value}) => [label, value])).to.deep.equal([['本年新收', 9], ['上年结转', 1]]);
    expect(series.targets.map(({label, value, tone}) => [label, value, tone])).to.deep.equal([['予以公开', 6, 1], ['不予公开', 2, 3], ['结转下年度', 2, 0]]);
    expect([series.into, series.out]).to.deep.equal([{sum: 10, isLeast: false, isBlank: false}, {sum: 10, isLeast: false, isBlank: false}]);
    expect(series.outcomes).to.include({sum: 8, fit: 'agrees'});
    expect(series.rest).to.deep.equal({zeros: ['部分公开'], open: ['不予公开', '无法提供'], blanks: ['不予处理', '其他处理'], invalid: []});
  });

  it('makes bands as wide as their numbers, one upon the other at the trunk', () => {
    const placed = place(applications);
    // 10 requests in 15 em of 10 pixels would be 15 pixels each, but one is never wider than 1.2 em.
    expect(placed.trunk.height).to.equal(120);
    expect(placed.targets.map(({width, trunkY}) => [width, trunkY - placed.trunk.y])).to.deep.equal([[72, 0], [24, 72], [24, 96]]);
    expect(placed.sources.map(({width, trunkY}) => [width, trunkY - placed.trunk.y])).to.deep.equal([[108, 0], [12, 108]]);
  });

  it('parts the bands of few requests into a strand for each, and those of many not', () => {
    const strandsOf = (figures: unknown): (number | undefined)[] => drawFlow(place(figures), voices.flow, 't').children!.filter(({attributes}) => attributes['part'] === 'bar')
      .map(({children}) => (children!.find(({attributes}) => attributes['class'] === 'strands')?.attributes['d'] as string | undefined)?.match(/M/g)?.length);
    expect(strandsOf(applications)).to.deep.equal([9, 1, 6, 2, 2]);
    expect(strandsOf({...applications, carriedOut: {total: 1}}).pop(), 'a gap').to.equal(undefined);
    expect(strandsOf({received: {total: 99}, disclosedInFull: {total: 99}})).to.deep.equal([99, 99]);
    expect(strandsOf({received: {total: 100}, disclosedInFull: {total: 100}})).to.deep.equal([undefined, undefined]);
  });

  it('draws the gap where less goes out than came in, and the other way round', () => {
    const lost = placeFull({carriedOut: 1}).targets;
    expect(lost.map(({label, value, gap}) => [label, value, gap]).pop()).to.deep.equal(['差额', 1, 'broken']);
    const found = placeFull({carriedOut: 5});
    expect(found.sources.map(({label, value}) => [label, value])).to.deep.equal([['本年新收', 9], ['上年结转', 1], ['差额', 3]]);
    expect(found.trunk).to.include({height: 150, label: '10 ≠ 13'});
  });

  it('draws what the empty cells of a side may hold as unknown, and not as a difference', () => {
    expect(readFull({carriedOut: null}).gap).to.deep.equal({kind: 'out', value: 2, isLeast: false});
    expect(readFull({received: null}).gap).to.deep.equal({kind: 'in', value: 9, isLeast: false});
    expect(read({received: {total: 7}}).gap).to.deep.equal({kind: 'out', value: 7, isLeast: true});
    expect(readFull({received: -3}).gap, 'no count').to.deep.equal({kind: 'in', value: 9, isLeast: false});
    expect(readFull({carriedIn: null, carriedOut: 0}).gap, 'no count in the empty cell makes 9 into 8').to.deep.equal({kind: 'broken', value: 1, isLeast: true});
    const marks = drawFlow(place({received: {total: 7}}), voices.flow, 't').children!.slice(1).map(({attributes, children}) => [attributes['aria-label'], children![0]!.attributes['class'], children![0]!.attributes['fill']]);
    expect(marks).to.deep.equal([
      ['本年新收：7 件', 'band tone-0', undefined], ['新收与上年结转至少 7 件，办理结果与结转下年度没有有效的数字', 'trunk', undefined],
      ['去向未知：至少 7 件，报告没有有效的数字', 'band gap open', 'none'],
    ]);
  });

  it('takes the printed total for what was concluded where rows are empty', () => {
    const totals = {received: {total: 7}, carriedIn: {total: 1}, outcomesTotal: {total: 6}, carriedOut: {total: 2}};
    expect([read(totals).gap, read(totals).unfilled]).to.deep.equal([undefined, 6]);
    expect(place(totals).targets.map(({label, value, gap}) => [label, value, gap])).to.deep.equal([['办理结果未填', 6, 'unfilled'], ['结转下年度', 2, undefined]]);
    expect(read({...totals, carriedOut: {total: 1}}).gap, 'against the printed identity').to.deep.equal({kind: 'broken', value: 1, isLeast: false});
    expect(readFull({'unableToProvide.notHeld': null, carriedOut: 1}).gap, 'the total says that the empty row is 0').to.include({kind: 'broken'});
  });

  it('names each source beside its own band, and the gap, at every width', () => {
    for (const width of [800, 220]) {
      const placed = placeFull({carriedOut: 5}, width);
      const nodes = drawFlow(placed, voices.flow, 't').children!.slice(1, 4);
      nodes.forEach(({children}, i) => {
        const {top, height, label, value} = placed.sources[i]!;
        const texts = children!.filter(({tag}) => tag === 'text');
        expect(texts.map(({text}) => text)).to.deep.equal([label, String(value)]);
        for (const {attributes} of texts) expect(attributes['y'], `${label} at ${width}`).to.be.within(top, top + height);
      });
      const trunk = drawFlow(placed, voices.flow, 't').children![4]!.children!;
      expect(trunk.find(({tag}) => tag === 'text')!.text).to.equal('10 ≠ 13');
    }
  });

  it('names each band with its cells, and the gap with those of the printed identity', () => {
    const drawing = drawFlow(placeFull({carriedOut: 1}), voices.flow, 't');
    const marks = drawing.children!.slice(1).map(({attributes}) => [attributes['aria-label'], attributes['data-cells']]);
    expect(marks).to.deep.equal([
      ['本年新收：9 件', 'applications.received.total'], ['上年结转：1 件', 'applications.carriedIn.total'], ['新收与上年结转共 10 件，办理结果与结转下年度共 9 件', undefined],
      ['予以公开：6 件', 'applications.disclosedInFull.total'],
      ['不予公开：2 件', 'applications.refused.stateSecret.total applications.refused.recordsQuery.total'],
      ['结转下年度：1 件', 'applications.carriedOut.total'],
      ['差额：1 件，去向与来源不符', 'applications.received.total applications.carriedIn.total applications.outcomesTotal.total applications.carriedOut.total'],
    ]);
  });

  it('says shares only where every entry is filled in and both sides are the same', () => {
    const firstOf = (cells: Cells): unknown => drawFlow(placeFull(cells), voices.flow, 't').children![1]!.attributes['aria-label'];
    expect(firstOf({})).to.equal('本年新收：9 件，占 90.0%');
    expect(firstOf({outcomesTotal: 9})).to.equal('本年新收：9 件');
    expect(firstOf({'unableToProvide.notHeld': null})).to.equal('本年新收：9 件');
  });

  it('begins below the words over the trunk where it is narrow, so that no band runs through them', () => {
    const placed = placeFull({}, 220);
    expect(placed.isNarrow).to.equal(true);
    // The first band lies in the middle of its slot of 2.6 em, if it is not as wide as that.
    expect([placed.trunk.y, placed.sources[0]!.top, placed.targets[0]!.top]).to.deep.equal([16, 16, 16]);
    expect(placed.targetX).to.be.within(130, 160);
  });

  it('reads a blank as no number and never as 0', () => {
    const series = read({...applications, carriedIn: {total: null}, carriedOut: {total: {raw: '/'}}});
    expect(series.rest.blanks).to.include.members(['上年结转', '结转下年度']);
    expect(series.lines.filter(({tally}) => typeof tally.printed !== 'number').map(({label, tally}) => [label, tally.printed])).to.deep.equal(
      [['上年结转', ''], ['不予处理', undefined], ['其他处理', undefined], ['结转下年度', '/']]);
  });

  it('says why there is nothing to draw', () => {
    const zeros = {received: {total: 0}, carriedIn: {total: 0}, carriedOut: {total: 0}};
    expect(read(undefined).state).to.equal('missing');
    expect(read({outcomesTotal: {total: 6}}).state).to.equal('blank');
    expect(read({received: {total: null}}).state).to.equal('blank');
    expect(read(zeros).state).to.equal('someZero');
    expect(read({disclosedInFull: {naturalPerson: 3, total: null}}).state).to.equal('elsewhere');
    expect(readFlow(makeTotals({outcomesTotal: 8}), line).state, 'the printed total is 8').to.equal('someZero');
    expect(read({received: {total: -1}})).to.deep.include({state: 'invalid', rest: {...read({}).rest, invalid: ['本年新收'], blanks: read({}).rest.blanks.slice(1)}});
  });
});
