/** The classic script as a portal embeds it: under a strict policy, in old browsers, the newest one, Firefox and WebKit. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {listBrowsers, type Running, type Tab} from './browsers.js';
import {serve} from './serve.js';

const report = JSON.stringify({version: 1, edition: '2021', year: 2024, tables: {applications: {received: {naturalPerson: 5, total: 5}, disclosedInFull: {total: 5}}}});
const page = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>x</title><script src="/collect.js"></script></head><body>
<script src="/files/dist/gai-report.js"></script>
<gai-report-table id="table" src="/files/demo/public/samples/city-2025.json"></gai-report-table>
<gai-report-table id="statistics" table="statistics" src="/files/demo/public/samples/langxia-2019.json"></gai-report-table>
<gai-application-chart id="outcomes" src="/files/demo/public/samples/city-2025.json"></gai-application-chart>
<gai-application-chart id="applicants" view="applicants" theme="dark" src="/files/demo/public/samples/city-2025.json"></gai-application-chart>
<gai-application-chart id="flow" view="flow" src="/files/demo/public/samples/city-2025.json"></gai-application-chart>
<gai-proactive-chart id="proactive" src="/files/demo/public/samples/city-2025.json"></gai-proactive-chart>
<gai-review-chart id="review" src="/files/demo/public/samples/city-2025.json"></gai-review-chart>
<gai-report-table id="inline"><script type="application/json">${report}</script></gai-report-table>
<gai-report-table id="wrong" src="/wrong.json"></gai-report-table>
<gai-report-table id="absent" src="/absent.json"></gai-report-table>
<script src="/files/dist/gai-report.js"></script>
</body></html>`;
const importPage = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>x</title><script src="/collect.js"></script></head><body>
<script src="/files/dist/gai-report-import.js"></script><gai-report-import id="import"></gai-report-import></body></html>`;
const checksPage = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>x</title><script src="/collect.js"></script></head><body>
<script src="/files/dist/gai-report.js"></script><script src="/files/dist/gai-report-checks.js"></script>
<gai-report-checks id="checks" src="/files/demo/public/samples/draft-2024.json"></gai-report-checks>
<gai-report-table id="table" checks src="/files/demo/public/samples/draft-2024.json"></gai-report-table></body></html>`;
// Firefox and WebKit ask for an icon that the page does not name.
const collect = 'window.problems = []; document.addEventListener("securitypolicyviolation", function (e) { if (!/favicon/.test(e.blockedURI)) problems.push(e.violatedDirective + " " + e.blockedURI); }); window.addEventListener("error", function (e) { problems.push(e.message); }); window.addEventListener("unhandledrejection", function (e) { problems.push(String(e.reason)); });';
const alonePage = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>x</title></head><body><script src="/gai-report.js"></script>
<gai-review-chart id="review" src="/files/demo/public/samples/city-2025.json"></gai-review-chart></body></html>`;
const wrong = '{"version": 1, "edition": "2021", "tables": {"applications": {"received": {"total": "14"}}}}';

for (const browser of await listBrowsers()) {
  const {name} = browser;
  const title = `dist/gai-report.js in ${name}`;
  if ('reason' in browser) it(title, {skip: browser.reason});
  else describe(title, () => {
    let running: Running | undefined;
    let site: Awaited<ReturnType<typeof serve>>;
    let tab: Tab;
    const inside = async <T>(id: string, selector: string, read: string): Promise<T> =>
      (await tab.evaluate(`Array.from(document.getElementById('${id}').shadowRoot.querySelectorAll('${selector}'), (element) => element.${read})`)) as T;

    before(async () => {
      site = await serve({'/': page, '/import': importPage, '/checks': checksPage, '/alone': alonePage, '/gai-report.js': readFileSync('dist/gai-report.js', 'utf8'),
        '/soft/alone': alonePage.replace('/gai-report.js', '/soft/gai-report.js'), '/soft/gai-report.js': readFileSync('dist/gai-report.js', 'utf8'), '/soft/gai-report-charts.js': {body: '<!doctype html><p>404</p>', type: 'text/html'}, '/collect.js': collect, '/wrong.json': wrong});
      running = await browser.start();
      tab = await running.newPage();
      await tab.setViewport({width: 1200, height: 6000});
      await tab.goto(`${site.url}/`);
      // Charts draw near the viewport, which is not as tall in every browser.
      for (const id of ['outcomes', 'applicants', 'flow', 'proactive', 'review']) {
        await tab.evaluate(`document.getElementById("${id}").scrollIntoView()`);
        await tab.waitForFunction(`!!document.getElementById("${id}").shadowRoot.querySelector(".drawing > svg > g")`, {timeout: 20000});
      }
      await tab.waitForFunction('document.querySelectorAll("gai-report-table, gai-application-chart").length === 8 && ["wrong", "absent"].every(function (id) { return !!document.getElementById(id).shadowRoot.querySelector(".error"); }) && !!document.getElementById("statistics").shadowRoot.querySelector("td")', {timeout: 20000});
    });
    after(async () => {
      site.close();
      await running?.close();
    });

    it('is the browser it says', async (test) => {
      const version = await running!.version();
      test.diagnostic(version);
      if (name.startsWith('Chromium ')) assert.ok(version.includes(name.replace('Chromium ', '/')), version);
    });

    it('shows the figures of the report', async () => {
      const figures = await inside<string[]>('table', 'td[part^="cell"]', 'textContent');
      assert.equal(figures.length, 175);
      assert.deepEqual(figures.slice(0, 7), ['13612', '252', '0', '45', '128', '32', '14069']);
      assert.equal((await inside<string[]>('inline', 'td[part^="cell"]', 'textContent'))[0], '5');
      assert.equal((await inside<string[]>('statistics', 'td[part^="cell"]', 'textContent'))[0], '970');
    });

    it('draws both views of the chart', async () => {
      assert.equal((await inside<string[]>('outcomes', 'g[part="bar"]', 'textContent')).length, 20);
      assert.ok((await inside<string[]>('applicants', 'g[part="bar"]', 'textContent')).length > 15);
    });

    it('draws the charts of the module beside it', async () => {
      const marks = async (id: string): Promise<number> => (await inside<string[]>(id, 'g[part="bar"]', 'textContent')).length;
      assert.deepEqual([await marks('flow'), await marks('proactive'), await marks('review')], [9, 10, 12]);
    });

    it('is styled: lines, colours and the dark theme', async () => {
      const style = async (id: string, selector: string, property: string): Promise<string> =>
        (await tab.evaluate(`getComputedStyle(document.getElementById('${id}').shadowRoot.querySelector('${selector}'))['${property}']`)) as string;
      assert.equal(await style('table', 'th.column', 'backgroundColor'), 'rgb(238, 243, 249)');
      assert.equal(await style('outcomes', '.tone-1', 'fill'), 'rgb(26, 86, 166)');
      assert.equal(await style('applicants', 'figure', 'backgroundColor'), 'rgb(21, 27, 35)');
    });

    it('explains a wrong report with the file beside it, and names an absent one', async () => {
      assert.match((await inside<string[]>('wrong', '.error', 'textContent'))[0]!, /tables\.applications\.received\.total：应为数字/);
      assert.match((await inside<string[]>('absent', '.error', 'textContent'))[0]!, /404/);
    });

    it('works by keyboard', async () => {
      await tab.evaluate('document.getElementById("table").shadowRoot.querySelector("td[tabindex]").focus()');
      await tab.evaluate('document.addEventListener("gai-cell-select", function (e) { window.chosen = e.address; })');
      await tab.keyboard.press('ArrowRight');
      await tab.keyboard.press('Enter');
      assert.equal(await tab.evaluate('window.chosen'), 'applications.received.enterprise');
    });

    it('imports a document with the other file, in the page', async () => {
      const importing = await running!.newPage();
      await importing.goto(`${site.url}/import`);
      const read = `fetch('/files/test/fixtures/import/daguan-2019/source.txt').then(function (answer) { return answer.blob(); })
        .then(function (file) { return document.getElementById('import').read(file, 'daguan.txt'); })
        .then(function () { var report = document.getElementById('import').report; return [report.year, report.tables.applications.refused.recordsQuery.total, problems]; })`;
      assert.deepEqual(await importing.evaluate(read), [2019, 0, []]);
      await importing.waitForFunction("!!document.getElementById('import').shadowRoot.querySelectorAll('gai-import-table')[1].shadowRoot.querySelector('td')", {timeout: 10000});
      await importing.close();
    });

    it('lists findings and marks them in the table with the module beside it', async () => {
      const checking = await running!.newPage();
      await checking.goto(`${site.url}/checks`);
      await checking.waitForFunction("!!document.getElementById('table').shadowRoot.querySelector('.findings li') && !!document.getElementById('checks').shadowRoot.querySelector('.findings li')", {timeout: 10000});
      const read = `(function () { var root = document.getElementById('table').shadowRoot; document.getElementById('checks').shadowRoot.querySelector('.findings button').click();
        return [document.getElementById('checks').shadowRoot.querySelectorAll('.findings li').length, root.querySelectorAll('td .finding').length, root.activeElement.tagName, getComputedStyle(root.querySelector('.finding')).fontWeight, problems]; })()`;
      assert.deepEqual(await checking.evaluate(read), [9, 5, 'TD', '600', []]);
      await checking.close();
    });

    it('says which file is missing where the other charts are not beside it, or a page in their place', async () => {
      const alone = await running!.newPage();
      for (const address of ['/alone', '/soft/alone']) {
        await alone.goto(`${site.url}${address}`);
        await alone.waitForFunction("!!document.getElementById('review').shadowRoot.querySelector('.error')", {timeout: 10000});
        assert.match(await alone.evaluate("document.getElementById('review').shadowRoot.textContent") as string, /gai-report-charts\.js/, address);
        await alone.evaluate("document.getElementById('review').shadowRoot.querySelector('[part=retry]').click()");
        await alone.waitForFunction("!!document.getElementById('review').shadowRoot.querySelector('.error')", {timeout: 10000});
      }
      await alone.close();
    });

    it('violates no policy, throws nothing and may be loaded twice', async () => {
      await tab.evaluate('new Promise(function (resolve) { setTimeout(resolve, 300); })');
      assert.deepEqual(await tab.evaluate('window.problems'), []);
    });
  });
}
