import puppeteer, {type Page} from 'puppeteer-core';
import {build, preview} from 'vite';
import {findBrowser} from '../../scripts/browser.js';

/** The demo, built anew and served under its strict policy, with a browser to look at it. */
export interface DemoSite {
  readonly url: string;
  /** Opens a page of the demo, such as `theme.html?language=en`, and waits until nothing more is fetched. */
  open(address: string, width?: number, height?: number): Promise<Page>;
  close(): Promise<void>;
}

/** What went wrong on a page: errors, and what the policy refused. */
export async function listProblems(page: Page): Promise<string[]> {
  return (await page.evaluate('window.problems')) as string[];
}

// A browser without a screen has no clipboard of its own to read from.
const collect = `window.problems = [];
Object.defineProperty(navigator, 'clipboard', {value: {writeText: async (text) => { window.copied = text; }}});
document.addEventListener('securitypolicyviolation', (event) => problems.push(event.violatedDirective + ' ' + event.blockedURI));
window.addEventListener('error', (event) => problems.push(event.message));
window.addEventListener('unhandledrejection', (event) => problems.push(String(event.reason)));
for (const name of ['error', 'warn']) console[name] = (...words) => problems.push(words.join(' '));`;

/** What was copied last. */
export async function readCopied(page: Page): Promise<string> {
  return (await page.evaluate('window.copied ?? ""')) as string;
}

export async function openDemo(): Promise<DemoSite> {
  await build({mode: 'demo', logLevel: 'error'});
  const server = await preview({mode: 'demo', logLevel: 'error'});
  const url = server.resolvedUrls!.local[0]!;
  const {path, args, env} = findBrowser();
  const browser = await puppeteer.launch({executablePath: path, args: [...args], env, headless: true});
  return {
    url,
    async open(address, width = 1280, height = 900) {
      const page = await browser.newPage();
      await page.setViewport({width, height});
      await page.evaluateOnNewDocument(collect);
      await page.goto(`${url}${address}`, {waitUntil: 'networkidle0'});
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
