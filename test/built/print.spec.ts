/** A whole report on paper: A4 portrait, with what keeps header rows and charts whole, and nothing that is for the screen alone. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findBrowser} from '../../scripts/browser.js';
import {serve} from './serve.js';

// An A4 page within margins of 12 and 15 mm, in pixels.
const paper = {width: 703, height: 1009};
const makePage = (sample: string, attributes: string): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>x</title><style>body { margin: 0 }</style></head><body>
<script src="/files/dist/gai-report.js"></script><gai-report ${attributes} src="/files/demo/public/samples/${sample}.json"></gai-report></body></html>`;

/** An expression about `everything` inside the report, through all shadow roots. */
const ask = (expression: string): string => `(() => {
  const walk = (root) => Array.from(root.querySelectorAll('*')).flatMap((element) => [element, ...(element.shadowRoot ? walk(element.shadowRoot) : [])]);
  const everything = walk(document.querySelector('gai-report').shadowRoot);
  const isShown = (element) => element.getClientRects().length > 0;
  return ${expression};
})()`;

describe('a whole report on paper', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    site = await serve({'/city': makePage('city-2025', 'theme="dark"'), '/large': makePage('draft-2024', 'size="large" checks'), '/small': makePage('daguan-2019', 'fold-zeros explain'), '/own': makePage('lianhua-2022', '')});
    const {path, args, env} = findBrowser();
    browser = await puppeteer.launch({executablePath: path, args: [...args], env, headless: true});
  });
  after(async () => {
    site.close();
    await browser.close();
  });

  async function print(address: string): Promise<Page> {
    const tab = await browser.newPage();
    await tab.setViewport(paper);
    await tab.goto(`${site.url}/${address}`);
    await tab.waitForFunction(ask("everything.filter(({localName}) => localName === 'td').length > 100"));
    if (address === 'small') await tab.waitForFunction(ask("everything.filter((element) => element.localName === 'tr' && element.hidden).length > 10"));
    await tab.emulateMediaType('print');
    await tab.evaluate("dispatchEvent(new Event('beforeprint'))");
    await tab.waitForFunction(ask("everything.filter(({localName}) => /-chart$/.test(localName)).every(({shadowRoot}) => shadowRoot.querySelector('figure, .state:not(.loading)'))"));
    return tab;
  }

  for (const address of ['city', 'small']) {
    it(`keeps charts, rows and header rows of ${address} whole, and fits the page`, async () => {
      const tab = await print(address);
      const read = (expression: string): Promise<unknown> => tab.evaluate(ask(expression));
      assert.deepEqual(await read("everything.filter(({localName}) => localName === 'thead').map((head) => getComputedStyle(head).display)"), ['table-header-group', 'table-header-group']);
      assert.deepEqual(await read("everything.filter(({localName}) => /^(figure|tr)$/.test(localName)).filter((kept) => !kept.matches('.applications tbody > tr:first-child')).map((kept) => getComputedStyle(kept).breakInside).filter((inside) => inside !== 'avoid')"), []);
      assert.deepEqual(await read("everything.filter((element) => element.localName === 'th' && element.rowSpan > 10).map(({parentElement}) => getComputedStyle(parentElement).breakInside)"), ['auto'], 'the row with the heading of all below it');
      const heights = await read("everything.filter(({localName}) => localName === 'figure').map((figure) => figure.getBoundingClientRect().height)") as number[];
      assert.ok(heights.length === (address === 'city' ? 3 : 0) && heights.every((height) => height > 20 && height < paper.height), heights.join(', '));
      assert.equal(await read('document.documentElement.scrollWidth'), paper.width);
      assert.deepEqual(await read("everything.filter((element) => /^(select|input|nav)$/.test(element.localName) && isShown(element)).map(({outerHTML}) => outerHTML)"), []);
      assert.equal(await read("everything.filter((element) => element.localName === 'td' && element.part.contains('cell') && !isShown(element)).length"), 0, 'rows that are folded on the screen');
      assert.equal(await read("getComputedStyle(document.querySelector('gai-report').shadowRoot.querySelector('[part=title]')).color"), 'rgb(28, 39, 51)');
      await tab.close();
    });
  }

  it('prints the hatching of what a report lacks, which its legend names', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${site.url}/own`);
    const hatched = "everything.filter((element) => element.part.contains('missing') || element.classList.contains('missing')).map((element) => getComputedStyle(element).webkitPrintColorAdjust)";
    await tab.waitForFunction(ask(`${hatched}.length > 4`));
    assert.deepEqual(new Set(await tab.evaluate(ask(hatched)) as string[]), new Set(['exact']));
    await tab.close();
  });

  /** What a printer gets, as text, of a window of a width whose reader has been to the end of the report. */
  async function printFrom(width: number, address: string): Promise<{readonly tab: Page; readonly pdf: string; readonly pages: readonly string[]}> {
    const tab = await browser.newPage();
    await tab.setViewport({width, height: 20000});
    await tab.goto(`${site.url}/${address}`);
    await tab.waitForFunction(ask("everything.filter(({localName}) => localName === 'figure').length >= 3 && everything.filter(({localName}) => localName === 'svg').every((svg) => svg.getAttribute('width'))"));
    if (width < 660) await tab.waitForFunction(ask("everything.some(({classList}) => classList.contains('narrow'))"));
    const pdf = Buffer.from(await tab.pdf({format: 'A4', margin: {top: '15mm', bottom: '15mm', left: '12mm', right: '12mm'}})).toString('latin1');
    return {tab, pdf, pages: pdf.match(/\/Type\s*\/Page\b/g) ?? []};
  }

  const chartWidths = "everything.filter(({part}) => part.contains('drawing')).map((svg) => Number(svg.getAttribute('width')))";
  const rowGroups = "everything.filter((element) => element.localName === 'th' && element.rowSpan > 3 && element.scope === 'rowgroup').map((heading) => getComputedStyle(heading).writingMode)";
  for (const address of ['city', 'large']) {
    it(`prints ${address} from a narrow window as from a wide one`, async () => {
      const wide = await printFrom(1280, address);
      await wide.tab.close();
      for (const width of [360, 700]) {
        const {tab, pages} = await printFrom(width, address);
        assert.equal(pages.length, wide.pages.length, `from ${width} pixels`);
        const screen = await tab.evaluate(ask(chartWidths)) as number[];
        await tab.emulateMediaType('print');
        await tab.evaluate("dispatchEvent(new Event('beforeprint'))");
        assert.deepEqual(new Set(await tab.evaluate(ask(chartWidths)) as number[]), new Set([660]));
        assert.deepEqual(new Set(await tab.evaluate(ask("everything.filter(({localName}) => /-chart$/.test(localName)).map((chart) => getComputedStyle(chart).fontSize)")) as string[]), new Set(['14px']));
        assert.deepEqual(new Set(await tab.evaluate(ask(rowGroups)) as string[]), new Set(['horizontal-tb']));
        await tab.emulateMediaType('screen');
        await tab.evaluate("dispatchEvent(new Event('afterprint'))");
        await tab.waitForFunction(`JSON.stringify(${ask(chartWidths)}) === ${JSON.stringify(JSON.stringify(screen))}`);
        assert.ok(screen.every((drawn) => drawn > width - 20 && drawn <= width), screen.join());
        await tab.close();
      }
    });
  }

  it('prints a report on a few pages of A4, also what was out of sight', async () => {
    const {pdf, pages} = await printFrom(1280, 'city');
    const boxes = new Set(Array.from(pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g), ([, box]) => box!.trim()));
    assert.ok(pages.length >= 4 && pages.length <= 8, `${pages.length} pages`);
    assert.equal(boxes.size, 1);
    const [, , width, height] = [...boxes][0]!.split(/\s+/).map(Number);
    assert.ok(Math.abs(width! - 595) < 2 && Math.abs(height! - 842) < 2, `${width} × ${height} points`);
  });
});
