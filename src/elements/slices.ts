/** Whether the page is being printed: paper waits for nothing that a screen may show later. */
export let isPrinting = false;

/**
 * Runs a piece of work now, or after the page has had a breath when the work of this task has already
 * taken its share: a page of a thousand reports then scrolls and answers while they come in. `isNext` goes before what waits.
 */
export function runInSlice(work: () => void, isNext = false): Promise<void> | undefined {
  const now = performance.now();
  if (sliceEnd === undefined) {
    sliceEnd = now + (slice = shortSlice);
    breathe();
  }
  if (!isPrinting && (now >= sliceEnd || (queue.length && !isNext))) return new Promise<void>((resolve) => queue[isNext ? 'unshift' : 'push'](resolve)).then(work);
  work();
  return undefined;
}

// Milliseconds: short at first, so that what is in sight is soon complete, and longer when much is left, as each costs the page a frame.
const shortSlice = 4;
const longSlice = 16;
let slice = shortSlice;
const queue: (() => void)[] = [];
let sliceEnd: number | undefined;

// A timeout that follows another would wait four milliseconds.
const channel = new MessageChannel();
channel.port1.onmessage = () => void runSlice();
const breathe = (): void => channel.port2.postMessage(0);

async function runSlice(): Promise<void> {
  sliceEnd = performance.now() + (slice = Math.min(slice * 1.2, longSlice));
  for (let next = queue.shift(); next; next = performance.now() < sliceEnd ? queue.shift() : undefined) {
    next();
    for (let tick = 0; tick < 4; tick++) await Promise.resolve(); // the work itself follows its promise, and that of elements inside follows it
  }
  if (queue.length) breathe();
  else sliceEnd = undefined;
}

addEventListener('beforeprint', () => {
  isPrinting = true;
  for (const next of queue.splice(0)) next();
});
addEventListener('afterprint', () => {
  isPrinting = false;
});
