/** The classic script in the pages that portals have: other policies, encodings and document types, from a disk, around their own tables. */
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Report} from '../../src/report/report.js';
import {printTable, writeHtml} from '../import/layouts.js';
import {eachBrowser, readInside, waitInside} from './each-browser.js';
import {strictPolicy, type Page} from './serve.js';

const sample = readFileSync('demo/public/samples/lianhua-2022.json', 'utf8');
const report = JSON.parse(sample) as Report;
const table = writeHtml(printTable(report, 'applications'));
const ownPage = (script: string, content: string): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>信息公开</title></head><body>${content}${script}</body></html>`;
const script = (name = 'gai-report', attributes = ''): string => `<script src="/files/dist/${name}.js"${attributes}></script>`;
const parts = `<gai-report-table id="table" src="/files/demo/public/samples/lianhua-2022.json"></gai-report-table>
<gai-review-chart id="chart" src="/files/demo/public/samples/city-2025.json"></gai-review-chart>`;
const noncePolicy = "default-src 'none'; script-src 'nonce-r4nd0m'; style-src 'none'; connect-src 'self'";
const nonce = ' nonce="r4nd0m"';

const pages: {readonly [path: string]: string | Page} = {
  '/nonce': {policy: noncePolicy, body: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>x</title></head><body>${parts}<gai-report-table id="own">${table}</gai-report-table>${script('gai-report', nonce)}</body></html>`},
  '/gbk': {type: 'text/html', body: encodeGbk(`<html lang="zh-CN"><head><title>信息公开</title></head><body>${script()}${parts}<gai-report-table id="none"></gai-report-table></body></html>`)},
  '/xhtml': {type: 'application/xhtml+xml', body: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN"><head><title>x</title></head><body>${script()}${script('gai-report-checks')}
<gai-report id="report" charts="flow outcomes review" src="/files/demo/public/samples/city-2025.json"></gai-report><gai-report-table id="table" checks="checks" src="/files/demo/public/samples/draft-2024.json"></gai-report-table></body></html>`},
  '/upgrade': ownPage(script('gai-report', ' data-upgrade="article table"'), `<article><p>导语</p>${table}<table id="menu"><tr><td>首页</td></tr></table></article>`),
  '/alone-table': ownPage(script(), '<gai-report-table id="table" src="/files/demo/public/samples/lianhua-2022.json"></gai-report-table>'),
  '/gai-report.js': readFileSync('dist/gai-report.js', 'utf8'),
  // The files beside the script are missing here.
  '/alone': ownPage('<script src="/gai-report.js" data-upgrade="article table"></script>', `<article>${table}</article><gai-report-table id="own">${table}</gai-report-table>`),
  '/quirks': `<html><head><title>x</title><body style="color:red;font-size:20px">${script()}<font color="green"><gai-report-table id="table" theme="dark" src="/files/demo/public/samples/lianhua-2022.json"></gai-report-table></font></body></html>`,
  '/written': {policy: strictPolicy.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"), body: ownPage('', `<script>document.write('<scr' + 'ipt src="/files/dist/gai-report.js"></scr' + 'ipt><gai-report-table id="table" src="/files/demo/public/samples/lianhua-2022.json"></gai-report-table>')</script>`)},
};

await eachBrowser('portal pages', pages, (visit) => {
  it('lets a nonce be enough, for the files beside it too', () => visit('/nonce', async (tab) => {
    await waitInside(tab, 'table', 'td');
    await waitInside(tab, 'chart', '.drawing > svg > g');
    await waitInside(tab, 'own', 'td');
    assert.equal(await readInside(tab, 'own', 'root.querySelectorAll("td[part^=cell]").length'), 161);
  }));

  it('speaks Chinese in a page in GBK that does not say so', () => visit('/gbk', async (tab) => {
    await waitInside(tab, 'table', 'td');
    await waitInside(tab, 'chart', '.drawing > svg > g');
    assert.equal(await readInside(tab, 'none', 'root.textContent.trim().slice(0, 6)'), '没有指定报告');
    assert.match(await readInside(tab, 'table', 'root.textContent') as string, /本年新收政府信息公开申请数量/);
  }));

  it('draws in a page served as XHTML', () => visit('/xhtml', async (tab) => {
    await waitInside(tab, 'table', '.findings li');
    await tab.waitForFunction("(function (table) { return !!table && !!table.shadowRoot && !!table.shadowRoot.querySelector('td'); })(document.getElementById('report').shadowRoot.querySelector('gai-report-table[table=applications]'))", {timeout: 15000});
    assert.equal(await readInside(tab, 'report', 'root.querySelector("gai-report-table[table=applications]").shadowRoot.querySelectorAll("td[part^=cell]").length'), 175);
    await tab.waitForFunction("(function (chart) { if (chart) chart.scrollIntoView(); return chart && chart.shadowRoot && chart.shadowRoot.querySelector('.drawing > svg > g'); })(document.getElementById('report').shadowRoot.querySelector('gai-application-chart'))", {timeout: 15000});
  }));

  it('lays a table out as soon as its report has come', () => visit('/alone-table', async (tab) => {
    await waitInside(tab, 'table', 'td');
    await tab.waitForFunction("document.getElementById('table').shadowRoot.querySelector('td[part^=cell]').offsetHeight > 0", {timeout: 5000});
  }));

  it('shows the report in place of the tables that data-upgrade names', () => visit('/upgrade', async (tab) => {
    await tab.waitForFunction("document.querySelectorAll('article > gai-report-table > table').length === 1", {timeout: 15000});
    assert.deepEqual(await tab.evaluate("(function (element) { return [element.table, element.shadowRoot.querySelectorAll('td[part^=cell]').length, element.querySelector('table').getBoundingClientRect().height, document.getElementById('menu').parentNode.nodeName]; })(document.querySelector('article > gai-report-table'))"),
      ['applications', 161, 0, 'ARTICLE']);
  }));

  it('leaves the page as it was where a file does not come', () => visit('/alone', async (tab) => {
    await tab.waitForFunction("document.getElementById('own').source.state.status === 'error'", {timeout: 15000});
    assert.deepEqual(await tab.evaluate("Array.from(document.querySelectorAll('table'), function (table) { return table.getBoundingClientRect().height > 100; })"), [true, true]);
    assert.equal(await readInside(tab, 'own', 'root.textContent.trim()'), '');
  }));

  it('keeps its letters and colours in a page without a doctype', () => visit('/quirks', async (tab) => {
    await waitInside(tab, 'table', 'td');
    assert.deepEqual(await readInside(tab, 'table', '[getComputedStyle(root.querySelector("th.row")).color, getComputedStyle(root.querySelector("td[part^=cell]")).fontSize === getComputedStyle(root.querySelector("[part=base]")).fontSize]'), ['rgb(232, 237, 243)', true]);
  }));

  it('runs where the page writes its tag', () => visit('/written', async (tab) => {
    await tab.waitForFunction("!!document.getElementById('table')", {timeout: 15000});
    await waitInside(tab, 'table', 'td');
  }));

  it('draws from a disk what is in the page, with the files beside it, and says that a report beside the page cannot be read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gai-report-'));
    for (const file of ['gai-report.js', 'gai-report-charts.js', 'gai-report-readers.js', 'gai-report-faults.js']) cpSync(`dist/${file}`, join(folder, file));
    const inside = `<script type="application/json">${sample}</script>`;
    writeFileSync(join(folder, 'page.html'), ownPage('', `<script src="gai-report.js"></script><gai-report-table id="table">${inside}</gai-report-table>
<gai-review-chart id="chart">${readFileSync('demo/public/samples/city-2025.json', 'utf8').replace(/^/, '<script type="application/json">')}</script></gai-review-chart><gai-report-table id="own">${table}</gai-report-table><gai-report-table id="beside" src="2025.json"></gai-report-table>`));
    writeFileSync(join(folder, '2025.json'), sample);
    await visit(pathToFileURL(join(folder, 'page.html')).href, async (tab) => {
      await waitInside(tab, 'table', 'td');
      await waitInside(tab, 'chart', '.drawing > svg > g');
      await waitInside(tab, 'own', 'td');
      // Firefox as tests drive it reads files beside a page, which for readers it refuses.
      await waitInside(tab, 'beside', '.error, td');
      assert.match(await readInside(tab, 'beside', "root.querySelector('td') ? '' : root.textContent") as string, /^$|请把数据写在标签里面/);
    });
    rmSync(folder, {recursive: true});
  });
});

/** A text in the encoding of older portals. */
function encodeGbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, readonly number[]>();
  for (let high = 0x81; high < 0xff; high++) for (let low = 0x40; low < 0xff; low++) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return Uint8Array.from(Array.from(text).flatMap((char) => (char < '\x80' ? [char.charCodeAt(0)] : codes.get(char)!)));
}
