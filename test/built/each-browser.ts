import {after, before, describe, it} from 'node:test';
import {listBrowsers, type Running, type Tab} from './browsers.js';
import {serve, type Page} from './serve.js';

/** Opens a page of the test, or a whole address, in a tab of its own. */
export type Visit = (page: string, use: (tab: Tab) => Promise<void>) => Promise<void>;

/** Declares tests of pages once for every browser; one that is not there is skipped with its reason. */
export async function eachBrowser(title: string, pages: {readonly [path: string]: string | Page}, declare: (visit: Visit) => void): Promise<void> {
  for (const browser of await listBrowsers()) {
    const {name} = browser;
    if ('reason' in browser) it(`${title} in ${name}`, {skip: browser.reason});
    else describe(`${title} in ${name}`, () => {
      let running: Running | undefined;
      let site: Awaited<ReturnType<typeof serve>>;
      before(async () => {
        site = await serve(pages);
        running = await browser.start();
      });
      after(async () => {
        site.close();
        await running?.close();
      });
      declare(async (page, use) => {
        const tab = await running!.newPage();
        await tab.setViewport({width: 1200, height: 3000});
        await tab.goto(page.startsWith('/') ? site.url + page : page);
        await use(tab);
        await tab.close();
      });
    });
  }
}

/** Waits until the shadow tree of an element has something, with the element in view. */
export async function waitInside(tab: Tab, id: string, selector: string): Promise<void> {
  await tab.evaluate(`document.getElementById('${id}').scrollIntoView()`);
  await tab.waitForFunction(`!!document.getElementById('${id}').shadowRoot && !!document.getElementById('${id}').shadowRoot.querySelector('${selector}')`, {timeout: 15000});
}

/** What an expression about the shadow tree of an element, `root`, gives. */
export function readInside(tab: Tab, id: string, expression: string): Promise<unknown> {
  return tab.evaluate(`(function (root) { return ${expression}; })(document.getElementById('${id}').shadowRoot)`);
}
