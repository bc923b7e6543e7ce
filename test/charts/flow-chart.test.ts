import {expect} from '@open-wc/testing';
import {drawFlow, placeFlow, readFlow, type FlowVoice} from '../../src/charts/flow-chart.js';
import type {Report} from '../../src/report/report.js';
import {writeDrawing} from '../../src/export/drawing-svg.js';

const total = (value: number | null): object => ({total: value});
const make = (received: number, carriedOut: number | null): Report => ({version: 1, edition: '2019', tables: {applications: {
  received: total(received), carriedIn: total(2), disclosedInFull: total(6), partlyDisclosed: total(0), otherHandling: total(1), outcomesTotal: total(7), carriedOut: total(carriedOut),
}}});
const voice: FlowVoice = {node: (label, value) => `${label} ${value}`, gap: (value, isLackingIn) => `${isLackingIn ? 'in' : 'out'} lacks ${value}`, value: String};
const frame = {width: 600, em: 10};

describe('the flow of requests', () => {
  it('leads what came in through the middle to what became of it, in even measure', () => {
    const series = readFlow(make(8, 3), 'en');
    expect([series.received, series.handled, series.zeros, series.blanks]).to.deep.equal([10, 10, ['Partly disclosed'], []]);
    const placed = placeFlow(series, frame, voice);
    // 14 em high for ten requests: 14 pixels each.
    expect(placed.left.map(({value, height, middle}) => [value, height, middle])).to.deep.equal([[8, 112, 0], [2, 28, 112]]);
    expect(placed.right.map(({label, height, middle}) => [label, height, middle])).to.deep.equal([['Disclosed in full', 84, 0], ['Other handling', 14, 84], ['Carried over to next year', 42, 98]]);
    expect(placed.gap).to.equal(undefined);
    for (const nodes of [placed.left, placed.right]) nodes.slice(1).forEach((node, i) => expect(node.y).to.be.at.least(nodes[i]!.y + nodes[i]!.height));
  });

  it('draws and names what is lacking, on the side where it is', () => {
    const out = placeFlow(readFlow(make(10, 3), 'en'), frame, voice);
    expect(out.gap).to.include({isLackingIn: false, value: 2});
    expect(writeDrawing(drawFlow(out, voice))).to.contain('aria-label="out lacks 2"');
    expect(placeFlow(readFlow(make(5, 3), 'en'), frame, voice).gap).to.include({isLackingIn: true, value: 3});
  });

  it('takes a blank for no number and says so', () => {
    const series = readFlow(make(8, null), 'zh');
    expect([series.handled, series.blanks]).to.deep.equal([7, ['结转下年度']]);
    expect(readFlow({version: 1, edition: '2021', tables: {}}, 'zh').state).to.equal('missing');
    expect(readFlow({version: 1, edition: '2019', tables: {applications: {received: total(null)}}}, 'zh').state).to.equal('blank');
  });
});
