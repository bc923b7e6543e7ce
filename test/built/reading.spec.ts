/** What a reader does with a whole report, and a clerk with an import, in every browser the built files must work in. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {eachBrowser, readInside, waitInside} from './each-browser.js';
import {strictPolicy} from './serve.js';

const collect = 'window.problems = []; window.loads = 0; window.addEventListener("gai-load", function () { loads++; }); window.addEventListener("error", function (e) { problems.push(e.message); }); window.addEventListener("unhandledrejection", function (e) { problems.push(String(e.reason)); });';
const makePage = (content: string, file = 'gai-report'): {policy: string; body: string} => ({policy: strictPolicy, body: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>x</title><script src="/collect.js"></script></head><body>
<script src="/files/dist/${file}.js"></script>${content}</body></html>`});
const pages = {
  '/collect.js': collect,
  '/report': makePage('<gai-report id="report" explain fold-zeros keep-in-url src="/files/demo/public/samples/daguan-2019.json"></gai-report>'),
  '/checks': makePage('<gai-report id="report" checks src="/files/demo/public/samples/daguan-2019.json"></gai-report>'),
  '/import': makePage('<gai-report-import id="import"></gai-report-import>', 'gai-report-import'),
};
const table = "document.getElementById('report').shadowRoot.querySelector('gai-report-table[table=applications]').shadowRoot";
const importTable = "document.getElementById('import').shadowRoot.querySelectorAll('gai-import-table')[1].shadowRoot";

await eachBrowser('reading', pages, (visit) => {
  it('folds rows that are 0, unfolds them for paper and when asked', () => visit('/report', async (tab) => {
    const countHidden = (): Promise<unknown> => tab.evaluate(`${table}.querySelectorAll('tr[hidden]').length`);
    await waitInside(tab, 'report', '.tools select');
    await tab.waitForFunction(`!!${table}.querySelector('.fold button')`, {timeout: 15000});
    const count = await countHidden();
    assert.ok((count as number) > 10, String(count));
    await tab.evaluate("dispatchEvent(new Event('beforeprint'))");
    assert.equal(await countHidden(), 0);
    await tab.evaluate("dispatchEvent(new Event('afterprint'))");
    assert.equal(await countHidden(), count);
    await tab.evaluate(`${table}.querySelector('.fold button').click()`);
    await tab.waitForFunction(`${table}.querySelectorAll('tr[hidden]').length === 0`, {timeout: 5000});
    assert.deepEqual(await tab.evaluate('problems'), []);
  }));

  it('explains the row of a cell that is gone to, and keeps the view in the address', () => visit('/report', async (tab) => {
    await waitInside(tab, 'report', '.tools select');
    assert.equal(await tab.evaluate("document.getElementById('report').goTo('applications.outcomesTotal.total')"), true);
    await tab.waitForFunction(`/\\S/.test((${table}.querySelector('[part=explanation]') || {textContent: ''}).textContent)`, {timeout: 5000});
    await tab.keyboard.press('Enter');
    await waitInside(tab, 'report', '.chosen button');
    await tab.evaluate("(function (root) { var select = root.querySelector('.tools select'); select.value = 'en'; select.dispatchEvent(new Event('change', {bubbles: true})); root.querySelector('input[name=chartTables]').click(); })(document.getElementById('report').shadowRoot)");
    await tab.waitForFunction("/gai-lang=en/.test(location.search) && /gai-tables=1/.test(location.search)", {timeout: 5000});
    assert.match(await readInside(tab, 'report', 'root.querySelector(".contents").textContent') as string, /disclosure/);
    assert.deepEqual(await tab.evaluate('problems'), []);
  }));

  it('tells once that a report was loaded whose findings a file beside the script lists', () => visit('/checks', async (tab) => {
    await tab.waitForFunction("(document.getElementById('report').shadowRoot.querySelector('gai-report-checks') || {}).shadowRoot && !!document.getElementById('report').shadowRoot.querySelector('gai-report-checks').shadowRoot.querySelector('[part=summary]')", {timeout: 15000});
    assert.equal(await tab.evaluate('loads'), 1);
    assert.deepEqual(await tab.evaluate('problems'), []);
  }));

  it('corrects a figure of an imported report', () => visit('/import', async (tab) => {
    await tab.evaluate(`fetch('/files/test/fixtures/import/daguan-2019/source.txt').then(function (answer) { return answer.blob(); }).then(function (file) { return document.getElementById('import').read(file, 'daguan.txt'); }).then(function () { return true; })`);
    await tab.waitForFunction(`!!${importTable}.querySelector('td')`, {timeout: 10000});
    await tab.evaluate(`${importTable}.querySelector('td[tabindex]').focus()`);
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(`!!${importTable}.querySelector('input')`, {timeout: 5000});
    await tab.evaluate(`${importTable}.querySelector('input').value = '4321'`);
    await tab.keyboard.press('Enter');
    await tab.waitForFunction("document.getElementById('import').report.tables.applications.received.naturalPerson === 4321", {timeout: 5000});
    assert.deepEqual(await tab.evaluate('problems'), []);
  }));
});
