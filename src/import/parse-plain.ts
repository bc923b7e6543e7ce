/** A node as parse5 makes it, with the attributes that a reader asks for. */
export interface PlainNode {
  readonly nodeName: string;
  readonly value: string;
  readonly attrs: readonly PlainAttribute[];
  childNodes: readonly PlainNode[];
}

interface PlainAttribute {
  readonly name: string;
  readonly value: string;
}

/**
 * Parses a page or fragment that leaves a parser nothing to repair: every element is closed in order and stands
 * where it may. The tree is the one that parse5 makes, but for what no reader looks at: doctype, head, comments
 * and blanks around the body, the words of scripts. Undefined at the first thing for which the standard has more
 * rules than to add a node, or to open or close one element.
 */
export function parsePlain(html: string): PlainNode | undefined {
  const text = html.includes('\r') ? html.replace(/\r\n?/g, '\n') : html;
  return text.startsWith('\ufeff') || text.includes('\0') || text.includes('application/json') ? undefined : new PlainParser(text).parse();
}

// What elements are, in bits; those that are none of it are parts of a line.
const [refused, empty, raw, block, heading, cell, placed, tabular, outer, paragraph, link] = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024];
const kinds = new Map<string, number>();
for (const [kind, names] of [
  // The standard has rules of their own for them.
  [refused, 'applet basefont bgsound button form frame frameset iframe image keygen listing marquee math nobr noembed noframes noscript object optgroup option plaintext pre rb rp rt rtc select svg template textarea xmp'],
  [empty, 'area base br col embed hr img input link meta param source track wbr'],
  [raw, 'script style title'], // which hold words alone
  // They close an open paragraph.
  [block, 'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p search section summary table ul'],
  [heading, 'h1 h2 h3 h4 h5 h6'],
  [cell, 'caption td th'],
  [placed, 'html head body caption colgroup tbody thead tfoot col tr td th li dd dt'],
  // They hold elements that are placed, and blanks.
  [tabular, 'html head table tbody thead tfoot tr colgroup'],
  [outer, 'html head'],
  [paragraph, 'p'],
  [link, 'a'],
] as const) for (const name of names.split(' ')) kinds.set(name, (kinds.get(name) ?? 0) | kind);
const parents = new Map<string, readonly string[]>([
  ['html', ['#document']], ['head', ['html']], ['body', ['html']], ['li', ['ul', 'ol']], ['dd', ['dl']], ['dt', ['dl']],
  ['caption', ['table']], ['colgroup', ['table']], ['col', ['colgroup']], ['tbody', ['table']], ['thead', ['table']], ['tfoot', ['table']],
  ['tr', ['tbody', 'thead', 'tfoot']], ['td', ['tr']], ['th', ['tr']],
]);
const bodies = parents.get('tr')!;
const headed = new Set(['base', 'link', 'meta', 'script', 'style', 'title']);
const asked = new Set(['hidden', 'style', 'colspan', 'rowspan', 'width']);
const none: readonly never[] = [];

class PlainParser {
  private readonly root = makeNode('#document', none);
  private readonly nodes = [this.root];
  /** The kind of each open node, and whether a paragraph or a link is open around it within its cell. */
  private readonly states = [outer | tabular];
  private last = this.root;
  private state = outer | tabular;
  private attrs: readonly PlainAttribute[] = none;

  constructor(private readonly html: string) {}

  parse(): PlainNode | undefined {
    const {html} = this;
    let at = /^[\t\n\f ]*(?:<!doctype[^<>]*>[\t\n\f ]*)?/i.exec(html)![0].length;
    const begin = html.slice(at, at + 8);
    if (/^<(?:!|base|link|meta|script|style|title)/i.test(begin)) return undefined; // which may belong to the head
    if (!/^<html[\s>]/i.test(begin)) for (const name of ['html', 'body']) this.push(makeNode(name, none), kinds.get(name)!);
    for (;;) {
      const start = html.indexOf('<', at);
      const end = start < 0 ? html.length : start;
      if (end > at && !this.addText(html.slice(at, end))) return undefined;
      if (start < 0) return this.last.nodeName === 'body' || this.hasBody() ? this.root : undefined;
      const next = html.charCodeAt(start + 1);
      at = next === 0x2f ? this.close(start + 2) : next === 0x21 ? this.addComment(start) : this.open(start + 1);
      if (at < 0) return undefined;
    }
  }

  private hasBody(): boolean {
    return this.nodes.length <= 2 && this.root.childNodes[0]?.childNodes.some(({nodeName}) => nodeName === 'body') === true;
  }

  private add(node: PlainNode): void {
    const {last} = this;
    if (last.childNodes === none) last.childNodes = [node];
    else (last.childNodes as PlainNode[]).push(node);
  }

  private push(node: PlainNode, kind: number): void {
    this.add(node);
    this.state = kind | (kind & cell ? 0 : this.state & (paragraph | link));
    this.last = node;
    this.nodes.push(node);
    this.states.push(this.state);
  }

  private pop(): void {
    this.nodes.pop();
    this.states.pop();
    this.last = this.nodes[this.nodes.length - 1]!;
    this.state = this.states[this.states.length - 1]!;
  }

  private addText(text: string): boolean {
    if (this.state & tabular && !/^[\t\n\f ]*$/.test(text)) return false;
    const value = resolveReferences(text);
    if (value !== undefined && !(this.state & outer)) this.add({nodeName: '#text', value, attrs: none, childNodes: none});
    return value !== undefined;
  }

