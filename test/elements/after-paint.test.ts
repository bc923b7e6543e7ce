import {expect} from '@open-wc/testing';
import {afterFirstPaint, afterPaint} from '../../src/elements/after-paint.js';

describe('afterFirstPaint()', () => {
  // Nothing of this page has asked for a paint yet.
  it('draws only the first part of what comes first before that is painted, and what comes after it whole', async () => {
    const [one, two] = [{}, {}];
    const drawn: string[] = [];
    const draw = (name: string, whole: object, isFirst: boolean): Promise<void> | undefined => afterFirstPaint(() => void drawn.push(name), whole, () => isFirst);
    draw('first of one', one, true);
    const waiting = draw('second of one', one, false);
    draw('first of two', two, true);
    draw('second of two', two, false);
    expect(drawn).to.deep.equal(['first of one', 'first of two', 'second of two']);
    await waiting;
    draw('third of one', one, false);
    expect(drawn.slice(3)).to.deep.equal(['second of one', 'third of one']);
  });
});

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
