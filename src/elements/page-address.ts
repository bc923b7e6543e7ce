import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {onWindow} from './on-window.js';

/** What of a view can be kept in the address of the page. */
interface View {
  lang: string;
  foldZeros: boolean | undefined;
  chartTables: boolean | string;
}

interface AddressHost extends ReactiveControllerHost, View, HTMLElement {
  lang: string;
  loading: string;
  readonly keepInUrl: boolean;
  readonly renderRoot: Node;
  goTo(place: string): boolean;
}

/** What the address of the page says of a report: the place in it to go to, and where the host keeps it there, the view. */
export class PageAddress implements ReactiveController {
  private seen: View | undefined;
  /** The view that the page itself asks for. */
  private own: View | undefined;

  constructor(private readonly host: AddressHost) {
    host.addController(this);
  }

  hostConnected(): void {
    const {host} = this;
    this.own ??= pickView(host);
    if (host.keepInUrl || host.hasAttribute('keep-in-url')) Object.assign(host, this.readView());
    onWindow('hashchange').add(this.onHash);
    host.renderRoot.addEventListener('click', this);
  }

  hostDisconnected(): void {
    onWindow('hashchange').delete(this.onHash);
  }

  // What a page says of itself at first is not written to its address, only what the reader changes.
  hostUpdated(): void {
    const {seen} = this;
    this.seen = pickView(this.host);
    if (this.host.keepInUrl && seen) this.writeView(seen);
  }

  /** What makes the links to places of this report, where one can lead there; found once for all of them. */
  get makeLink(): ((place: string) => string) | undefined {
    return this.canLink ? (place) => this.link(place) : undefined;
  }

  /** Whether the address names a place of this report, for all that can be told before it is there: what the page itself has by that name, is none. */
  get isAsked(): boolean {
    const place = this.canLink ? this.findPlace(location.hash) : '';
    return !!place && !document.getElementById(place.split(':')[0]!);
  }

  /** Goes to the place that the address names, if it is one of this report. */
  follow(): void {
    const place = this.hasName ? this.findPlace(location.hash) : '';
    if (place) this.host.goTo(place);
  }

  /** A link of the report's own, in the contents or beside a heading, leads to a place in this report, whichever other the page has, and where the address names the place already. */
  handleEvent(event: Event): void {
    const link = (event.target as Element).closest('.contents a,.contents button,.anchor');
    const {ctrlKey, metaKey, shiftKey, altKey} = event as MouseEvent;
    if (!link || !this.host.renderRoot.contains(link) || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    const place = link.closest<HTMLElement>('[data-id]')!.dataset['id']!;
    this.host.goTo(place);
    if (this.canLink) this.show(place, 'pushState');
  }

  /** Whether a link can lead to a place of this report: not where the page keeps its route in the hash, nor where it means another report. */
  get canLink(): boolean {
    return this.hasName && !/^#!?\//.test(location.hash);
  }

  /** Puts a place into the address of the page, and returns that. */
  show(place: string, how: 'pushState' | 'replaceState' = 'replaceState'): string {
    const {href} = new URL(this.link(place), location.href);
    if (href !== location.href) write(href, how);
    return href;
  }

  /** Whether an address can mean this report: by its `id`, or as the first of those without. */
  private get hasName(): boolean {
    const {host} = this;
    const {localName} = host;
    return !!host.id || !host.isConnected || (host.getRootNode() as ParentNode).querySelector(`${localName}:not([id]),${localName}[id=""]`) === host;
  }

  /** The link to a section, a row or a cell; whole where the page has a `<base>`, by which a hash alone would lead elsewhere. */
  private link(place: string): string {
    const [page] = location.href.split('#');
    return `${document.baseURI.split('#')[0] === page ? '' : page}${this.name(place)}`;
  }

  private readonly onHash = (): void => {
    this.follow();
    if (this.host.loading === 'lazy') this.host.requestUpdate();
  };

  private findPlace(encoded: string): string {
    const hash = decode(encoded);
    const prefix = this.name('');
    return hash.startsWith(prefix) ? hash.slice(prefix.length) : '';
  }

  private name(place: string): string {
    return `#${this.host.id ? `${this.host.id}:` : ''}${place}`;
  }

  private readView(): Partial<View> {
    const query = new URLSearchParams(location.search);
    const [lang, fold, tables] = names.map((name) => query.get(`${name}-${this.host.id}`) ?? query.get(name));
    return {...(lang == null ? {} : {lang}), ...(fold ? {foldZeros: fold !== '0'} : {}), ...(tables ? {chartTables: tables === '1' || (tables !== '0' && tables)} : {})};
  }

  /** Puts what has changed and differs from the page's own view into its address, without a new entry in its history. */
  private writeView(before: View): void {
    const {host} = this;
    const url = new URL(location.href);
    const {searchParams: query} = url;
    const hasOthers = !!host.id && (host.getRootNode() as ParentNode).querySelectorAll(host.localName).length > 1;
    const [was, is, usual] = [before, host, this.own!].map(sayView) as [string[], string[], string[]];
    names.forEach((shared, i) => {
      if (is[i] === was[i]) return;
      const own = `${shared}-${host.id}`;
      const name = hasOthers || query.has(own) ? own : shared;
      if (is[i] === usual[i] && (name === shared || !query.has(shared))) query.delete(name);
      else query.set(name, is[i]!);
    });
    if (url.href !== location.href) write(url.href, 'replaceState');
  }
}

// In a page of several reports with the `id` of one behind them.
const names = ['gai-lang', 'gai-fold', 'gai-tables'];

/** A view as the address says it, in the order of the names. */
function sayView({lang, foldZeros, chartTables}: View): string[] {
  return [lang, foldZeros ? '1' : '0', chartTables === true ? '1' : chartTables || '0'];
}

/** A hash in plain letters; one that is not encoded as it should be is no place of a report, and stays as it is. */
function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

function pickView({lang, foldZeros, chartTables}: View): View {
  return {lang, foldZeros, chartTables};
}

function write(url: string, how: 'pushState' | 'replaceState'): void {
  try {
    history[how](history.state, '', url);
  } catch {
    // A page in a frame may have no address of its own, and Safari allows so many changes a minute.
  }
}
