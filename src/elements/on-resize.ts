/** Calls back with an element's size whenever its content box changes; returns how to stop. One observer serves all. */
export function onResize(element: Element, callback: (width: number) => void): () => void {
  observer ??= new ResizeObserver((entries) => {
    for (const entry of entries) callbacks.get(entry.target)?.(entry.contentRect.width);
  });
  callbacks.set(element, callback);
  observer.observe(element);
  return () => {
    callbacks.delete(element);
    observer?.unobserve(element);
  };
}

let observer: ResizeObserver | undefined;
const callbacks = new Map<Element, (width: number) => void>();
