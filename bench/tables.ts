/** The application table and the outcomes chart beside two floors in the same page: the finished HTML set as text, and the same built by DOM calls. */
import type {Browser, Page} from 'puppeteer-core';
import {bundle, launch, median, openPage, sayRatio, shuffle} from './launch.js';
import type * as Bench from './page.js';

type Kind = Parameters<typeof Bench.measure>[0];
type Way = Parameters<typeof Bench.measure>[2];

const ways: readonly Way[] = ['floor', 'floor-again', 'dom', 'element', 'skipped'];
const rounds: {readonly [n: number]: number} = {1: 31, 100: 15, 1000: 5};
const goals: {readonly [name: string]: number} = {'table first 100': 1.1, 'chart first 100': 1.4, 'table update 100': 0.6, 'chart update 100': 0.6};
const skippedGoals: {readonly [name: string]: number} = {'table first 1000': 0.15};

export async function compareTables(sizes: readonly number[]): Promise<void> {
  const {browser, version} = await launch();
  console.log(`${version}; ratios to the finished HTML set as text, medians over rounds\n`);
  const page = await openPage(browser, await bundle('bench/page.ts'));
  for (const n of sizes) for (const kind of ['table', 'chart'] as const) await compare(page, kind, n);
  if (sizes.includes(1000)) await watchTasks(page, 1000);
  if (sizes.includes(1)) await startCold(browser, page);
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

async function call<F extends keyof typeof Bench>(target: Page, name: F, ...values: Parameters<(typeof Bench)[F]>): Promise<Awaited<ReturnType<(typeof Bench)[F]>>> {
  return (await target.evaluate(`bench.${name}(...${JSON.stringify(values)})`)) as Awaited<ReturnType<(typeof Bench)[F]>>;
}
