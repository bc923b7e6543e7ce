import {expect} from '@open-wc/testing';
import {readFlow, type FlowSeries} from '../../src/charts/flow-chart.js';
import {drawFlow, placeFlow} from '../../src/charts/flow-drawing.js';
import type {Report} from '../../src/report/report.js';
import {line, voices} from './snapshots.js';

const applications = {
  received: {total: 9}, carriedIn: {total: 1}, disclosedInFull: {total: 6}, partlyDisclosed: {total: 0},
  refused: {stateSecret: {total: 1}, recordsQuery: {total: 1}}, unableToProvide: {notHeld: {total: 0}}, outcomesTotal: {total: 8}, carriedOut: {total: 2},
};
const read = (figures: unknown): FlowSeries => readFlow({version: 1, edition: '2021', tables: {applications: figures}} as Report, line);
const place = (figures: unknown, width = 800): ReturnType<typeof placeFlow> => placeFlow(read(figures), {width, em: 10}, voices.flow);

describe('the flow chart', () => {
  it('reads what came in, the groups that have requests, and what is carried over', () => {
    const series = read(applications);
    expect(series.sources.map(({label, value}) => [label, value])).to.deep.equal([['本年新收', 9], ['上年结转', 1]]);
    expect(series.targets.map(({label, value, tone}) => [label, value, tone])).to.deep.equal([['予以公开', 6, 1], ['不予公开', 2, 3], ['结转下年度', 2, 0]]);
    expect([series.into, series.out, series.sum]).to.deep.equal([10, 10, 8]);
    expect([series.zeros, series.open, series.blanks]).to.deep.equal([['部分公开'], ['无法提供'], ['不予处理', '其他处理']]);
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
    expect(strandsOf({received: {total: 2.5}, disclosedInFull: {total: 2.5}}), 'not a count').to.deep.equal([undefined, undefined]);
  });

  it('draws the gap where less goes out than came in, and the other way round', () => {
    const lost = place({...applications, carriedOut: {total: 1}}).targets;
    expect(lost.map(({label, value, isGap}) => [label, value, isGap]).pop()).to.deep.equal(['差额', 1, true]);
    const found = place({...applications, carriedOut: {total: 5}});
    expect(found.sources.map(({label, value}) => [label, value])).to.deep.equal([['本年新收', 9], ['上年结转', 1], ['差额', 3]]);
    expect(found.trunk.height).to.equal(150);
    const labels = drawFlow(found, voices.flow, 't').children!.slice(1, 4).map(({children}) => children!.find((child) => child.tag === 'text')!.attributes['y'] as number);
    expect([labels[0]! < found.sources[0]!.y, labels[1]! > found.leftEnd, labels[2]! - labels[1]!]).to.deep.equal([true, true, 16]);
  });

  it('names each band with its cells, and the gap with those of the printed identity', () => {
    const drawing = drawFlow(place({...applications, carriedOut: {total: 1}}), voices.flow, 't');
    const marks = drawing.children!.slice(1).map(({attributes}) => [attributes['aria-label'], attributes['data-cells']]);
    expect(marks).to.deep.equal([
      ['本年新收：9 件，占 90.0%', 'applications.received.total'], ['上年结转：1 件，占 10.0%', 'applications.carriedIn.total'], ['新收与上年结转共 10 件', undefined],
      ['予以公开：6 件，占 60.0%', 'applications.disclosedInFull.total'],
      ['不予公开：2 件，占 20.0%', 'applications.refused.stateSecret.total applications.refused.recordsQuery.total'],
      ['结转下年度：1 件，占 10.0%', 'applications.carriedOut.total'],
      ['差额：1 件，去向与来源不符', 'applications.received.total applications.carriedIn.total applications.outcomesTotal.total applications.carriedOut.total'],
    ]);
  });

  it('begins below the first label where it is narrow, so that no band runs through it', () => {
    const placed = place(applications, 300);
    expect(placed.isNarrow).to.equal(true);
    expect([placed.trunk.y, placed.sources[0]!.y, placed.targets[0]!.top]).to.deep.equal([16, 16, 16]);
    expect(placed.targetX).to.be.within(200, 240);
  });

  it('reads a blank as no number and never as 0', () => {
    const series = read({...applications, carriedIn: {total: null}, carriedOut: {total: {raw: '/'}}});
    expect(series.blanks).to.include.members(['上年结转', '结转下年度']);
    expect(series.lines.filter(({value}) => value === undefined).map(({label, text}) => [label, text])).to.deep.equal(
      [['上年结转', ''], ['不予处理', undefined], ['其他处理', undefined], ['结转下年度', '/']]);
  });

  it('says why there is nothing to draw', () => {
    const zeros = {received: {total: 0}, carriedIn: {total: 0}, carriedOut: {total: 0}};
    expect(read(undefined).state).to.equal('missing');
    expect(read({outcomesTotal: {total: 6}}).state).to.equal('blank');
    expect(read({received: {total: null}}).state).to.equal('blank');
    expect(read(zeros).state).to.equal('someZero');
    expect(read({disclosedInFull: {naturalPerson: 3, total: null}}).state).to.equal('noTotal');
    expect(read({received: {total: -1}}).negatives).to.deep.equal(['本年新收']);
  });
});
