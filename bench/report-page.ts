/** What runs in the page that measures whole reports: `<gai-report>` beside its finished HTML in the light document, and beside ECharts. */
import {seeAll} from './see-all.js'; // before the elements, which look by what it puts in place
import '../src/index.js';
import type {ChartElement, GaiReport, GaiReportTable} from '../src/index.js';
import type {CSSResult} from 'lit';
import type {Report} from '../src/report/report.js';
import {makeReport} from '../test/report/valid-report.js';
import {drawCharts} from './echarts.js';

/** `element` lays everything out, as the floor does; `skipped` leaves out of the layout what is out of sight, as in use. */
export type Way = 'floor' | 'floor-again' | 'element' | 'skipped' | 'echarts';

export interface Measured {
  /** Milliseconds until all is drawn, until the first screen is, and until the next year's figures are. */
  readonly first: number;
  readonly firstScreen: number;
  readonly update: number;
  /** The longest task, in milliseconds, 0 where none takes 50; bytes of heap that stay. */
  readonly task: number;
  readonly heap: number;
}

const charts = ['gai-application-chart', 'gai-review-chart'];
const parts = ['gai-report-table', 'gai-report-summary', ...charts];

interface Prepared {
  readonly report: Report;
  readonly html: string;
  readonly cells: number;
}

const prose = ['各科室按月更新栏目，过期的内容及时撤下，来信由专人答复。'.repeat(4), '全年培训两次，查阅点移进便民大厅。'];
const prepared = new Map<number, readonly Prepared[]>();
const sheets = new Map<string, string>();

/** Draws a hundred reports of a year and keeps what was drawn, shadow roots and all, as one light document each. */
export async function prepare(year: number): Promise<void> {
  seeAll(true);
  const host = document.body.appendChild(document.createElement('div'));
  const made: Prepared[] = [];
  for (let i = 1; i <= 100; i++) {
    const report: Report = {...makeReport(i, '2021', year), sections: [{id: 'overview', heading: '一、总体情况', paragraphs: prose}, {id: 'problems', heading: '五、存在的主要问题及改进情况', paragraphs: prose}]};
    const element = makeElement(report);
    host.replaceChildren(element);
    while (!isFinished(element) || !isDrawn(element)) await twoFrames();
    const flat = flatten(element);
    if (flat.querySelector('.error')) throw new Error('a report was drawn without its charts');
    made.push({report, html: flat.outerHTML, cells: flat.querySelectorAll('td').length});
  }
  host.remove();
  prepared.set(year, made);
}

/** What was prepared, as text that another page takes. */
export function give(): string {
  return JSON.stringify([Array.from(prepared), Array.from(sheets)]);
}

export function take(given: string): void {
  const [years, styles] = JSON.parse(given) as [[number, Prepared[]][], [string, string][]];
  for (const [year, made] of years) prepared.set(year, made);
  for (const [kind, css] of styles) sheets.set(kind, css);
}

