/** That a page and the elements in it leave one another alone. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {eachBrowser, readInside, waitInside} from './each-browser.js';

const sample = readFileSync('demo/public/samples/city-2025.json', 'utf8');
const src = 'src="/files/demo/public/samples/city-2025.json"';
const elements = `<div id="room"><gai-report-table id="table" ${src}></gai-report-table><gai-application-chart id="chart" ${src}></gai-application-chart><gai-report-summary id="summary" ${src}></gai-report-summary></div>
<table id="own"><tr><th>甲</th><td>1</td></tr></table>`;
const write = (content: string, style = '', attributes = ''): string =>
  `<!doctype html><html lang="zh-CN"${attributes}><head><meta charset="utf-8"><title>x</title><link rel="stylesheet" href="/room.css">${style ? `<link rel="stylesheet" href="${style}">` : ''}<script src="/watch.js"></script></head><body>${content}</body></html>`;
const script = '<script src="/files/dist/gai-report.js"></script>';

// What portals have at the top of their style sheets, and what is inherited from an article.
const reset = `html { font-size: 62.5%; } * { margin: 0; padding: 0; border: 0; box-sizing: border-box; vertical-align: baseline; outline: none; float: none; }
table { border-collapse: collapse; border-spacing: 0; table-layout: fixed; width: 50%; } td, th { padding: 30px; color: red; } button { appearance: none; background: red; } svg, svg text { fill: red; display: none; }
.state, .scroll, .head, .title, .words, .row, .lit, .legend, .notes { display: none; } p { text-indent: 2em; } body { color: red; text-align: center; text-indent: 2em; letter-spacing: 1px; white-space: nowrap; word-break: break-all; }`;

const pages = {
  '/plain': write(elements + script),
  '/reset': write(elements + script, '/reset.css'),
  '/room.css': '#room { width: 1000px; font: 16px/1.5 serif; }',
  '/reset.css': reset,
  '/twice': write(`${elements}${script}<script src="/other.js"></script>`),
  // Another version: its words differ, and so do the names of its bundle's variables.
  '/other.js': readFileSync('dist/gai-report.js', 'utf8').replace(/总计/g, '旧版'),
  '/watch.js': `window.said = []; ['log', 'info', 'warn', 'error'].forEach(function (name) { console[name] = function () { said.push(name + ' ' + Array.prototype.join.call(arguments, ' ')); }; });
window.before = Object.keys(window); window.addEventListener('error', function (event) { said.push(event.message); });`,
  '/rtl': write(elements + script, '', ' dir="rtl"'),
  '/frame': {policy: "default-src 'none'; script-src *; style-src 'self'; frame-src *", body: write('<iframe src="/framed" sandbox="allow-scripts" width="1000" height="800"></iframe>')},
  '/framed': {policy: "default-src 'none'; script-src *; style-src 'self'", body: write(`<gai-report-table id="table"><script type="application/json">${sample}</script></gai-report-table>${script}<script src="/tell.js"></script>`)},
  '/tell.js': "setInterval(function () { parent.postMessage(document.getElementById('table').shadowRoot.querySelectorAll('td').length, '*'); }, 100);",
};

const looks = `['th.row', 'td', 'caption', '.title', 'button', 'text', 'figcaption', 'p', 'dt', '[part=base]'].map(function (selector) {
  var element = root.querySelector(selector);
  if (!element) return null;
  var style = getComputedStyle(element);
  var box = element.getBoundingClientRect();
  return ['color', 'fontSize', 'fontWeight', 'lineHeight', 'letterSpacing', 'textAlign', 'textIndent', 'whiteSpace', 'paddingLeft', 'marginTop', 'borderBottomWidth', 'borderCollapse', 'display', 'fill', 'wordBreak'].map(function (name) { return style[name]; }).concat(Math.round(box.width), Math.round(box.height)).join(' ');
})`;

await eachBrowser('isolation', pages, (visit) => {
  const ready = ['table', 'chart', 'summary'] as const;
  const inside = {table: 'td', chart: '.drawing > svg > g', summary: '[part="base"]'};

  it('looks the same whatever the style sheet of the page says', async () => {
    const seen: (readonly [page: string, id: string, looks: unknown])[] = [];
    for (const page of ['/plain', '/reset']) {
      await visit(page, async (tab) => {
        for (const id of ready) {
          await waitInside(tab, id, inside[id]);
          seen.push([page, id, await readStill(() => readInside(tab, id, looks))]);
        }
      });
    }
    const listLooks = (page: string): unknown[] => seen.filter(([of]) => of === page).map(([, ...rest]) => rest);
    assert.deepEqual(listLooks('/reset'), listLooks('/plain'));
  });

  it('leaves the page as it is: its own tables, its head, its names', () => visit('/plain', async (tab) => {
    for (const id of ready) await waitInside(tab, id, inside[id]);
    const found = await tab.evaluate(`[getComputedStyle(document.querySelector('#own td')).padding, document.head.querySelectorAll('style').length, document.adoptedStyleSheets ? document.adoptedStyleSheets.length : 0,
      Object.keys(window).filter(function (name) { return before.indexOf(name) < 0 && !/^(GaiReport|lit|puppeteer|reactiveElement|before|said|table|chart|summary|own|[$_]|\\d)/.test(name); })]`);
    assert.deepEqual(found, ['1px', 0, 0, []]);
  }));

  it('keeps the first of two versions, its global too, and says so once', () => visit('/twice', async (tab) => {
    for (const id of ready) await waitInside(tab, id, inside[id]);
    assert.match(await readInside(tab, 'table', 'root.textContent') as string, /总计/);
    const said = (await tab.evaluate('said')) as string[];
    assert.equal(said.length, 1, said.join('; '));
    assert.match(said[0]!, /^warn gai-report is loaded twice/);
    assert.equal(await tab.evaluate("document.getElementById('table') instanceof GaiReport.GaiReportTable"), true);
  }));

  it('reads from left to right in a page that does not', () => visit('/rtl', async (tab) => {
    await waitInside(tab, 'table', inside.table); // in sight, so that it is laid out
    await tab.waitForFunction("(function (root) { return root.querySelector('td[part^=cell]').offsetLeft > root.querySelector('th.row').offsetLeft; })(document.getElementById('table').shadowRoot)", {timeout: 5000});
  }));

  it('shows a report in a frame that may do nothing but run scripts', () => visit('/frame', async (tab) => {
    await tab.evaluate("void (window.cells = 0, addEventListener('message', function (event) { cells = event.data; }))");
    await tab.waitForFunction('cells > 100', {timeout: 15000});
  }));
});

/** What is read twice alike, a moment apart: then nothing is about to move. */
async function readStill(read: () => Promise<unknown>): Promise<unknown> {
  for (let last = JSON.stringify(await read()), i = 0; i < 40; i++) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const next = await read();
    if (JSON.stringify(next) === last) return next;
    last = JSON.stringify(next);
  }
  throw new Error('it never comes to rest');
}
