import {html, render, type TemplateResult} from 'lit';
import '../src/index.js';
import type {GaiCellSelectEvent} from '../src/index.js';
import type {Report} from '../src/report/report.js';
import {renderCopy} from './copy.js';
import {sampleAddress, startPage, type Choice} from './page.js';
import {words} from './words.js';

/** An element of the gallery: its tag and attributes, `src` aside. */
interface Exhibit {
  readonly tag: string;
  readonly attributes: {readonly [name: string]: string};
  readonly src?: string;
}

const gallery = document.querySelector<HTMLElement>('.gallery')!;
let choices = 0;
let picked = '';

startPage((choice) => void show(choice), {hasSamples: true});
gallery.addEventListener('gai-cell-select', (event: GaiCellSelectEvent) => {
  const {addresses, text} = event.detail;
  document.querySelector('.picked')!.textContent = `${picked}: ${addresses.join(', ')} = ${text}`;
});

async function show(choice: Choice): Promise<void> {
  picked = words[choice.language].picked;
  const src = sampleAddress(choice.sample);
  const number = ++choices;
  const report = (await (await fetch(src)).json()) as Report;
  if (number !== choices) return; // another was picked meanwhile
  document.querySelector('.title')!.textContent = report.title ?? '';
  document.querySelector('.agency')!.textContent = [report.agency?.name, report.period && `${report.period.from} – ${report.period.to}`].filter(Boolean).join(' · ');
  render(listExhibits(report).map((exhibit) => hang({src, ...exhibit}, choice)), gallery);
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

function hang({tag, attributes, src}: Exhibit, {language, theme}: Choice): TemplateResult {
  const element = document.createElement(tag);
  const all = {src: src ?? '', ...attributes};
  for (const [name, value] of Object.entries({...all, theme})) element.setAttribute(name, value);
  const text = `<${tag} ${Object.entries(all).map(([name, value]) => `${name}="${value}"`).join(' ')}></${tag}>`;
  return html`<section class="card"><h3>&lt;${tag}&gt; ${Object.values(attributes).join(' ')}</h3>${element}${renderCopy(text, language)}</section>`;
}
