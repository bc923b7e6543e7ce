import {expect} from '@open-wc/testing';
import {drawGrounds, placeGrounds, readGrounds} from '../../src/charts/grounds-chart.js';
import type {Report} from '../../src/report/report.js';
import {makeTotals, type Cells} from '../report/total-report.js';
import {voices} from './snapshots.js';

const report: Report = {version: 1, edition: '2021', tables: {applications: {
  disclosedInFull: {total: 60}, refused: {recordsQuery: {total: 1}, stateSecret: {total: 2}}, unableToProvide: {notHeld: {total: 5}},
  notProcessed: {repeated: {total: 0}}, otherHandling: {other: {total: 9}}, outcomesTotal: {total: 77},
}}};

describe('the chart of reasons', () => {
  it('reads the three groups in the order of the form, and nothing else', () => {
    const series = readGrounds(report, 'zh');
    expect(series.groups.map(({label, tone, sum, bars}) => [label, tone, sum, bars.map((bar) => `${bar.label} ${bar.value}`)])).to.deep.equal([
      ['不予公开', 3, 3, ['国家秘密 2', '行政查询事项 1']], ['无法提供', 4, 5, ['本机关不掌握 5']], ['不予处理', 5, 0, []],
    ]);
    expect([series.tally.sum, series.lines.length, series.rest.zeros, series.rest.blanks.length]).to.deep.equal([8, 16, ['重复申请'], 12]);
  });

  it('draws a square for each request, with its share of the three groups', () => {
    const full = makeTotals({disclosedInFull: 60, 'refused.recordsQuery': 1, 'refused.stateSecret': 2, 'unableToProvide.notHeld': 5, 'otherHandling.other': 9, outcomesTotal: 77});
    const drawing = drawGrounds(placeGrounds(readGrounds(full, 'zh'), {width: 800, em: 10}, voices.grounds), voices.grounds);
    const marks = drawing.children!.map((row) => [row.attributes['aria-label'], row.attributes['data-cells'],
      row.children!.filter((child) => child.tag === 'path').map((child) => String(child.attributes['d']).split('M').length - 1)]);
    expect(marks).to.deep.equal([
      ['不予公开：各行合计 3 件', undefined, []],
      ['国家秘密：2 件，占这三类的 25.0%', 'applications.refused.stateSecret.total', [2]],
      ['行政查询事项：1 件，占这三类的 12.5%', 'applications.refused.recordsQuery.total', [1]],
      ['无法提供：各行合计 5 件', undefined, []],
      ['本机关不掌握：5 件，占这三类的 62.5%', 'applications.unableToProvide.notHeld.total', [5]],
    ]);
  });

  it('gives no share where a reason is empty, or all outcomes together are not their printed total', () => {
    const cells = {disclosedInFull: 3, 'refused.stateSecret': 2, outcomesTotal: 5};
    const wholeOf = (more: Cells): unknown => readGrounds(makeTotals({...cells, ...more}), 'zh').tally.whole;
    expect([wholeOf({}), wholeOf({'refused.recordsQuery': null}), wholeOf({outcomesTotal: 6}), wholeOf({outcomesTotal: null})]).to.deep.equal([2, undefined, undefined, 2]);
    expect(readGrounds(makeTotals({disclosedInFull: 3, outcomesTotal: 5}), 'zh').state, 'two requests are missing from the rows').to.equal('someZero');
  });

  it('says why there is nothing to draw, whatever other groups hold', () => {
    const stateOf = (applications: unknown): string => readGrounds({...report, tables: {applications}} as Report, 'zh').state;
    expect(stateOf(undefined)).to.equal('missing');
    expect(stateOf({disclosedInFull: {total: 3}})).to.equal('blank');
    expect(stateOf({disclosedInFull: {naturalPerson: 3, total: 3}, refused: {stateSecret: {total: null}}})).to.equal('blank');
    expect(stateOf({refused: {stateSecret: {total: 0, naturalPerson: 1}, recordsQuery: {total: null}}})).to.equal('someZero');
    expect(stateOf({refused: {stateSecret: {total: null, naturalPerson: 1}}})).to.equal('elsewhere');
  });
});
