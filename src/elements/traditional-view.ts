import {toTraditional} from '../words/traditional.js';
import {isTraditional} from './page-language.js';

// What the agency wrote stays as it was printed.
const printed = '[part~="paragraph"], [part~="title"], [part~="quote"], td[part~="mark"], .printed, .other, .agency, ol.notes, .answer, .source, table[class^="extra"], style, script';
const attributes = ['aria-label', 'title', 'placeholder', 'data-region'];

const kept = new WeakMap<HTMLElement, Kept>();

/** Shows an element's own words in traditional characters from now on, until its `lang` says otherwise. */
export function keepTraditional(host: HTMLElement & {readonly renderRoot: HTMLElement | DocumentFragment}): void {
  if (!kept.has(host)) kept.set(host, new Kept(host, host.renderRoot));
}

/** Follows what is drawn: each text is replaced by its traditional form, and given back when that is no longer wanted. */
class Kept {
  // Also of nodes that are out of the page for now: a table that comes back is given back too.
  private readonly originals = new Map<Text | Attr, {readonly from: string; readonly to: string}>();
  private readonly drawn: MutationObserver;
  private readonly asked: MutationObserver;

  constructor(host: HTMLElement, private readonly root: Node) {
    this.drawn = new MutationObserver(() => this.convert());
    this.asked = new MutationObserver(() => {
      if (isTraditional(host.lang)) return;
      this.giveBack();
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
      if (node instanceof Text) this.replace(node, node.data);
      else for (const name of attributes) {
        const attribute = (node as Element).getAttributeNode(name);
        if (attribute) this.replace(attribute, attribute.value);
      }
    }
    this.drawn.observe(this.root, {subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: attributes});
  }

  private replace(node: Text | Attr, from: string): void {
    if (this.originals.get(node)?.to === from) return;
    const to = toTraditional(from);
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
