/** Calls back once, when an element comes near the viewport; returns how to stop waiting. */
export function whenVisible(element: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    callback();
  }, {rootMargin: '400px'});
  observer.observe(element);
  return () => observer.disconnect();
}
