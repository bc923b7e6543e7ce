import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {sayNumber} from '../../src/words/say-number.js';

describe('sayNumber(value)', () => {
  it('sets thousands apart', () => {
    expect([0, 7, 999, 1000, 14069, 1234567, -1234.5678, 0.000001].map(sayNumber)).to.deep.equal(['0', '7', '999', '1,000', '14,069', '1,234,567', '-1,234.5678', '0.000001']);
  });

  it('writes what Intl writes in Chinese and English', () => {
    const formats = ['zh-CN', 'en'].map((tag) => new Intl.NumberFormat(tag, {maximumFractionDigits: 20}));
    const figure = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9}), fc.double({noNaN: true, min: 1e20, max: 1e25}));
    const isPrinted = (value: number): boolean => !/\.\d{21}/.test(String(value)); // Intl rounds after twenty places, further than any report goes
    fc.assert(fc.property(figure.filter(isPrinted), (value) => Object.is(value, -0) || formats.every((format) => format.format(value) === sayNumber(value))));
  });
});
