/** What every measurement in a browser needs: the browser, a page, code as it ships, and ratios. */
import puppeteer, {type Browser, type BrowserContext, type Page} from 'puppeteer-core';
import {build, type Rolldown} from 'vite';
import {findBrowser} from '../scripts/browser.js';
import {classicOptions} from '../vite.config.js';

export async function launch(): Promise<{readonly browser: Browser; readonly version: string}> {
  const {path, args, env, version} = findBrowser();
  const browser = await puppeteer.launch({
    executablePath: path, env, headless: true, protocolTimeout: 600000,
    args: [...args, '--js-flags=--expose-gc', '--enable-precise-memory-info', '--disable-frame-rate-limit', '--disable-gpu-vsync'],
  });
  return {browser, version};
}

export async function openPage(browser: Browser | BrowserContext, script: string): Promise<Page> {
  const fresh = await browser.newPage();
  await fresh.setViewport({width: 1000, height: 900});
  await fresh.setContent('<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><style>body { font: 16px sans-serif } .laid-out > * { content-visibility: visible !important }</style></head><body></body></html>');
  if (script) await fresh.addScriptTag({content: script}); // by a tag, as in a page: elsewhere the browser takes no hint from the script
  return fresh;
}

/** A script of an entry: with all that it needs, or without what a portal fetches later, from beside its script. */
export async function bundle(entry: string, isFirst = false): Promise<string> {
  const {resolve, ...options} = classicOptions(entry);
  const result = (await build({configFile: false, logLevel: 'silent', ...options, ...isFirst && {resolve}, build: {...options.build, write: false}})) as Rolldown.RolldownOutput[];
  return result[0]!.output[0].code;
}

export function sayRatio(name: string, ratios: readonly number[], goal?: number): string {
  const ratio = median(ratios);
  return `${name} ${ratio.toFixed(2)}${sayGoal(ratio, goal)}`.padEnd(28);
}

/** The most that a figure may be, where there is a goal, and whether it is more. */
export function sayGoal(value: number, goal: number | undefined): string {
  return goal === undefined ? '' : ` (goal ${goal.toFixed(2)}${value <= goal ? '' : ', missed'})`;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

export function shuffle<T>(values: readonly T[]): T[] {
  return values.map((value) => [Math.random(), value] as const).sort(([a], [b]) => a - b).map(([, value]) => value);
}
