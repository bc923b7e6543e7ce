import {noChange, nothing, type ComplexAttributeConverter, type TemplateResult} from 'lit';
import {chartPlaces, usualCharts, type ChartName} from '../export/chart-places.js';
import type {Frame} from '../charts/drawing.js';
import type {Report} from '../report/report.js';
import type {ChartElement} from './chart-element.js';
import {rewrite} from './flat.js';
import {loadChart} from './load-charts.js';
import {loadViews} from './load-views.js';

/** What every element of a report is given. */
interface Common {
  readonly lang: string;
  readonly theme: string | typeof nothing;
  /** The classes that say how much room it takes. */
  readonly size: string;
  /** The frame of its drawing, if that is known. */
  readonly frame: Frame | undefined;
}

/** The words of an attribute, apart by spaces; none where it was taken away. The same list each time: a report asks many times, and a page of many for the same. */
export function listWords(attribute: string | null): readonly string[] {
  const text = attribute ?? '';
  let words = listed.get(text);
  if (!words) listed.set(text, (words = text.split(/\s+/).filter(Boolean)));
  return words;
}

const listed = new Map<string, readonly string[]>();

/** An attribute that stands for all where it is there and empty, or for what it names. */
export const listConverter: ComplexAttributeConverter<boolean | string> = {
  fromAttribute: (value) => value !== null && value !== 'false' && (value === '' || value === 'true' || value), // some frameworks write out true and false
  toAttribute: (value) => (value === true ? '' : value || null),
};

/** Whether a list that may stand for all names something. */
export function isListed(list: boolean | string, name: string): boolean {
  return list === true || listWords(list || '').includes(name);
}

/** Which charts of a drawn report show their numbers, of those that have any. */
export function findChartTables(root: ParentNode): boolean | string {
  const charts = Array.from(root.querySelectorAll<Element & Partial<Pick<ChartElement, 'showTable'>>>('.late')).filter(({shadowRoot}) => shadowRoot?.querySelector('[part=switch]'));
  const names = charts.filter(({showTable}) => showTable).map((chart) => chart.getAttribute('view') ?? chart.localName.split('-')[1]);
  return names.length > 0 && (names.length === charts.length || names.join(' '));
}

/** The charts of a section among those asked for, by name. */
export function listCharts(section: string | undefined, asked: string | null): ChartName[] {
  return listNames(asked).filter((name) => chartPlaces[name] === section);
}

/**
 * How much a chart or the summary of a table has to say, which decides about the room that is kept for it: one of nothing is a
 * sentence, and most reports have few figures that are not 0.
 */
export function judgeAmount({tables = {}}: Report, table: string | undefined): 'none' | 'few' | '' {
  const figures = (tables as {readonly [table: string]: object | undefined})[table ?? ''] ?? {};
  const many = table === 'applications' ? 30 : 5;
  const count = counted.get(figures) ?? countFigures(figures, many);
  counted.set(figures, count);
  return count === 0 ? 'none' : count < many ? 'few' : '';
}

const counted = new WeakMap<object, number>();

/** How many numbers in a value, at any depth, are not 0, counted until they are many. */
function countFigures(value: unknown, many: number): number {
  if (typeof value === 'number') return value === 0 ? 0 : 1;
  let count = 0;
  if (typeof value === 'object') for (const key in value) if (count < many) count += countFigures((value as {readonly [key: string]: unknown})[key], many - count);
  return count;
}

/** Whether the summary is among the sections asked for, as it is where none is. */
export function hasSummary(sections: string | null): boolean {
  const asked = listWords(sections);
  return !asked.length || asked.includes('summary');
}

/** Fetches the code of the charts asked for, and at the same time what draws them and words the summary. */
export function loadCharts(asked: string | null, sections: string | null): void {
  const names = listNames(asked);
  for (const name of names) void loadChart[tagOf(name)]?.();
  if (names.length || hasSummary(sections)) loadViews().catch(() => undefined); // an element that lacks it says so
}

export function renderChart(name: ChartName, report: Report, {lang, theme, size, frame}: Common, isTable: boolean): TemplateResult {
  const view = chartPlaces[name] === 'applications' ? name : nothing;
  return rewrite(/gai-application-chart/g, tagOf(name))`<gai-application-chart class=${size} view=${view} .report=${report} .frame=${frame ?? noChange} lang=${lang} theme=${theme} exportparts="table,caption,drawing,sentence,bar,bar-shape,band:flow-band,gap,sum-shape,label:chart-label,value:chart-value,legend,switch,remark,tooltip" .showTable=${isTable}></gai-application-chart>`;
}

/** The element that draws a chart: one for each table. */
function tagOf(name: ChartName): string {
  return `gai-${chartPlaces[name].replace(/s$/, '')}-chart`;
}

// Asked for nothing, a report shows the usual ones; `none` is the name of no chart.
function listNames(asked: string | null): readonly ChartName[] {
  const names = listWords(asked);
  return names.length ? names.filter((name): name is ChartName => Object.keys(chartPlaces).includes(name)) : usualCharts;
}
