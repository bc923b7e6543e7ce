/** The classic script: all display elements, and what a page asks of them by the attributes of the script's own tag. */
import {upgrade} from './elements/upgrade.js';

export * from './index.js';

// The global belongs to the copy whose elements are in use.
const page = window as {GaiReport?: unknown};
const first = page.GaiReport;
if (first) queueMicrotask(() => (page.GaiReport = first));

const selector = document.currentScript?.dataset['upgrade'];
if (selector) {
  const start = (): void => void upgrade(selector).catch((error: unknown) => console.warn(`gai-report: data-upgrade="${selector}":`, error));
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
