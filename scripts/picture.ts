/** Takes the README's picture from the built demo: `npm start` builds it, `npx tsx scripts/picture.ts` writes `demo/picture.png`. */
import puppeteer from 'puppeteer-core';
import {preview} from 'vite';
import {findBrowser} from './browser.js';

const server = await preview({mode: 'demo', logLevel: 'error'});
const {path, args, env} = findBrowser();
const browser = await puppeteer.launch({executablePath: path, args: [...args], env: env, headless: true});
const page = await browser.newPage();
await page.setViewport({width: 1180, height: 2400, deviceScaleFactor: 1});
await page.goto(`${server.resolvedUrls!.local[0]!}?sample=city-2025`, {waitUntil: 'networkidle0'});
await page.evaluate(() => {
  const cards = Array.from(document.querySelectorAll<HTMLElement>('.card'));
  for (const card of cards) {
    for (const extra of card.querySelectorAll('.copy, h3')) extra.remove();
    card.hidden = !card.querySelector('[view="outcomes"], [table="applications"][src$="city-2025.json"]');
    for (const element of card.children) (element as HTMLElement).style.setProperty('content-visibility', 'visible');
  }
  document.querySelector('.top')!.remove();
});
await new Promise((resolve) => setTimeout(resolve, 300));
const main = (await page.$('main'))!;
await main.screenshot({path: 'demo/picture.png'});
await browser.close();
await server.close();
