import type {Report} from '../report/report.js';

/** What an element that shows a report takes it from. */
type Sharer = HTMLElement & {src?: string; report?: Report | undefined};

const shared = new WeakSet<Element>();

/**
 * Gives the report of an element to those inside it and to those that point at it with `for`, unless they have one of their own.
 * An address is handed on as an address, which is fetched once; so they wait and fail together.
 */
export function shareReport(from: Sharer & {readonly src: string}, report: Report | undefined): void {
  for (const element of listSharers(from)) {
    const isOwn = !shared.has(element) && (!!element.src || element.hasAttribute('src') || !!element.report || element.querySelector(':scope > script[type="application/json"]'));
    if (isOwn) continue;
    shared.add(element);
    if (from.src && !from.report) element.src = from.src;
    else if (report) element.report = report;
  }
}

function listSharers(from: HTMLElement): Sharer[] {
  const inside = Array.from(from.querySelectorAll<Sharer>(sharers));
  const root = from.getRootNode() as Document | ShadowRoot;
  const pointing = from.id ? Array.from(root.querySelectorAll<Sharer>(sharers)).filter((element) => element.getAttribute('for') === from.id) : [];
  return [...inside, ...pointing].filter((element) => element !== from);
}

/** The tags of the elements that can share a report. */
export const sharers = ['table', 'checks', 'summary'].map((name) => `gai-report-${name}`).concat(['application', 'proactive', 'review'].map((name) => `gai-${name}-chart`)).join();
