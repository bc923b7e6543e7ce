/**
 * Runs a piece of work now, or after the page has had a breath when the work of this task has already
 * taken its share: a page of a thousand reports then scrolls and answers while they come in.
 */
export function runInSlice(work: () => void): Promise<void> | undefined {
  const now = performance.now();
  if (sliceEnd === undefined) {
    sliceEnd = now + sliceLength;
    setTimeout(() => void runSlice());
  }
  if (queue.length || now >= sliceEnd) return new Promise<void>((resolve) => queue.push(resolve)).then(work);
  work();
  return undefined;
}

// Milliseconds; the layout of what was drawn comes on top, and together they stay well under 50.
const sliceLength = 12;
const queue: (() => void)[] = [];
let sliceEnd: number | undefined;

async function runSlice(): Promise<void> {
  sliceEnd = performance.now() + sliceLength;
  for (let next = queue.shift(); next; next = performance.now() < sliceEnd ? queue.shift() : undefined) {
    next();
    await Promise.resolve(); // the work itself, which follows its promise
  }
  if (queue.length) setTimeout(() => void runSlice());
  else sliceEnd = undefined;
}
