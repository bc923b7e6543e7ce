/** What a page's `::part()` reaches first in an element by a name: a part of its own, or one that it exports from an element inside. */
export function findPart(root: ParentNode | null, part: string): Element | undefined {
  const own = root?.querySelector(`[part~="${part}"]`);
  if (own || !root) return own ?? undefined;
  for (const inner of root.querySelectorAll('[exportparts]')) {
    for (const exported of inner.getAttribute('exportparts')!.split(',')) {
      const [from, to = from] = exported.split(':').map((name) => name.trim());
      const found = to === part ? findPart(inner.shadowRoot, from!) : undefined;
      if (found) return found;
    }
  }
  return undefined;
}
