import {expect} from '@open-wc/testing';
import {drawList, placeList, type ListPanel} from '../../src/charts/list-chart.js';
import {placeSquares} from '../../src/charts/squares.js';
import {writeDrawing} from '../../src/export/drawing-svg.js';

const row = (label: string, value: number): ListPanel['rows'][number] => ({label, value, text: String(value), address: `at.${label}`, tone: 1, name: `${label}: ${value}`});
const panels: readonly ListPanel[] = [{label: 'first', rows: [row('a', 50), row('b', 25)]}, {label: 'second', rows: [row('c', 10)]}];
const frame = {width: 600, em: 10};

describe('placeSquares(counts, perLine)', () => {
  it('counts one by one, line after line, and goes on where the last run ended', () => {
    const {runs, lines} = placeSquares([2, 3], 4);
    expect(runs.map((run) => run.map(({column, line}) => `${column}/${line}`))).to.deep.equal([['0/0', '1/0'], ['2/0', '3/0', '0/1']]);
    expect([lines, placeSquares([0], 4).lines]).to.deep.equal([2, 1]);
  });
});

describe('figures in rows', () => {
  it('have one scale or one for each panel', () => {
    const shared = placeList(panels, frame, {isShared: true, asSquares: false});
    expect(shared.rows[1]!.length / shared.rows[0]!.length).to.equal(0.5);
    expect(shared.rows[2]!.length / shared.rows[0]!.length).to.equal(0.2);
    const own = placeList(panels, frame, {isShared: false, asSquares: false});
    expect(own.rows[2]!.length).to.equal(own.rows[0]!.length);
    expect(own.headings.map(({label}) => label)).to.deep.equal(['first', 'second']);
  });

  it('show a square for each thing counted, in as many lines as it takes', () => {
    const placed = placeList(panels, {width: 200, em: 10}, {isShared: true, asSquares: true});
    const text = writeDrawing(drawList(placed));
    expect(text.match(/part="bar-shape"/g)).to.have.length(85);
    expect(placed.rows[0]!.squares!.lines).to.be.greaterThan(2);
    placed.rows.slice(1).forEach((next, i) => expect(next.y).to.be.at.least(placed.rows[i]!.y + placed.rows[i]!.height));
  });
});
