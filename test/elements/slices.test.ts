import {aTimeout, expect} from '@open-wc/testing';
import {enterInSlice, runInSlice} from '../../src/elements/slices.js';
import {until} from './helpers.js';

const busy = (ms: number): void => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

/** As long as a frame; timers come in the order in which they are due, also where the machine is late. */
const aFrame = (): Promise<void> => aTimeout(20);

describe('runInSlice', () => {
  it('does the first work at once and, past its time, lets the page go on before the rest', async () => {
    await aTimeout(10);
    const done: string[] = [];
    expect(runInSlice(() => busy(40))).to.equal(undefined);
    const later = ['a', 'b', 'c'].map((name) => runInSlice(() => done.push(name)) ?? Promise.reject(new Error('at once')));
    expect(done).to.deep.equal([]);
    await Promise.all(later);
    expect(done).to.deep.equal(['a', 'b', 'c']);
  });

  it('does what is in sight at once while others wait, and waits for nothing when the page is printed', async () => {
    await aTimeout(10);
    const done: string[] = [];
    runInSlice(() => busy(40));
    const put = (name: string, isInSight = false): Promise<void> => runInSlice(() => done.push(name), isInSight) ?? Promise.resolve();
    const waiting = [put('a'), put('b')];
    put('seen', true);
    expect(done).to.deep.equal(['seen']);
    await Promise.all(waiting);
    expect(done).to.deep.equal(['seen', 'a', 'b']);
    runInSlice(() => busy(40));
    put('c');
    dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    put('d');
    expect(done.slice(3)).to.deep.equal(['c', 'd']);
    dispatchEvent(new Event('afterprint'));
  });

  it('lets the first screen be painted before the rest of very many', async () => {
    await aTimeout(10);
    const done: string[] = [];
    runInSlice(() => busy(40));
    const rest = Array.from({length: 160}, () => runInSlice(() => done.push('later'))!);
    await aFrame();
    runInSlice(() => done.push('first screen'), true);
    await Promise.all(rest);
    expect(done[0]).to.equal('first screen');
    expect(done).to.have.length(161);
  });

  it('lets the first of very many begin at once, the others together once the first screen is painted, and all before anything else that waits', async () => {
    await aTimeout(10);
    const done: string[] = [];
    for (let i = 0; i < 200; i++) enterInSlice(() => done.push('begun'));
    expect(done).to.have.length(10);
    runInSlice(() => busy(40));
    const work = runInSlice(() => done.push('shown'))!;
    await aFrame();
    expect(done).to.have.length(10);
    await work;
    expect(done).to.deep.equal([...Array.from({length: 200}, () => 'begun'), 'shown']);
  });

  it('draws the first of very many at once, however long the page took to make them, and no other before the first screen', async () => {
    await aTimeout(10);
    const done: string[] = [];
    const entered = Array.from({length: 200}, () => new Promise<void>((resolve) => enterInSlice(resolve)));
    busy(40);
    expect(runInSlice(() => busy(2))).to.equal(undefined);
    const next = runInSlice(() => done.push('second'))!;
    await Promise.all(entered);
    expect(done).to.deep.equal([]);
    await next;
    expect(done).to.deep.equal(['second']);
  });

  it('lets in also what the last of the work brings', async () => {
    await aTimeout(10);
    const done: string[] = [];
    for (let i = 0; i < 20; i++) enterInSlice(() => done.push('begun'));
    runInSlice(() => busy(40));
    await runInSlice(() => enterInSlice(() => done.push('brought')));
    await until(() => done.length > 20);
    expect(done.slice(20)).to.deep.equal(['brought']);
  });

  /** The longest time, in milliseconds, that work of 900 takes between two frames, where each frame takes so many. */
  async function measureSlices(frame: number): Promise<number> {
    await aTimeout(10);
    let [end, longest, isDone] = [Infinity, 0, false];
    requestAnimationFrame(function draw() {
      longest = Math.max(longest, performance.now() - end);
      if (isDone) return;
      busy(frame);
      end = performance.now();
      requestAnimationFrame(draw);
    });
    runInSlice(() => busy(40));
    await Promise.all(Array.from({length: 150}, () => runInSlice(() => busy(6)) ?? Promise.resolve()));
    isDone = true;
    return longest;
  }

  it('takes as long at a time as a frame where that is long, but holds the page up no longer than a quarter of a second', async () => {
    expect(await measureSlices(200)).to.be.within(190, 500);
    expect(await measureSlices(600)).to.be.within(240, 500);
  });

  it('throws what the work throws, also when it was put off', async () => {
    await aTimeout(10);
    expect(() => runInSlice(() => { throw new Error('now'); })).to.throw('now');
    runInSlice(() => busy(40));
    let message = '';
    await runInSlice(() => { throw new Error('later'); })?.catch((error: unknown) => (message = (error as Error).message));
    expect(message).to.equal('later');
  });
});
