import {html, type TemplateResult} from 'lit';
import {words, type DemoLanguage, type DemoWord} from './words.js';

/** Code with the button that copies it. */
export function renderCopy(text: string, language: DemoLanguage, label: DemoWord = 'copy'): TemplateResult {
  const say = words[language];
  const onCopy = async (event: Event): Promise<void> => {
    const button = event.currentTarget as HTMLButtonElement;
    const code = button.parentElement!.querySelector('pre')!;
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = say.copied;
      setTimeout(() => (button.textContent = say[label]), 2000);
    } catch {
      getSelection()!.selectAllChildren(code); // a page that may not write to the clipboard leaves the last step to the reader
    }
  };
  return html`<div class="copy"><pre tabindex="0" role="group" aria-label=${say.code}>${text}</pre><button type="button" aria-live="polite" .textContent=${say[label]} @click=${onCopy}></button></div>`;
}
