import '../src/index.js';
import type {GaiCellSelectEvent} from '../src/index.js';
import type {Report} from '../src/report/report.js';
import {samples, words, type DemoLanguage} from './words.js';

/** An element of the gallery: its tag and attributes, `src` aside. */
interface Exhibit {
  readonly tag: string;
  readonly attributes: {readonly [name: string]: string};
  readonly src?: string;
}

const form = document.querySelector<HTMLFormElement>('.controls')!;
const gallery = document.querySelector<HTMLElement>('.gallery')!;
const fields = form.elements as HTMLFormControlsCollection & {sample: HTMLSelectElement; language: HTMLSelectElement; theme: HTMLSelectElement};

let choices = 0;

readChoice();
form.addEventListener('change', () => {
  const choice = new URLSearchParams({sample: fields.sample.value, language: fields.language.value, theme: fields.theme.value});
  history.replaceState(null, '', `?${choice}`);
  void show();
});
gallery.addEventListener('gai-cell-select', (event: GaiCellSelectEvent) => {
  const {addresses, text} = event.detail;
  document.querySelector('.picked')!.textContent = `${say('picked')}: ${addresses.join(', ')} = ${text}`;
});
void show();

/** Fills the selects and takes the choice from the address, so that a view can be linked to. */
function readChoice(): void {
  const asked = new URLSearchParams(location.search);
  for (const sample of samples) fields.sample.add(new Option(sample['zh-CN'], sample.file));
  for (const theme of ['light', 'dark', 'contrast', 'auto']) fields.theme.add(new Option(theme, theme));
  for (const name of ['sample', 'language', 'theme'] as const) {
    const value = asked.get(name);
    if (value && Array.from(fields[name].options).some((option) => option.value === value)) fields[name].value = value;
  }
}

async function show(): Promise<void> {
  const language = currentLanguage();
  document.documentElement.lang = language;
  document.documentElement.dataset['theme'] = fields.theme.value;
  for (const element of document.querySelectorAll<HTMLElement>('[data-words]')) element.textContent = say(element.dataset['words'] as keyof typeof words['en']);
  for (const option of fields.theme.options) option.text = say(option.value as 'light');
  Array.from(fields.sample.options).forEach((option, i) => (option.text = samples[i]![language]));

  const src = `samples/${fields.sample.value}.json`;
  const choice = ++choices;
  const report = (await (await fetch(src)).json()) as Report;
  if (choice !== choices) return; // another was picked meanwhile
  document.querySelector('.title')!.textContent = report.title ?? '';
  document.querySelector('.agency')!.textContent = [report.agency?.name, report.period && `${report.period.from} – ${report.period.to}`].filter(Boolean).join(' · ');
  gallery.replaceChildren(...listExhibits(report).map((exhibit) => hang({src, ...exhibit})));
}

function listExhibits(report: Report): Exhibit[] {
  const statutory = (['applications', 'proactive', 'review'] as const).filter((table) => report.tables?.[table]);
  const table = (name: string, more = {}): Exhibit => ({tag: 'gai-report-table', attributes: {table: name, ...more}});
  return [
    {tag: 'gai-report-summary', attributes: {}},
    ...(report.tables?.applications ? ['flow', 'outcomes', 'grounds', 'applicants'].map((view) => ({tag: 'gai-application-chart', attributes: {view}})) : []),
    ...(report.tables?.proactive ? [{tag: 'gai-proactive-chart', attributes: {}}] : []), ...(report.tables?.review ? [{tag: 'gai-review-chart', attributes: {}}] : []),
    ...statutory.map((name) => table(name)),
    ...(report.tables?.statistics ? [table('statistics')] : []),
    ...(report.extra ?? []).map((_, i) => table('extra', {number: String(i + 1)})),
    {...table('applications'), src: 'samples/no-such-report.json'},
  ];
}

function hang({tag, attributes, src}: Exhibit): HTMLElement {
  const element = document.createElement(tag);
  const all = {src: src ?? '', ...attributes};
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  element.setAttribute('theme', fields.theme.value);
  const text = `<${tag} ${Object.entries(all).map(([name, value]) => `${name}="${value}"`).join(' ')}></${tag}>`;

  const card = document.createElement('section');
  card.className = 'card';
  const heading = document.createElement('h3');
  heading.textContent = `<${tag}> ${Object.values(attributes).join(' ')}`;
  const copy = document.createElement('div');
  copy.className = 'copy';
  const code = document.createElement('pre');
  code.textContent = text;
  code.tabIndex = 0;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = say('copy');
  button.addEventListener('click', () => void navigator.clipboard.writeText(text).then(() => (button.textContent = say('copied'))));
  copy.append(code, button);
  card.append(heading, element, copy);
  return card;
}

function currentLanguage(): DemoLanguage {
  return fields.language.value as DemoLanguage;
}

function say(key: keyof typeof words['en']): string {
  return words[currentLanguage()][key];
}
