import {parse, type DefaultTreeAdapterTypes} from 'parse5';
import type {HtmlParser} from './html-tree.js';
import {importReport as importWith, type ImportInput, type ImportOptions} from './import-report.js';
import type {ImportResult} from './interpret.js';
import {parsePlain, type PlainNode} from './parse-plain.js';

type Node = DefaultTreeAdapterTypes.Node;

/** The parser of HTML for Node, which repairs broken tables as browsers do. */
export const nodeParser: HtmlParser<Node> = {
  parse: (html) => parse(html),
  tree: {
    name: (node) => node.nodeName,
    text: (node) => ('value' in node ? node.value : ''),
    children: (node) => ('childNodes' in node ? node.childNodes : []),
    attribute: (node, name) => {
      if ('attrs' in node) for (const attribute of node.attrs) if (attribute.name === name) return attribute.value;
      return undefined;
    },
  },
};

/** The same, without parse5 where there is nothing to repair. */
const quickParser: HtmlParser<Node | PlainNode> = {
  parse: (html) => parsePlain(html) ?? parse(html),
  tree: nodeParser.tree,
};

/** `importReport` with the parser for Node at hand. */
export function importReport(input: ImportInput, options: ImportOptions = {}): Promise<ImportResult> {
  return importWith(input, {html: quickParser, ...options});
}

export type {ImportOptions, ImportResult};
