import {html, nothing, render, type TemplateResult} from 'lit';
import {profiles, toHtml, writeChartFiles, type Profile} from '../src/export/index.js';
import '../src/index.js';
import '../src/elements/report-import.js';
import type {Report} from '../src/report/report.js';
import {renderCopy} from './copy.js';
import {drawPng} from './draw-png.js';
import {dress, sampleAddress, startPage, type Choice} from './page.js';
import {previewSnippet} from './preview.js';
import {features, findBest, probed, readProbe, writeProbe, type Verdict} from './probe.js';
import {save} from './save.js';
import {words} from './words.js';

const find = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;

let choice: Choice;
let shownSample = '';
let report: Report | undefined;
let profile: Profile = 'element';
let charts = true;
let isChecked = false;
let integrity = '';
let verdict: Verdict | 'unknown' | undefined;

startPage((chosen) => {
  choice = chosen;
  dress('gai-report-import')(chosen);
  if (chosen.sample !== shownSample) void readSample(chosen.sample);
  draw();
}, {hasSamples: true});
find('gai-report-import').addEventListener('gai-import', (event) => {
  report = (event).report;
  draw();
});
void hashScript().then((hash) => {
  integrity = hash;
  draw();
});

async function readSample(sample: string): Promise<void> {
  shownSample = sample;
  const answer = await fetch(sampleAddress(sample));
  report = (await answer.json()) as Report;
  draw();
}

/** The hash by which a page makes sure that the script is the one it was written for. */
async function hashScript(): Promise<string> {
  const answer = await fetch('gai-report.js');
  const crypto = globalThis.crypto as Crypto | undefined; // its `subtle` is only there in a secure page
  if (!answer.ok || !(crypto?.subtle)) return '';
  const digest = await crypto.subtle.digest('SHA-384', await answer.arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

function draw(): void {
  const say = words[choice.language];
  if (report) {
    const language = choice.language === 'en' ? 'en' : 'zh';
    const pictures = profile === 'picture' ? writeChartFiles(report, language) : [];
    const snippet = toHtml(report, {profile, language, charts, address: ({name}) => `${name}.png`});
    const script = `<script src="gai-report.js"${isChecked && integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : ''}></script>\n`;
    find('.from').textContent = report.title ?? report.agency?.name ?? '';
    render(renderBuilder(profile === 'element' ? script + snippet : snippet, pictures), find('.builder'));
    show(snippet, pictures);
  }
  render(html`<p class="lead">${say.probeIntro}</p>
    <ol><li>${say.probeCopy}<div class="long">${renderCopy(writeProbe(), choice.language, 'copyCode')}</div></li>
      <li><label>${say.probePaste}<textarea @input=${onProbe}></textarea></label></li></ol>
    <div role="status">${renderVerdict()}</div>`, find('.probe'));
}

function renderBuilder(snippet: string, pictures: ReturnType<typeof writeChartFiles>): TemplateResult {
  const say = words[choice.language];
  return html`<fieldset class="profiles" aria-label=${say.embedProfile}>${profiles.map((name) => html`<label><input type="radio" name="profile" value=${name} .checked=${name === profile} @change=${() => {
    profile = name;
    draw();
  }}> <b>${name}</b><small>${say.profileUse[name]}</small></label>`)}</fieldset>
    <div class="choices"><label><input type="checkbox" name="charts" .checked=${charts} @change=${() => {
      charts = !charts;
      draw();
    }}> ${say.embedCharts}</label>
    ${profile === 'element' ? html`<label><input type="checkbox" name="integrity" ?disabled=${!integrity} .checked=${isChecked} @change=${() => {
      isChecked = !isChecked;
      draw();
    }}> ${integrity ? say.embedHash : say.embedNoHash}</label>` : nothing}</div>
    <div class="long">${renderCopy(snippet, choice.language, 'copyCode')}</div>
    <p class="soft">${Math.ceil(new Blob([snippet]).size / 1024)} KB ${profile === 'page' ? html`<button type="button" @click=${() => save(snippet, `${report?.year ?? 'report'}.html`)}>${say.download}</button>` : nothing}</p>
    ${pictures.length ? html`<p>${say.embedPictures}</p><ul class="files">${pictures.map(({name, svg, alt}) => html`<li><code>${name}.png</code>
      <button type="button" aria-label=${`${say.download} ${name}.png, ${alt}`} @click=${async () => save(await drawPng(svg), `${name}.png`)}>PNG</button>
      <button type="button" aria-label=${`${say.download} ${name}.svg, ${alt}`} @click=${() => save(svg, `${name}.svg`)}>SVG</button></li>`)}</ul>` : nothing}`;
}

let addresses: string[] = [];

function show(snippet: string, pictures: ReturnType<typeof writeChartFiles>): void {
  for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
  const shown = new Map(pictures.map(({name, svg}) => [`${name}.png`, URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}))]));
  addresses = Array.from(shown.values());
  const room = document.createElement('div');
  if (profile === 'element') room.append(Object.assign(document.createElement('gai-report'), {report, lang: choice.language, ...(charts ? {} : {charts: 'none'})}));
  else previewSnippet(snippet, room, shown);
  find('.seen').replaceChildren(room);
}

function onProbe(event: Event): void {
  const {value} = event.target as HTMLTextAreaElement;
  verdict = value.trim() ? readProbe(value) ?? 'unknown' : undefined;
  draw();
}

function renderVerdict(): TemplateResult | typeof nothing {
  const say = words[choice.language];
  if (!verdict) return nothing;
  if (verdict === 'unknown') return html`<p class="advice">${say.probeUnknown}</p>`;
  const found = verdict;
  const best = findBest(found);
  const cell = (kept: boolean | undefined): TemplateResult => html`<td>${kept === undefined ? '' : kept ? `✓ ${say.kept}` : `✗ ${say.lost}`}</td>`;
  return html`<p class="advice">${best ? `${say.probeBest} ${best}：${say.profileUse[best]}` : say.probeNone}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${say.probe}><table><thead><tr><th scope="col">${say.embedProfile}</th>${features.map((feature) => html`<th scope="col">${say.features[feature]}</th>`)}</tr></thead>
    <tbody>${probed.map((name) => html`<tr><th scope="row">${name}</th>${features.map((feature) => cell(found.get(name)!.get(feature)))}</tr>`)}</tbody></table></div>`;
}
