/** Who is called when the window tells of something: one listener for all elements of the page, which put themselves in and take themselves out. */
export function onWindow(type: 'beforeprint' | 'afterprint' | 'hashchange'): Set<() => void> {
  let calls = listening.get(type);
  if (!calls) {
    const all = calls = new Set<() => void>();
    listening.set(type, all);
    window.addEventListener(type, () => all.forEach((call) => call()));
  }
  return calls;
}

const listening = new Map<string, Set<() => void>>();
