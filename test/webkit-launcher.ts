import type {BrowserLauncher} from '@web/test-runner';
import {startWebKit, type WebKit} from '../scripts/webkit.js';

/** Lets the test runner run files one after the other in WebKit. The type lets its `sendKeys` in, which calls the method of that name. */
export function webkitLauncher(): BrowserLauncher & {sendKeys(id: string, keys: string[]): Promise<void>} {
  let browser: Promise<WebKit> | undefined;
  let active: string | undefined;
  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      active = id;
      await (await (browser ??= startWebKit())).open(url);
    },
    isActive: (id) => id === active,
    getBrowserUrl: async () => String(await (await browser!).evaluate('location.href')),
    async stopSession() {
      active = undefined;
      await (await browser!).open('about:blank'); // what still runs in the page ends with it
      return {};
    },
    async sendKeys(_id, keys) {
      await (await browser!).press(keys);
    },
    async stop() {
      await (await browser)?.close();
    },
    startDebugSession() {
      throw new Error('WebKit has no debug session here');
    },
  };
}
