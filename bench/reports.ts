/** Whole reports beside their finished HTML, all of it laid out, and beside tables as text with ECharts, which is what a portal has today. */
import type {Browser, Page} from 'puppeteer-core';
import {bundle, launch, median, openPage, sayGoal, sayRatio, shuffle} from './launch.js';
import type * as Bench from './report-page.js';

const ways: readonly Bench.Way[] = ['floor', 'floor-again', 'element', 'skipped', 'echarts'];
const rounds: {readonly [n: number]: number} = {1: 15, 100: 15, 1000: 3};
/** In new pages more, as each comes upon another moment of the machine. */
const newPageRounds = 31;
/** Of their finished HTML, what a hundred reports laid out may take at most. */
const hundredGoal = 1.2;

export async function compareReports(sizes: readonly number[]): Promise<void> {
  const {browser, version} = await launch();
  console.log(`${version}; whole reports, ratios to the finished HTML laid out, to the mean of both where a round draws it twice, medians over rounds\n`);
  const script = await bundle('bench/report-page.ts');
  const page = await openPage(browser, script);
  const run = runIn(page);
  for (const year of [2023, 2024]) await run('prepare', year);
  let one: {readonly whole: number; readonly screen: number} | undefined;
  for (const n of sizes) {
    const measured = new Map<Bench.Way, Bench.Measured[]>(ways.map((way) => [way, []]));
    for (let round = -1; round < (rounds[n] ?? 5); round++) {
      for (const way of shuffle(n < 1000 ? ways : ways.filter((some) => some !== 'element' && some !== 'floor-again'))) {
        const result = await run('measure', n, way);
        if (round >= 0) measured.get(way)!.push(result); // the first round warms up
      }
    }
    const read = (way: Bench.Way, key: keyof Bench.Measured): number[] => measured.get(way)!.map((result) => result[key]);
    const share = (way: Bench.Way, key: 'first' | 'update'): number[] => divide(read(way, key), way === 'floor-again' ? read('floor', key) : average(read('floor', key), read('floor-again', key)));
    for (const way of ways.slice(1)) {
      if (!measured.get(way)!.length) continue;
      const goal = n === 100 && way === 'element' ? hundredGoal : n === 1000 && way === 'skipped' ? 0.25 : undefined;
      const limits = n === 1000 && way === 'skipped' ? {task: 50, heap: 20} : undefined; // milliseconds, megabytes
      const [screen, task, heap] = [median(read(way, 'firstScreen')), median(read(way, 'task')), median(read(way, 'heap')) / 1e6];
      if (n === 1 && way === 'skipped') one = {whole: median(read(way, 'first')), screen};
      console.log([`${n} ${way}`.padEnd(18), `floor ${median(read('floor', 'first')).toFixed(1)} ms`.padEnd(18), sayRatio('first', share(way, 'first'), goal), sayRatio('update', share(way, 'update')),
        `longest task ${task.toFixed(0)} ms${sayGoal(task, limits?.task)}, heap ${heap.toFixed(1)} MB${sayGoal(heap, limits?.heap)}, first screen ${screen.toFixed(0)} ms`,
        n > 1 && way === 'skipped' && one ? `, ${(screen / one.whole).toFixed(2)} of one report's time${sayGoal(screen / one.whole, 1.2)} and ${(screen / one.screen).toFixed(2)} of its first screen's` : ''].join(''));
    }
  }
  const [given, report] = [sizes.includes(100) ? await run('give') : '', await run('firstReport')];
  await page.close(); // or what it has to clear up would be done beside what follows
  if (sizes.includes(100)) await compareInNewPages(browser, script, given);
  if (sizes.includes(1)) await compareFirstTables(browser, report);
  await browser.close();
}

/** A hundred reports as before, but each time in a new page, where the browser has compiled nothing yet. */
async function compareInNewPages(browser: Browser, script: string, given: string): Promise<void> {
  const times = {'floor': [] as number[], 'floor-again': [] as number[], 'element': [] as number[]};
  for (let round = 0; round < newPageRounds; round++) {
    for (const way of shuffle(['floor', 'floor-again', 'element'] as const)) {
      const context = await browser.createBrowserContext();
      const run = runIn(await openPage(context, script));
      await run('take', given);
      times[way].push((await run('measure', 100, way, true)).first);
      await context.close();
    }
  }
  const shares = divide(times.element, average(times.floor, times['floor-again']));
  const again = divide(times['floor-again'], times.floor);
  console.log(['100, new pages'.padEnd(18), `floor ${median(times.floor).toFixed(1)} ms`.padEnd(18), sayRatio('first', shares, hundredGoal), `floor-again ${median(again).toFixed(2)}`].join(''));
}

/** What the floor took in each round, on average where that draws it again: less is left to chance then. */
function average(floor: readonly number[], again: readonly number[]): number[] {
  return floor.map((ms, i) => (ms + (again[i] ?? ms)) / 2);
}

/** The ratios of the same rounds. */
function divide(times: readonly number[], floor: readonly number[]): number[] {
  return times.map((ms, i) => ms / floor[i]!);
}

type Run = <F extends keyof typeof Bench>(name: F, ...values: Parameters<(typeof Bench)[F]>) => Promise<Awaited<ReturnType<(typeof Bench)[F]>>>;

/** Calls what the page exports. */
function runIn(page: Page): Run {
  return async (name, ...values) => (await page.evaluate(`reportBench.${name}(...${JSON.stringify(values)})`)) as never;
}

/** The first table that a fresh page paints, its script still to evaluate: of a whole report, beside the tag of a table alone, and beside the same table alone. */
async function compareFirstTables(target: Browser, report: unknown): Promise<void> {
  const [table, whole] = [await bundle('src/elements/report-table.ts', true), await bundle('src/elements/report.ts', true)];
  const tags = {
    alone: {script: table, markup: '<gai-report-table></gai-report-table>', root: 'document.querySelector("gai-report-table").shadowRoot'},
    same: {script: table, markup: '<gai-report-table table="proactive"></gai-report-table>', root: 'document.querySelector("gai-report-table").shadowRoot'},
    report: {script: whole, markup: '<gai-report></gai-report>', root: 'document.querySelector("gai-report").shadowRoot?.querySelector("gai-report-table")?.shadowRoot'},
  };
  const times = {alone: [] as number[], same: [] as number[], report: [] as number[]};
  for (let round = 0; round < 25; round++) {
    for (const tag of shuffle(['alone', 'same', 'report'] as const)) {
      const {script, markup, root} = tags[tag];
      const fresh = await openPage(target, '');
      // What is posted in a frame arrives when that has been painted.
      times[tag].push((await fresh.evaluate(`new Promise((resolve) => requestAnimationFrame(() => { const start = performance.now();
        const script = document.createElement('script'); script.textContent = ${JSON.stringify(script)}; document.head.append(script);
        document.body.innerHTML = '${markup}'; document.body.firstChild.report = ${JSON.stringify(report)};
        const channel = new MessageChannel(); const look = () => channel.port2.postMessage(0);
        channel.port1.onmessage = () => { if (!${root}?.querySelector('td')) return requestAnimationFrame(look); document.body.offsetHeight; resolve(performance.now() - start); };
        look(); }))`)) as number);
      await fresh.close();
    }
  }
  const share = (tag: 'alone' | 'same'): number[] => divide(times.report, times[tag]);
  console.log(['first table, cold'.padEnd(22), `alone ${median(times.alone).toFixed(1)} ms`.padEnd(18), sayRatio('of a report', share('alone'), 1.5), sayRatio('beside the same table', share('same'))].join(''));
}
