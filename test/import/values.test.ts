import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Measure} from '../../src/forms/form.js';
import {foldLabel} from '../../src/import/fold.js';
import {splitDigits} from '../../src/import/split-digits.js';
import {isFigureLike, readValue} from '../../src/import/values.js';

const cell = (text: string, measure: Measure = 'count', unit?: string): unknown => readValue(text, measure, unit).cell;
const seven = [{count: 7, sums: true}];

describe('readValue', () => {
  it('keeps blank, 0 and marks apart', () => {
    expect(['', ' ', '\u00a0', '0', ' 0 '].map((text) => cell(text))).to.deep.equal([null, null, null, 0, 0]);
    for (const mark of ['/', '—', '——', '-', '_', '无', '\\']) expect(cell(mark)).to.deep.equal({value: null, raw: mark});
  });

  it('keeps unit, remark and print beside the number', () => {
    expect(cell('245万元', 'money')).to.deep.equal({value: 245, unit: '万元', raw: '245万元'});
    expect(cell('22条')).to.deep.equal({value: 22, unit: '条', raw: '22条'});
    expect(cell('18.8710', 'money')).to.deep.equal({value: 18.871, raw: '18.8710'});
    expect(cell('165950.2', 'money')).to.equal(165950.2);
    expect(cell('8040', 'money', '万元')).to.deep.equal({value: 8040, unit: '万元'});
    expect(cell('22（其中修订 16 件）')).to.deep.equal({value: 22, raw: '22（其中修订 16 件）', note: '其中修订 16 件'});
  });

  it('reads a minus in a change only', () => {
    expect(cell('-18', 'change')).to.equal(-18);
    expect(cell('减少2', 'change')).to.deep.equal({value: -2, raw: '减少2'});
    expect(cell('+1036', 'change')).to.deep.equal({value: 1036, raw: '+1036'});
    expect(readValue('-18', 'count')).to.deep.include({kind: 'words', cell: {value: null, raw: '-18'}});
  });

  it('reads other digits and grouping, and digits with a space inside', () => {
    expect(cell('１２')).to.deep.equal({value: 12, raw: '１２'});
    expect(cell('1,234')).to.deep.equal({value: 1234, raw: '1,234'});
    expect(cell('二十三')).to.deep.equal({value: 23, raw: '二十三'});
    expect(readValue('6 00')).to.deep.include({joined: true, cell: {value: 600, raw: '6 00'}});
  });

  it('reads Han numerals that can be said in one way only, and no others', () => {
    const read = (text: string): unknown => (readValue(text).cell as {value: unknown}).value;
    expect(['十', '十二', '一百零五', '二零', '二〇', '二0一七', '零'].map(read)).to.deep.equal([10, 12, 105, 20, 20, 2017, 0]);
    expect(['万', '百', '一', '一二', '三五', '二百五', '一百十'].map(read)).to.deep.equal([null, null, null, null, null, null, null]);
    expect(cell('一百二十件')).to.deep.equal({value: 120, unit: '件', raw: '一百二十件'});
    expect(cell('十二万', 'money', '万元')).to.deep.equal({value: null, raw: '十二万'});
  });

  it('joins digits over commas in groups of three only, and never over a line', () => {
    expect(cell('12，345，678')).to.deep.equal({value: 12345678, raw: '12，345，678'});
    for (const text of ['3，5', '1,2', '1234,567', '5\n6', '0 5']) {
      expect(readValue(text).kind, text).to.equal('words');
      expect(isFigureLike(text), text).to.equal(true);
    }
  });

  it('reads amounts with their currency and 万, and nothing that is only about right', () => {
    expect(cell('12万', 'money')).to.deep.equal({value: 12, unit: '万元', raw: '12万'});
    expect(cell('人民币12.5万元', 'money')).to.deep.equal({value: 12.5, unit: '万元', raw: '人民币12.5万元'});
    expect(cell('12.5（万元）', 'money')).to.deep.equal({value: 12.5, unit: '万元', raw: '12.5（万元）'});
    expect(cell('12万')).to.deep.equal({value: null, raw: '12万'});
    for (const text of ['约12', '12余件', '47\ufffd', '?74']) {
      expect(readValue(text).kind, text).to.equal('words');
      expect(isFigureLike(text), text).to.equal(true);
    }
  });

  it('takes the marks of notes for no digits', () => {
    expect(['5①', '22²', '8[1]'].map((text) => cell(text))).to.deep.equal([{value: 5, raw: '5①'}, {value: 22, raw: '22²'}, {value: 8, raw: '8[1]'}]);
    expect(readValue('①').kind).to.equal('words');
  });

  it('reads units and signs in traditional characters', () => {
    expect(cell('12.5萬元', 'money')).to.deep.equal({value: 12.5, unit: '万元', raw: '12.5萬元'});
    expect(cell('22條')).to.deep.equal({value: 22, unit: '条', raw: '22條'});
    expect([readValue('無').kind, isFigureLike('無')]).to.deep.equal(['mark', true]);
  });

  it('reads any count back as it is', () => {
    fc.assert(fc.property(fc.nat(), (count) => {
      expect(cell(String(count))).to.equal(count);
      expect(isFigureLike(String(count))).to.equal(true);
    }));
  });
});

describe('splitDigits', () => {
  it('finds the one way that adds up', () => {
    expect(splitDigits(['640020470'], seven)).to.deep.equal([[64, 0, 0, 2, 0, 4, 70]]);
    expect(splitDigits(['15130000154'], seven)).to.deep.equal([[151, 3, 0, 0, 0, 0, 154]]);
    expect(splitDigits(['0', '0', '00', '00', '0'], seven)).to.deep.equal([[0, 0, 0, 0, 0, 0, 0]]);
  });

  it('finds every way there is, the true one among them', () => {
    fc.assert(fc.property(fc.array(fc.nat(400), {minLength: 6, maxLength: 6}), (parts) => {
      const cells = [...parts, parts.reduce((sum, part) => sum + part, 0)];
      const ways = splitDigits([cells.join('')], seven, 1000);
      if (!ways) return; // more ways than anyone would choose among
      expect(ways.map((way) => way.join())).to.include(cells.join());
      for (const way of ways) expect(way.slice(0, 6).reduce((sum, part) => sum + part, 0) === way[6] || cells.join('').length === 7).to.equal(true);
    }));
  });

  it('gives up in time on digits that were made to take long', () => {
    const start = performance.now();
    splitDigits(['1'.repeat(60)], seven);
    splitDigits(['9'.repeat(130)], [5, 5, 5].map((count) => ({count, sums: true})));
    expect(performance.now() - start).to.be.below(2000);
  });
});

describe('foldLabel', () => {
  it('folds widths, spaces, punctuation, look-alikes and traditional characters', () => {
    expect(foldLabel('(七) 总 计')).to.equal(foldLabel('（七）总计'));
    expect(foldLabel('三、本年度辦理結果')).to.equal(foldLabel('三、本年度办理结果'));
    expect(foldLabel('政府集中釆购')).to.equal('政府集中采购');
    expect(foldLabel('⼀、本年新收')).to.equal('一本年新收');
    expect(foldLabel('規範性檔案')).to.equal('规范性文件');
  });
});
