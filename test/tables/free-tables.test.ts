import {expect} from '@open-wc/testing';
import {layoutExtra, layoutStatistics} from '../../src/tables/free-tables.js';

describe('layoutStatistics(entries, language)', () => {
  const entries = [
    {label: '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）', unit: '条', value: 970},
    {label: '（二）通过不同渠道和方式公开政府信息的情况', unit: '——', value: {value: null, raw: '——'}},
    {label: '1.本地自设指标', unit: '次', value: null},
  ];

  it('keeps the printed lines, units and marks', () => {
    const {layout, figures} = layoutStatistics(entries, 'zh');
    expect(layout.bodies[0]!.map((row) => row.map((cell) => cell.text))).to.deep.equal([[entries[0]!.label, '条', ''], [entries[1]!.label, '——', ''], ['1.本地自设指标', '次', '']]);
    expect(figures.map((figure) => figure.state)).to.deep.equal(['number', 'mark', 'blank']);
  });

  it('translates what it knows and leaves the rest as printed', () => {
    const {layout} = layoutStatistics(entries, 'en');
    expect(layout.bodies[0]![0]![0]!.text).to.match(/^Items disclosed proactively/);
    expect(layout.bodies[0]![2]![0]!.text).to.equal('1.本地自设指标');
  });
});

describe('layoutExtra(extra, index)', () => {
  it('fills short rows with cells that say so', () => {
    const {layout, figures} = layoutExtra({caption: '甲', headRows: 1, rows: [['项目', '本年', '累计'], ['规章', 0, 3], ['收费', 0]]}, 0);
    expect(layout.head[0]!.map((cell) => cell.text)).to.deep.equal(['项目', '本年', '累计']);
    expect(figures.map((figure) => figure.state)).to.deep.equal(['number', 'number', 'number', 'missing']);
    expect(layout.bodies[0]![1]![2]!.address).to.equal('extra.0.rows.2.2');
  });

  it('takes a row of one cell as a band over the rows below', () => {
    const {layout} = layoutExtra({rows: [['基础信息'], ['规章', 1], ['文件', {value: 22, raw: '22条'}]]}, 1);
    const [band, first] = layout.bodies[0]!;
    expect(band![0]).to.include({kind: 'band', colspan: 2});
    expect(first![1]!.headers).to.deep.equal([band![0]!.id, first![0]!.id]);
  });

  it('lays out nothing and one column without falling over', () => {
    expect(layoutExtra({}, 0).figures).to.deep.equal([]);
    expect(layoutExtra({rows: [[1], [2]]}, 0).figures.map((figure) => figure.text)).to.deep.equal(['1', '2']);
  });
});
