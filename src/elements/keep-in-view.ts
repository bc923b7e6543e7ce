/**
 * Scrolls to an element and keeps it there while what comes late moves the page: summaries, charts, other reports. Until the reader
 * does anything, the page scrolls elsewhere, or nothing has moved for a while.
 */
export function keepInView(element: Element, where: ScrollIntoViewOptions): void {
  stop?.();
  let [place, top] = [0, 0];
  let timer: number | undefined;
  const show = (): void => {
    if (!element.isConnected) return end();
    element.scrollIntoView({...where, behavior: 'instant'}); // on the way to a place that moves, a smooth scroll would never come to an end
    [place, top] = measure(element);
    clearTimeout(timer);
    timer = window.setTimeout(end, quiet);
  };
  // Where the page has scrolled but not moved, somebody wants to be elsewhere; browsers that hold on to something else move both.
  const onScroll = (): void => {
    const [now, nowTop] = measure(element);
    if (Math.abs(now - place) > 1) show();
    else if (Math.abs(nowTop - top) > 1) end();
  };
  const observer = new ResizeObserver(show);
  const end = (): void => {
    stop = undefined;
    clearTimeout(timer);
    observer.disconnect();
    removeEventListener('scroll', onScroll, true);
    for (const type of actions) removeEventListener(type, end, true);
  };
  stop = end;
  show();
  for (const box of listAncestors(element)) observer.observe(box);
  addEventListener('scroll', onScroll, {capture: true, passive: true});
  for (const type of actions) addEventListener(type, end, {capture: true, passive: true});
}

let stop: (() => void) | undefined;

// What a reader does; a touch is told as a pointer.
const actions = ['wheel', 'pointerdown', 'keydown'];
// Milliseconds: on a slow line what draws charts may be long in coming.
const quiet = 10_000;

/** How far down an element is in what scrolls, and in the window. */
function measure(element: Element): [place: number, top: number] {
  const {top} = element.getBoundingClientRect();
  return [listAncestors(element).reduce((sum, {scrollTop}) => sum + scrollTop, top), top];
}

/** What an element stands in, out of shadow roots and slots up to the root of the page. */
function listAncestors(element: Element): Element[] {
  const all: Element[] = [];
  let at: Element | null = element;
  while ((at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null)) all.push(at);
  return all;
}
