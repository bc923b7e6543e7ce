/** Whether the page is being printed: paper waits for nothing that a screen may show later. */
export let isPrinting = false;

/**
 * Runs a piece of work now, or after the page has had a breath when the work of this task has already
 * taken its share: a page of a thousand reports then scrolls and answers while they come in. What is in sight waits for nothing.
 */
export function runInSlice(work: () => void, isInSight = false): Promise<void> | undefined {
  const now = performance.now();
  if (sliceEnd === undefined) {
    sliceEnd = now + firstSlice;
    setTimeout(() => setTimeout(breathe, queue.length < many ? 0 : pause));
  }
  if (!isPrinting && !isInSight && (now >= sliceEnd || queue.length)) return new Promise<void>((resolve) => queue.push(resolve)).then(work);
  work();
  return undefined;
}

// Milliseconds: short at first, so that what is in sight is soon painted, and then longer, as each slice costs the page a frame.
const firstSlice = 4;
const nextSlice = 12;
// So many in the queue let the first screen be painted before them, and what explains it.
const many = 50;
const pause = 40;
const queue: (() => void)[] = [];
let sliceEnd: number | undefined;

// A timeout that follows another would wait four milliseconds.
const channel = new MessageChannel();
channel.port1.onmessage = () => void runSlice();
const breathe = (): void => channel.port2.postMessage(0);

async function runSlice(): Promise<void> {
  sliceEnd = performance.now() + nextSlice;
  do {
    queue.shift()?.();
    for (let tick = 0; tick < 4; tick++) await Promise.resolve(); // the work itself follows its promise, and that of elements inside follows it
  } while (queue.length && performance.now() < sliceEnd);
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
