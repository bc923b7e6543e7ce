import type * as TraditionalView from './traditional-view.js';

/**
 * The language tag that holds at an element: its own `lang`, else the nearest above it, through shadow
 * roots up to the page's; empty when nobody says.
 */
export function findLanguage(element: Element): string {
  let at: Element | null = element;
  while (at) {
    const found: Element | null = at.closest('[lang]');
    if (found) return found.getAttribute('lang')!;
    at = (at.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  return '';
}

/** Whether a language tag asks for traditional characters. */
export function isTraditional(tag: string): boolean {
  return /^zh-(hant|tw|hk|mo)/i.test(tag);
}

/** Has an element's own words shown in traditional characters until its `lang` says otherwise. */
export function showTraditional(host: Parameters<typeof TraditionalView.keepTraditional>[0]): void {
  void import('./traditional-view.js').then(({keepTraditional}) => keepTraditional(host));
}
