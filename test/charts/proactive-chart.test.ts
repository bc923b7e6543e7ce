import {expect} from '@open-wc/testing';
import {drawProactive, placeProactive, readProactive, type ProactiveSeries} from '../../src/charts/proactive-chart.js';
import type {Report} from '../../src/report/report.js';
import {voices} from './snapshots.js';

const read = (proactive: unknown, edition: '2019' | '2021' = '2021'): ProactiveSeries => readProactive({version: 1, edition, tables: {proactive}} as Report, voices.proactive);
const say = ({panels}: ProactiveSeries): unknown[] => panels.map(({name, marks}) => [name, marks.map((mark) => `${mark.name} ${mark.text}`)]);
const proactive = {
  rules: {issued: {raw: '/'}, repealed: {raw: '/'}, inForce: {raw: '/'}}, normativeDocuments: {issued: 2, repealed: 0, inForce: 8},
  licensing: {decisions: 1200}, penalties: {decisions: 300}, compulsion: {decisions: null}, fees: {amount: 86.4},
};

describe('the chart of proactive disclosure', () => {
  it('makes a panel for each thing that the form of 2021 counts', () => {
    expect(say(read(proactive))).to.deep.equal([
      ['行政规范性文件', ['本年制发 2 件', '现行有效 8 件']], ['处理决定', ['行政许可 1,200 件', '行政处罚 300 件']], ['行政事业性收费', ['行政事业性收费 86.4 万元']],
    ]);
    const {zeros, blanks} = read(proactive).rest;
    expect([zeros, blanks]).to.deep.equal([['行政规范性文件 · 本年废止'], ['规章 · 本年制发', '规章 · 本年废止', '规章 · 现行有效', '处理决定 · 行政强制']]);
  });

  it('keeps items, their change, decisions and money of the form of 2019 apart', () => {
    const items = {previousItems: 10, change: -3, decisions: 40};
    const series = read({rules: {made: 1, published: 2, publishedTotal: 0}, licensing: items, penalties: {...items, change: 1}, fees: {previousItems: 5, change: 0},
      procurement: {projects: 41, value: {value: 245, unit: '万元', raw: '245万元'}}}, '2019');
    expect(say(series)).to.deep.equal([
      ['规章', ['本年新制作 1 件', '本年新公开 2 件']], ['上一年项目', ['行政许可 10 项', '行政处罚 10 项', '行政事业性收费 5 项']],
      ['本年项目增减', ['行政许可 −3 项', '行政处罚 +1 项']], ['处理决定', ['行政许可 40 件', '行政处罚 40 件']],
      ['政府集中采购项目', ['政府集中采购项目 41 个']], ['政府集中采购总金额', ['政府集中采购总金额 245 万元']],
    ]);
  });

  it('takes the unit from the cell, then from the form, and else says that money has none, and keeps decimals as printed', () => {
    const amount = (cell: unknown): string | undefined => read({fees: {amount: cell}}).lines.find(({label}) => label === '行政事业性收费')!.text;
    expect([amount(3), amount({value: 3, unit: '元'}), amount({value: 3, raw: '3（含减免）'}), amount(null)]).to.deep.equal(['3 万元', '3 元', '3（含减免）', '']);
    const counted = (cell: unknown): string | undefined => read({rules: {issued: cell}}).lines[0]!.text;
    expect([counted({value: 9, unit: '条'}), counted({value: 9, raw: '9 条', unit: '条'}), counted({value: 22, raw: '22（其中修订16件）'}), counted(9)]).to.deep.equal(['9 条', '9 条', '22（其中修订16件）', '9 件']);
    expect([amount({value: 18.871, raw: '18.8710'}), amount({value: 1200, raw: '1200.00', unit: '元'})]).to.deep.equal(['18.8710 万元', '1,200.00 元']);
    expect(read({procurement: {value: 165950.2}}, '2019').panels[0]!.marks[0]!.text).to.equal('165,950.2（未注明单位）');
  });

  it('gives each panel a scale of its own, and one figure none', () => {
    const {panels, barX} = placeProactive(read(proactive), {width: 400, em: 10});
    const lengths = panels.map(({rows}) => rows.map(({length}) => length));
    expect(Math.round(lengths[0]![0]! * 4)).to.equal(Math.round(lengths[0]![1]!));
    expect(Math.round(lengths[1]![1]! * 4)).to.equal(Math.round(lengths[1]![0]!));
    expect(barX + Math.max(...lengths[1]!)).to.be.within(200, 400);
    const drawing = drawProactive(placeProactive(read(proactive), {width: 400, em: 10}), voices.proactive, 't');
    const fees = drawing.children![3]!;
    expect(fees.children![2]!.children!.map(({tag}) => tag)).to.deep.equal(['rect', 'text']);
    expect(fees.children![2]!.attributes).to.include({'aria-label': '行政事业性收费：86.4 万元', 'data-cells': 'proactive.fees.amount'});
  });

  it('draws a decrease to the left of where an increase begins', () => {
    const {panels} = placeProactive(read({licensing: {change: -3}, penalties: {change: 1}}, '2019'), {width: 800, em: 10});
    const [less, more] = panels[0]!.rows;
    expect(Math.round(less!.start + less!.length)).to.equal(Math.round(more!.start));
    expect(Math.round(less!.length)).to.equal(Math.round(more!.length * 3));
  });

  it('puts two panels beside one another where there is room', () => {
    const at = (width: number): unknown[] => placeProactive(read(proactive), {width, em: 10}).panels.map(({x, y}) => [x, y]);
    expect(at(800)).to.deep.equal([[0, 0], [415, 0], [0, 70]]);
    expect(at(400).map((place) => (place as number[])[0])).to.deep.equal([0, 0, 0]);
  });

  it('says why there is nothing to draw', () => {
    expect(read(undefined).state).to.equal('missing');
    expect(read({}).state).to.equal('blank');
    expect(read({rules: {issued: null}}).state).to.equal('blank');
    expect(read({rules: {issued: 0}}).state).to.equal('someZero');
    expect(read({rules: {issued: -1, repealed: 1.5}, fees: {amount: 1.5}}).rest.invalid, 'money may be parted').to.deep.equal(['规章 · 本年制发', '规章 · 本年废止']);
    expect(read({rules: {issued: -1, repealed: 0}}).state).to.equal('invalid');
  });
});
