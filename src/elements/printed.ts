import {html, type TemplateResult} from 'lit';

/** Words as the agency printed them: Chinese of the mainland whatever the page speaks, which also keeps them from being written in traditional characters. */
export function renderPrinted(text: string | undefined): TemplateResult {
  return html`<span lang="zh-CN">${text}</span>`;
}

/** A sentence of the interface around words that the agency printed; digits and signs are of no language. */
export function renderAround(say: (...printed: readonly string[]) => string, ...printed: readonly (string | TemplateResult)[]): TemplateResult {
  const parts = say(...printed.map((_, i) => `\0${i}\0`)).split(/\0(\d+)\0/);
  return html`${parts.map((part, i) => {
    const text = i % 2 ? printed[Number(part)]! : part;
    return i % 2 && typeof text === 'string' && /\p{L}/u.test(text) ? renderPrinted(text) : text;
  })}`;
}
