import {toTraditional} from '../words/traditional.js';
import {isTraditional} from './page-language.js';

// What the agency wrote stays as it was printed: what says that it is Chinese of the mainland, the headings of tables outside the forms, and figures but for the words said with them.
const printed = '[lang="zh-CN"], .printed, table[class^="extra"] th, style, script';
const figure = 'td[part^="cell"]';
const attributes = ['aria-label', 'title', 'placeholder', 'data-region'];

/** An element, which may convert at once what it has drawn. */
type Host = HTMLElement & {readonly renderRoot: HTMLElement | DocumentFragment; convertDrawn?: (() => void) | undefined};

const kept = new WeakMap<HTMLElement, Kept>();

/** Shows an element's own words in traditional characters from now on, until its `lang` says otherwise. */
export function keepTraditional(host: Host): void {
  if (!kept.has(host)) kept.set(host, new Kept(host, host.renderRoot));
}

/** Follows what is drawn: each text is replaced by its traditional form, and given back when that is no longer wanted. */
class Kept {
  // Also of nodes that are out of the page for now: a table that comes back is given back too.
  private readonly originals = new Map<Text | Attr, {readonly from: string; readonly to: string}>();
  private readonly drawn: MutationObserver;
  private readonly asked: MutationObserver;

  constructor(host: Host, private readonly root: Node) {
    host.convertDrawn = () => this.convert();
    this.drawn = new MutationObserver(() => this.convert());
    this.asked = new MutationObserver(() => {
      if (isTraditional(host.lang)) return;
      this.giveBack();
      host.convertDrawn = undefined;
      kept.delete(host);
    });
    this.asked.observe(host, {attributeFilter: ['lang']});
    this.convert();
  }

  private convert(): void {
    this.drawn.disconnect();
    const walker = document.createTreeWalker(this.root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      (node instanceof Element && node.matches(printed) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) this.convertAttributes(node);
      else if (!node.parentElement?.matches(figure)) this.replace(node as Text, (node as Text).data);
    }
    this.drawn.observe(this.root, {subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: attributes});
  }

  /** Those that the reader hears; what the agency wrote within one is told by `data-printed`. */
  private convertAttributes(element: Element): void {
    const own = element.getAttribute('data-printed');
    for (const name of attributes) {
      const attribute = element.getAttributeNode(name);
      if (attribute) this.replace(attribute, attribute.value, own ? (text) => text.split(own).map(toTraditional).join(own) : toTraditional);
    }
  }

  private replace(node: Text | Attr, from: string, convert = toTraditional): void {
    if (this.originals.get(node)?.to === from) return;
    const to = convert(from);
    if (to === from) return;
    this.originals.set(node, {from, to});
    write(node, to);
  }

  private giveBack(): void {
    this.drawn.disconnect();
    this.asked.disconnect();
    for (const [node, {from, to}] of this.originals) if ((node instanceof Text ? node.data : node.value) === to) write(node, from);
  }
}

function write(node: Text | Attr, text: string): void {
  if (node instanceof Text) node.data = text;
  else node.value = text;
}
