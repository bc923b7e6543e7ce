import {html, render} from 'lit';
import '../src/index.js';
import '../src/elements/report-checks.js';
import type {GaiReportImport} from '../src/elements/report-import.js';
import '../src/elements/report-import.js';
import {readDefault} from './attribute-control.js';
import {findPart} from './find-part.js';
import {renderElementPage, type ElementView} from './element-page.js';
import {elements, type Entry} from './manifest.js';
import {sampleAddress, startPage, type Choice} from './page.js';
import {words} from './words.js';

/** The report an element begins with, where the first sample would show little of it. */
const firstSamples: {readonly [tag: string]: string | undefined} = {'gai-report-checks': 'draft-2024'};

const asked = new URLSearchParams(location.search).get('tag');
const element = elements.find(({tag}) => tag === asked) ?? elements[0]!;
const main = document.querySelector('main')!;
const partSheet = new CSSStyleSheet();
document.adoptedStyleSheets = [partSheet];

let choice: Choice;
let example: HTMLElement;
let attributes = firstAttributes();
let properties = new Map<string, string>();
let shownPart = '';
let lastEvent = '';

startPage((chosen) => {
  const pageTheme = choice?.theme ?? 'light';
  choice = chosen;
  if ((attributes.get('theme') ?? 'light') === pageTheme) attributes.set('theme', chosen.theme);
  rebuild();
});

/** Makes the example anew, as the tag to copy would. */
function rebuild(): void {
  example = document.createElement(element.tag);
  for (const entry of element.attributes) setAttribute(entry);
  for (const [name, value] of properties) example.style.setProperty(name, value);
  for (const {name} of element.events) example.addEventListener(name, (event) => {
    lastEvent = `${name} ${writeEvent(event)}`;
    draw();
  });
  draw();
}

function draw(): void {
  const say = words[choice.language];
  document.title = `gai-report · ${element.tag}`;
  const view: ElementView = {
    element, example, attributes, properties, shownPart, lastEvent, language: choice.language, tag: writeTag(),
    isPartThere: !shownPart || !!findPart(example.shadowRoot, shownPart),
    onAttribute(entry, value) {
      attributes.set(entry.name, value);
      setAttribute(entry);
      draw();
    },
    onProperty(name, value) {
      properties.set(name, value);
      example.style.setProperty(name, value);
      draw();
    },
    onPart: showPart,
    onReset() {
      [attributes, properties, lastEvent] = [firstAttributes(), new Map<string, string>(), ''];
      if (choice.theme !== 'light') attributes.set('theme', choice.theme);
      showPart('');
      rebuild();
    },
    onSample: 'read' in example ? () => void readSample() : undefined,
  };
  render(html`<div class="elements">
    <nav class="tags" aria-label=${say.elements}>${elements.map(({tag}) => html`<a href=${linkTo(tag)} aria-current=${tag === element.tag ? 'page' : 'false'}><code>${tag}</code></a>`)}</nav>
    ${renderElementPage(view)}
  </div>`, main);
}

function firstAttributes(): Map<string, string> {
  return new Map(element.attributes.map((entry) => [entry.name, entry.name === 'src' ? sampleAddress(firstSamples[element.tag] ?? 'city-2025') : readDefault(entry)]));
}

// An attribute that was changed goes back by its default's name, because without it some would be null.
function setAttribute(entry: Entry): void {
  const value = attributes.get(entry.name)!;
  const initially = readDefault(entry);
  if (entry.type === 'boolean') example.toggleAttribute(entry.name, value !== '');
  else if (value !== '' && (value !== initially || example.hasAttribute(entry.name))) example.setAttribute(entry.name, value);
  else example.removeAttribute(entry.name);
}

function writeTag(): string {
  const written = element.attributes.flatMap((entry) => {
    const value = attributes.get(entry.name)!;
    if (value === '' || value === readDefault(entry)) return [];
    return [entry.type === 'boolean' ? ` ${entry.name}` : ` ${entry.name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`];
  });
  return `<${element.tag}${written.join('')}></${element.tag}>`;
}

// The whole report inside an event would be longer than the page.
function writeEvent(event: Event): string {
  const fields = Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted'));
  const text = JSON.stringify(fields, (name, value: unknown) => (name === 'report' ? '…' : value));
  return text.length > 240 ? `${text.slice(0, 240)}…` : text;
}

function showPart(part: string): void {
  shownPart = part === shownPart ? '' : part;
  partSheet.replaceSync(shownPart ? `.frame > *::part(${shownPart}) { outline: 3px solid #d6006c; outline-offset: -3px; }` : '');
  if (shownPart) findPart(example.shadowRoot, shownPart)?.scrollIntoView({block: 'nearest', inline: 'nearest'});
  draw();
}

async function readSample(): Promise<void> {
  await (document.querySelector<GaiReportImport>('.frame > gai-report-import'))!.read(await (await fetch('samples/daguan-2019.txt')).text(), 'daguan-2019.txt');
}

function linkTo(tag: string): string {
  return `?${new URLSearchParams({tag, language: choice.language, theme: choice.theme})}`;
}
