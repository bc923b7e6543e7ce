/** What runs in the page that measures whole reports: `<gai-report>` beside its finished HTML in the light document. */
import '../src/index.js';
import type {ChartElement, GaiReport, GaiReportTable} from '../src/index.js';
import type {Report} from '../src/report/report.js';
import {makeReport} from '../test/report/valid-report.js';
import {seeAll} from './see-all.js';

type Way = 'floor' | 'element' | 'skipped';

const prose = ['各科室按月更新栏目，过期的内容及时撤下，来信由专人答复。'.repeat(4), '全年培训两次，查阅点移进便民大厅。'];
const prepared = new Map<string, {readonly reports: readonly Report[]; readonly html: readonly string[]}>();
const sheets = new Map<string, string>();

/** Draws `n` reports and keeps what was drawn, shadow roots and all, as one light document each. */
export async function prepare(n: number, year: number): Promise<number> {
  const reports = Array.from({length: n}, (_, i): Report => ({...makeReport(i + 1, '2021', year), sections: [{id: 'overview', heading: '一、总体情况', paragraphs: prose}, {id: 'problems', heading: '五、存在的主要问题及改进情况', paragraphs: prose}]}));
  seeAll(true);
  const html: string[] = [];
  const host = document.body.appendChild(document.createElement('div'));
  host.className = 'laid-out';
  for (const report of reports) {
    const element = makeElement(report);
    host.replaceChildren(element);
    await finish(host);
    html.push(flatten(element).outerHTML);
  }
  host.remove();
  prepared.set(`${n} ${year}`, {reports, html});
  return html.reduce((sum, text) => sum + text.length, 0) / n;
}

/** Milliseconds until all is drawn, at first and with the next year's figures. */
export async function measure(n: number, way: Way): Promise<{readonly first: number; readonly update: number; readonly firstScreen: number; readonly task: number; readonly heap: number}> {
  const [one, two] = [prepared.get(`${n} 2023`)!, prepared.get(`${n} 2024`)!];
  const host = document.createElement('div');
  host.className = way === 'skipped' ? 'skipped' : 'laid-out';
  const sheet = document.head.appendChild(document.createElement('style'));
  seeAll(way === 'element');
  if (way === 'floor') sheet.textContent = Array.from(sheets.values()).join('\n');
  document.body.append(host);
  await twoFrames();
  (globalThis as {gc?: () => void}).gc?.();
  const {usedJSHeapSize: before = 0} = readMemory();
  let task = 0;
  const observer = new PerformanceObserver((list) => list.getEntries().forEach((entry) => (task = Math.max(task, entry.duration))));
  observer.observe({entryTypes: ['longtask']});
  const start = performance.now();
  if (way === 'floor') host.innerHTML = one.html.join('');
  else host.append(...one.reports.map(makeElement));
  await twoFrames();
  const firstScreen = performance.now() - start;
  if (way !== 'floor') await finish(host);
  const first = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  (globalThis as {gc?: () => void}).gc?.();
  const heap = (readMemory().usedJSHeapSize ?? 0) - before;
  const again = performance.now();
  if (way === 'floor') host.innerHTML = two.html.join('');
  else Array.from(host.children).forEach((child, i) => Object.assign(child, {report: two.reports[i]}));
  await twoFrames();
  if (way !== 'floor') await finish(host);
  const update = performance.now() - again;
  host.remove();
  sheet.remove();
  await new Promise((resolve) => setTimeout(resolve, 20));
  return {first, update, firstScreen, task, heap};
}

/** The first of the prepared reports, for pages that begin from nothing. */
export function firstReport(): Report {
  return prepared.get('1 2023')!.reports[0]!;
}

function makeElement(report: Report): GaiReport {
  return Object.assign(document.createElement('gai-report'), {report, charts: 'flow outcomes review'});
}

async function finish(host: HTMLElement): Promise<void> {
  const isOpen = (): boolean => Array.from(host.children).some((child) => {
    const report = child as unknown as GaiReport;
    return report.isUpdatePending || !report.shadowRoot?.querySelector('gai-application-chart') || Array.from(report.shadowRoot.querySelectorAll<GaiReportTable | ChartElement>('gai-report-table, gai-application-chart, gai-review-chart, gai-report-summary')).some((inner) => !inner.hasUpdated || inner.isUpdatePending);
  });
  do await twoFrames(); while (isOpen());
}

async function twoFrames(): Promise<void> {
  for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
  document.body.getBoundingClientRect();
}

/** An element as light HTML, its shadow root and those inside it in its place; the styles of each kind are kept once. */
function flatten(element: Element): Element {
  const root = element.shadowRoot;
  const copy = root ? document.createElement('div') : element.cloneNode() as Element;
  if (root) {
    const kind = `host-${element.localName}`;
    copy.className = kind;
    if (!sheets.has(kind)) {
      const css = (element.constructor as typeof GaiReport).elementStyles.map((style) => (style as {cssText: string}).cssText).join('\n');
      sheets.set(kind, css.replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, `.${kind}$1`).replace(/:host/g, `.${kind}`));
    }
  }
  for (const child of (root ?? element).childNodes) {
    if (child instanceof Element) copy.append(flatten(child));
    else if (child.nodeType === Node.TEXT_NODE) copy.append(child.cloneNode());
  }
  return copy;
}

function readMemory(): {readonly usedJSHeapSize?: number} {
  return (performance as {memory?: {readonly usedJSHeapSize: number}}).memory ?? {};
}

Object.assign(window, {reportBench: {prepare, measure, firstReport}});
