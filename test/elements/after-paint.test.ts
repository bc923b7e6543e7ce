import {expect} from '@open-wc/testing';
import {afterPaint} from '../../src/elements/after-paint.js';

describe('afterPaint()', () => {
  it('is one wait for all who ask before a frame, and another for who asks once that has begun', async () => {
    const first = afterPaint();
    expect(afterPaint()).to.equal(first);
    await new Promise(requestAnimationFrame);
    const second = afterPaint();
    expect(second).not.to.equal(first);
    await Promise.all([first, second]);
  });
});
