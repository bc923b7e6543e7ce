/** Takes pictures of the built demo: `npx tsx scripts/screenshots.ts [sample|page.html|page.html:sample…]` writes them to `screenshots/`; without a name, of the whole report of each sample. */
import {mkdirSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {preview} from 'vite';
import {sampleNames} from '../test/samples.js';
import {findBrowser} from './browser.js';

const views = [
  {name: 'wide', width: 1280}, {name: 'narrow', width: 360}, {name: 'dark', width: 1280, theme: 'dark'},
  {name: 'contrast', width: 1280, theme: 'contrast'}, {name: 'forced', width: 1280, forced: true}, {name: 'english', width: 1280, language: 'en'},
  {name: 'zoomed', width: 640},
];
const samples = process.argv.slice(2).length ? process.argv.slice(2) : [...sampleNames, 'draft-2024'].map((name) => `report.html:${name}`);

mkdirSync('screenshots', {recursive: true});
const server = await preview({mode: 'demo', logLevel: 'error'});
const {path, args, env} = findBrowser();
const browser = await puppeteer.launch({executablePath: path, args: [...args], env, headless: true});
for (const sample of samples) {
  for (const view of views) {
    const page = await browser.newPage();
    await page.setViewport({width: view.width, height: 900, deviceScaleFactor: view.width < 600 ? 2 : 1});
    if (view.forced) await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}, {name: 'prefers-color-scheme', value: 'dark'}]});
    const [file, name = ''] = sample.includes('.html') ? sample.split(':') as [string, string?] : ['', sample];
    const query = new URLSearchParams({sample: name, language: view.language ?? 'zh-CN', theme: view.theme ?? 'light'});
    await page.goto(`${server.resolvedUrls!.local[0]}${file}?${query}`, {waitUntil: 'networkidle0'});
    // A page pictured as a whole is taller than its window, and what is out of sight is not painted.
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.card > *, .frame > *, .preview > *, .page > *').forEach((element) => [element, ...Array.from(element.shadowRoot?.querySelectorAll<HTMLElement>('[theme]') ?? [])].forEach((shown) => shown.style.setProperty('content-visibility', 'visible'))));
    // Charts draw when they are in sight: the window becomes as tall as the page.
    const tall = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({...page.viewport()!, height: tall});
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.screenshot({path: `screenshots/${sample.replace(':', '-')}-${view.name}.png`, fullPage: true});
    if (view.name === 'wide') await page.pdf({path: `screenshots/${sample.replace(':', '-')}.pdf`, format: 'A4', margin: {top: '15mm', bottom: '15mm', left: '12mm', right: '12mm'}});
    await page.close();
  }
}
await browser.close();
await server.close();
