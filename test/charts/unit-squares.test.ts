import {expect} from '@open-wc/testing';
import {drawOutcomes, placeOutcomes, readOutcomes} from '../../src/charts/outcomes-chart.js';
import {drawUnits, fitUnits, measureUnits, wrapUnits} from '../../src/charts/unit-squares.js';
import {zhChart} from '../../src/words/zh.js';

describe('fitUnits(largest, length, depth)', () => {
  it('makes a square as deep as the bar while they fit, and stacks smaller ones after that', () => {
    expect(fitUnits(5, 100, 20)).to.deep.equal({pitch: 20, per: 1, along: 'columns'});
    expect(fitUnits(6, 100, 20)).to.deep.equal({pitch: 10, per: 2, along: 'columns'});
    expect(fitUnits(99, 100, 20)).to.deep.equal({pitch: 4, per: 5, along: 'columns'});
  });
});

describe('wrapUnits(width, em)', () => {
  it('makes rows of squares on a grid of 8 pixels', () => {
    expect(wrapUnits(100, 14)).to.deep.equal({pitch: 16, per: 6, along: 'rows'});
    expect(drawUnits(5, 2, 0, 3, {pitch: 16, per: 6, along: 'rows'})).to.equal('M80 3h13.8v13.8h-13.8zM0 19h13.8v13.8h-13.8z');
  });
});

describe('drawUnits(start, count, x, y, grid)', () => {
  it('draws one square for each request, column by column, after those before it', () => {
    expect(drawUnits(1, 2, 100, 5, {pitch: 10, per: 2, along: 'columns'})).to.equal('M100 15h8.6v8.6h-8.6zM110 5h8.6v8.6h-8.6z');
    expect(measureUnits(3, {pitch: 10, per: 2, along: 'columns'})).to.equal(20);
  });
});

describe('the outcomes chart of few requests', () => {
  const draw = (total: number): unknown[] => drawOutcomes(placeOutcomes(readOutcomes({version: 1, edition: '2021',
    tables: {applications: {disclosedInFull: {total}}}}, 'zh'), {width: 800, em: 10}, zhChart), zhChart)
    .children![0]!.children!.filter((child) => child.attributes['part'] === 'bar-shape').map(({tag, attributes}) => [tag, String(attributes['d']).split('M').length - 1]);

  it('has a square for each of 99 requests and a bar for 100', () => {
    expect(draw(99)).to.deep.equal([['path', 99]]);
    expect(draw(100)[0]).to.have.property('0', 'rect');
  });
});
