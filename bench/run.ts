/**
 * `npm run bench [N…|import|checks|report]`: the application table and the outcomes chart beside two floors in the same page,
 * the finished HTML set as text and the same built by DOM calls. Ways take turns in random order; what is
 * printed are medians and ratios within a round, so that a noisy machine does not decide. Nothing fails here.
 */
import {execFileSync} from 'node:child_process';
import {resolve} from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {build, type Rolldown} from 'vite';
import {findBrowser} from '../scripts/browser.js';
import {classicOptions} from '../vite.config.js';
import type * as Bench from './page.js';
import type * as ReportBench from './report-page.js';

type Kind = Parameters<typeof Bench.measure>[0];
type Way = Parameters<typeof Bench.measure>[2];

const ways: readonly Way[] = ['floor', 'floor-again', 'dom', 'element', 'skipped'];
const rounds: {readonly [n: number]: number} = {1: 31, 100: 15, 1000: 5};
const asked = process.argv.slice(2);
const counts = asked.length > 0 ? asked.map(Number).filter((n) => n > 0) : [1, 100, 1000];
const goals: {readonly [name: string]: number} = {'table first 100': 1.1, 'chart first 100': 1.4, 'table update 100': 0.6, 'chart update 100': 0.6};
const skippedGoals: {readonly [name: string]: number} = {'table first 1000': 0.15};

for (const name of ['import', 'checks']) if (asked.length === 0 || asked.includes(name)) await runInNode(name);
if (counts.length > 0) await renderInBrowser();
if (asked.length === 0 || asked.includes('report')) await renderReports();

/** Built as it ships: what a developer's loader adds to each function would count. */
async function runInNode(name: string): Promise<void> {
  const outDir = resolve('node_modules/.cache/gai-report/bench');
  await build({configFile: false, logLevel: 'silent', build: {ssr: `bench/${name}.ts`, outDir, rolldownOptions: {output: {entryFileNames: `${name}.mjs`}}}});
  execFileSync(process.execPath, [`${outDir}/${name}.mjs`], {stdio: 'inherit'});
}

async function renderInBrowser(): Promise<void> {
  const {path, args, env, version} = findBrowser();
  const browser = await puppeteer.launch({
    executablePath: path, env, headless: true, protocolTimeout: 600000,
    args: [...args, '--js-flags=--expose-gc', '--disable-frame-rate-limit', '--disable-gpu-vsync'],
  });
  console.log(`${version}; ratios to the finished HTML set as text, medians over rounds\n`);
  const page = await openPage(browser, await bundle('bench/page.ts'));
  for (const n of counts) for (const kind of ['table', 'chart'] as const) await compare(page, kind, n);
  if (counts.includes(1000)) await watchTasks(page, 1000);
  if (counts.includes(1)) await startCold(browser, page);
  await browser.close();
}

/** The first table that is painted in a fresh page, its script still to evaluate: of a whole report, beside that of the table alone. */
async function compareFirstTables(target: Browser, report: unknown): Promise<void> {
  const tags = {'gai-report-table': 'document.querySelector("gai-report-table").shadowRoot', 'gai-report': 'document.querySelector("gai-report").shadowRoot?.querySelector("gai-report-table")?.shadowRoot'};
  const scripts = {'gai-report-table': await bundle('src/elements/report-table.ts'), 'gai-report': await bundle('src/elements/report.ts')};
  const times = {'gai-report-table': [] as number[], 'gai-report': [] as number[]};
  for (let round = 0; round < 15; round++) {
    for (const tag of shuffle(['gai-report-table', 'gai-report'] as const)) {
      const fresh = await openPage(target, '');
      times[tag].push((await fresh.evaluate(`new Promise((resolve) => requestAnimationFrame(() => { const start = performance.now();
        const script = document.createElement('script'); script.textContent = ${JSON.stringify(scripts[tag])}; document.head.append(script);
        const element = document.createElement('${tag}'); element.report = ${JSON.stringify(report)}; document.body.append(element);
        const look = () => { if (!${tags[tag]}?.querySelector('td')) return requestAnimationFrame(look); document.body.offsetHeight; requestAnimationFrame(() => resolve(performance.now() - start)); };
        requestAnimationFrame(look); }))`)) as number);
      await fresh.close();
    }
  }
  console.log(['first table, cold'.padEnd(22), `alone ${median(times['gai-report-table']).toFixed(1)} ms`.padEnd(18), sayRatio('of a report', times['gai-report'].map((ms, i) => ms / times['gai-report-table'][i]!), 1.5)].join(''));
}