  private addComment(start: number): number {
    const end = this.html.indexOf('-->', start + 4);
    if (end < 0 || !this.html.startsWith('<!--', start) || /^-?>|--!>/.test(this.html.slice(start + 4, end + 3))) return -1;
    if (!(this.state & outer)) this.add(makeNode('#comment', none));
    return end + 3;
  }

  private close(start: number): number {
    const {html, last: {nodeName}} = this;
    if (html.startsWith(nodeName, start) && html.charCodeAt(start + nodeName.length) === 0x3e && this.nodes.length > 1) {
      this.pop();
      return start + nodeName.length + 1;
    }
    const stop = findNameEnd(html, start);
    const name = readName(html, start, stop);
    if (name === 'table' && bodies.includes(this.last.nodeName)) this.pop();
    if (name !== this.last.nodeName || html.charCodeAt(stop) !== 0x3e) return -1;
    this.pop();
    return stop + 1;
  }

  private open(start: number): number {
    const {html} = this;
    const stop = findNameEnd(html, start);
    const name = readName(html, start, stop);
    const kind = kinds.get(name) ?? 0;
    const end = this.readAttributes(stop);
    if (end < 0 || stop === start) return -1;
    if (name === 'tr' && this.last.nodeName === 'table') this.push(makeNode('tbody', none), tabular);
    if (!this.mayStand(name, kind)) return -1;
    const node = makeNode(name, this.attrs);
    if (kind & empty) this.add(node);
    else this.push(node, kind);
    return kind & raw ? findRawEnd(html, name, end) : end;
  }

  private mayStand(name: string, kind: number): boolean {
    const {nodeName, childNodes} = this.last;
    if (kind & refused) return false;
    if (kind & placed) return parents.get(name)!.includes(nodeName) && (!(kind & outer) || childNodes.length === 0) && (name !== 'body' || !this.hasBody());
    if (this.state & tabular) return nodeName === 'head' && headed.has(name);
    return !(kind & block && this.state & paragraph) && !(kind & this.state & (link | heading));
  }

  /** Goes to the end of a tag and keeps its attributes. */
  private readAttributes(start: number): number {
    const {html} = this;
    this.attrs = none;
    for (let at = start;;) {
      const begin = skipBlanks(html, at);
      const code = html.charCodeAt(begin);
      if (code === 0x3e) return begin + 1;
      if (code === 0x2f) return html.charCodeAt(begin + 1) === 0x3e ? begin + 2 : -1;
      const stop = findNameEnd(html, begin);
      if (begin === at || stop === begin) return -1;
      const [from, to, next] = html.charCodeAt(stop) === 0x3d ? findValue(html, stop + 1) : [stop, stop, stop];
      if (next < 0) return -1;
      const name = readName(html, begin, stop);
      if (asked.has(name) && !this.attrs.some((other) => other.name === name)) {
        const value = resolveReferences(html.slice(from, to));
        if (value === undefined) return -1;
        this.attrs = [...this.attrs, {name, value}];
      }
      at = next;
    }
  }
}

function makeNode(nodeName: string, attrs: readonly PlainAttribute[]): PlainNode {
  return {nodeName, value: '', attrs, childNodes: none};
}

/** The end of a name that is usual; its start where it is not. */
function findNameEnd(html: string, start: number): number {
  const first = html.charCodeAt(start) | 0x20;
  if (!(first >= 0x61 && first <= 0x7a)) return start;
  for (let at = start + 1;; at++) {
    const code = html.charCodeAt(at);
    const letter = code | 0x20;
    if (!((letter >= 0x61 && letter <= 0x7a) || (code >= 0x2d && code <= 0x3a && code !== 0x2f))) return at; // letters, digits and - . :
  }
}

function readName(html: string, start: number, end: number): string {
  const name = html.slice(start, end);
  return kinds.has(name) ? name : name.toLowerCase();
}

function skipBlanks(html: string, start: number): number {
  let at = start;
  while (isBlank(html.charCodeAt(at))) at++;
  return at;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0c;
}

/** Where the value of an attribute begins and ends, and what comes behind it. */
function findValue(html: string, start: number): readonly [number, number, number] {
  const first = html.charAt(start);
  if (first === '"' || first === "'") {
    const end = html.indexOf(first, start + 1);
    return [start + 1, end, end < 0 ? -1 : end + 1];
  }
  let end = start;
  while (end < html.length && html.charCodeAt(end) !== 0x3e && !isBlank(html.charCodeAt(end))) end++;
  return [start, end, end === start ? -1 : end];
}

/** Where the end tag of a script or the like begins; a script with a comment may end elsewhere. */
function findRawEnd(html: string, name: string, start: number): number {
  const end = start + html.slice(start).search(new RegExp(`</${name}`, 'i'));
  return end < start || (name === 'script' && html.slice(start, end).includes('<!--')) ? -1 : end;
}

/** Text with its character references resolved; undefined where one is none of the usual. */
function resolveReferences(text: string): string | undefined {
  if (!text.includes('&')) return text;
  if (/&(?!(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|mdash|middot|emsp|ensp);|#(?:1[6-9]\d|[2-9]\d\d|[1-9]\d{3}|[1-4]\d{4});)[a-zA-Z\d#]/.test(text)) return undefined;
  return text.replace(/&(?:([a-z]+)|#(\d+));/g, (_, name: string, code: string) => (name ? characters[name]! : String.fromCharCode(Number(code))));
}

const characters: {readonly [name: string]: string} = {
  nbsp: '\u00a0', lt: '<', gt: '>', amp: '&', quot: '"', ldquo: '\u201c', rdquo: '\u201d', mdash: '\u2014', middot: '\u00b7', emsp: '\u2003', ensp: '\u2002',
};
