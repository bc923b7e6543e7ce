/**
 * Reads sizes and then writes what follows from them, before the next paint. All who ask in the same
 * frame read before any writes, so that the page is laid out once and not once for each.
 */
export function measure<T>(read: () => T, write: (value: T) => void): void {
  if (jobs.length === 0) requestAnimationFrame(runJobs);
  jobs.push(() => {
    const value = read();
    return () => write(value);
  });
}

/**
 * Calls back whenever an element's size changes; returns how to stop. One observer serves all. Where
 * `content-visibility` skips the element nothing is said until it is laid out.
 */
export function onResize(element: Element, callback: () => void): () => void {
  observer ??= new ResizeObserver((entries) => {
    for (const {target} of entries) callbacks.get(target)?.();
  });
  callbacks.set(element, callback);
  observer.observe(element);
  return () => {
    callbacks.delete(element);
    observer?.unobserve(element);
  };
}

const jobs: (() => () => void)[] = [];
const callbacks = new Map<Element, () => void>();
let observer: ResizeObserver | undefined;

function runJobs(): void {
  const writes = jobs.splice(0).map((read) => read());
  for (const write of writes) write();
}
