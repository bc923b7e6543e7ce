/** Whether the page is being printed: paper waits for nothing that a screen may show later. */
export let isPrinting = false;

/**
 * Runs a piece of work now, or after the page has had a breath when the work of this task has already
 * taken its share: a page of a thousand reports then scrolls and answers while they come in. What is in sight waits for nothing.
 */
export function runInSlice(work: () => void, isInSight?: boolean): Promise<void> | undefined {
  begin();
  // The time counts from the first work, which waits for nothing: however long the page took to make its elements, something is soon in sight.
  const now = performance.now();
  if (!sliceEnd) sliceEnd = now + (coming.length < batch ? firstSlice : 0);
  if (!isPrinting && !isInSight && (now > sliceEnd || begun.length)) return new Promise<void>((resolve) => begun.push(resolve)).then(work);
  work();
  return undefined;
}

/** Lets an element begin now, where it is one of the first that come at once, or soon; of very many, when the first screen has been painted. */
export function enterInSlice(enter: () => void): void {
  begin();
  if (isPrinting || entered++ < few) enter();
  else coming.push(enter);
}

// Milliseconds: short at first, so that what is in sight is soon painted, and then longer, as each slice costs the page a frame; with what the browser adds no long task.
const firstSlice = 4;
const nextSlice = 18;
// Where a frame takes longer than this, as that of many reports where the browser cannot skip what is out of sight, a slice takes as long: the page is held up by its frames as it is, and each frame walks all reports again. What else held the page up may have been longer still.
const longFrame = 80;
const longestSlice = 250;
// So many elements come in at once: more than a window shows.
const few = 10;
// To begin is quick, but each element costs the next frame its styles: where more are to come, a frame is due after so many. As many in the queues let the first screen be painted before them, and what explains it.
const batch = 150;
const pause = 40;
const frame = 18;
const begun: (() => void)[] = [];
const coming: (() => void)[] = [];
let entered = 0;
let isRunning = false;
let sliceEnd = 0;

// A timeout that follows another would wait four milliseconds.
const channel = new MessageChannel();
channel.port1.onmessage = ({data}: MessageEvent<number>) => void runSlice(performance.now() - data);
const breathe = (): void => channel.port2.postMessage(performance.now());

/** Has the slices follow that a task needs, if any. */
function begin(): void {
  if (isRunning) return;
  isRunning = true;
  setTimeout(() => setTimeout(breathe, begun.length + coming.length < batch ? 0 : pause));
}

// What it is given is how long it had to wait for the frame before it, or for whatever else the page did.
async function runSlice(lastFrame: number): Promise<void> {
  if (coming.length) {
    setTimeout(breathe, coming.length < batch ? 0 : frame);
    for (const enter of coming.splice(0, batch)) enter();
    return;
  }
  sliceEnd = performance.now() + (lastFrame < longFrame ? nextSlice : Math.min(lastFrame, longestSlice));
  while (begun.length && performance.now() < sliceEnd) {
    begun.shift()!();
    for (let tick = 0; tick < 6; tick++) await Promise.resolve(); // the work itself follows its promise, and that of elements inside follows it
  }
  if (begun.length + coming.length) return breathe(); // what is drawn may bring others
  sliceEnd = 0;
  isRunning = false;
  entered = 0;
}

addEventListener('beforeprint', () => {
  isPrinting = true;
  for (const next of [...begun.splice(0), ...coming.splice(0)]) next();
});
addEventListener('afterprint', () => {
  isPrinting = false;
});
