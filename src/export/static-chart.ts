import {drawPattern, isTextured} from '../charts/divided-bars.js';
import type {Language} from '../forms/label.js';
import type {Report} from '../report/report.js';
import {findChartWords} from '../words/find-chart-words.js';
import {readView} from './application-views.js';
import {chartPlaces, usualCharts, type ChartName} from './chart-places.js';
import type {ChartRequest, ChartView} from './chart-view.js';
import {writeDrawing} from './drawing-svg.js';
import {escapeMarkup} from './escape.js';
import {readFlowView} from './flow-view.js';
import {readGroundsView} from './grounds-view.js';
import type {Dress} from './looks.js';
import {findTone, paintDrawing, writeSvgFile} from './paint-drawing.js';
import {readProactiveView} from './proactive-view.js';
import {readReviewView} from './review-view.js';

/** How charts are written in one profile: drawn where drawings survive, else as pictures or as their numbers. */
export interface ChartManner {
  readonly dress: Dress;
  readonly charts: 'drawn' | 'pictured' | 'numbers' | 'none';
  /** Gives the address of a picture; without it the picture is part of the HTML. */
  readonly address?: ((file: ChartFile) => string) | undefined;
  readonly hasBorder: boolean;
  /** Begins the names of textures, which nothing else of the page may have. */
  readonly id: string;
}

/** A chart as a file of its own. */
export interface ChartFile {
  readonly name: ChartName;
  /** What a reader who does not see it is told. */
  readonly alt: string;
  readonly svg: string;
}

const readers: {readonly [N in ChartName]: (asked: ChartRequest) => ChartView} = {
  outcomes: (asked) => readView('outcomes', asked), applicants: (asked) => readView('applicants', asked),
  flow: readFlowView, grounds: readGroundsView, proactive: readProactiveView, review: readReviewView,
};

/** Writes a chart in one manner. */
type Write = (name: ChartName, view: ChartView, language: Language, manner: ChartManner) => string;
const writers: {readonly [M in 'drawn' | 'pictured' | 'numbers']: Write} = {drawn: writeDrawn, pictured: writePicture, numbers: writeNumbers};

/** The usual charts of a section, each with its name, its sentence and its remarks; a chart of nothing is a sentence. */
export function writeCharts(report: Report, section: string, language: Language, manner: ChartManner): string {
  const {dress, charts} = manner;
  if (charts === 'none') return '';
  return usualCharts.filter((name) => chartPlaces[name] === section).map((name) => {
    const id = `${manner.id}${name}`;
    const view = readChart(name, report, language, id);
    const content = view.empty === undefined ? writers[charts](name, view, language, {...manner, id}) + view.remarks.map((remark) => `<p${dress('remark')}>${escapeMarkup(remark)}</p>\n`).join('') : '';
    return `<aside${dress('chart')}>\n<p${dress('name')}>${escapeMarkup(view.name)}</p>\n<p${dress('sentence')}>${escapeMarkup(view.empty ?? view.sentence)}</p>\n${content}</aside>\n`;
  }).join('');
}

/** The usual charts that have something to draw, as SVG files. */
export function writeChartFiles(report: Report, language: Language): ChartFile[] {
  return usualCharts.map((name) => ({name, view: readChart(name, report, language, `gai${name}`)})).filter(({view}) => view.empty === undefined).map(({name, view}) => writeFile(name, view));
}

function readChart(name: ChartName, report: Report, language: Language, id: string): ChartView {
  return readers[name]({report, language, words: findChartWords(language), id});
}

// As wide as the text of an A4 page.
const frame = {width: 660, em: 14};

function writeFile(name: ChartName, view: ChartView): ChartFile {
  return {name, alt: view.name, svg: writeSvgFile(view.draw(frame), view.name, view.sentence)};
}

function writePicture(name: ChartName, view: ChartView, _language: Language, {dress, address = writeAddress}: ChartManner): string {
  const file = writeFile(name, view);
  const {width, height} = view.draw(frame).attributes;
  return `<p${dress('scroll')}><img${dress('drawing')} src="${escapeMarkup(address(file))}" alt="${escapeMarkup(file.alt)}" width="${width!}" height="${height!}"></p>\n`;
}

/** A picture as an address that holds it. */
function writeAddress({svg}: ChartFile): string {
  return `data:image/svg+xml;base64,${btoa(Array.from(new TextEncoder().encode(svg), (byte) => String.fromCharCode(byte)).join(''))}`;
}

function writeDrawn(_name: ChartName, view: ChartView, _language: Language, {dress, id}: ChartManner): string {
  const label = escapeMarkup(view.name);
  const svg = writeDrawing(paintDrawing(view.draw(frame))).replace('<svg', `<svg${dress('drawing')} role="group" aria-label="${label}"`);
  const legend = view.legend.map(({label: text, tone}) => `<li${dress('key')}>${writeSwatch(tone, `${id}key${tone}`, dress)}${escapeMarkup(text)}</li>`).join('');
  return `${legend ? `<ul${dress('keys')}>${legend}</ul>\n` : ''}<div${dress('scroll')} role="region" tabindex="0" aria-label="${label}">${svg}</div>\n`;
}

function writeSwatch(tone: number, id: string, dress: Dress): string {
  const box = {width: 20, height: 14};
  const texture = isTextured(tone) ? [paintDrawing({tag: 'g', attributes: {}, children: [drawPattern(tone, id)]}).children![1]!, {tag: 'rect', attributes: {...box, fill: `url(#${id})`}} as const] : [];
  return writeDrawing({tag: 'svg', attributes: {...box, 'aria-hidden': 'true'}, children: [{tag: 'rect', attributes: {...box, fill: findTone(tone)}}, ...texture]}).replace('<svg', `<svg${dress('swatch')}`);
}

function writeNumbers(_name: ChartName, {name, heads, listRows}: ChartView, language: Language, {dress, hasBorder}: ChartManner): string {
  const {blank} = findChartWords(language);
  const head = heads.map((text, i) => `<th${dress('th', 'column', i === 0 && 'first')} scope="col">${escapeMarkup(text)}</th>`).join('');
  const body = listRows().map(([first = '', ...rest]) =>
    `<tr><th${dress('th')} scope="row">${escapeMarkup(first)}</th>${rest.map((text) => `<td${dress('td')}>${escapeMarkup(text === '' ? blank : text ?? '')}</td>`).join('')}</tr>\n`).join('');
  const table = `<table${hasBorder ? ' border="1"' : ''}${dress('table')}>\n<caption${dress('unseen')}>${escapeMarkup(name)}</caption>\n<thead>\n<tr>${head}</tr>\n</thead>\n<tbody>\n${body}</tbody>\n</table>\n`;
  return dress('scroll') ? `<div${dress('scroll')}>${table}</div>\n` : table;
}
