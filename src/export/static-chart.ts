import {drawPattern} from '../charts/divided-bars.js';
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

/** How charts are written in one profile: drawn where drawings survive, else as their numbers. */
export interface ChartManner {
  readonly dress: Dress;
  readonly isDrawn: boolean;
  readonly hasBorder: boolean;
  /** Begins the names of textures, which nothing else of the page may have. */
  readonly id: string;
}

/** A chart as a file of its own. */
export interface ChartFile {
  readonly name: ChartName;
  readonly svg: string;
}

const readers: {readonly [N in ChartName]: (asked: ChartRequest) => ChartView} = {
  outcomes: (asked) => readView('outcomes', asked), applicants: (asked) => readView('applicants', asked),
  flow: readFlowView, grounds: readGroundsView, proactive: readProactiveView, review: readReviewView,
};

/** The usual charts of a section, each with its name, its sentence and its remarks; a chart of nothing is a sentence. */
export function writeCharts(report: Report, section: string, language: Language, manner: ChartManner): string {
  return usualCharts.filter((name) => chartPlaces[name] === section).map((name) => {
    const id = `${manner.id}${name}`;
    return writeChart(readChart(name, report, language, id), language, {...manner, id});
  }).join('');
}

/** The usual charts that have something to draw, as SVG files. */
export function writeChartFiles(report: Report, language: Language): ChartFile[] {
  return usualCharts.map((name) => ({name, view: readChart(name, report, language, `gai${name}`)})).filter(({view}) => view.empty === undefined)
    .map(({name, view}) => ({name, svg: writeSvgFile(view.draw(frame), view.name, view.sentence)}));
}

function readChart(name: ChartName, report: Report, language: Language, id: string): ChartView {
  return readers[name]({report, language, words: findChartWords(language), id});
}

// As wide as the text of an A4 page.
const frame = {width: 660, em: 14};

function writeChart(view: ChartView, language: Language, manner: ChartManner): string {
  const {dress, isDrawn} = manner;
  const head = `<p${dress('name')}>${escapeMarkup(view.name)}</p>\n<p${dress('sentence')}>${escapeMarkup(view.empty ?? view.sentence)}</p>\n`;
  if (view.empty !== undefined) return `<aside${dress('chart')}>\n${head}</aside>\n`;
  const remarks = view.remarks.map((remark) => `<p${dress('remark')}>${escapeMarkup(remark)}</p>\n`).join('');
  return `<aside${dress('chart')}>\n${head}${isDrawn ? writeDrawn(view, manner) : writeNumbers(view, findChartWords(language).blank, manner)}${remarks}</aside>\n`;
}

function writeDrawn(view: ChartView, {dress, id}: ChartManner): string {
  const label = escapeMarkup(view.name);
  const svg = writeDrawing(paintDrawing(view.draw(frame))).replace('<svg', `<svg${dress('drawing')} role="group" aria-label="${label}"`);
  const legend = view.legend.map(({label: text, tone}) => `<li${dress('key')}>${writeSwatch(tone, `${id}key${tone}`, dress)}${escapeMarkup(text)}</li>`).join('');
  return `${legend ? `<ul${dress('keys')}>${legend}</ul>\n` : ''}<div${dress('scroll')} role="region" tabindex="0" aria-label="${label}">${svg}</div>\n`;
}

function writeSwatch(tone: number, id: string, dress: Dress): string {
  const box = {width: 20, height: 14};
  const texture = tone > 1 ? [paintDrawing({tag: 'g', attributes: {}, children: [drawPattern(tone, id)]}).children![1]!, {tag: 'rect', attributes: {...box, fill: `url(#${id})`}} as const] : [];
  return writeDrawing({tag: 'svg', attributes: {...box, 'aria-hidden': 'true'}, children: [{tag: 'rect', attributes: {...box, fill: findTone(tone)}}, ...texture]}).replace('<svg', `<svg${dress('swatch')}`);
}

function writeNumbers({name, heads, rows}: ChartView, blank: string, {dress, hasBorder}: ChartManner): string {
  const head = heads.map((text, i) => `<th${dress('th', 'column', i === 0 && 'first')} scope="col">${escapeMarkup(text)}</th>`).join('');
  const body = rows.map(([first = '', ...rest]) =>
    `<tr><th${dress('th')} scope="row">${escapeMarkup(first)}</th>${rest.map((text) => `<td${dress('td')}>${escapeMarkup(text === '' ? blank : text ?? '')}</td>`).join('')}</tr>\n`).join('');
  const table = `<table${hasBorder ? ' border="1"' : ''}${dress('table')}>\n<caption${dress('unseen')}>${escapeMarkup(name)}</caption>\n<thead>\n<tr>${head}</tr>\n</thead>\n<tbody>\n${body}</tbody>\n</table>\n`;
  return dress('scroll') ? `<div${dress('scroll')}>${table}</div>\n` : table;
}
