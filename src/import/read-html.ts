import {deepestTable, Flow, listUnread, raiseDigits, TableDraft} from './flow.js';
import type {HtmlTree} from './html-tree.js';
import {listLines, type SourceDocument} from './source.js';

/** Reads the tree of a page or a fragment: its paragraphs and tables, without what is not shown. */
export function readHtml<N>(root: N, tree: HtmlTree<N>): SourceDocument {
  const reader = new TreeReader(tree);
  reader.walk(root);
  return {kind: 'html', blocks: reader.root.listBlocks(), messages: listUnread(reader)};
}

/**
 * Whether tags may be nested deeper than any page is: parsers and readers grow slow on it. Tags that
 * need no end tag are not counted.
 */
export function isTooDeep(html: string): boolean {
  if (countOpen(html) <= deepest) return false;
  let depth = 0;
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z]+)/gi)) {
    if (openEnded.has(name!.toLowerCase())) continue;
    depth += slash ? -1 : 1;
    if (depth < 0) depth = 0;
    if (depth > deepest) return true;
  }
  return false;
}

/** At most how many tags are open at once, counting those that need no end tag as well: quick, and never too few. */
function countOpen(html: string): number {
  let [depth, most] = [0, 0];
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (html.charCodeAt(at + 1) !== 0x2f) most = Math.max(most, ++depth);
    else if (depth > 0) depth--;
  }
  return most;
}

const deepest = 2000;
const list = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const openEnded = list('area base br col embed hr img input link meta param source track wbr p li dt dd option td th tr tbody thead tfoot colgroup body html head o v w st');
const skipped = list('head script style template noscript iframe object svg select button input textarea title link meta #comment rp rt video audio canvas del');
const blocks = list('address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary ul legend');

class TreeReader<N> {
  readonly root = new Flow();
  pictures = 0;
  struck = '';
  /** The lines that stand beside the text: charts, explanations of signs, what a portal puts there. */
  readonly beside: string[] = [];
  private isStruck = false;
  private isRaised = false;
  private depth = 0;
  private flow = this.root;
  private text = '';
  private table: TableDraft | undefined;

  constructor(private readonly tree: HtmlTree<N>) {}

  /** Goes through a node and all below it; the pile of what is still to do stands in for the call stack. */
  walk(root: N): void {
    const pile: (N | (() => void))[] = [root];
    while (pile.length) {
      const next = pile.pop()!;
      if (typeof next === 'function') (next as () => void)();
      else this.enter(next, pile);
    }
    this.endLine();
  }

  private enter(node: N, pile: (N | (() => void))[]): void {
    const {tree} = this;
    const name = tree.name(node);
    if (name === '#text') {
      const text = joinBlanks(tree.text(node));
      if (this.isStruck) this.struck += text;
      else this.text += this.isRaised ? raiseDigits(text) : text;
      return;
    }
    if (skipped.has(name)) return;
    const looks = name.charCodeAt(0) === 35 ? '' : this.readLooks(node);
    if (looks === 'hidden') return;
    if (name === 'aside') return this.readBeside(node);
    if (!this.isStruck && (looks === 'struck' || name === 's' || name === 'strike')) {
      this.isStruck = true;
      pile.push(() => (this.isStruck = false));
    }
    if (!this.isRaised && (looks === 'raised' || name === 'sup')) {
      this.isRaised = true;
      pile.push(() => (this.isRaised = false));
    }
    if (name === 'br') return this.breakLine();
    if (name === 'img') {
      if (Number(tree.attribute(node, 'width') ?? 99) > 32) this.pictures++;
      return;
    }
    const end = this.start(name, node);
    if (end) pile.push(end);
    const children = tree.children(node);
    for (let i = children.length - 1; i >= 0; i--) pile.push(children[i]!);
  }

  private readBeside(node: N): void {
    this.endLine();
    const reader = new TreeReader(this.tree);
    for (const child of Array.from(this.tree.children(node))) reader.walk(child);
    this.beside.push(...listLines({kind: 'html', blocks: reader.root.listBlocks(), messages: []}).values());
  }

  /** What opens at a tag; returns what to do where it ends. */
  private start(name: string, node: N): (() => void) | undefined {
    if (name === 'table') return this.startTable();
    if (name === 'tr' && this.table) {
      this.table.startRow();
      return undefined;
    }
    if ((name === 'td' || name === 'th') && this.table) return this.startCell(node);
    if (!blocks.has(name)) return undefined;
    this.endLine();
    return () => this.endLine();
  }

  private startTable(): () => void {
    this.endLine();
    const {table: outer, flow} = this;
    // Tables nested deeper than any page has them go on with the one around them.
    const isDeep = ++this.depth > deepestTable;
    const table = isDeep ? outer! : new TableDraft();
    this.table = table;
    return () => {
      this.endLine();
      this.depth--;
      this.table = outer;
      this.flow = flow;
      if (!isDeep) flow.add(table);
    };
  }

  private startCell(node: N): () => void {
    this.endLine();
    const {flow: outer, table} = this;
    const cell = new Flow();
    table!.addCell(cell, this.readSpan(node, 'colspan'), this.readSpan(node, 'rowspan'));
    this.flow = cell;
    return () => {
      this.endLine();
      this.flow = outer;
      this.table = table;
    };
  }

  private readSpan(node: N, name: string): number {
    const span = Number(this.tree.attribute(node, name) ?? 1);
    return Number.isInteger(span) && span > 1 ? Math.min(span, 100) : 1;
  }

  private readLooks(node: N): 'hidden' | 'struck' | 'raised' | '' {
    if (this.tree.attribute(node, 'hidden') !== undefined) return 'hidden';
    const style = this.tree.attribute(node, 'style');
    if (style === undefined || !/none|hid|collapse|through|super/.test(style)) return '';
    if (/(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*(?:hidden|collapse))/i.test(style)) return 'hidden';
    return /text-decoration[^;]*line-through/i.test(style) ? 'struck' : /vertical-align\s*:\s*super/i.test(style) ? 'raised' : '';
  }

  private breakLine(): void {
    this.text += '\n';
  }

  private endLine(): void {
    const text = this.text.trim();
    this.flow.add(text.includes('\n') ? text.split('\n').map((line) => line.trim()).join('\n') : text);
    this.text = '';
  }
}

/** Text as a page shows it: a run of blanks is one space. Most has none. */
function joinBlanks(text: string): string {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) <= 0x20) return text.replace(/[\t\n\f\r ]+/g, ' ');
  return text;
}
