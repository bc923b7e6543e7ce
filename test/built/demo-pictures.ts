import puppeteer, {type Page} from 'puppeteer-core';
import {findBrowser, findPackedFonts} from '../../scripts/browser.js';

/** The mean colours of a picture's blocks, row by row. */
export type Blocks = readonly (readonly [red: number, green: number, blue: number])[];

/** What is pictured, by the name of its file. */
export const pictured: {readonly [name: string]: {
  readonly page: string;
  readonly width: number;
  readonly theme: string;
  /** What of the report is scrolled to, instead of its first screen. */
  readonly at?: string;
  readonly isForced?: boolean;
}} = {
  report: {page: 'report', width: 1280, theme: 'light'},
  checks: {page: 'checks', width: 1280, theme: 'light'},
  'report-phone': {page: 'report', width: 360, theme: 'dark'},
  'report-charts': {page: 'report', width: 1280, theme: 'light', at: 'gai-application-chart'},
  'report-charts-phone': {page: 'report', width: 360, theme: 'light', at: 'gai-application-chart'},
  'report-forced': {page: 'report', width: 1280, theme: 'light', at: 'gai-application-chart', isForced: true},
  theme: {page: 'theme', width: 1280, theme: 'dark'},
};
export const pictureFile = (name: string): string => `test/fixtures/demo/${name}.json`;

const side = 24;

/**
 * Pictures a screen of each page of a demo, by name, in blocks: with the one font that an npm package carries, so that
 * every machine sees the same (Chinese as empty boxes, which stand for it here), or the reason why this one cannot.
 */
export async function picturePages(url: string): Promise<{readonly pictures: {readonly [name: string]: Blocks}} | {readonly reason: string}> {
  const fonts = findPackedFonts();
  if ('reason' in fonts) return fonts;
  const {path, args, env} = findBrowser();
  const browser = await puppeteer.launch({executablePath: path, args: [...args], env: {...env, ...fonts}, headless: true});
  const pictures: {[name: string]: Blocks} = {};
  for (const [name, {page: file, width, theme, at, isForced}] of Object.entries(pictured)) {
    const page = await browser.newPage();
    await page.setViewport({width, height: 1600});
    if (isForced) await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}, {name: 'prefers-color-scheme', value: 'dark'}]});
    await page.goto(`${url}${file}.html?theme=${theme}`, {waitUntil: 'networkidle0'});
    if (at) await scrollTo(page, at);
    const picture = await page.screenshot({encoding: 'base64'});
    await page.goto('about:blank'); // its policy would refuse the picture
    pictures[name] = await averageBlocks(page, `data:image/png;base64,${picture}`);
    await page.close();
  }
  await browser.close();
  return {pictures};
}

/** Has the first of such elements in the report drawn at the head of the window, and all that is in sight there. */
async function scrollTo(page: Page, selector: string): Promise<void> {
  const find = `document.querySelector('gai-report')?.shadowRoot?.querySelector('${selector}')`;
  await page.waitForFunction(`!!${find}`, {timeout: 10000});
  for (let i = 0; i < 3; i++) { // what is drawn on the way moves it
    await page.evaluate(`${find}.scrollIntoView()`);
    await page.waitForFunction(`!!${find}.shadowRoot.querySelector('.drawing > svg > *')`, {timeout: 10000});
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** How far two pictures are apart: the mean over all blocks, and the share of blocks that differ plainly. */
export function compareBlocks(a: Blocks, b: Blocks): {readonly mean: number; readonly changed: number} {
  const apart = a.map((colour, i) => colour.reduce((sum, part, j) => sum + Math.abs(part - (b[i]?.[j] ?? 255)), 0) / 3);
  return {mean: apart.reduce((sum, value) => sum + value, 0) / apart.length, changed: apart.filter((value) => value > 16).length / apart.length};
}

/** One row of blocks a line, so that a diff shows where a page changed. */
export function writeBlocks(blocks: Blocks): string {
  const rows = Array.from({length: side}, (_, row) => blocks.slice(row * side, (row + 1) * side));
  return `[\n${rows.map((row) => JSON.stringify(row).slice(1, -1)).join(',\n')}\n]\n`;
}

function averageBlocks(page: Page, address: string): Promise<Blocks> {
  return page.evaluate(async (src, count) => {
    const image = Object.assign(new Image(), {src});
    await image.decode();
    const {width, height} = image;
    const context = Object.assign(document.createElement('canvas'), {width, height}).getContext('2d')!;
    context.drawImage(image, 0, 0);
    return Array.from({length: count * count}, (_, i): [number, number, number] => {
      const [left, top, wide, high] = [(i % count) * width / count, Math.floor(i / count) * height / count, width / count, height / count];
      const {data} = context.getImageData(left, top, wide, high);
      const sums = [0, 0, 0];
      for (let at = 0; at < data.length; at += 4) for (const part of [0, 1, 2]) sums[part]! += data[at + part]!;
      return sums.map((sum) => Math.round(sum / (data.length / 4))) as [number, number, number];
    });
  }, address, side);
}
