import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {onWindow} from './on-window.js';

/** What of a view can be kept in the address of the page. */
interface View {
  lang: string;
  foldZeros: boolean | undefined;
  chartTables: boolean;
}

interface AddressHost extends ReactiveControllerHost, View, HTMLElement {
  lang: string;
  readonly keepInUrl: boolean;
  goTo(place: string): boolean;
}

/** What the address of the page says of a report: the place in it to go to, and where the host keeps it there, the view. */
export class PageAddress implements ReactiveController {
  private written: string | undefined;
  /** The view that the page itself asks for. */
  private own: View | undefined;

  private readonly onHash = (): void => this.follow();

  constructor(private readonly host: AddressHost) {
    host.addController(this);
  }

  hostConnected(): void {
    const {host} = this;
    this.own ??= pickView(host);
    if (host.keepInUrl || host.hasAttribute('keep-in-url')) Object.assign(host, readView());
    onWindow('hashchange').add(this.onHash);
  }

  hostDisconnected(): void {
    onWindow('hashchange').delete(this.onHash);
  }

  // What a page says of itself at first is not written to its address, only what the reader changes.
  hostUpdated(): void {
    if (!this.host.keepInUrl) return;
    const view = JSON.stringify(pickView(this.host));
    if (this.written !== undefined && this.written !== view) writeView(this.host, this.own!);
    this.written = view;
  }

  /** The link to a section, a row or a cell; whole where the page has a `<base>`, by which a hash alone would lead elsewhere. */
  link(place: string): string {
    const [page] = location.href.split('#');
    return `${document.baseURI.split('#')[0] === page ? '' : page}${this.name(place)}`;
  }

  /** Goes to the place that the address names, if it is one of this report; of reports without an `id` the first is meant. */
  follow(): void {
    const {host} = this;
    const place = this.findPlace(location.hash);
    if (place && (host.id || (host.getRootNode() as ParentNode).querySelector(`${host.localName}:not([id])`) === host)) host.goTo(place);
  }

  /** Goes where a link of the report leads: in this report, whichever other the page has, and where the address names the place already. */
  readonly go = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const place = this.findPlace((event.currentTarget as HTMLAnchorElement).hash);
    this.host.goTo(place);
    if (!this.isRoute) this.show(place, 'pushState');
  };

  /** Whether the page keeps its route in the hash, so that no link can lead to a place of a report. */
  get isRoute(): boolean {
    return /^#!?\//.test(location.hash);
  }

  /** Puts a place into the address of the page, and returns that. */
  show(place: string, how: 'pushState' | 'replaceState' = 'replaceState'): string {
    const {href} = new URL(this.link(place), location.href);
    if (href !== location.href) write(href, how);
    return href;
  }

  private findPlace(encoded: string): string {
    const hash = decode(encoded);
    const prefix = this.name('');
    return hash.startsWith(prefix) ? hash.slice(prefix.length) : '';
  }

  private name(place: string): string {
    return `#${this.host.id ? `${this.host.id}:` : ''}${place}`;
  }
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

function readView(): Partial<View> {
  const query = new URLSearchParams(location.search);
  const lang = query.get('gai-lang');
  const [fold, tables] = ['gai-fold', 'gai-tables'].map((name) => query.get(name));
  return {...(lang === null ? {} : {lang}), ...(fold ? {foldZeros: fold !== '0'} : {}), ...(tables ? {chartTables: tables !== '0'} : {})};
}

/** Puts what differs from the page's own view into its address, without a new entry in its history. */
function writeView(view: View, own: View): void {
  const url = new URL(location.href);
  const set = (name: string, value: string, usual: string): void => (value === usual ? url.searchParams.delete(name) : url.searchParams.set(name, value));
  const sayFlag = (flag: boolean | undefined): string => (flag ? '1' : '0');
  set('gai-lang', view.lang, own.lang);
  set('gai-fold', sayFlag(view.foldZeros), sayFlag(own.foldZeros));
  set('gai-tables', sayFlag(view.chartTables), sayFlag(own.chartTables));
  write(url.href, 'replaceState');
}

function write(url: string, how: 'pushState' | 'replaceState'): void {
  try {
    history[how](history.state, '', url);
  } catch {
    // A page in a frame may have no address of its own, and Safari allows so many changes a minute.
  }
}
