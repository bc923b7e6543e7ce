import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isReport} from '../report/check-shape.js';
import type {Report} from '../report/report.js';
import {isRecord} from '../report/shape.js';
import {en} from '../words/en.js';
import {zh} from '../words/zh.js';
import {bubbling, GaiErrorEvent, GaiLoadEvent, type ErrorDetail, type ErrorType, type Loaded} from './events.js';
import type {Fault} from './explain-fault.js';
import {fetchShared} from './fetch-shared.js';
import {loadExplainer} from './load-explainer.js';
import {loadReaders} from './load-readers.js';
import {whenVisible} from './when-visible.js';

export type SourceState =
  | {readonly status: 'none'}
  | {readonly status: 'waiting' | 'loading'; readonly text?: string}
  | {readonly status: 'ready'; readonly report: Report}
  | {readonly status: 'error'; readonly detail: ErrorDetail};

interface SourceHost extends ReactiveControllerHost, HTMLElement {
  src: string;
  report: unknown;
  loading: string;
  readonly whole: object | undefined;
}

/**
 * Brings the report of an element from its `report` property, its `src`, a JSON script inside it or the page's
 * own text and tables inside it, in this order, and tells the host when the state changes. An answer that a newer request has overtaken
 * is dropped.
 */
export class ReportSource implements ReactiveController {
  state: SourceState = {status: 'none'};
  private request = 0;
  private event: Event | undefined;

  constructor(private readonly host: SourceHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.request++; // what was asked for is no longer wanted; a host that comes back begins again
  }

  hostUpdated(): void {
    const event = this.event;
    this.event = undefined;
    if (event) this.host.dispatchEvent(event);
  }

  /** Starts anew from what the host now says. */
  load(fresh = false): void {
    const request = ++this.request;
    const {report, src, isConnected} = this.host;
    if (!isConnected) this.state = {status: 'waiting'}; // it begins when the host comes back
    else if (report != null) this.accept(report, request);
    else if (src) this.fetchWhenDue(resolveUrl(src), request, fresh);
    else this.readChild(request);
  }

  private fetchWhenDue(url: string, request: number, fresh: boolean): void {
    if (this.host.loading !== 'lazy' || fresh) return void this.fetch(url, request, fresh);
    this.settle({status: 'waiting'});
    whenVisible(this.host, () => request === this.request && void this.fetch(url, request, fresh));
  }

  private async fetch(url: string, request: number, fresh: boolean): Promise<void> {
    if (documents.test(url)) return this.read(request, url, fresh);
    this.settle({status: 'loading'});
    let text: string;
    try {
      text = await fetchShared(url, fresh, (response) => response.text());
    } catch (status) {
      return this.explain({url, status: status as number | undefined}, request, url);
    }
    this.parse(text, request, url);
  }

  private readChild(request: number): void {
    this.settle({status: 'none'});
    // Until the page is parsed, the script inside the tag may be absent or end in the middle of its JSON.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => request === this.request && this.readChild(request));
      return;
    }
    const text = this.host.querySelector(':scope > script[type="application/json"]')?.textContent;
    if (text) this.parse(text, request);
    else if (this.host.querySelector(original)) void this.read(request);
    else this.event = new Event('gai-ask', bubbling); // a whole report may share its own
  }

  /** Has the readers make a report of a document, or of what stands inside the tag. */
  private read(request: number, url?: string, fresh?: boolean): Promise<void> {
    const say = (text: string): void => {
      if (request === this.request) this.settle({status: 'loading', text});
    };
    return this.take(loadReaders().then((readers) => readers.readSource(this.host, say, url, fresh)), request, 'document', url);
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

  private accept(json: unknown, request: number, url?: string, messages?: Loaded['messages']): void {
    if (!accepted(json)) return void this.explain({json}, request, url);
    if (request !== this.request) return;
    if (!this.host.whole) this.event = new GaiLoadEvent({report: json, messages}); // a whole report tells once, for its parts, too
    this.settle({status: 'ready', report: json});
  }

  private explain(fault: Fault, request: number, url?: string): Promise<void> {
    const type = 'text' in fault ? 'parse' : 'json' in fault ? 'schema' : 'network';
    return this.take(loadExplainer().then((explain) => explain(fault)), request, type, url);
  }

  /** Takes what a file that is fetched for it makes of the matter: a report, or the reason why there is none. */
  private async take(answer: Promise<Loaded | ErrorDetail>, request: number, type: ErrorType, url?: string): Promise<void> {
    if (request === this.request) this.settle({status: 'loading'});
    try {
      const found = await answer;
      if ('report' in found) this.accept(found.report, request, url, found.messages);
      else this.fail({...found, url}, request);
    } catch (error) {
      const {message} = error as Error;
      this.fail({type, url, messages: [{code: 'file', place: '', zh: zh.states.noFile(message), en: en.states.noFile(message)}]}, request);
    }
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

const documents = /\.(docx?|s?html?|txt|pdf|wps|mht)([?#]|$)/i;

/** What of the page's own inside a tag can be read, and stays in sight until it is. */
export const original = 'table,p:not([slot])';

// What no address can be made of stays as it is, to fail as any address that does not answer.
function resolveUrl(src: string): string {
  return Object.assign(document.createElement('a'), {href: src}).href;
}

function accepted(json: unknown): json is Report {
  if (isRecord(json) && known.has(json)) return true;
  if (!isReport(json) || isEmpty(json)) return false;
  known.add(json);
  return true;
}

// Several elements are often given one report: it is looked at once.
const known = new WeakSet<object>();

function isEmpty({tables = {}, sections = [], extra = []}: Report): boolean {
  return ![...Object.keys(tables), ...sections, ...extra].length;
}
