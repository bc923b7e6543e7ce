import {html, render} from 'lit';
import '../src/index.js';
import '../src/elements/report-checks.js';
import {enough, measureContrast} from './contrast.js';
import {dress, startPage, type Choice} from './page.js';
import {roles, skins, writeSkin} from './skins.js';
import {renderContrasts, renderCss, renderSettings, type ThemeView} from './theme-view.js';
import {words} from './words.js';

const main = document.querySelector('main')!;
const dressElements = dress('.preview > *');

let choice: Choice;
let skin = 'blue';
let colours = new Map(skins.get(skin));
let sizes = firstSizes();
let onlyChanges = false;

startPage((chosen) => {
  const before = choice?.theme;
  choice = chosen;
  const isUntouched = Array.from(skins.get(skin)!).every(([name, colour]) => colours.get(name) === colour);
  if (chosen.theme !== before && isUntouched) takeSkin(findSkin(chosen.theme));
  draw();
  dressElements({...chosen, theme: 'light'}); // the skin says every colour itself
});

function draw(): void {
  const say = words[choice.language];
  const view: ThemeView = {
    language: choice.language, skin, colours, sizes, onlyChanges, css: writeCss(),
    onSkin(name) {
      takeSkin(name);
      sizes = firstSizes();
      draw();
    },
    onColour(name, colour) {
      colours.set(name, colour);
      draw();
    },
    onSize(name, size) {
      sizes.set(name, size);
      draw();
    },
    onOnlyChanges(isOn) {
      onlyChanges = isOn;
      draw();
    },
  };
  render(html`<div class="theming">
    <div class="settings">${renderSettings(view)}</div>
    <div>
      <section class="preview" aria-label=${say.preview}>
        <gai-report-summary src="samples/city-2025.json"></gai-report-summary>
        <gai-application-chart src="samples/city-2025.json" view="applicants"></gai-application-chart>
        <gai-report-table src="samples/city-2025.json" explain></gai-report-table>
        <gai-report-checks src="samples/draft-2024.json"></gai-report-checks>
      </section>
      ${renderContrasts(view)}
      ${renderCss(view)}
    </div>
  </div>`, main);
  const preview = main.querySelector<HTMLElement>('.preview')!;
  for (const [name, value] of [...colours, ...sizes]) preview.style.setProperty(name, value);
}

function takeSkin(name: string): void {
  skin = name;
  colours = new Map(skins.get(name));
}

/** The skin that goes with the theme of the page. */
function findSkin(theme: string): string {
  const isDark = theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches;
  return isDark ? 'dark' : skins.has(theme) ? theme : 'blue';
}

function firstSizes(): Map<string, string> {
  return new Map(roles.sizes.map((entry) => [entry.name, entry.default]));
}

/** The style sheet to copy: the whole skin, or what differs from the one it began with. */
function writeCss(): string {
  const ready = skins.get(skin)!;
  const first = firstSizes();
  const isDark = measureContrast(colours.get('--gai-paper')!, '#ffffff') > enough.letters;
  const css = writeSkin(
    new Map(Array.from(colours).filter(([name, colour]) => !onlyChanges || ready.get(name) !== colour)), isDark,
    new Map(Array.from(sizes).filter(([name, size]) => first.get(name) !== size)),
  );
  return css ? `${onlyChanges ? `/* themes/${skin}.css + */\n` : ''}${css}` : words[choice.language].nothingChanged;
}
