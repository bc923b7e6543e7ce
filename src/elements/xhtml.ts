/**
 * Templates are written as HTML, which a page served as XHTML would refuse to parse: there they are made in an HTML document
 * beside it. Imported before lit, which hands its class of templates to this hook as it is evaluated.
 */
interface TemplateClass {
  createElement(html: string): HTMLTemplateElement;
}
type Hook = (template: TemplateClass, ...rest: unknown[]) => void;

const page = globalThis as {litHtmlPolyfillSupport?: Hook | undefined};
const hook = page.litHtmlPolyfillSupport;

if (document.contentType === 'application/xhtml+xml') {
  const beside = document.implementation.createHTMLDocument('');
  page.litHtmlPolyfillSupport = (template, ...rest) => {
    page.litHtmlPolyfillSupport = hook; // for our own lit alone
    template.createElement = (html) => Object.assign(beside.createElement('template'), {innerHTML: html});
    hook?.(template, ...rest);
  };
  // Chromium tells an element that its XML parser makes nothing of its attributes.
  document.addEventListener('DOMContentLoaded', () => {
    for (const element of document.querySelectorAll('*')) {
      if (element.localName.startsWith('gai-')) for (const {name, value} of Array.from(element.attributes)) element.setAttribute(name, value);
    }
  });
}
