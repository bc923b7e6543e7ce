import '../src/elements/report-import.js';
import {words, type DemoLanguage} from './words.js';

const form = document.querySelector<HTMLFormElement>('.controls')!;
const fields = form.elements as HTMLFormControlsCollection & {language: HTMLSelectElement; theme: HTMLSelectElement};
const element = document.querySelector('gai-report-import')!;

for (const theme of ['light', 'dark', 'contrast', 'auto']) fields.theme.add(new Option(theme, theme));
const asked = new URLSearchParams(location.search);
for (const name of ['language', 'theme'] as const) if (asked.get(name)) fields[name].value = asked.get(name)!;
form.addEventListener('change', show);
document.querySelector('.try')!.addEventListener('click', () => void readSample());
show();
if (asked.has('sample')) void readSample();

// A report as it lay in a Word file: labels overwritten by figures, a table of the agency's own.
async function readSample(): Promise<void> {
  await element.read(await (await fetch('samples/daguan-2019.txt')).text(), 'daguan-2019.txt');
}

function show(): void {
  const language = fields.language.value as DemoLanguage;
  document.documentElement.lang = language;
  document.documentElement.dataset['theme'] = element.theme = fields.theme.value as 'light';
  element.lang = language;
  for (const item of document.querySelectorAll<HTMLElement>('[data-words]')) item.textContent = words[language][item.dataset['words'] as 'import'];
  for (const option of fields.theme.options) option.text = words[language][option.value as 'light'];
}
