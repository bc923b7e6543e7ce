import type {Drawing} from '../charts/drawing.js';
import {writeContent} from '../export/drawing-svg.js';

/**
 * Shows a drawing in an SVG element: the first time as text, which the browser reads fastest; after
 * that only the attributes and texts that changed are touched.
 */
export class DrawingView {
  private shown: Drawing | undefined;
  private root: Element | undefined;

  show(drawing: Drawing, root: Element): void {
    if (!this.shown || this.root !== root) {
      patchAttributes(root, {tag: drawing.tag, attributes: {}}, drawing);
      root.innerHTML = writeContent(drawing);
    } else if (this.shown !== drawing) {
      patch(root, this.shown, drawing);
    }
    this.shown = drawing;
    this.root = root;
  }
}

function patch(element: Element, was: Drawing, is: Drawing): void {
  patchAttributes(element, was, is);
  const old = was.children ?? [];
  const now = is.children ?? [];
  if (old.length !== now.length || old.some((child, i) => child.tag !== now[i]!.tag)) {
    element.innerHTML = writeContent(is);
    return;
  }
  if (now.length === 0 && was.text !== is.text) element.textContent = is.text ?? '';
  let child = element.firstElementChild;
  for (let i = 0; i < now.length && child; i++) {
    const next = child.nextElementSibling;
    patch(child, old[i]!, now[i]!);
    child = next;
  }
}

function patchAttributes(element: Element, was: Drawing, is: Drawing): void {
  for (const name in is.attributes) {
    const value = is.attributes[name]!;
    if (was.attributes[name] !== value) element.setAttribute(name, String(value));
  }
  for (const name in was.attributes) if (!(name in is.attributes)) element.removeAttribute(name);
}
