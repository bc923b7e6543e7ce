/** Who is called when the window hears of something: one listener for all elements of the page, which put themselves in and take themselves out. */
export function onWindow(type: 'beforeprint' | 'afterprint' | 'hashchange' | 'gai-ask'): Set<(event: Event) => void> {
  let calls = listening.get(type);
  if (!calls) {
    const all = calls = new Set<(event: Event) => void>();
    listening.set(type, all);
    window.addEventListener(type, (event) => all.forEach((call) => call(event)));
  }
  return calls;
}

const listening = new Map<string, Set<(event: Event) => void>>();
