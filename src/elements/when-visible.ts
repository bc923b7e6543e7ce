/** Calls back once, when an element comes near the viewport, however often it was asked to before. */
export function whenVisible(element: Element, callback: () => void): void {
  const calls = waiting.get(element) ?? new Set();
  waiting.set(element, calls.add(callback));
  observer.observe(element);
}

const waiting = new WeakMap<Element, Set<() => void>>();

// One for all, which tells of all that came near before any of them changes the page.
const observer = new IntersectionObserver((entries) => entries.forEach(({isIntersecting, target}) => {
  if (!isIntersecting) return;
  observer.unobserve(target);
  const calls = waiting.get(target);
  waiting.delete(target);
  calls?.forEach((call) => call());
}), {rootMargin: '400px'});
