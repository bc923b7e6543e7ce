/** HTML parsed with its styles set aside, which the strict policy of the demo refuses: `style` is `data-style`, a style sheet a `gai-sheet`. */
export function parseUnstyled(html: string): Document {
  return new DOMParser().parseFromString(html.replace(/\sstyle\s*=/gi, ' data-style=').replace(/<(\/?)style\b/gi, '<$1gai-sheet'), 'text/html');
}

/** Shows a snippet of static output as a page would: its styles are set one by one, its pictures come from `pictures`, by their addresses in the snippet. */
export function previewSnippet(snippet: string, room: HTMLElement, pictures: ReadonlyMap<string, string>): void {
  const parsed = parseUnstyled(snippet);
  const root = room.shadowRoot ?? room.attachShadow({mode: 'open'});
  const sheets = Array.from(parsed.querySelectorAll('gai-sheet'), (style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style.textContent);
    style.remove();
    return sheet;
  });
  for (const image of parsed.querySelectorAll('img')) image.src = pictures.get(image.getAttribute('src')!) ?? image.src;
  root.adoptedStyleSheets = sheets;
  root.replaceChildren(...parsed.body.childNodes);
  for (const element of root.querySelectorAll<HTMLElement>('[data-style]')) element.style.cssText = element.dataset['style']!;
}
