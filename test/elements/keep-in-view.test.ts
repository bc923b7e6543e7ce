import {aTimeout, expect, nextFrame} from '@open-wc/testing';
import {keepInView} from '../../src/elements/keep-in-view.js';

/** A page of boxes, each as high as given, in what scrolls: the window, or a box of its own. */
function makePage(heights: readonly number[], scroller: HTMLElement = document.body): HTMLElement[] {
  return heights.map((height) => {
    const box = scroller.appendChild(document.createElement('div'));
    box.style.height = `${height}px`;
    return box;
  });
}

const topOf = (element: Element): number => Math.round(element.getBoundingClientRect().top);
const settle = async (): Promise<void> => {
  for (let frame = 0; frame < 4; frame++) await nextFrame();
};

describe('keepInView(element, where)', () => {
  let boxes: HTMLElement[] = [];

  afterEach(async () => {
    for (const box of boxes) box.remove();
    scrollTo(0, 0);
    await settle();
  });

  /** A box below two others and above a long one, kept at the top of the window. */
  async function makeKept(): Promise<readonly [HTMLElement, HTMLElement]> {
    boxes = makePage([1000, 300, 50, 4000]);
    keepInView(boxes[2]!, {block: 'start'});
    await settle();
    expect(topOf(boxes[2]!)).to.equal(0);
    return [boxes[0]!, boxes[2]!];
  }

  it('holds on while what stands before it grows and shrinks', async () => {
    const [before, kept] = await makeKept();
    const tops: number[] = [];
    for (const height of [2500, 400, 1800]) {
      before.style.height = `${height}px`;
      await settle();
      tops.push(topOf(kept));
    }
    expect(tops).to.deep.equal([0, 0, 0]);
  });

  it('holds on inside a box of its own that scrolls, in a shadow root', async () => {
    const outer = document.body.appendChild(Object.assign(document.createElement('div'), {style: 'height: 300px; overflow: auto'}));
    const host = outer.appendChild(document.createElement('div'));
    host.attachShadow({mode: 'open'}).innerHTML = '<div class="late" style="height: 900px"></div><slot></slot><div style="height: 3000px"></div>';
    const [kept] = makePage([50], host);
    boxes = [outer];
    keepInView(kept!, {block: 'start'});
    await settle();
    host.shadowRoot!.querySelector<HTMLElement>('.late')!.style.height = '1700px';
    await settle();
    expect(topOf(kept!)).to.equal(topOf(outer));
  });

  it('lets go when the reader turns the wheel, types, clicks or touches', async () => {
    for (const event of [new WheelEvent('wheel'), new KeyboardEvent('keydown'), new PointerEvent('pointerdown')]) {
      const [before, kept] = await makeKept();
      dispatchEvent(event);
      before.remove(); // what a browser anchors to the page by itself keeps nothing where it is then
      document.documentElement.scrollTop = 0;
      await settle();
      expect(topOf(kept), event.type).to.be.greaterThan(200);
      for (const box of boxes) box.remove();
    }
  });

  it('lets go when the page scrolls elsewhere', async () => {
    const [before, kept] = await makeKept();
    scrollTo(0, 200);
    await settle();
    expect(topOf(kept)).to.be.greaterThan(1000);
    before.style.height = '1500px';
    await settle();
    expect(Math.abs(topOf(kept))).to.be.greaterThan(500);
  });

  it('lets go of one for the next, and of one that is gone', async () => {
    const [before, kept] = await makeKept();
    keepInView(boxes[1]!, {block: 'start'});
    before.style.height = '2000px';
    await settle();
    expect([topOf(boxes[1]!), topOf(kept)]).to.deep.equal([0, 300]);
    boxes[1]!.remove();
    before.style.height = '500px';
    await settle();
    scrollTo(0, 0);
    await settle();
    await aTimeout(20);
    expect(topOf(kept)).to.be.greaterThan(400);
  });
});