/** Whole reports: one, a hundred, and a thousand with what is out of sight skipped. */
async function renderReports(): Promise<void> {
  const {path, args, env} = findBrowser();
  const browser = await puppeteer.launch({executablePath: path, env, headless: true, protocolTimeout: 600000,
    args: [...args, '--js-flags=--expose-gc', '--enable-precise-memory-info', '--disable-frame-rate-limit', '--disable-gpu-vsync']});
  const page = await openPage(browser, await bundle('bench/report-page.ts'));
  const run = async <F extends keyof typeof ReportBench>(name: F, ...values: Parameters<(typeof ReportBench)[F]>): Promise<Awaited<ReturnType<(typeof ReportBench)[F]>>> =>
    (await page.evaluate(`reportBench.${name}(...${JSON.stringify(values)})`)) as Awaited<ReturnType<(typeof ReportBench)[F]>>;
  for (const [n, times, kinds] of [[1, 15, ['floor', 'element']], [100, 5, ['floor', 'element', 'skipped']], [1000, 2, ['floor', 'skipped']]] as const) {
    for (const year of [2023, 2024]) await run('prepare', n, year);
    const measured = new Map<string, Awaited<ReturnType<typeof ReportBench.measure>>[]>(kinds.map((way) => [way, []]));
    for (let round = -1; round < times; round++) for (const way of shuffle<'floor' | 'element' | 'skipped'>(kinds)) {
      const result = await run('measure', n, way);
      if (round >= 0) measured.get(way)!.push(result);
    }
    const of = (way: string, key: keyof Awaited<ReturnType<typeof ReportBench.measure>>): number[] => measured.get(way)!.map((result) => result[key]);
    for (const way of kinds.slice(1)) {
      const goal = n === 100 && way === 'element' ? 1.2 : n === 1000 ? 0.25 : undefined;
      console.log([`report ${n} ${way}`.padEnd(22), `floor ${median(of('floor', 'first')).toFixed(1)} ms`.padEnd(18), sayRatio('first', of(way, 'first').map((ms, i) => ms / of('floor', 'first')[i]!), goal),
        sayRatio('update', of(way, 'update').map((ms, i) => ms / of('floor', 'update')[i]!)), `first screen ${median(of(way, 'firstScreen')).toFixed(0)} ms, longest task ${median(of(way, 'task')).toFixed(0)} ms, heap ${(median(of(way, 'heap')) / 1e6).toFixed(1)} MB`].join(''));
    }
    if (n === 1) await compareFirstTables(browser, await run('firstReport'));
  }
  await browser.close();
}

async function compare(target: Page, kind: Kind, n: number): Promise<void> {
  for (const year of [2023, 2024]) await call(target, 'prepare', kind, n, year);
  const times = new Map<Way, Awaited<ReturnType<typeof Bench.measure>>[]>(ways.map((way) => [way, []]));
  for (let round = -1; round < (rounds[n] ?? 7); round++) {
    for (const way of shuffle(ways)) {
      const measured = await call(target, 'measure', kind, n, way);
      if (round >= 0) times.get(way)!.push(measured); // the first round warms up
    }
  }
  for (const step of ['first', 'update'] as const) {
    const floor = times.get('floor')!.map((round) => round[step]);
    const name = `${kind} ${step} ${n}`;
    const cells = ways.slice(1).map((way) => {
      const goal = way === 'element' ? goals[name] : way === 'skipped' ? skippedGoals[name] : undefined;
      return sayRatio(way, times.get(way)!.map((round, i) => round[step] / floor[i]!), goal);
    });
    console.log([name.padEnd(18), `floor ${median(floor).toFixed(1)} ms`.padEnd(18), ...cells].join(''));
  }
}

