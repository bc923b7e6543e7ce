import type {CSSResult} from 'lit';

/** Adds a style sheet to a root that already has its own, once. */
export function addSheet(root: ShadowRoot, {styleSheet, cssText}: CSSResult): void {
  if (styleSheet) {
    if (!Array.from(root.adoptedStyleSheets).includes(styleSheet)) root.adoptedStyleSheets = [...Array.from(root.adoptedStyleSheets), styleSheet];
    return;
  }
  // The few browsers that know no sheets without an element.
  if (Array.from(root.querySelectorAll('style')).some((style) => style.textContent === cssText)) return;
  root.append(Object.assign(document.createElement('style'), {textContent: cssText}));
}
