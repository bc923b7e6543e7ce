/** Defines a tag unless it is there already, as when a page loads the script twice. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
