import puppeteer from 'puppeteer-core';
import oldPuppeteer from 'puppeteer-core-10';
import {type Browser, findBrowser, findOldBrowser} from '../../scripts/browser.js';
import {findFirefox, findWebKit} from '../../scripts/other-browsers.js';
import {startWebKit, type WebKit} from '../../scripts/webkit.js';

/** What the tests of the built files use of a page; puppeteer's pages have it. Scripts are single expressions. */
export interface Tab {
  setViewport(size: {width: number; height: number}): Promise<void>;
  goto(url: string): Promise<unknown>;
  evaluate(script: string): Promise<unknown>;
  waitForFunction(script: string, options: {timeout: number}): Promise<unknown>;
  readonly keyboard: {press(key: 'ArrowRight' | 'Enter'): Promise<void>};
  close(): Promise<void>;
}

export interface Running {
  newPage(): Promise<Tab>;
  version(): Promise<string>;
  close(): Promise<void>;
}

/** How to start each browser the built files must work in, or the reason why it cannot run here. */
export async function listBrowsers(): Promise<({name: string; start: () => Promise<Running>} | {name: string; reason: string})[]> {
  const [old, middle] = [findOldBrowser(78), findOldBrowser(92)];
  const [firefox, webkit] = [await findFirefox(), await findWebKit()];
  return [
    {name: 'the newest browser', start: () => launch(findBrowser())},
    {name: 'Chromium 78', ...('reason' in old ? old : {start: () => launchOld(old)})},
    {name: 'Chromium 92', ...('reason' in middle ? middle : {start: () => launchOld(middle)})},
    'reason' in firefox ? firefox : {name: 'Firefox', start: () => puppeteer.launch(firefox.options)},
    'reason' in webkit ? webkit : {name: 'WebKit', start: () => Promise.resolve(makeWebKit(webkit.version))},
  ];
}

function launch({path, args, env}: Browser): Promise<Running> {
  return puppeteer.launch({executablePath: path, args: [...args], env, headless: true});
}

// Today's puppeteer cannot start a browser of 2019; the one of its time can.
function launchOld({path, args, env}: Browser): Promise<Running> {
  return oldPuppeteer.launch({executablePath: path, args: [...args], env});
}

/** WebKit with a window of its own for each page. */
function makeWebKit(version: string): Running {
  const windows: WebKit[] = [];
  return {
    newPage: async () => {
      const window = await startWebKit();
      windows.push(window);
      return makeTab(window);
    },
    version: () => Promise.resolve(version),
    close: async () => {
      for (const window of windows) await window.close();
    },
  };
}

function makeTab(window: WebKit): Tab {
  return {
    setViewport: () => Promise.resolve(), // the window has the size of its screen
    goto: (url) => window.open(url),
    evaluate: (script) => window.evaluate(script),
    waitForFunction: async (script, {timeout}) => {
      for (const end = Date.now() + timeout; !(await window.evaluate(script));) {
        if (Date.now() > end) throw new Error(`never true: ${script}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    keyboard: {press: (key) => window.press([key])},
    close: () => window.close(),
  };
}
