import {expect} from '@open-wc/testing';
import {sayShare, sayShareOf} from '../../src/words/say-share.js';

describe('sayShare(value, under, over)', () => {
  it('says one decimal, and neither none for a few nor all for nearly all', () => {
    expect([0, 0.0004, 0.0005, 1 / 3, 0.9994, 0.9996, 1].map((value) => sayShare(value, 'few', 'nearly all'))).to.deep.equal(['0%', 'few', '0.1%', '33.3%', '99.9%', 'nearly all', '100%']);
  });
});

describe('sayShareOf(whole, value, said)', () => {
  it('names what a share is of where that is not understood', () => {
    expect([sayShareOf('办结申请', 0.25, '25.0%'), sayShareOf('', 0.25, '25.0%')]).to.deep.equal(['占办结申请的 25.0%', '占 25.0%']);
    expect([sayShareOf('办结申请', 0.0001, '不足 0.1%'), sayShareOf('', 0.0001, '不足 0.1%')]).to.deep.equal(['不足办结申请的 0.1%', '不足 0.1%']);
  });
});
