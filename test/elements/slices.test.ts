import {aTimeout, expect} from '@open-wc/testing';
import {runInSlice} from '../../src/elements/slices.js';

const busy = (ms: number): void => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

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

  it('takes what is in sight before what waits, and waits for nothing when the page is printed', async () => {
    await aTimeout(10);
    const done: string[] = [];
    runInSlice(() => busy(40));
    const put = (name: string, isNext = false): unknown => runInSlice(() => done.push(name), isNext);
    await Promise.all([put('a'), put('b'), put('seen', true)]);
    expect(done).to.deep.equal(['seen', 'a', 'b']);
    runInSlice(() => busy(40));
    put('c');
    dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    put('d');
    expect(done.slice(3)).to.deep.equal(['c', 'd']);
    dispatchEvent(new Event('afterprint'));
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
