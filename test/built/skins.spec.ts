/** The ready skins as a page links them, on screen, on paper and for readers who ask for more contrast; under Chromium 78, which does not know that wish, they apply all the same. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findBrowser} from '../../scripts/browser.js';
import {eachBrowser} from './each-browser.js';
import {serve} from './serve.js';

const makePage = (skin: string, attributes = ''): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>x</title>
${skin && `<link rel="stylesheet" href="/files/src/styles/themes/${skin}.css">`}</head><body><script src="/files/dist/gai-report.js"></script>
<gai-report-table id="table" table="review" ${attributes} src="/files/demo/public/samples/city-2025.json"></gai-report-table></body></html>`;

/** Letters of the heading cells and their ground. */
const ask = `(function (cell) { return [getComputedStyle(cell).color, getComputedStyle(cell).backgroundColor].join(' on '); })(document.getElementById('table').shadowRoot.querySelector('th.column'))`;
const isDrawn = "!!document.getElementById('table').shadowRoot && !!document.getElementById('table').shadowRoot.querySelector('th.column')";

const light = 'rgb(28, 39, 51) on rgb(238, 243, 249)';
const blackOnWhite = 'rgb(0, 0, 0) on rgb(255, 255, 255)';
const whiteOnBlack = 'rgb(255, 255, 255) on rgb(0, 0, 0)';
const screen = {blue: light, grey: 'rgb(34, 34, 34) on rgb(241, 241, 241)', dark: 'rgb(232, 237, 243) on rgb(31, 40, 51)', contrast: blackOnWhite};

const pages = {
  ...Object.fromEntries(Object.keys(screen).map((skin) => [`/${skin}`, makePage(skin)])),
  '/theme-dark': makePage('', 'theme="dark"'), '/theme-auto': makePage('', 'theme="auto"'), '/theme-light': makePage('', 'theme="light"'), '/dark-in-dark': makePage('dark', 'theme="dark"'),
};

describe('a linked skin and the reader', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    site = await serve(pages);
    const {path, args, env} = findBrowser();
    browser = await puppeteer.launch({executablePath: path, args: [...args], env, headless: true});
  });
  after(async () => {
    site.close();
    await browser.close();
  });

  async function look(page: string, medium: 'screen' | 'print', wishes: {readonly [feature: string]: string}): Promise<unknown> {
    const tab: Page = await browser.newPage();
    await (await tab.createCDPSession()).send('Emulation.setEmulatedMedia', {media: medium, features: Object.entries(wishes).map(([name, value]) => ({name, value}))});
    await tab.goto(`${site.url}${page}`);
    await tab.waitForFunction(isDrawn);
    const found = await tab.evaluate(ask);
    await tab.close();
    return found;
  }

  for (const [skin, colours] of Object.entries(screen)) {
    it(`${skin} colours the screen, prints dark on light, and gives way to a wish for more contrast`, async () => {
      assert.equal(await look(`/${skin}`, 'screen', {}), colours);
      assert.equal(await look(`/${skin}`, 'print', {}), skin === 'dark' ? light : colours);
      assert.equal(await look(`/${skin}`, 'screen', {'prefers-contrast': 'more'}), blackOnWhite);
    });
  }

  it('gives way in a dark theme to white on black', async () => {
    assert.equal(await look('/dark-in-dark', 'screen', {'prefers-contrast': 'more'}), whiteOnBlack);
    assert.equal(await look('/dark-in-dark', 'print', {}), light);
  });

  it('is not needed: every theme follows a wish for more contrast, dark or light', async () => {
    for (const [page, scheme, colours] of [['/theme-light', 'light', blackOnWhite], ['/theme-dark', 'light', whiteOnBlack], ['/theme-auto', 'light', blackOnWhite], ['/theme-auto', 'dark', whiteOnBlack]] as const) {
      assert.equal(await look(page, 'screen', {'prefers-contrast': 'more', 'prefers-color-scheme': scheme}), colours, `${page} ${scheme}`);
    }
  });
});

await eachBrowser('a linked skin', pages, (visit) => {
  for (const [skin, colours] of Object.entries(screen)) {
    it(`colours a table: ${skin}`, () => visit(`/${skin}`, async (tab) => {
      await tab.waitForFunction(isDrawn, {timeout: 15000});
      assert.equal(await tab.evaluate(ask), colours);
    }));
  }
});
