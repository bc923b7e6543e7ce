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

/** Gives it to an element that came after the report and asks for one. */
export function answerFor(from: Sharer & {readonly src: string}, report: Report | undefined, {target}: Event): void {
  if (target instanceof Element && target.matches(sharers) && (from.contains(target) || pointsAt(target, from))) shareReport(from, report);
}

function listSharers(from: HTMLElement): Sharer[] {
  const inside = Array.from(from.querySelectorAll<Sharer>(sharers));
  const beside = from.id ? Array.from((from.getRootNode() as ParentNode).querySelectorAll<Sharer>(sharers)) : [];
  return [...inside, ...beside.filter((element) => pointsAt(element, from))];
}

function pointsAt(element: Element, from: HTMLElement): boolean {
  return !!from.id && element.getAttribute('for') === from.id && element.getRootNode() === from.getRootNode();
}

/** The tags of the elements that can share a report. */
export const sharers = ['table', 'checks', 'summary'].map((name) => `gai-report-${name}`).concat(['application', 'proactive', 'review'].map((name) => `gai-${name}-chart`)).join();
