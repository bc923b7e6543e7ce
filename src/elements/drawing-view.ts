import type {Drawing} from '../charts/drawing.js';
import {writeContent, writeDrawing} from '../export/drawing-svg.js';

/**
 * Shows a drawing in an SVG element: the first time as text, which the browser reads fastest; after that only the attributes
 * and texts that changed are touched. What is shown stands in the page alone: kept here, too, a page of many charts would feel it.
 */
export function showDrawing(drawing: Drawing, root: Element): void {
  patchAttributes(root, drawing);
  if (!('class' in drawing.attributes)) root.removeAttribute('class'); // of another view; what else it has is not the drawing's
  if (root.firstElementChild) patchContent(root, drawing);
  else root.innerHTML = writeContent(drawing);
}

function patchContent(element: Element, {text = '', children = []}: Drawing): void {
  if (!children.length) return writeText(element, text);
  const old = Array.from(element.children);
  old.forEach((child, i) => {
    const drawing = children[i];
    if (!drawing) return child.remove();
    if (child.localName !== drawing.tag) return void (child.outerHTML = writeDrawing(drawing));
    patchAttributes(child, drawing);
    if (child.attributes.length > Object.keys(drawing.attributes).length) removeOthers(child, drawing);
    patchContent(child, drawing);
  });
  if (children.length > old.length) element.insertAdjacentHTML('beforeend', writeContent({tag: 'g', attributes: {}, children: children.slice(old.length)}));
}

// Which mark is the tab stop, no drawing says.
function removeOthers(element: Element, {attributes}: Drawing): void {
  for (const {name} of Array.from(element.attributes)) if (!(name in attributes) && name !== 'tabindex') element.removeAttribute(name);
}

// A new text in the old node is laid out alone; a new node would be styled, too.
function writeText(element: Element, text: string): void {
  const node = element.firstChild;
  if (node?.nodeType !== Node.TEXT_NODE) element.textContent = text;
  else if ((node as Text).data !== text) (node as Text).data = text;
}

function patchAttributes(element: Element, {attributes}: Drawing): void {
  for (const name in attributes) {
    const value = String(attributes[name]);
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
