import {Flow, TableDraft} from './flow.js';
import type {HtmlTree} from './html-tree.js';
import type {ImportMessage} from './messages.js';
import type {SourceDocument} from './source.js';

/** Reads the tree of a page or a fragment: its paragraphs and tables, without what is not shown. */
export function readHtml<N>(root: N, tree: HtmlTree<N>): SourceDocument {
  const reader = new TreeReader(tree);
  reader.walk(root);
  const messages: ImportMessage[] = reader.pictures ? [{code: 'picture.unread', place: '', found: String(reader.pictures)}] : [];
  return {kind: 'html', blocks: reader.root.listBlocks(), messages};
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
const skipped = list('head script style template noscript iframe object svg select button input textarea title link meta #comment rp rt video audio canvas');
const blocks = list('address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary ul legend');

interface OpenTable {
  readonly draft: TableDraft;
  hasRow: boolean;
}

class TreeReader<N> {
  readonly root = new Flow();
  pictures = 0;
  private flow = this.root;
  private text = '';
  private table: OpenTable | undefined;

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
      this.text += tree.text(node).replace(/[\t\n\f\r ]+/g, ' ');
      return;
    }
    if (skipped.has(name) || (name.charCodeAt(0) !== 35 && this.isHidden(node))) return;
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

  /** What opens at a tag; returns what to do where it ends. */
  private start(name: string, node: N): (() => void) | undefined {
    if (name === 'table') return this.startTable();
    if (name === 'tr' && this.table) {
      this.table.draft.startRow();
      this.table.hasRow = true;
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
    const table: OpenTable = {draft: new TableDraft(), hasRow: false};
    this.table = table;
    return () => {
      this.endLine();
      this.table = outer;
      this.flow = flow;
      flow.add(table.draft);
    };
  }

  private startCell(node: N): () => void {
    this.endLine();
    const {flow: outer, table} = this;
    const cell = new Flow();
    table!.draft.addCell(cell, this.readSpan(node, 'colspan'), this.readSpan(node, 'rowspan'));
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

  private isHidden(node: N): boolean {
    if (this.tree.attribute(node, 'hidden') !== undefined) return true;
    const style = this.tree.attribute(node, 'style');
    return style !== undefined && /(?:display\s*:\s*none|mso-hide\s*:\s*all)/i.test(style);
  }

  private breakLine(): void {
    this.text += '\n';
  }

  private endLine(): void {
    this.flow.add(this.text.replace(/ *\n */g, '\n').trim());
    this.text = '';
  }
}
