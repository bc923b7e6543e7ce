import type {Drawing} from '../charts/drawing.js';
import {writeContent, writeDrawing} from '../export/drawing-svg.js';

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
  if (now.length === 0 && was.text !== is.text) writeText(element, is.text ?? '');
  let child = element.firstElementChild;
  for (let i = 0; i < old.length && child; i++) {
    const next = child.nextElementSibling;
    const drawing = now[i];
    if (!drawing) child.remove();
    else if (old[i]!.tag === drawing.tag) patch(child, old[i]!, drawing);
    else child.outerHTML = writeDrawing(drawing);
    child = next;
  }
  if (now.length > old.length) element.insertAdjacentHTML('beforeend', now.slice(old.length).map(writeDrawing).join(''));
}

// A new text in the old node is laid out alone; a new node would be styled, too.
function writeText(element: Element, text: string): void {
  const node = element.firstChild;
  if (node?.nodeType === Node.TEXT_NODE) (node as Text).data = text;
  else element.textContent = text;
}

function patchAttributes(element: Element, was: Drawing, is: Drawing): void {
  for (const name in is.attributes) {
    const value = is.attributes[name]!;
    if (was.attributes[name] !== value) element.setAttribute(name, String(value));
  }
  for (const name in was.attributes) if (!(name in is.attributes)) element.removeAttribute(name);
}
