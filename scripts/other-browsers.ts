/** Finds the browsers that are tested in besides Chromium, and asks each for its version by starting it. */
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import puppeteer, {type LaunchOptions} from 'puppeteer-core';
import {startWebKit} from './webkit.js';

/** A browser to test in, or the reason why not. */
export type Found<T> = ({readonly version: string} & T) | {readonly name: string; readonly reason: string};

/** Firefox as puppeteer starts it; `GAI_FIREFOX` names another one, or `none`. */
export async function findFirefox(): Promise<Found<{options: LaunchOptions}>> {
  const path = process.env['GAI_FIREFOX'] ?? findOnPath(['firefox-esr', 'firefox', 'firefox.exe']) ?? listPrograms().find((place) => existsSync(place));
  if (path === undefined) return {name: 'Firefox', reason: 'not installed'};
  if (path === 'none') return {name: 'Firefox', reason: 'switched off by GAI_FIREFOX'};
  const options: LaunchOptions = {browser: 'firefox', executablePath: path, headless: true};
  return tryBrowser('Firefox', async () => {
    const browser = await puppeteer.launch(options);
    const version = await browser.version();
    await browser.close();
    return {version: version.replace('/', ' '), options};
  });
}

/** WebKitGTK with its driver and a screen in memory; `GAI_WEBKIT=none` leaves it out. */
export async function findWebKit(): Promise<Found<object>> {
  if (process.env['GAI_WEBKIT'] === 'none') return {name: 'WebKit', reason: 'switched off by GAI_WEBKIT'};
  const missing = ['WebKitWebDriver', 'Xvfb'].filter((name) => findOnPath([name]) === undefined);
  if (missing.length > 0) return {name: 'WebKit', reason: `${missing.join(' and ')} not installed`};
  return tryBrowser('WebKit', async () => {
    const browser = await startWebKit();
    await browser.close();
    return {version: browser.version};
  });
}

function listPrograms(): string[] {
  const programs = process.env['PROGRAMFILES'];
  return ['/Applications/Firefox.app/Contents/MacOS/firefox', ...(programs ? [join(programs, 'Mozilla Firefox/firefox.exe')] : [])];
}

async function tryBrowser<T>(name: string, start: () => Promise<T>): Promise<T | {name: string; reason: string}> {
  try {
    return await start();
  } catch (error) {
    return {name, reason: `does not start: ${(error as Error).message.split('\n')[0]!}`};
  }
}

function findOnPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((place) => existsSync(place));
}