/** Has `n` reports drawn, and then those of the next year in their place; where only the first is asked for, the page is left as it is then. */
export async function measure(n: number, way: Way, isFirstOnly = false): Promise<Measured> {
  const isFloor = way.startsWith('floor');
  const [one, two] = [2023, 2024].map((year) => Array.from({length: n}, (_, i) => prepared.get(year)![i % 100]!)) as [Prepared[], Prepared[]];
  const [oldReports, newReports] = [one, two].map((some) => some.map(({report}) => structuredClone(report))) as [Report[], Report[]];
  const host = document.createElement('div');
  const sheet = document.head.appendChild(document.createElement('style'));
  seeAll(way === 'element');
  skip(way === 'skipped');
  if (isFloor || way === 'echarts') sheet.textContent = Array.from(sheets.values()).join('\n');
  document.body.append(host);
  await twoFrames();
  const before = readHeap();
  await new Promise((resolve) => setTimeout(resolve)); // what cleared the heap was a long task
  let task = 0;
  const observer = new PerformanceObserver((list) => list.getEntries().forEach((entry) => (task = Math.max(task, entry.duration))));
  observer.observe({entryTypes: ['longtask']});
  const start = performance.now();
  let firstScreen = 0;
  let clear: (() => void) | undefined;
  if (isFloor) host.innerHTML = one.map(({html}) => html).join('');
  else if (way === 'echarts') clear = drawWithECharts(host, one);
  else {
    host.append(...oldReports.map(makeElement));
    while (!isFinished(host.firstElementChild as GaiReport)) await nextFrame();
    await nextFrame();
    firstScreen = performance.now() - start;
  }
  await finish(host, one, way);
  const first = performance.now() - start;
  if (isFirstOnly) {
    verify(host, one);
    return {first, firstScreen: firstScreen || first, update: 0, task: 0, heap: 0};
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  const heap = readHeap() - before;
  verify(host, one);
  const again = performance.now();
  clear?.();
  if (isFloor) host.innerHTML = two.map(({html}) => html).join('');
  else if (way === 'echarts') clear = drawWithECharts(host, two);
  else Array.from(host.children).forEach((child, i) => Object.assign(child, {report: newReports[i]}));
  await finish(host, two, way);
  const update = performance.now() - again;
  verify(host, two);
  clear?.();
  host.remove();
  sheet.remove();
  await new Promise((resolve) => setTimeout(resolve, 20));
  return {first, update, firstScreen: firstScreen || first, task, heap};
}

/** The first of the prepared reports, for pages that begin from nothing. */
export function firstReport(): Report {
  return prepared.get(2023)![0]!.report;
}

function makeElement(report: Report): GaiReport {
  return Object.assign(document.createElement('gai-report'), {report, charts: 'flow outcomes review'});
}

/** Tables as text, and in place of each chart a box for ECharts. */
function drawWithECharts(host: HTMLElement, all: readonly Prepared[]): () => void {
  host.innerHTML = all.map(({html}) => html).join('');
  const clears = Array.from(host.children).map((child, i) => {
    const drawn = Array.from(child.querySelectorAll(charts.map((tag) => `.host-${tag}`).join()));
    const boxes = drawn.map((chart) => {
      const box = document.createElement('div');
      chart.replaceWith(box);
      return box;
    });
    return drawCharts(all[i]!.report, boxes);
  });
  return () => clears.forEach((clear) => clear());
}

/** Waits until all is drawn, or where what is out of sight is skipped, until every figure is in the document; and for the frame that shows it. */
async function finish(host: HTMLElement, all: readonly Prepared[], way: Way): Promise<void> {
  await nextFrame();
  for (const [i, child] of Array.from(host.querySelectorAll('gai-report')).entries()) {
    while (way === 'element' ? !isFinished(child) || !isDrawn(child) : !hasTables(child, all[i]!.cells)) await nextFrame();
  }
  await nextFrame();
  document.body.getBoundingClientRect();
}

/** That one in a hundred shows the figures of its own report and no others. */
function verify(host: HTMLElement, all: readonly Prepared[]): void {
  for (const [i, child] of Array.from(host.querySelectorAll('gai-report')).entries()) {
    if (i % 100 === 99 && listFigures(child).join() !== listFigures(readHtml(all[i]!.html)).join()) throw new Error('a report shows other figures than its own');
  }
}

/** Whether a report in sight is whole: its summary, its tables and its charts drawn. */
function isFinished(report: GaiReport): boolean {
  const inner = Array.from(report.shadowRoot?.querySelectorAll<GaiReportTable | ChartElement>(parts.join()) ?? []);
  return !report.isUpdatePending && inner.some(({localName}) => localName === 'gai-report-summary') && inner.some(({localName}) => localName === 'gai-application-chart')
    && inner.every((some) => some.hasUpdated && !some.isUpdatePending);
}

/** Whether the charts of a report have their drawings, too, which come when they are near, or say why there is none. */
function isDrawn(report: GaiReport): boolean {
  return Array.from(report.shadowRoot!.querySelectorAll(charts.join())).every(({shadowRoot}) => shadowRoot!.querySelector('svg[part=drawing] > *, .state:not(.loading)'));
}

function hasTables(report: GaiReport, cells: number): boolean {
  return !!report.shadowRoot && !report.isUpdatePending && Array.from(report.shadowRoot.querySelectorAll('gai-report-table')).every((table) => !table.isUpdatePending) && listFigures(report).length === cells;
}

/** The figures of a report in its tables, or in its finished HTML. */
function listFigures(element: Element): string[] {
  const tables = Array.from(element.shadowRoot?.querySelectorAll('gai-report-table') ?? []).flatMap((table) => table.shadowRoot ?? []);
  return (element.shadowRoot ? tables : [element]).flatMap((table) => Array.from(table.querySelectorAll('td'), (cell) => cell.textContent));
}

function readHtml(html: string): Element {
  return Object.assign(document.createElement('div'), {innerHTML: html});
}

/** Whether the elements skip what is out of sight, as a rule in the style sheet of each says. */
function skip(isOn: boolean): void {
  const walk = (rules: CSSRuleList): void => Array.from(rules).forEach((rule) => {
    if (rule instanceof CSSStyleRule && rule.style.getPropertyValue('content-visibility')) rule.style.setProperty('content-visibility', isOn ? 'auto' : 'visible');
    else if (rule instanceof CSSGroupingRule) walk(rule.cssRules);
  });
  for (const tag of ['gai-report', ...parts]) for (const style of (customElements.get(tag) as typeof GaiReport).elementStyles) walk((style as CSSResult).styleSheet!.cssRules);
}

async function twoFrames(): Promise<void> {
  for (let i = 0; i < 2; i++) await nextFrame();
  document.body.getBoundingClientRect();
}

function nextFrame(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}

/** An element as light HTML, its shadow root and those inside it in its place; the styles of each kind are kept once. */
function flatten(element: Element): Element {
  const root = element.shadowRoot;
  const copy = root ? document.createElement('div') : element.cloneNode() as Element;
  if (root) {
    const kind = `host-${element.localName}`;
    copy.className = kind;
    if (!sheets.has(kind)) {
      const css = (element.constructor as typeof GaiReport).elementStyles.map((style) => (style as CSSResult).cssText).join('\n').replace(/content-visibility:\s*auto/g, '');
      sheets.set(kind, css.replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, `.${kind}$1`).replace(/:host/g, `.${kind}`));
    }
  }
  for (const child of (root ?? element).childNodes) {
    if (child instanceof Element) copy.append(flatten(child));
    else if (child.nodeType === Node.TEXT_NODE) copy.append(child.cloneNode());
  }
  return copy;
}

function readHeap(): number {
  (globalThis as {gc?: () => void}).gc?.();
  return (performance as {memory?: {readonly usedJSHeapSize: number}}).memory?.usedJSHeapSize ?? 0;
}

Object.assign(window, {reportBench: {prepare, give, take, measure, firstReport}});