async function watchTasks(target: Page, n: number): Promise<void> {
  const {task, firstScreen, all} = await call(target, 'longestTask', n);
  console.log(`${n} tables at once: longest task ${task ? `${task.toFixed(0)} ms` : 'under 50 ms'} (goal 50), first screen ${firstScreen.toFixed(0)} ms, all drawn ${all.toFixed(0)} ms`);
}

/** The first table of a fresh page, with the script still to evaluate, beside the finished HTML with its style sheet. */
async function startCold(target: Browser, prepared: Page): Promise<void> {
  const {html, css, report} = await call(prepared, 'coldFloor');
  const script = await bundle('src/elements/report-table.ts');
  const runs: {readonly [way: string]: string} = {
    floor: `const style = document.createElement('style'); style.textContent = ${JSON.stringify(css)}; document.head.append(style);
      const box = document.createElement('div'); box.className = 'host'; box.innerHTML = ${JSON.stringify(html)}; document.body.append(box);`,
    element: `const script = document.createElement('script'); script.textContent = ${JSON.stringify(script)}; document.head.append(script);
      const table = document.createElement('gai-report-table'); table.report = ${JSON.stringify(report)}; document.body.append(table);`,
  };
  const floor: number[] = [];
  const element: number[] = [];
  for (let round = 0; round < 15; round++) {
    for (const way of shuffle(['floor', 'element'] as const)) {
      const fresh = await openPage(target, '');
      const ms = (await fresh.evaluate(`new Promise((resolve) => requestAnimationFrame(() => { const start = performance.now(); { ${runs[way]!} }
        requestAnimationFrame(() => requestAnimationFrame(() => { document.body.offsetHeight; resolve(performance.now() - start); })); }))`)) as number;
      (way === 'floor' ? floor : element).push(ms);
      await fresh.close();
    }
  }
  console.log(['cold first table'.padEnd(18), `floor ${median(floor).toFixed(1)} ms`.padEnd(18), sayRatio('element', element.map((ms, i) => ms / floor[i]!), 1.4)].join(''));
}

async function openPage(target: Browser, script: string): Promise<Page> {
  const fresh = await target.newPage();
  await fresh.setViewport({width: 1000, height: 900});
  await fresh.setContent('<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><style>body { font: 16px sans-serif } .laid-out > * { content-visibility: visible !important }</style></head><body></body></html>');
  if (script) await fresh.evaluate(script);
  return fresh;
}

async function bundle(entry: string): Promise<string> {
  const options = classicOptions(entry);
  const result = (await build({configFile: false, logLevel: 'silent', ...options, build: {...options.build, write: false}})) as Rolldown.RolldownOutput[];
  return result[0]!.output[0].code;
}

async function call<F extends keyof typeof Bench>(target: Page, name: F, ...values: Parameters<(typeof Bench)[F]>): Promise<Awaited<ReturnType<(typeof Bench)[F]>>> {
  return (await target.evaluate(`bench.${name}(...${JSON.stringify(values)})`)) as Awaited<ReturnType<(typeof Bench)[F]>>;
}

function sayRatio(name: string, ratios: readonly number[], goal?: number): string {
  const ratio = median(ratios);
  return `${name} ${ratio.toFixed(2)}${goal === undefined ? '' : ` (goal ${goal.toFixed(2)}${ratio <= goal ? '' : ', missed'})`}`.padEnd(28);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

function shuffle<T>(values: readonly T[]): T[] {
  return values.map((value) => [Math.random(), value] as const).sort(([a], [b]) => a - b).map(([, value]) => value);
}
