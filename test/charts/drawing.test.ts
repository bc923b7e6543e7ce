import {expect} from '@open-wc/testing';
import {fitText, measureText} from '../../src/charts/drawing.js';

describe('measureText(text)', () => {
  it('gives full-width characters an em and others about half', () => {
    expect(measureText('予以公开')).to.equal(4);
    expect(measureText('1,234')).to.be.within(2.2, 3);
    expect(measureText('𠮷')).to.equal(1);
    expect(measureText('1’')).to.be.closeTo(0.96, 1e-9);
  });
});

describe('fitText(text, ems)', () => {
  it('cuts with an ellipsis only what does not fit', () => {
    expect(fitText('行政执法案卷', 6)).to.equal('行政执法案卷');
    expect(fitText('行政执法案卷', 4)).to.equal('行政执…');
    expect(fitText('行政', 0)).to.equal('…');
  });
});
