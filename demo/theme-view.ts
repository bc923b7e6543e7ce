import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {ref} from 'lit/directives/ref.js';
import {enough, measureContrast, readColour} from './contrast.js';
import {renderCopy} from './copy.js';
import {label} from './describe.js';
import type {Entry} from './manifest.js';
import {roles, skins, uses, type Colours} from './skins.js';
import {words, type DemoLanguage} from './words.js';

/** What the theming page shows, and what its reader can change. */
export interface ThemeView {
  readonly language: DemoLanguage;
  readonly skin: string;
  readonly colours: Colours;
  readonly sizes: ReadonlyMap<string, string>;
  readonly onlyChanges: boolean;
  readonly css: string;
  onSkin(name: string): void;
  onColour(name: string, colour: string): void;
  onSize(name: string, size: string): void;
  onOnlyChanges(isOn: boolean): void;
}

export function renderSettings(view: ThemeView): TemplateResult {
  const {language, sizes, onSize} = view;
  const say = words[language];
  const faults = listFaults(view.colours);
  return html`<section class="card">
      <fieldset class="skins"><legend>${say.skin}</legend>${Array.from(skins, ([name, colours]) => html`<label>
        <input type="radio" name="skin" value=${name} .checked=${live(name === view.skin)} @change=${() => view.onSkin(name)}>
        <span>${(say.skins as {readonly [skin: string]: string | undefined})[name] ?? name}</span>
        <svg viewBox="0 0 5 1" preserveAspectRatio="none" aria-hidden="true">${['--gai-paper', '--gai-ink', '--gai-accent', '--gai-tone-3', '--gai-tone-4'].map((role, i) => renderSwatch(colours.get(role)!, i))}</svg></label>`)}</fieldset>
      <p class="verdict" role="status">${faults ? html`▲ ${faults} ${say.contrastsFail}` : html`✓ ${say.contrastsPass}`}</p>
    </section>
    ${renderColours(say.letters, roles.letters, view)}
    ${renderColours(say.tones, roles.tones, view)}
    <section class="card"><h2>${say.sizes}</h2>${roles.sizes.map((entry) => html`<div class="size">
      <label for=${entry.name}>${label(entry.description, language)} <code>${entry.name}</code></label>
      <input type="range" id=${entry.name} min="0.75" max="1.5" step="0.0625" .value=${live(String(parseFloat(sizes.get(entry.name)!)))} @input=${(event: Event) => onSize(entry.name, `${(event.target as HTMLInputElement).value}em`)}>
      <output for=${entry.name}>${sizes.get(entry.name)}</output></div>`)}</section>`;
}

/** Every pair of letters and ground with its ratio, and the shapes that are hard to see. */
export function renderContrasts({language, colours}: ThemeView): TemplateResult {
  const say = words[language];
  const paper = colours.get('--gai-paper')!;
  const faint = uses.shapes.filter((name) => measureContrast(colours.get(name)!, paper) < enough.shapes);
  return html`<section class="card contrasts" id="contrasts"><h2>${say.contrasts}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label=${say.contrasts}><table>
      <thead><tr><td></td>${uses.grounds.map((ground) => html`<th scope="col"><code>${shorten(ground)}</code></th>`)}</tr></thead>
      <tbody>${uses.inks.map((ink) => html`<tr><th scope="row"><code>${shorten(ink)}</code></th>${uses.grounds.map((ground) => renderPair(colours.get(ink)!, colours.get(ground)!, say.glyph))}</tr>`)}</tbody>
    </table></div>
    ${faint.length ? html`<p class="soft">${say.tonesFail}</p><ul>${faint.map((name) => html`<li><svg class="chip" viewBox="0 0 1 1" aria-hidden="true">${renderSwatch(colours.get(name)!)}</svg>
      <code>${name}</code> ${writeRatio(measureContrast(colours.get(name)!, paper))}</li>`)}</ul>` : nothing}
  </section>`;
}

export function renderCss({language, css, onlyChanges, onOnlyChanges}: ThemeView): TemplateResult {
  const say = words[language];
  return html`<section class="card sheet"><h2>${say.css}</h2>
    <label><input type="checkbox" .checked=${live(onlyChanges)} @change=${(event: Event) => onOnlyChanges((event.target as HTMLInputElement).checked)}> ${say.onlyChanges}</label>
    ${renderCopy(css, language, 'copyCss')}</section>`;
}

function renderColours(title: string, entries: readonly Entry[], {language, colours, onColour}: ThemeView): TemplateResult {
  const say = words[language];
  return html`<section class="card"><h2>${title}</h2><ul class="roles">${entries.map(({name, description}) => {
    const colour = colours.get(name)!;
    const lowest = findLowest(name, colours);
    return html`<li><input type="color" aria-label="${say.chooseColour} ${name}" .value=${live(colour)} @input=${(event: Event) => onColour(name, (event.target as HTMLInputElement).value)}>
      <label for=${name}><span>${label(description, language)}</span><code>${name}</code></label>
      <span class="ratio">${lowest ? `${lowest.isEnough ? '' : '▲ '}${writeRatio(lowest.ratio)}` : nothing}</span>
      <input type="text" id=${name} size="7" maxlength="7" spellcheck="false" autocomplete="off" .value=${live(colour)} @change=${(event: Event) => onColour(name, readColour((event.target as HTMLInputElement).value) ?? colour)}></li>`;
  })}</ul></section>`;
}

function renderPair(ink: string, ground: string, glyph: string): TemplateResult {
  const ratio = measureContrast(ink, ground);
  const paint = (sample?: Element): void => {
    (sample as HTMLElement | undefined)?.style.setProperty('color', ink);
    (sample as HTMLElement | undefined)?.style.setProperty('background-color', ground);
  };
  return html`<td class=${ratio < enough.letters ? 'low' : ''}><span class="glyph" aria-hidden="true" ${ref(paint)}>${glyph}</span> ${writeRatio(ratio)}${ratio < enough.letters ? ' ▲' : ''}</td>`;
}

function renderSwatch(colour: string, x = 0): TemplateResult {
  return html`<svg x=${x} width="1" height="1"><rect width="1" height="1" fill=${colour}></rect></svg>`;
}

function listFaults(colours: Colours): number {
  return uses.inks.flatMap((ink) => uses.grounds.filter((ground) => measureContrast(colours.get(ink)!, colours.get(ground)!) < enough.letters)).length;
}

/** The least contrast a colour has where it is used: letters on every ground, shapes on the paper. */
function findLowest(name: string, colours: Colours): {readonly ratio: number; readonly isEnough: boolean} | undefined {
  const isInk = uses.inks.includes(name);
  if (!isInk && !uses.shapes.includes(name)) return undefined;
  const ratio = Math.min(...(isInk ? uses.grounds : ['--gai-paper']).map((ground) => measureContrast(colours.get(name)!, colours.get(ground)!)));
  return {ratio, isEnough: ratio >= (isInk ? enough.letters : enough.shapes)};
}

// Rounded down, so that 4.49 never reads as enough.
function writeRatio(ratio: number): string {
  return `${(Math.floor(ratio * 10) / 10).toFixed(1)}:1`;
}

function shorten(name: string): string {
  return name.replace('--gai-', '');
}
