import type {Drawing} from '../charts/drawing.js';
import {writeContent, writeDrawing} from '../export/drawing-svg.js';

/**
 * Shows a drawing in an SVG element: the first time as text, which the browser reads fastest; after that only the attributes
 * and texts that changed are touched. What is shown stands in the page alone: kept here, too, a page of many charts would feel it.
 */
export function showDrawing(drawing: Drawing, root: Element): void {
  patchAttributes(root, drawing);
  if (!('class' in drawing.attributes)) root.removeAttribute('class'); // left by another view, the one attribute that not all of them have; the others of the root are the template's
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
  if (children.length > old.length) element.insertAdjacentHTML('beforeend', children.slice(old.length).map(writeDrawing).join(''));
}

// Which mark is the tab stop, no drawing says.
function removeOthers(element: Element, {attributes}: Drawing): void {
  const isOwn = (name: string): boolean => name in attributes || (name === 'tabindex' && attributes['role'] === 'img');
  for (const {name} of Array.from(element.attributes)) if (!isOwn(name)) element.removeAttribute(name);
}

// A new text in the old node is laid out alone; a new node would be styled, too.
function writeText(element: Element, text: string): void {
  const node = element.firstChild;
  if (node instanceof Text) {
    if (node.data !== text) node.data = text;
  } else if (node || text) {
    element.textContent = text;
  }
}

function patchAttributes(element: Element, {attributes}: Drawing): void {
  for (const name in attributes) {
    const value = String(attributes[name]);
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
