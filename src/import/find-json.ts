import {isReport} from '../report/check-shape.js';
import type {Report} from '../report/report.js';
import type {HtmlTree} from './html-tree.js';

/** The report that a page carries as JSON in a script of that type; undefined when there is none, or more than one. */
export function findJson<N>(root: N, tree: HtmlTree<N>): Report | undefined {
  const found = new Map<string, Report>();
  const pile = [root];
  while (pile.length) {
    const node = pile.pop()!;
    const children = Array.from(tree.children(node));
    if (tree.name(node) !== 'script') for (const child of children) pile.push(child);
    else if (tree.attribute(node, 'type')?.trim().toLowerCase() === 'application/json') {
      const text = children.map((child) => tree.text(child)).join('');
      const report = readReport(text);
      if (report) found.set(JSON.stringify(report), report);
    }
  }
  return found.size === 1 ? found.values().next().value : undefined;
}

function readReport(text: string): Report | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return isReport(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
