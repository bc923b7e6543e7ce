import {html, render, type TemplateResult} from 'lit';
import {nameSample, samples, words, type DemoLanguage, type DemoWord} from './words.js';

/** What the reader has chosen at the top of a page. */
export interface Choice {
  readonly language: DemoLanguage;
  readonly theme: string;
  readonly sample: string;
}

/** The pages of the demo, in the order of the navigation, with the word that names each. */
const pages: readonly {readonly file: string; readonly name: DemoWord}[] = [
  {file: 'report.html', name: 'report'}, {file: 'index.html', name: 'gallery'}, {file: 'elements.html', name: 'elements'}, {file: 'theme.html', name: 'themes'},
  {file: 'checks.html', name: 'checks'}, {file: 'import.html', name: 'import'}, {file: 'embed.html', name: 'embed'}, {file: 'try.html', name: 'tryYours'},
];
const themes = ['light', 'dark', 'contrast', 'auto'] as const;
const languages = [{value: 'zh-CN', text: '简体中文'}, {value: 'zh-Hant', text: '繁體中文'}, {value: 'en', text: 'English'}];

const current = pages.find(({file}) => location.pathname.endsWith(`/${file}`)) ?? pages.find(({file}) => file === 'index.html')!;

/** Puts the navigation and the choices on top of the page, fills its `data-words`, and calls `show` now and after every choice. */
export function startPage(show: (choice: Choice) => void, {hasSamples = false} = {}): void {
  const header = Object.assign(document.createElement('header'), {className: 'top'});
  document.body.prepend(header);
  let choice = readChoice();
  const update = (): void => {
    const {language, theme} = choice;
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
    document.title = `gai-report · ${words[language][current.name]}`;
    for (const item of document.querySelectorAll<HTMLElement>('[data-words]')) item.textContent = words[language][item.dataset['words'] as DemoWord];
    render(renderHeader(choice, hasSamples, (change) => {
      choice = {...choice, ...change};
      keepInAddress(change);
      update();
    }), header);
    show(choice);
  };
  update();
}

/** Gives language and theme to every element that the selector finds. */
export function dress(selector: string): (choice: Choice) => void {
  return ({language, theme}) => {
    for (const element of document.querySelectorAll(selector)) Object.assign(element, {lang: language, theme});
  };
}

export function sampleAddress(sample: string): string {
  return `samples/${sample}.json`;
}

function readChoice(): Choice {
  const asked = new URLSearchParams(location.search);
  const pick = (name: string, known: readonly string[]): string => known.find((value) => value === asked.get(name)) ?? known[0]!;
  return {
    language: pick('language', languages.map(({value}) => value)) as DemoLanguage,
    theme: pick('theme', themes),
    sample: pick('sample', samples.map(({file}) => file)),
  };
}

function keepInAddress(change: Partial<Choice>): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(change)) url.searchParams.set(name, value);
  history.replaceState(null, '', url);
}

function renderHeader({language, theme, sample}: Choice, hasSamples: boolean, onChange: (change: Partial<Choice>) => void): TemplateResult {
  const say = words[language];
  const kept = new URLSearchParams([...(language === 'zh-CN' ? [] : [['language', language]]), ...(theme === 'light' ? [] : [['theme', theme]])]).toString();
  const choose = (name: keyof Choice, label: string, options: readonly {value: string; text: string}[], chosen: string): TemplateResult => html`<label><span>${label}</span>
    <select name=${name} @change=${(event: Event) => onChange({[name]: (event.target as HTMLSelectElement).value})}>${options.map(({value, text}) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}</select></label>`;
  return html`<h1>gai-report <small>${say.subtitle}</small></h1>
    <form class="controls" aria-label=${say.choices}>
      ${hasSamples ? choose('sample', say.sample, samples.map((item) => ({value: item.file, text: nameSample(item, language)})), sample) : ''}
      ${choose('language', say.language, languages, language)}
      ${choose('theme', say.theme, themes.map((value) => ({value, text: say[value]})), theme)}
    </form>
    <nav aria-label=${say.pages}>${pages.map(({file, name}) => html`<a href="./${file}${kept ? `?${kept}` : ''}" aria-current=${file === current.file ? 'page' : 'false'}>${say[name]}</a>`)}</nav>`;
}
