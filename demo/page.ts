import {words, type DemoLanguage} from './words.js';

/** Fills the page's own words and controls, and gives the language and theme chosen to every element the selector finds. */
export function startPage(selector: string): void {
  const form = document.querySelector<HTMLFormElement>('.controls')!;
  const fields = form.elements as HTMLFormControlsCollection & {language: HTMLSelectElement; theme: HTMLSelectElement};
  for (const theme of ['light', 'dark', 'contrast', 'auto']) fields.theme.add(new Option(theme, theme));
  const asked = new URLSearchParams(location.search);
  for (const name of ['language', 'theme'] as const) if (asked.get(name)) fields[name].value = asked.get(name)!;
  const show = (): void => {
    const language = fields.language.value as DemoLanguage;
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = fields.theme.value;
    for (const element of document.querySelectorAll<HTMLElement & {theme: string}>(selector)) Object.assign(element, {lang: language, theme: fields.theme.value});
    for (const item of document.querySelectorAll<HTMLElement>('[data-words]')) item.textContent = words[language][item.dataset['words'] as 'import'];
    for (const option of fields.theme.options) option.text = words[language][option.value as 'light'];
  };
  form.addEventListener('change', show);
  show();
}
