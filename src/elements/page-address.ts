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

  private readonly onHash = (): void => this.follow();

  constructor(private readonly host: AddressHost) {
    host.addController(this);
  }

  hostConnected(): void {
    const {host} = this;
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
    if (this.written !== undefined && this.written !== view) writeView(this.host);
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
    this.show(place, 'pushState');
  };

  /** Puts a place into the address of the page, and returns that. A page that keeps its route in the hash keeps it. */
  show(place: string, how: 'pushState' | 'replaceState' = 'replaceState'): string {
    if (/^#!?\//.test(location.hash)) return location.href;
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
  return {
    ...(lang === null ? {} : {lang}),
    ...(query.has('gai-fold') ? {foldZeros: true} : {}),
    ...(query.has('gai-tables') ? {chartTables: true} : {}),
  };
}

/** Puts the view into the page's address, without a new entry in its history. */
function writeView({lang, foldZeros, chartTables}: View): void {
  const url = new URL(location.href);
  const set = (name: string, value: string): void => (value ? url.searchParams.set(name, value) : url.searchParams.delete(name));
  set('gai-lang', lang);
  set('gai-fold', foldZeros ? '1' : '');
  set('gai-tables', chartTables ? '1' : '');
  write(url.href, 'replaceState');
}

function write(url: string, how: 'pushState' | 'replaceState'): void {
  try {
    history[how](history.state, '', url);
  } catch {
    // A page in a frame may have no address of its own, and Safari allows so many changes a minute.
  }
}
