/** Looks at sizes, and returns what follows from them, if anything changes. */
export type Fit = () => (() => void) | undefined;

/** Fits before the next paint. All who ask in one frame look before any changes the page, so that it is laid out once and not once for each. */
export function fitSoon(...asked: Fit[]): void {
  if (!waiting.length) requestAnimationFrame(() => waiting.splice(0).map((fit) => fit()).forEach((change) => change?.()));
  waiting.push(...asked);
}

/**
 * Fits whenever the size of one of some elements changes; returns how to stop. Where `content-visibility` skips an element nothing
 * is said until it is laid out. What is changed while the browser tells of sizes, it would report as a loop.
 */
export function onResize(elements: readonly Element[], ...asked: Fit[]): () => void {
  const observer = new ResizeObserver(() => fitSoon(...asked));
  for (const element of elements) observer.observe(element);
  return () => observer.disconnect();
}

const waiting: Fit[] = [];
