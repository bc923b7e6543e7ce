import type {Language} from '../forms/label.js';
import type {Report} from '../report/report.js';
import {findChartWords} from '../words/find-chart-words.js';
import type {ChartWords} from '../words/words.js';
import {readView, viewNames, type ChartView} from './application-views.js';
import {drawPattern} from '../charts/applicants-chart.js';
import {writeDrawing} from './drawing-svg.js';
import {escapeMarkup} from './escape.js';
import type {Dress} from './looks.js';
import {findTone, paintDrawing, writeSvgFile} from './paint-drawing.js';

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
  readonly view: string;
  readonly svg: string;
}

/** The charts of a report, each with its name, its sentence and its remarks; a chart of nothing is a sentence. */
export function writeCharts(report: Report, language: Language, manner: ChartManner): string {
  return readCharts(report, language, manner.id).map(({name, view, words}) => writeChart(name, view, words, manner)).join('');
}

/** The charts that have something to draw as SVG files. */
export function writeChartFiles(report: Report, language: Language): ChartFile[] {
  return readCharts(report, language, 'gai').filter(({view}) => view.state === 'figures')
    .map(({id, name, view}) => ({view: id, svg: writeSvgFile(view.draw(frame), name, view.sentence)}));
}

interface ReadChart {
  readonly id: string;
  readonly name: string;
  readonly view: ChartView;
  readonly words: ChartWords;
}

function readCharts(report: Report, language: Language, prefix: string): ReadChart[] {
  const words = findChartWords(language);
  return viewNames.flatMap((id) => {
    const view = readView(id, report, language, words, `${prefix}${id}`);
    return view ? [{id, view, words, name: words.names[id]}] : [];
  });
}

// As wide as the text of an A4 page.
const frame = {width: 660, em: 14};

function writeChart(name: string, view: ChartView, words: ChartWords, manner: ChartManner): string {
  const {dress, isDrawn} = manner;
  const isEmpty = view.state !== 'figures';
  const sentence = isEmpty ? words.empty[view.state] : view.sentence;
  const remarks = isEmpty && view.state !== 'someZero' ? [] : view.remarks;
  return `<aside${dress('chart')}>\n<p${dress('name')}>${escapeMarkup(name)}</p>\n<p${dress('sentence')}>${escapeMarkup(sentence)}</p>\n`
    + (isEmpty ? '' : isDrawn ? writeDrawn(name, view, manner) : writeNumbers(name, view, manner))
    + `${remarks.map((remark) => `<p${dress('remark')}>${escapeMarkup(remark)}</p>\n`).join('')}</aside>\n`;
}

function writeDrawn(name: string, view: ChartView, {dress, id}: ChartManner): string {
  const svg = writeDrawing(paintDrawing(view.draw(frame))).replace('<svg', `<svg${dress('drawing')} role="group" aria-label="${escapeMarkup(name)}"`);
  const legend = view.legend.map(({label, tone}) => `<li${dress('key')}>${writeSwatch(tone, `${id}key${tone}`, dress)}${escapeMarkup(label)}</li>`).join('');
  return `${legend ? `<ul${dress('keys')}>${legend}</ul>\n` : ''}<div${dress('scroll')} role="region" tabindex="0" aria-label="${escapeMarkup(name)}">${svg}</div>\n`;
}

function writeSwatch(tone: number, id: string, dress: Dress): string {
  const box = {width: 20, height: 14};
  const texture = tone > 1 ? [paintDrawing({tag: 'g', attributes: {}, children: [drawPattern(tone, id)]}).children![1]!, {tag: 'rect', attributes: {...box, fill: `url(#${id})`}} as const] : [];
  return writeDrawing({tag: 'svg', attributes: {...box, 'aria-hidden': 'true'}, children: [{tag: 'rect', attributes: {...box, fill: findTone(tone)}}, ...texture]}).replace('<svg', `<svg${dress('swatch')}`);
}

function writeNumbers(name: string, {heads, rows}: ChartView, {dress, hasBorder}: ChartManner): string {
  const head = heads.map((text, i) => `<th${dress('th', 'column', i === 0 && 'first')} scope="col">${escapeMarkup(text)}</th>`).join('');
  const body = rows.map(([first = '', ...rest]) =>
    `<tr><th${dress('th')} scope="row">${escapeMarkup(first)}</th>${rest.map((text) => `<td${dress('td')}>${escapeMarkup(text)}</td>`).join('')}</tr>\n`).join('');
  const table = `<table${hasBorder ? ' border="1"' : ''}${dress('table')}>\n<caption${dress('unseen')}>${escapeMarkup(name)}</caption>\n<thead>\n<tr>${head}</tr>\n</thead>\n<tbody>\n${body}</tbody>\n</table>\n`;
  return dress('scroll') ? `<div${dress('scroll')}>${table}</div>\n` : table;
}
