import {expect} from '@open-wc/testing';
import {drawOutcomes, placeOutcomes, readOutcomes} from '../../src/charts/outcomes-chart.js';
import {measureText, type Drawing} from '../../src/charts/drawing.js';
import type {Report} from '../../src/report/report.js';
import {zhChart} from '../../src/words/zh.js';
import {makeTotals} from '../report/total-report.js';

const report: Report = {version: 1, edition: '2021', year: 2024, tables: {applications: {
  disclosedInFull: {total: 6}, partlyDisclosed: {total: 0},
  refused: {stateSecret: {total: 1}, enforcementFile: {total: 2}}, unableToProvide: {notHeld: {total: null}},
  otherHandling: {other: {total: 1}}, outcomesTotal: {total: 10},
}}};
const frame = {width: 800, em: 10};

describe('the outcomes chart', () => {
  it('reads rows with requests under the six groups, and names the rest', () => {
    const series = readOutcomes(report, 'zh');
    expect(series.state).to.equal('figures');
    expect(series.groups.map((group) => [group.label, group.sum, group.bars.map((bar) => `${bar.label} ${bar.value}`)])).to.deep.equal([
      ['予以公开', 6, ['予以公开 6']], ['部分公开', 0, []], ['不予公开', 3, ['国家秘密 1', '行政执法案卷 2']], ['无法提供', 0, []], ['不予处理', 0, []], ['其他处理', 1, ['其他 1']],
    ]);
    expect(series.tally).to.include({sum: 10, fit: 'agrees', whole: undefined});
    expect(series.rest.zeros).to.deep.equal(['部分公开']);
    expect(series.rest.blanks).to.have.length(16);
  });

  it('reads the 2019 form, where other handling is a row', () => {
    const series = readOutcomes({...report, edition: '2019', tables: {applications: {otherHandling: {total: 4}}}}, 'en');
    expect(series.groups[5]).to.deep.include({label: 'Other handling', sum: 4, divided: false});
    expect(series.groups[5]!.bars).to.deep.equal([{label: 'Other handling', address: 'applications.otherHandling.total', value: 4}]);
  });

  it('places bars in proportion to the largest', () => {
    const placed = placeOutcomes(readOutcomes(report, 'zh'), frame, zhChart);
    const lengths = placed.rows.map((row) => [row.bar?.label ?? row.group.label, Math.round(row.length)]);
    const longest = placed.rows[0]!.length;
    const part = (share: number): number => Math.round(longest * share);
    expect(lengths).to.deep.equal([['予以公开', part(1)], ['不予公开', part(1 / 2)], ['国家秘密', part(1 / 6)], ['行政执法案卷', part(1 / 3)], ['其他处理', part(1 / 6)], ['其他', part(1 / 6)]]);
    expect(placed.rows.map((row) => row.y)).to.deep.equal([0, 17.5, 35, 52.5, 70, 87.5]);
    expect(placed.barX + longest).to.be.below(frame.width);
  });

  it('puts the labels above the bars where it is narrow', () => {
    const placed = placeOutcomes(readOutcomes(report, 'zh'), {width: 240, em: 10}, zhChart);
    expect(placed.barX).to.equal(0);
    expect(placed.barY).to.be.above(10);
  });

  it('draws a named mark with its cell for every bar', () => {
    const full = makeTotals({disclosedInFull: 6, 'refused.stateSecret': 1, 'refused.enforcementFile': 2, 'otherHandling.other': 1, outcomesTotal: 10});
    const drawing = drawOutcomes(placeOutcomes(readOutcomes(full, 'zh'), frame, zhChart), zhChart);
    const marks = drawing.children!.map((row) => [row.attributes['part'], row.attributes['data-cells'], row.attributes['aria-label']]);
    expect(marks).to.deep.equal([
      ['bar', 'applications.disclosedInFull.total', '予以公开：6 件，占 60.0%'],
      ['group', undefined, '不予公开：各行合计 3 件'],
      ['bar', 'applications.refused.stateSecret.total', '国家秘密：1 件，占 10.0%'],
      ['bar', 'applications.refused.enforcementFile.total', '行政执法案卷：2 件，占 20.0%'],
      ['group', undefined, '其他处理：各行合计 1 件'],
      ['bar', 'applications.otherHandling.other.total', '其他：1 件，占 10.0%'],
    ]);
  });

  it('says no share where a row is empty or the printed total differs, and that a sum is a lower bound', () => {
    const labelsOf = (of: Report): unknown => drawOutcomes(placeOutcomes(readOutcomes(of, 'zh'), frame, zhChart), zhChart).children!.slice(0, 2).map((row) => row.attributes['aria-label']);
    expect(labelsOf(report)).to.deep.equal(['予以公开：6 件', '不予公开：各行合计至少 3 件']);
    expect(labelsOf(makeTotals({disclosedInFull: 6, 'refused.stateSecret': 3, outcomesTotal: 10}))).to.deep.equal(['予以公开：6 件', '不予公开：各行合计 3 件']);
  });

  it('keeps every text inside the frame', () => {
    const ends: number[] = [];
    const walk = (node: Drawing): void => {
      if (node.tag === 'text') ends.push(Number(node.attributes['x']) + measureText(node.text ?? '') * 16);
      node.children?.forEach(walk);
    };
    walk(drawOutcomes(placeOutcomes(readOutcomes(report, 'en'), {width: 200, em: 16}, zhChart), zhChart));
    for (const end of ends) expect(end).to.be.within(0, 201);
  });

  it('names rows below 0, which it cannot draw', () => {
    const series = readOutcomes({...report, tables: {applications: {disclosedInFull: {total: 5}, partlyDisclosed: {total: -2}}}}, 'zh');
    expect(series.rest.invalid).to.deep.equal(['部分公开']);
    expect(series.tally.sum).to.equal(5);
  });

  it('says why there is nothing to draw', () => {
    const stateOf = (applications: unknown): string => readOutcomes({...report, tables: applications ? {applications} : {}}, 'zh').state;
    expect(stateOf(undefined)).to.equal('missing');
    expect(stateOf({})).to.equal('blank');
    expect(stateOf({received: {total: 7}, outcomesTotal: {total: 6}})).to.equal('blank');
    expect(stateOf({disclosedInFull: {total: null}})).to.equal('blank');
    expect(stateOf({disclosedInFull: {total: {raw: '/'}}})).to.equal('blank');
    expect(stateOf({disclosedInFull: {total: 0}, partlyDisclosed: {total: null}})).to.equal('someZero');
    expect(stateOf({disclosedInFull: {naturalPerson: 3, total: null}})).to.equal('elsewhere');
    expect(stateOf({disclosedInFull: {total: -3}})).to.equal('invalid');
    expect(readOutcomes(makeTotals({outcomesTotal: 5}), 'zh').state, 'the printed total is 5').to.equal('someZero');
    expect(readOutcomes(makeTotals(), 'zh').state).to.equal('zero');
    const every = readOutcomes(report, 'zh').lines.length;
    expect(every).to.equal(21);
  });
});
