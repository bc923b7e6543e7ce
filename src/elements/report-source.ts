import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isReport} from '../report/check-shape.js';
import type {Report} from '../report/report.js';
import {isRecord} from '../report/shape.js';
import {en} from '../words/en.js';
import type {Words} from '../words/words.js';
import {zh} from '../words/zh.js';
import {GaiErrorEvent, GaiLoadEvent, type ErrorDetail, type ErrorMessage} from './events.js';
import type {Fault} from './explain-fault.js';
import {fetchText} from './fetch-text.js';
import {loadExplainer} from './load-explainer.js';
import {whenVisible} from './when-visible.js';

export type SourceState =
  | {readonly status: 'none' | 'waiting' | 'loading'}
  | {readonly status: 'ready'; readonly report: Report}
  | {readonly status: 'error'; readonly detail: ErrorDetail};

interface SourceHost extends ReactiveControllerHost, HTMLElement {
  src: string;
  report: unknown;
  loading: string;
}

/**
 * Brings the report of an element from its `report` property, its `src` or a JSON script inside it, in
 * this order, and tells the host when the state changes. An answer that a newer request has overtaken
 * is dropped.
 */
export class ReportSource implements ReactiveController {
  state: SourceState = {status: 'none'};
  private request = 0;
  private stopWaiting: (() => void) | undefined;
  private event: Event | undefined;

  constructor(private readonly host: SourceHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.request++; // what was asked for is no longer wanted; a host that comes back begins again
    this.stopWaiting?.();
  }

  hostUpdated(): void {
    const event = this.event;
    this.event = undefined;
    if (event) this.host.dispatchEvent(event);
  }

  /** Starts anew from what the host now says. */
  load(fresh = false): void {
    const request = ++this.request;
    this.stopWaiting?.();
    if (!this.host.isConnected) return; // it begins when the host comes back
    const {report, src} = this.host;
    if (report != null) this.accept(report, request);
    else if (src) this.fetchWhenDue(resolveUrl(src), request, fresh);
    else this.readChild(request);
  }

  private fetchWhenDue(url: string, request: number, fresh: boolean): void {
    if (this.host.loading !== 'lazy' || fresh) return void this.fetch(url, request, fresh);
    this.settle({status: 'waiting'});
    this.stopWaiting = whenVisible(this.host, () => void this.fetch(url, request, fresh));
  }

  private async fetch(url: string, request: number, fresh: boolean): Promise<void> {
    this.settle({status: 'loading'});
    let text: string;
    try {
      text = await fetchText(url, fresh);
    } catch (error) {
      const status = error as number | undefined;
      const messages = sayTwice('network', (words) => words.states.network(url, status));
      return this.fail({type: 'network', url, status, messages}, request);
    }
    this.parse(text, request, url);
  }

  private readChild(request: number): void {
    this.settle({status: 'none'});
    // Until the page is parsed, the script inside the tag may be absent or end in the middle of its JSON.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => request === this.request && this.readChild(request), {once: true});
      return;
    }
    const text = this.host.querySelector(':scope > script[type="application/json"]')?.textContent;
    if (text) this.parse(text, request);
  }

  private parse(text: string, request: number, url?: string): void {
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch (error) {
      return void this.explain({text, error: (error as Error).message}, request, url);
    }
    this.accept(json, request, url);
  }

  private accept(json: unknown, request: number, url?: string): void {
    if (!accepted(json)) return void this.explain({json}, request, url);
    if (request !== this.request) return;
    this.event = new GaiLoadEvent({report: json});
    this.settle({status: 'ready', report: json});
  }

  private async explain(fault: Fault, request: number, url?: string): Promise<void> {
    if (request === this.request) this.settle({status: 'loading'});
    let explanation: Pick<ErrorDetail, 'type' | 'messages'>;
    try {
      explanation = (await loadExplainer())(fault);
    } catch {
      explanation = {type: 'text' in fault ? 'parse' : 'schema', messages: sayTwice('details', (words) => words.states.noDetails)};
    }
    this.fail({...explanation, url}, request);
  }

  private fail(detail: ErrorDetail, request: number): void {
    if (request !== this.request) return;
    this.event = new GaiErrorEvent(detail);
    this.settle({status: 'error', detail});
  }

  private settle(state: SourceState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

function resolveUrl(src: string): string {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    return src; // to fail as any address that does not answer
  }
}

function sayTwice(code: string, say: (words: Words) => string): ErrorMessage[] {
  return [{code, place: '', zh: zh.states.error, en: en.states.error}, {code, place: '', zh: say(zh), en: say(en)}];
}

function accepted(json: unknown): json is Report {
  if (isRecord(json) && known.has(json)) return true;
  if (!isReport(json) || isEmpty(json)) return false;
  known.add(json);
  return true;
}

// Several elements are often given one report: it is looked at once.
const known = new WeakSet<object>();

function isEmpty(report: Report): boolean {
  const tables: unknown = report.tables ?? {};
  return !report.sections?.length && !report.extra?.length && (!isRecord(tables) || Object.keys(tables).length === 0);
}
