import {html, nothing, type TemplateResult} from 'lit';
import {findControl, renderControl} from './attribute-control.js';
import {renderCopy} from './copy.js';
import {describe} from './describe.js';
import type {ElementEntry, Entry} from './manifest.js';
import {sampleAddress} from './page.js';
import {nameSample, samples, words, type DemoLanguage} from './words.js';

/** All that the page of one element shows. */
export interface ElementView {
  readonly element: ElementEntry;
  readonly example: HTMLElement;
  readonly attributes: ReadonlyMap<string, string>;
  /** The CSS properties that were changed. */
  readonly properties: ReadonlyMap<string, string>;
  readonly shownPart: string;
  readonly isPartThere: boolean;
  readonly lastEvent: string;
  readonly language: DemoLanguage;
  readonly tag: string;
  onAttribute(entry: Entry, value: string): void;
  onProperty(name: string, value: string): void;
  onPart(part: string): void;
  onReset(): void;
  readonly onSample: (() => void) | undefined;
}

/** Scripts besides the one that defines all that only shows. */
const scripts: {readonly [tag: string]: string | undefined} = {
  'gai-report-checks': '<script src="gai-report.js"></script>\n<script type="module" src="gai-report-checks.js"></script>',
  'gai-report-import': '<script src="gai-report-import.js"></script>',
};

export function renderElementPage(view: ElementView): TemplateResult {
  const {element, example, language, lastEvent, properties} = view;
  const say = words[language];
  const css = `${element.tag} {\n${Array.from(properties, ([name, value]) => `  ${name}: ${value};\n`).join('')}}`;
  return html`<article class="element">
    <h2><code>&lt;${element.tag}&gt;</code></h2>
    <p class="lead">${describe(element.description, language)}</p>
    <div class="bench">
      <section class="card stage" aria-labelledby="example">
        <div class="head"><h3 id="example">${say.example}</h3>
          ${view.onSample ? html`<button type="button" @click=${view.onSample}>${say.tryIt}</button>` : nothing}
          <button type="button" @click=${view.onReset}>${say.resetExample}</button></div>
        <div class="frame" tabindex="0" role="group" aria-label=${say.example}>${example}</div>
        ${renderCopy(view.tag, language)}
        ${properties.size ? renderCopy(css, language, 'copyCss') : nothing}
        <p class="event"><strong>${say.lastEvent}</strong> <span>${lastEvent ? html`<code>${lastEvent}</code>` : say.noEvent}</span></p>
      </section>
      <div class="controls-side">
        <section class="card fields" aria-labelledby="attributes">
          <h3 id="attributes">${say.attributes}</h3>
          ${element.attributes.length ? html`<ul>${element.attributes.map((entry) => renderAttribute(entry, view))}</ul>` : html`<p>${say.noAttributes}</p>`}
        </section>
        ${renderEntries(say.parts, element.parts, language, (entry) => renderPart(entry, view))}
        ${renderEntries(say.cssProperties, element.cssProperties, language, (entry) => renderProperty(entry, view))}
        <p class="soft"><a href="./theme.html">${say.allColours}</a></p>
      </div>
    </div>
    <section class="card"><h3>${say.script}</h3>${renderCopy(scripts[element.tag] ?? '<script src="gai-report.js"></script>', language, 'copyCode')}</section>
    ${renderEntries(say.properties, element.properties, language)}
    ${renderEntries(say.events, element.events, language)}
    ${renderEntries(say.slots, element.slots, language)}
    <p class="soft">${say.manifest}</p>
  </article>`;
}

function renderAttribute(entry: Entry, {language, attributes, onAttribute}: ElementView): TemplateResult {
  const say = words[language];
  const id = `attribute-${entry.name}`;
  const isReport = entry.name === 'src';
  const control = isReport ? {kind: 'choice' as const, values: samples.map(({file}) => sampleAddress(file))} : findControl(entry);
  const label = isReport ? (value: string): string => nameSample(samples.find(({file}) => sampleAddress(file) === value)!, language) : undefined;
  return html`<li class=${control.kind}>
    <label for=${id}><code>${entry.name}</code></label>
    ${renderControl(entry, control, {id, value: attributes.get(entry.name)!, unset: say.unset, ...(label ? {label} : {}), onChange: (value) => onAttribute(entry, value)})}
    <p id="${id}-words">${describe(entry.description, language)}</p>
    <p class="soft"><code>${entry.type}</code>${entry.default && entry.default !== "''" ? html` · ${say.initially} <code>${entry.default}</code>` : nothing}</p>
  </li>`;
}

function renderPart({name}: Entry, {language, shownPart, isPartThere, onPart}: ElementView): TemplateResult {
  const say = words[language];
  const isShown = shownPart === name;
  return html`${isShown && !isPartThere ? html`<span class="soft" role="status">${say.partAbsent}</span>` : nothing}
    <button type="button" aria-pressed=${isShown} aria-label="${say.showPart} ${name}" @click=${() => onPart(name)}>${say.showPart}</button>`;
}

function renderProperty({name, default: initially}: Entry, {language, properties, onProperty}: ElementView): TemplateResult {
  const value = properties.get(name) ?? initially;
  const onInput = (event: Event): void => onProperty(name, (event.target as HTMLInputElement).value);
  if (!/^#[\da-f]{6}$/i.test(initially)) return html`<input type="text" aria-label=${name} .value=${value} @input=${onInput}>`;
  return html`<code>${value}</code><input type="color" aria-label="${name} (${words[language].initially} ${initially})" .value=${value} @input=${onInput}>`;
}

/** A list of what an element has besides attributes; `live` is what a reader can do with each. */
function renderEntries(title: string, entries: readonly Entry[], language: DemoLanguage, live?: (entry: Entry) => TemplateResult): TemplateResult | typeof nothing {
  if (!entries.length) return nothing;
  return html`<section class="card entries"><h3>${title}</h3><dl>${entries.map((entry) => html`<div>
    <dt><code>${entry.name || words[language].defaultSlot}</code>${entry.type ? html`<code class="type">${entry.type}</code>` : nothing}</dt>
    <dd>${describe(entry.description, language)}</dd>
    ${live ? html`<dd class="live">${live(entry)}</dd>` : nothing}
  </div>`)}</dl></section>`;
}
