import {expect} from '@open-wc/testing';
import {printNumber, readCell, readPath} from '../../src/report/cells.js';

describe('readCell(cell)', () => {
  it('keeps blank, 0, mark and missing apart', () => {
    expect([null, 0, {raw: '/'}, undefined].map((cell) => readCell(cell).state)).to.deep.equal(['blank', 'number', 'mark', 'missing']);
    expect(readCell({value: null}).state).to.equal('blank');
    expect(readCell({value: null, raw: ' '}).state).to.equal('blank');
  });

  it('shows what was printed when the print says more than the number', () => {
    expect(readCell({value: 138.31, unit: '万元', raw: '138.31万元'})).to.include({value: 138.31, text: '138.31万元', unit: '万元'});
    expect(readCell({value: 18.871, raw: '18.8710'}).text).to.equal('18.8710');
    expect(readCell({value: 22, raw: '22（其中修订16件）', note: '修订'})).to.include({value: 22, text: '22（其中修订16件）', note: '修订'});
    expect(readCell({value: 3, unit: '条'}).text).to.equal('3条');
    expect(readCell(165950.2).text).to.equal('165950.2');
  });
});

describe('printNumber(value)', () => {
  it('writes plain digits', () => {
    expect([11398889, 0, -18, 1e21, 1e-7].map(printNumber)).to.deep.equal(['11398889', '0', '-18', '1000000000000000000000', '0.0000001']);
  });
});

describe('readPath(root, path)', () => {
  it('finds own values only', () => {
    expect(readPath({a: {b: 3}}, ['a', 'b'])).to.equal(3);
    expect(readPath({a: 1}, ['a', 'b'])).to.equal(undefined);
    expect(readPath({}, ['constructor', 'name'])).to.equal(undefined);
  });
});
