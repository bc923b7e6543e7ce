import {samples, words, type DemoLanguage} from './words.js';

/** Fills the page's own words and controls, and gives the language, theme and sample chosen to every element the selector finds. */
export function startPage(selector: string): void {
  const form = document.querySelector<HTMLFormElement>('.controls')!;
  const fields = form.elements as HTMLFormControlsCollection & {language: HTMLSelectElement; theme: HTMLSelectElement; sample?: HTMLSelectElement};
  for (const theme of ['light', 'dark', 'contrast', 'auto']) fields.theme.add(new Option(theme, theme));
  for (const sample of samples) fields.sample?.add(new Option(sample['zh-CN'], sample.file));
  const asked = new URLSearchParams(location.search);
  for (const name of ['language', 'theme', 'sample'] as const) if (asked.get(name) && fields[name]) fields[name].value = asked.get(name)!;
  const show = (): void => {
    const language = fields.language.value as DemoLanguage;
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = fields.theme.value;
    for (const element of document.querySelectorAll<HTMLElement & {theme: string}>(selector)) Object.assign(element, {lang: language, theme: fields.theme.value}, fields.sample ? {src: `samples/${fields.sample.value}.json`} : {});
    for (const item of document.querySelectorAll<HTMLElement>('[data-words]')) item.textContent = words[language][item.dataset['words'] as 'import'];
    Array.from(fields.sample?.options ?? []).forEach((option, i) => (option.text = samples[i]![language]));
    for (const option of fields.theme.options) option.text = words[language][option.value as 'light'];
  };
  form.addEventListener('change', show);
  show();
}
