import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Report} from '../report/report.js';
import {onWindow} from './on-window.js';
import type {SourceState} from './report-source.js';

/** What a report is taken from: its address, the report itself, or neither. */
interface Source {
  readonly src: string;
  readonly report: Report | undefined;
}

/** An element that shows a report; one that is not upgraded yet has neither property. */
type Sharer = HTMLElement & {-readonly [K in keyof Source]?: Source[K]};

/** The tags of the elements that can share a report. */
export const sharers = ['table', 'checks', 'summary'].map((name) => `gai-report-${name}`).concat(['application', 'proactive', 'review'].map((name) => `gai-${name}-chart`)).join();

/**
 * Gives what a whole report shows to those inside it and to those that point at it with `for`, unless they have a report of their own.
 * An address is handed on as an address, which is fetched once, so that they wait and fail together; who comes later is given the report.
 */
export class SharedReport implements ReactiveController {
  private state: SourceState | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement & Source, private readonly readState: () => SourceState) {
    host.addController(this);
  }

  hostConnected(): void {
    givers.set(this.host, this);
    onWindow('gai-ask').add(onAsk);
    observer.observe(this.host, {childList: true, subtree: true});
    this.share();
  }

  hostUpdated(): void {
    if (this.state !== this.readState()) this.share();
  }

  /** Gives to an element what it shall show, if there is anything to say yet; `isAgain` where what it was given before has been loaded anew. */
  give(element: Sharer, isAgain = false): void {
    const source = this.chooseFor(element, isAgain);
    if (source) give(element, source, isAgain);
  }

  private share(): void {
    const {host, state: before} = this;
    this.state = this.readState();
    const isAgain = (before?.status === 'ready' || before?.status === 'error') && before !== this.state;
    const pointing = host.id ? Array.from((host.getRootNode() as ParentNode).querySelectorAll('[for]')).filter((element) => element.matches(sharers)) : [];
    for (const element of new Set([...listSharers(host), ...pointing as Sharer[]])) if (findGiver(element) === this) this.give(element, isAgain);
  }

  private chooseFor(element: Sharer, isAgain: boolean): Source | undefined {
    const {src, report} = this.host;
    const state = this.readState();
    if (report) return {src: '', report};
    // One that was given the address meanwhile has loaded the same.
    if (state.status === 'ready') return src && element.src === src && !isAgain ? undefined : {src: '', report: state.report};
    if (src) return {src, report: undefined};
    return state.status === 'none' || state.status === 'error' ? nothing : undefined;
  }
}

const nothing: Source = {src: '', report: undefined};
const givers = new WeakMap<Element, SharedReport>();
const given = new WeakMap<Element, Source>();

function onAsk(event: Event): void {
  const [element] = event.composedPath(); // the window itself hears of what is in a shadow tree as of its host
  if (element instanceof HTMLElement && element.matches(sharers)) void Promise.resolve().then(() => settle(element)); // it asks in the middle of its update
}

// One that moves into another report, or points at another, shows that one.
const observer = new MutationObserver((records) => {
  for (const {type, target, addedNodes, removedNodes} of records) {
    if (type === 'attributes') settle(target as Sharer);
    for (const node of [...Array.from(addedNodes), ...Array.from(removedNodes)]) {
      if (!(node instanceof HTMLElement)) continue;
      for (const element of [...(node.matches(sharers) ? [node] : []), ...listSharers(node)]) settle(element);
    }
  }
});

/** Gives an element what the report shows that it belongs to now, and takes back what it was given where it belongs to none. */
function settle(element: Sharer): void {
  observer.observe(element, {attributes: true, attributeFilter: ['for']});
  const giver = findGiver(element);
  if (giver) giver.give(element);
  else if (given.has(element)) give(element, nothing);
}

function give(element: Sharer, source: Source, isAgain = false): void {
  if (isOwn(element)) return;
  given.set(element, source);
  if (isAgain) element.src = ''; // so that the same address counts as another
  if ((element.src ?? '') !== source.src) element.src = source.src;
  if (element.report !== source.report) element.report = source.report;
}

/** Whether an element has a report of its own, which is none that it was given. */
function isOwn(element: Sharer): boolean {
  const {src = '', report} = element;
  const source = given.get(element);
  const isAsGiven = src === source?.src && report === source.report;
  return (!isAsGiven && !!(src || report || element.hasAttribute('src'))) || !!element.querySelector(':scope > script[type="application/json"]');
}

function findGiver(element: Element): SharedReport | undefined {
  const id = element.getAttribute('for');
  const root = element.getRootNode() as Node & {getElementById?(id: string): Element | null}; // what is in no page has no ids
  const host = id ? root.getElementById?.(id) : element.closest('gai-report');
  return host ? givers.get(host) : undefined;
}

function listSharers(within: HTMLElement): Sharer[] {
  return Array.from(within.querySelectorAll<Sharer>(sharers));
}
