import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {onResize} from '../../src/elements/on-resize.js';
import {until} from './helpers.js';

describe('onResize', () => {
  it('has all look that changed before any changes the page', async () => {
    const boxes = [await fixture<HTMLElement>(html`<p>1</p>`), await fixture<HTMLElement>(html`<p>2</p>`)];
    let done: string[] = [];
    for (const box of boxes) {
      onResize([box], () => {
        done.push(`look ${box.textContent}`);
        return () => void done.push(`change ${box.textContent}`);
      });
    }
    await until(() => done.length >= 4);
    done = [];
    for (const box of boxes) box.style.width = '90px';
    await until(() => done.length >= 4);
    expect(done).to.deep.equal(['look 1', 'look 2', 'change 1', 'change 2']);
  });

  it('asks no more once it is stopped', async () => {
    const box = await fixture<HTMLElement>(html`<p>1</p>`);
    let widths: number[] = [];
    const stop = onResize([box], () => void widths.push(box.clientWidth));
    await until(() => widths.length > 0);
    widths = [];
    stop();
    box.style.width = '90px';
    for (let frame = 0; frame < 4; frame++) await nextFrame();
    expect(widths).to.deep.equal([]);
  });
});
