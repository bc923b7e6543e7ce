/** The one-file examples of `demo/frameworks/`, built as their frameworks build them, at work in a browser. */
import assert from 'node:assert/strict';
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {svelte} from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import puppeteer, {type Browser} from 'puppeteer-core';
import {build, type PluginOption} from 'vite';
import {findBrowser} from '../../scripts/browser.js';
import {serve} from './serve.js';

const folder = 'node_modules/.cache/gai-report/frameworks';
const page = '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>x</title></head><body><main></main><script type="module" src="./main.ts"></script></body></html>';

/** What a project has beside the example: the page, and in Vue and Svelte the lines that start it. */
const examples: {readonly [name: string]: {readonly file: string; readonly as?: string; readonly main?: string; readonly plugins?: PluginOption[]}} = {
  'plain HTML': {file: 'plain.html', as: 'index.html'},
  'React 19': {file: 'react.tsx', main: "import './react.tsx';"},
  'Vue 3': {file: 'report.vue', main: "import {createApp} from 'vue';\nimport Report from './report.vue';\ncreateApp(Report).mount('main');",
    plugins: [vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('gai-')}}})]},
  'Svelte 5': {file: 'report.svelte', main: "import {mount} from 'svelte';\nimport Report from './report.svelte';\nmount(Report, {target: document.querySelector('main')});", plugins: [svelte({configFile: false})]},
};

describe('the examples for frameworks', () => {
  let browser: Browser;

  before(async () => {
    const {path, args, env} = findBrowser();
    browser = await puppeteer.launch({executablePath: path, args: [...args], env, headless: true});
    rmSync(folder, {recursive: true, force: true});
  });
  after(() => browser.close());

  for (const [name, {file, as = file, main, plugins = []}] of Object.entries(examples)) {
    it(`${name}: shows a table, changes it and hears of the chosen figure`, async () => {
      const root = join(folder, file);
      mkdirSync(root, {recursive: true});
      cpSync(`demo/frameworks/${file}`, join(root, as));
      if (main) {
        writeFileSync(join(root, 'main.ts'), main);
        writeFileSync(join(root, 'index.html'), page);
      }
      await build({
        configFile: false, root, logLevel: 'error', plugins, base: './',
        resolve: {alias: {'gai-report': resolve('dist/index.js')}}, build: {outDir: 'out', modulePreload: false},
      });
      const site = await serve({'/2025.json': readFileSync('demo/public/samples/city-2025.json', 'utf8')}, join(root, 'out'));
      const tab = await browser.newPage();
      const problems: string[] = [];
      tab.on('pageerror', (error) => problems.push(String(error)));
      await tab.goto(`${site.url}/`);
      const cells = 'document.querySelector("gai-report-table")?.shadowRoot?.querySelectorAll("td[part^=cell]")';
      await tab.waitForFunction(`${cells}?.length === 175`, {timeout: 10000});
      assert.equal(await tab.evaluate('document.querySelector("gai-report-table").foldZeros'), true);
      // What answers a click is fetched once the table is near.
      await tab.waitForFunction(`(${cells}[0].click(), document.querySelector("output").textContent === "applications.received.naturalPerson 13612")`, {timeout: 5000, polling: 100});
      await tab.select('select', 'review');
      await tab.waitForFunction(`${cells}.length === 15`, {timeout: 5000});
      assert.deepEqual(problems, []);
      await tab.close();
      site.close();
    });
  }
});
