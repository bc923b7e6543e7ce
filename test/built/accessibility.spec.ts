/** What a screen reader is told of a table: each figure with its group, row, column and value, as the browser's own tree has them. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser, type CDPSession, type Page} from 'puppeteer-core';
import {findBrowser} from '../../scripts/browser.js';
import {serve} from './serve.js';

const page = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>x</title></head><body>
<script src="/files/dist/gai-report.js"></script><gai-report src="/files/demo/public/samples/city-2025.json"></gai-report></body></html>`;

// Table, place, what heads it from the outside in, and its value, as the report prints them.
const expected: readonly (readonly [string, number, readonly string[], string])[] = [
  ['applications', 0, ['申请人情况', '自然人', '一、本年新收政府信息公开申请数量'], '13612'],
  ['applications', 6, ['申请人情况', '总计', '一、本年新收政府信息公开申请数量'], '14069'],
  ['applications', 8, ['申请人情况', '法人或其他组织', '商业企业', '二、上年结转政府信息公开申请数量'], '6'],
  ['applications', 14, ['申请人情况', '自然人', '三、本年度办理结果', '（一）予以公开'], '5345'],
  ['applications', 28, ['申请人情况', '自然人', '三、本年度办理结果', '（三）不予公开', '1.属于国家秘密'], '13'],
  ['applications', 90, ['申请人情况', '总计', '三、本年度办理结果', '（四）无法提供', '1.本机关不掌握相关政府信息'], '3222'],
  ['applications', 161, ['申请人情况', '自然人', '三、本年度办理结果', '（七）总计'], '13364'],
  ['applications', 174, ['申请人情况', '总计', '四、结转下年度继续办理'], '819'],
  ['review', 0, ['行政复议', '结果维持'], '376'],
  ['review', 5, ['行政诉讼', '未经复议直接起诉', '结果维持'], '16'],
  ['review', 14, ['行政诉讼', '复议后起诉', '总计'], '156'],
  ['proactive', 2, ['现行有效件数', '第二十条第（一）项', '规章'], '74'],
];

describe('a whole report in the accessibility tree', () => {
  let browser: Browser;
  let tab: Page;
  let session: CDPSession;
  let site: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    site = await serve({'/': page});
    const {path, args, env} = findBrowser();
    browser = await puppeteer.launch({executablePath: path, args: [...args], env: env, headless: true});
    tab = await browser.newPage();
    await tab.setViewport({width: 1200, height: 5000});
    await tab.goto(site.url);
    await tab.waitForFunction('document.querySelector("gai-report").shadowRoot.querySelectorAll("gai-report-table").length === 3 && Array.from(document.querySelector("gai-report").shadowRoot.querySelectorAll("gai-report-table")).every((table) => table.shadowRoot.querySelector("td"))');
    session = await tab.createCDPSession();
  });
  after(async () => {
    site.close();
    await browser.close();
  });

  /** Role and name of what an expression gives, as assistive technology is told them. */
  async function tell(expression: string): Promise<{readonly role: string; readonly name: string}> {
    const {result} = await session.send('Runtime.evaluate', {expression});
    const {nodes} = await session.send('Accessibility.getPartialAXTree', {objectId: result.objectId!, fetchRelatives: false});
    return {role: String(nodes[0]!.role!.value), name: String(nodes[0]!.name?.value ?? '').trim()};
  }

  it('gives each figure its group, row, column and value', async () => {
    for (const [table, index, headings, value] of expected) {
      const root = `document.querySelector("gai-report").shadowRoot.querySelector('gai-report-table[table="${table}"]').shadowRoot`;
      const cell = `${root}.querySelectorAll('td[part^="cell"]')[${index}]`;
      const told = await tell(cell);
      assert.match(told.role, /^(?:cell|gridcell)$/);
      assert.equal(told.name, value, `${table} ${index}`);
      const ids = (await tab.evaluate(`${cell}.headers.split(' ')`)) as string[];
      const heads = await Promise.all(ids.map((id) => tell(`${root}.getElementById('${id}')`)));
      assert.deepEqual(heads.map(({name}) => name), headings, `${table} ${index}`);
      for (const {role} of heads) assert.match(role, /^(?:rowheader|columnheader)$/);
    }
  });

  it('names tables, regions and headings', async () => {
    const root = 'document.querySelector("gai-report").shadowRoot';
    assert.deepEqual(await tell(`${root}.querySelector('gai-report-table[table="review"]').shadowRoot.querySelector('table')`), {role: 'table', name: '四、政府信息公开行政复议、行政诉讼情况'});
    assert.deepEqual(await tell(`${root}.querySelector('nav')`), {role: 'navigation', name: '目录 某市2025年政府信息公开工作年度报告'});
    assert.equal((await tell(`${root}.querySelector('h2')`)).role, 'heading');
  });

  it('lets the page be searched and printed whole, also what is out of sight', async (test) => {
    await tab.setViewport({width: 1200, height: 600});
    await tab.evaluate('scrollTo(0, 0)');
    // The small browser from npm finds nothing at all by script, in sight or not.
    const canFind = await tab.evaluate("window.find('某市2025年政府信息公开工作年度报告')");
    if (canFind) assert.equal(await tab.evaluate("window.find('四、结转下年度继续办理')"), true);
    else test.diagnostic('this browser has no window.find');
    const pdf = await tab.pdf({format: 'A4'});
    assert.ok(pdf.byteLength > 40000, `${pdf.byteLength} bytes`);
  });
});
