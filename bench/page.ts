/** What runs in the page that is measured: the elements and their two floors, filled with the same reports. */
import {seeAll} from './see-all.js'; // before the elements, which look by what it puts in place
import {GaiApplicationChart, GaiReportTable} from '../src/index.js';
import {findTable} from '../src/forms/editions.js';
import {readFigures} from '../src/report/read-figures.js';
import type {Report} from '../src/report/report.js';
import {makeReport} from '../test/report/valid-report.js';

type Kind = 'table' | 'chart';
type Way = 'floor' | 'floor-again' | 'dom' | 'element' | 'skipped';

interface Node {
  readonly tag: string;
  readonly space: string | null;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly (Node | string)[];
}

interface Prepared {
  readonly reports: readonly Report[];
  readonly html: readonly string[];
  readonly trees: readonly Node[];
}

seeAll(true);

const classes = {table: GaiReportTable, chart: GaiApplicationChart};
const tags = {table: 'gai-report-table', chart: 'gai-application-chart'} as const;
const prepared = new Map<string, Prepared>();

/** Draws `n` reports once, checks every figure, and keeps what was drawn as the floors' finished HTML. */
export async function prepare(kind: Kind, n: number, year: number): Promise<number> {
  const reports = Array.from({length: n}, (_, i) => makeReport(i + 1, '2021', year));
  const host = document.createElement('div');
  document.body.append(host);
  const html: string[] = [];
  for (let i = 0; i < n; i += 50) {
    const elements = reports.slice(i, i + 50).map((report) => makeElement(kind, report));
    host.replaceChildren(...elements);
    await finish(host);
    await twoFrames();
    for (const [j, element] of elements.entries()) {
      if (kind === 'table') checkFigures(element, reports[i + j]!);
      html.push(element.shadowRoot!.innerHTML.replace(/<!--[^]*?-->/g, ''));
    }
  }
  host.remove();
  const trees = html.map((text) => readTree(Object.assign(document.createElement('div'), {innerHTML: text})));
  prepared.set(`${kind} ${n} ${year}`, {reports, html, trees});
  return html.reduce((sum, text) => sum + text.length, 0) / n;
}

/** Milliseconds from nothing to the second animation frame, and the same for the next year's figures in what is there. */
export async function measure(kind: Kind, n: number, way: Way): Promise<{readonly first: number; readonly update: number}> {
  const [one, two] = [prepared.get(`${kind} ${n} 2023`)!, prepared.get(`${kind} ${n} 2024`)!];
  const host = document.createElement('div');
  host.className = way === 'skipped' ? 'skipped' : 'laid-out';
  const sheet = document.head.appendChild(document.createElement('style'));
  if (way.startsWith('floor') || way === 'dom') sheet.textContent = lightStyles(kind);
  document.body.append(host);
  await twoFrames();
  const first = await time(host, () => fill(host, kind, one, way));
  const update = await time(host, () => change(host, two, way));
  if (way === 'element' || way === 'skipped') await check(host, kind, two);
  host.remove();
  sheet.remove();
  await new Promise((resolve) => setTimeout(resolve, 20));
  (globalThis as {gc?: () => void}).gc?.();
  return {first, update};
}

/** The longest task over 50 ms, in milliseconds, while tables come in: given to the page all at once. */
export async function longestTask(n: number): Promise<{readonly task: number; readonly firstScreen: number; readonly all: number}> {
  const {reports} = prepared.get(`table ${n} 2023`)!;
  const host = document.createElement('div');
  host.className = 'skipped';
  document.body.append(host);
  let task = 0;
  const observer = new PerformanceObserver((list) => list.getEntries().forEach((entry) => (task = Math.max(task, entry.duration))));
  await twoFrames();
  observer.observe({entryTypes: ['longtask']});
  const start = performance.now();
  host.append(...reports.map((report) => makeElement('table', report)));
  await twoFrames();
  const firstScreen = performance.now() - start;
  await finish(host);
  const all = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  host.remove();
  return {task, firstScreen, all};
}

/** The finished first table with its styles: what the floor of the cold run sets. */
export function coldFloor(): {readonly html: string; readonly css: string; readonly report: Report} {
  const {html, reports} = prepared.get('table 1 2023')!;
  return {html: html[0]!, css: lightStyles('table'), report: reports[0]!};
}

function fill(host: HTMLElement, kind: Kind, {reports, html, trees}: Prepared, way: Way): void {
  if (way === 'element' || way === 'skipped') return host.append(...reports.map((report) => makeElement(kind, report)));
  for (let i = 0; i < reports.length; i++) {
    const box = document.createElement('div');
    box.className = 'host';
    if (way === 'dom') box.append(...trees[i]!.children.map(build));
    else box.innerHTML = html[i]!;
    host.append(box);
  }
}

function change(host: HTMLElement, {reports, html, trees}: Prepared, way: Way): void {
  Array.from(host.children).forEach((child, i) => {
    if (way === 'element' || way === 'skipped') Object.assign(child, {report: reports[i]});
    else if (way === 'dom') child.replaceChildren(...trees[i]!.children.map(build));
    else child.innerHTML = html[i]!;
  });
}

function makeElement(kind: Kind, report: Report): GaiReportTable | GaiApplicationChart {
  return Object.assign(document.createElement(tags[kind]), {report});
}

async function time(host: HTMLElement, run: () => void): Promise<number> {
  const start = performance.now();
  run();
  await twoFrames();
  await finish(host);
  return performance.now() - start;
}

/** Waits until every element has drawn: a chart draws once it knows its room, and many share the time. */
async function finish(host: HTMLElement): Promise<void> {
  while (Array.from(host.children).some((child) => (child as Partial<GaiReportTable>).isUpdatePending)) await twoFrames();
}

async function twoFrames(): Promise<void> {
  for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
  document.body.getBoundingClientRect();
}

function checkFigures(element: Element, report: Report): void {
  const expected = readFigures(report, findTable(report.edition!, 'applications')).map((figure) => figure.text);
  const shown = Array.from(element.shadowRoot!.querySelectorAll('td[part^="cell"]'), (cell) => cell.textContent);
  if (shown.join() !== expected.join()) throw new Error('a table shows other figures than its report');
}

async function check(host: HTMLElement, kind: Kind, {reports, html}: Prepared): Promise<void> {
  if (kind === 'table') return Array.from(host.children).forEach((child, i) => checkFigures(child, reports[i]!));
  await twoFrames();
  const drawings = [host.firstElementChild!.shadowRoot!.innerHTML, html[0]!].map((text) => {
    const box = document.createElement('div');
    box.innerHTML = text;
    return box.querySelector('.drawing > svg')!;
  });
  if (!drawings[0]!.isEqualNode(drawings[1]!)) throw new Error('an updated chart is not what a new one is');
}

function lightStyles(kind: Kind): string {
  const text = classes[kind].elementStyles.map((style) => (style as {cssText: string}).cssText).join('\n');
  return text.replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, '.host$1').replace(/:host/g, '.host');
}

function readTree(element: Element): Node {
  return {
    tag: element.localName, space: element.namespaceURI,
    attributes: Array.from(element.attributes, ({name, value}) => [name, value] as const),
    children: Array.from(element.childNodes, (child) => (child instanceof Element ? readTree(child) : child.textContent ?? '')),
  };
}

function build(node: Node | string): globalThis.Node | string {
  if (typeof node === 'string') return node;
  const element = document.createElementNS(node.space, node.tag);
  for (const [name, value] of node.attributes) element.setAttribute(name, value);
  element.append(...node.children.map(build));
  return element;
}

Object.assign(window, {bench: {prepare, measure, longestTask, coldFloor}});
