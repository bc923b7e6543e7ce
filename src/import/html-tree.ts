/** How a reader walks an HTML tree, whoever parsed it. */
export interface HtmlTree<N> {
  /** The tag in lower case, or `#text`, `#comment`, `#document`. */
  name(node: N): string;
  /** The text of a text node. */
  text(node: N): string;
  children(node: N): ArrayLike<N>;
  attribute(node: N, name: string): string | undefined;
}

/** A parser of whole pages and fragments, with the way to walk what it makes. */
export interface HtmlParser<N = unknown> {
  parse(html: string): N;
  readonly tree: HtmlTree<N>;
}

/** The parser of the browser; a page that is parsed so runs nothing and fetches nothing. */
export const browserParser: HtmlParser<Node> = {
  parse: (html) => new DOMParser().parseFromString(html, 'text/html'),
  tree: {
    name: (node) => (node.nodeType === Node.DOCUMENT_TYPE_NODE ? '#doctype' : node.nodeName.toLowerCase()),
    text: (node) => (node as CharacterData).data,
    children: (node) => node.childNodes,
    attribute: (node, name) => (node as Element).getAttribute(name) ?? undefined,
  },
};
