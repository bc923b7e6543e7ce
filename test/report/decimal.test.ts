import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {sumDecimals} from '../../src/report/decimal.js';

describe('sumDecimals(values)', () => {
  it('does not drift where binary fractions do', () => {
    expect(165950.2 + 0.1).to.not.equal(165950.3);
    expect(sumDecimals([165950.2, 0.1])).to.equal('165950.3');
    expect(sumDecimals(Array.from({length: 10}, () => 0.1))).to.equal('1.0');
  });

  it('keeps printed zeros, signs and exponents', () => {
    expect(sumDecimals(['18.8710', 0])).to.equal('18.8710');
    expect(sumDecimals(['0.05', '-0.10'])).to.equal('-0.05');
    expect(sumDecimals([1e-7, 1e21])).to.equal('1000000000000000000000.0000001');
    expect(sumDecimals([])).to.equal('0');
  });

  it('says what is not a number', () => {
    expect(() => sumDecimals(['245万元'])).to.throw('not a decimal number: 245万元');
  });

  it('agrees with whole numbers of the smallest unit', () => {
    fc.assert(fc.property(fc.array(fc.bigInt({min: -(10n ** 15n), max: 10n ** 15n})), (fen) => {
      const print = (value: bigint): string => `${value < 0n ? '-' : ''}${(value < 0n ? -value : value) / 100n}.${String((value < 0n ? -value : value) % 100n).padStart(2, '0')}`;
      const sum = sumDecimals(['0.00', ...fen.map(print)]);
      expect(BigInt(sum.replace('.', ''))).to.equal(fen.reduce((a, b) => a + b, 0n));
    }));
  });

  it('does not depend on the order', () => {
    fc.assert(fc.property(fc.array(fc.double({noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12})), (values) => {
      expect(sumDecimals(values)).to.equal(sumDecimals([...values].reverse()));
    }));
  });
});
