import {html, type TemplateResult} from 'lit';

/** The level that a page asks for, from 1 to 6; 2 where it asks for none of them. */
export function readLevel(level: number): number {
  return [1, 2, 3, 4, 5, 6].includes(level) ? level : 2;
}

/** A heading of a level from 1; the sixth is the last. */
export function renderHeading(level: number, content: unknown, part: string): TemplateResult {
  switch (level) {
    case 1: return html`<h1 part=${part} class=${part} tabindex="-1">${content}</h1>`;
    case 2: return html`<h2 part=${part} class=${part} tabindex="-1">${content}</h2>`;
    case 3: return html`<h3 part=${part} class=${part} tabindex="-1">${content}</h3>`;
    case 4: return html`<h4 part=${part} class=${part} tabindex="-1">${content}</h4>`;
    case 5: return html`<h5 part=${part} class=${part} tabindex="-1">${content}</h5>`;
    default: return html`<h6 part=${part} class=${part} tabindex="-1">${content}</h6>`;
  }
}
