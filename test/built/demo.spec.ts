/** The demo as it is served: under the strict policy, in both languages, by keyboard and on a phone. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {sampleNames} from '../samples.js';
import {compareBlocks, pictureFile, pictured, picturePages, type Blocks} from './demo-pictures.js';
import {listProblems, openDemo, readCopied, type DemoSite} from './demo-site.js';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {modules: {declarations?: {tagName?: string; attributes?: {name: string}[]; cssParts?: {name: string}[]}[]}[]};
const elements = manifest.modules.flatMap((module) => module.declarations ?? []).filter(({tagName}) => tagName);
const pages = ['report.html', 'index.html', 'elements.html', 'theme.html', 'checks.html', 'import.html', 'embed.html', 'try.html'];
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

let site: DemoSite;
before(async () => void (site = await openDemo()));
after(() => site.close());

/** Opens a page, hands it over, and sees that nothing went wrong on it. */
async function look(address: string, use: (page: Page) => Promise<void>, width?: number): Promise<void> {
  const page = await site.open(address, width);
  try {
    await use(page);
    assert.deepEqual(await listProblems(page), []);
  } finally {
    await page.close();
  }
}

async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return (await page.evaluate(`axe.run().then(({violations}) => violations.flatMap(({id, nodes}) => nodes.map(({target}) => id + ' ' + target)))`)) as string[];
}

describe('the demo', () => {
  for (const address of pages) {
    it(`${address} loads under the strict policy, names every page, and is accessible`, () => look(address, async (page) => {
      assert.deepEqual(await page.$$eval('.top nav a', (links) => links.map((link) => link.getAttribute('href'))), pages.map((file) => `./${file}`));
      assert.equal(await page.$eval('.top nav a[aria-current="page"]', (link) => link.getAttribute('href')), `./${address}`);
      assert.deepEqual(await findFaults(page), []);
    }));

    it(`${address} fits a phone, in English and dark`, () => look(`${address}?language=en&theme=dark`, async (page) => {
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
      assert.equal(await page.$eval('html', ({lang}) => lang), 'en');
      assert.doesNotMatch(await page.$eval('.top', (top) => (top as HTMLElement).innerText.replace(/简体中文|繁體中文/g, '')), /\p{Script=Han}/u);
      assert.deepEqual(await findFaults(page), []);
      await page.setViewport({width: 320, height: 900});
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    }, 360));
  }

  it('offers each sample once, and shows the one that is asked for', () => look('index.html?sample=draft-2024', async (page) => {
    const values = await page.$$eval('select[name="sample"] option', (options) => options.map((option) => (option).value));
    assert.deepEqual(values, [...new Set(values)]);
    assert.equal(await page.$eval('select[name="sample"]', (select) => (select).value), 'draft-2024');
  }));

  it('leaves its own navigation, code and buttons off paper', () => look('import.html', async (page) => {
    await page.emulateMediaType('print');
    assert.deepEqual(await page.$$eval('.top, .code, .try', (parts) => parts.map((part) => getComputedStyle(part).display)), ['none', 'none', 'none']);
  }));

  it('speaks traditional Chinese on every page, its own words and those of the elements', async () => {
    for (const [address, text] of [['report.html', '整份報告'], ['elements.html?tag=gai-report-table', '恢復默認'], ['theme.html', '文字、底色與線'], ['try.html', '給出報告']] as const) {
      await look(`${address}${address.includes('?') ? '&' : '?'}language=zh-Hant`, async (page) => {
        assert.equal(await page.$eval('html', ({lang}) => lang), 'zh-Hant');
        assert.ok((await page.$eval('body', ({innerText}) => innerText)).includes(text), address);
        assert.equal(await page.$eval('select[name="language"]', (select) => (select).value), 'zh-Hant');
      });
    }
  });

  it('is accessible in high contrast', async () => {
    for (const address of ['report.html', 'elements.html?tag=gai-application-chart', 'checks.html', 'import.html?sample=1', 'try.html?sample=1']) {
      await look(`${address}${address.includes('?') ? '&' : '?'}theme=contrast`, async (page) => assert.deepEqual(await findFaults(page), [], address));
    }
  });

  it('is accessible once the import has read a report', () => look('import.html?sample=1', async (page) => {
    await page.waitForFunction(() => document.querySelector('gai-report-import')!.shadowRoot!.querySelector('[part="messages"]'));
    assert.deepEqual(await findFaults(page), []);
  }));

  it('carries language and theme from page to page', () => look('report.html', async (page) => {
    await page.select('select[name="language"]', 'en');
    await page.select('select[name="theme"]', 'dark');
    await Promise.all([page.waitForNavigation(), page.click('a[href^="./checks.html"]')]);
    assert.equal(await page.$eval('html', ({lang, dataset}) => [lang, dataset['theme']].join(' ')), 'en dark');
  }));
});

describe('report.html', () => {
  it('is accessible with every sample, read to its end, and fits the narrowest window', async () => {
    for (const sample of sampleNames) {
      await look(`report.html?sample=${sample}`, async (page) => {
        await page.waitForFunction(() => document.querySelector('gai-report')?.shadowRoot?.querySelector('gai-report-summary'), {timeout: 10000});
        for (let y = 0; y < await page.evaluate(() => document.documentElement.scrollHeight); y += 500) {
          await page.evaluate((top) => scrollTo(0, top), y);
          await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20))));
        }
        await page.waitForFunction(() => Array.from(document.querySelector('gai-report')!.shadowRoot!.querySelectorAll('[exportparts*=drawing]'), ({shadowRoot}) => shadowRoot?.querySelector('.drawing > svg > *, .state.empty')).every(Boolean), {timeout: 10000});
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, sample);
        assert.deepEqual(await findFaults(page), [], sample);
      }, 320);
    }
  });

  it('keeps the language of the report in its address, and takes the one of the page when the reader chooses that', () => look('report.html', async (page) => {
    const tools = (): Promise<unknown> => page.waitForFunction(() => document.querySelector('gai-report')?.shadowRoot?.querySelector('.tools select'));
    const title = (): Promise<string> => page.$eval('gai-report', ({shadowRoot}) => shadowRoot!.querySelector('.contents')!.getAttribute('aria-label') ?? '');
    await tools();
    await page.$eval('gai-report', ({shadowRoot}) => {
      const select = shadowRoot!.querySelector<HTMLSelectElement>('.tools select')!;
      select.value = 'zh-Hant';
      select.dispatchEvent(new Event('change', {bubbles: true}));
    });
    await page.waitForFunction(() => location.search.includes('gai-lang=zh-Hant'));
    await page.reload({waitUntil: 'networkidle0'});
    await tools();
    assert.equal(await page.$eval('gai-report', ({lang}) => lang), 'zh-Hant');
    await page.select('select[name="theme"]', 'dark');
    assert.equal(await page.$eval('gai-report', ({lang}) => lang), 'zh-Hant');
    await page.select('select[name="language"]', 'en');
    await page.waitForFunction(() => location.search.includes('gai-lang=en'));
    assert.equal(await title(), 'Contents');
  }));

  it('names the tag that makes the page', () => look('report.html', async (page) => {
    const tag = await page.$eval('.code', ({textContent}) => textContent);
    for (const name of ['explain', 'keep-in-url']) {
      assert.ok(tag.includes(` ${name}`), name);
      assert.ok(await page.$eval('gai-report', (report, attribute) => report.hasAttribute(attribute), name), name);
    }
  }));
});

describe('elements.html', () => {
  for (const {tagName: tag = '', attributes = [], cssParts = []} of elements) {
    it(`shows ${tag} at work with all its attributes and parts, and gives its tag`, () => look(`elements.html?tag=${tag}`, async (page) => {
      await page.waitForFunction((name) => document.querySelector(`.frame > ${name}`)?.shadowRoot?.textContent, {timeout: 10000}, tag);
      assert.ok((await page.$eval(`.frame > ${tag}`, ({shadowRoot}) => shadowRoot!.textContent.trim().length)) > 40);
      assert.equal(await page.$eval(`.frame > ${tag}`, ({shadowRoot}) => shadowRoot!.querySelector('[part="state"]')?.textContent ?? ''), '');
      for (const {name} of attributes) assert.ok(await page.$(`#attribute-${name}`), name);
      const parts = await page.$$eval('.controls-side .live button', (buttons) => buttons.map((button) => button.getAttribute('aria-label')!.split(' ').pop()));
      assert.deepEqual(parts, cssParts.map(({name}) => name));
      assert.deepEqual(await findFaults(page), []);
      await page.click('.stage .copy button');
      assert.match(await readCopied(page), new RegExp(`^<${tag}.*></${tag}>$`));
    }));
  }

  for (const {tagName: tag = ''} of elements) {
    it(`shows ${tag} with each value that its attributes list, and the tag with it`, () => look(`elements.html?tag=${tag}`, async (page) => {
      const choices = await page.$$eval('.fields select:not(#attribute-src)', (selects) => selects.flatMap(({id, options}) => Array.from(options, ({value}) => [id, value] as const)));
      for (const [id, value] of choices) {
        const initially = await page.$eval(`#${id}`, (select) => (select as HTMLSelectElement).value);
        await page.select(`#${id}`, value);
        await page.waitForFunction(() => !document.querySelector('.frame > *')!.shadowRoot!.querySelector('.state.loading'));
        assert.equal(await page.$eval('.frame > *', ({shadowRoot}) => shadowRoot!.querySelector('.state.error')?.textContent ?? ''), '', `${id} ${value}`);
        const [, name] = id.split(/-(.*)/);
        if (value !== '' && value !== initially) assert.ok((await page.$eval('.stage pre', ({textContent}) => textContent)).includes(` ${name}="${value}"`), `${id} ${value}`);
        await page.select(`#${id}`, initially);
      }
    }));
  }

  it('offers every view of the chart of requests', () => look('elements.html?tag=gai-application-chart', async (page) => {
    assert.deepEqual(await page.$$eval('#attribute-view option', (options) => options.map(({value}) => value)), ['outcomes', 'applicants', 'flow', 'grounds']);
  }));

  it('offers every chart of a report, and goes back to the usual ones', () => look('elements.html?tag=gai-report', async (page) => {
    assert.deepEqual(await page.$$eval('#attribute-charts-list option', (options) => options.map(({value}) => value)), ['outcomes', 'applicants', 'grounds', 'flow', 'proactive', 'review', 'none']);
    const fill = (charts: string): Promise<void> => page.$eval('#attribute-charts', (input, value) => {
      (input as HTMLInputElement).value = value;
      input.dispatchEvent(new Event('change'));
    }, charts);
    const shows = (tags: string): Promise<unknown> => page.waitForFunction((wanted) =>
      Array.from(document.querySelector('.frame > *')!.shadowRoot!.querySelectorAll('section > [exportparts*="drawing"]'), (chart) => chart.getAttribute('view') ?? chart.localName).join(' ') === wanted, {timeout: 5000}, tags);
    await page.waitForFunction(() => document.querySelector('.frame > *')?.shadowRoot?.querySelector('section'));
    await shows('flow outcomes gai-review-chart');
    await fill('none');
    await shows('');
    await fill('proactive');
    await shows('gai-proactive-chart');
    await fill('');
    await shows('flow outcomes gai-review-chart');
    assert.equal(await page.$eval('.stage pre', ({textContent}) => textContent), '<gai-report src="samples/city-2025.json"></gai-report>');
  }));

  it('changes the example and the tag together', () => look('elements.html?tag=gai-report-table', async (page) => {
    await page.select('#attribute-table', 'review');
    await page.focus('#attribute-checks');
    await page.keyboard.press('Space');
    assert.equal(await page.$eval('.stage pre', ({textContent}) => textContent), '<gai-report-table table="review" checks src="samples/city-2025.json"></gai-report-table>');
    assert.equal(await page.$eval('.frame > *', ({outerHTML}) => /table="review"/.test(outerHTML) && / checks=""/.test(outerHTML)), true);
    await page.click('[aria-label$=" heading"]');
    const outline = await page.$eval('.frame > *', ({shadowRoot}) => getComputedStyle(shadowRoot!.querySelector('th')!).outlineStyle);
    assert.equal(outline, 'solid');
    await page.click('.head button:last-child');
    assert.equal(await page.$eval('.stage pre', ({textContent}) => textContent), '<gai-report-table src="samples/city-2025.json"></gai-report-table>');
  }));

  it('shows the parts that a report exports from what it holds', () => look('elements.html?tag=gai-report', async (page) => {
    await page.waitForFunction(() => document.querySelector('.frame > *')?.shadowRoot?.querySelector('gai-application-chart')?.shadowRoot?.querySelector('[part="drawing"]'));
    for (const part of ['table', 'caption', 'heading-cell', 'cell', 'drawing', 'sentence']) {
      await page.click(`[aria-label$=" ${part}"]`);
      assert.equal(await page.$('.live [role="status"]'), null, part);
    }
    await page.click('[aria-label$=" retry"]');
    assert.ok(await page.$('.live [role="status"]'));
  }));

  it('tells the last event', () => look('elements.html?tag=gai-report-table', async (page) => {
    await page.$eval('.frame > *', ({shadowRoot}) => shadowRoot!.querySelector<HTMLElement>('td[part~="cell"]')!.click());
    assert.match(await page.$eval('.event', ({textContent}) => textContent), /gai-cell-select.*applications\.received\.naturalPerson/s);
  }));
});

describe('theme.html', () => {
  it('changes elements live, says which contrast is too low, and gives the CSS', () => look('theme.html', async (page) => {
    const zero = (): Promise<string> => page.$eval('.preview gai-report-table', ({shadowRoot}) => getComputedStyle(shadowRoot!.querySelector('[part~="zero"]')!).color);
    assert.equal(await zero(), 'rgb(88, 101, 114)');
    assert.match(await page.$eval('.verdict', ({textContent}) => textContent), /✓/);
    await page.$eval('[id="--gai-zero"]', (input) => ((input as HTMLInputElement).value = '#aaa'));
    await page.$eval('[id="--gai-zero"]', (input) => input.dispatchEvent(new Event('change')));
    assert.equal(await zero(), 'rgb(170, 170, 170)');
    assert.match(await page.$eval('.verdict', ({textContent}) => textContent), /▲ 4/);
    assert.equal((await page.$$('.contrasts .low')).length, 4);
    await page.click('.sheet input');
    await page.click('.sheet .copy button');
    assert.equal(await readCopied(page), '/* themes/blue.css + */\n:root {\n  --gai-zero: #aaaaaa;\n}\n@media (prefers-contrast: more) {\n  :root {\n    --gai-zero: initial;\n  }\n}');
  }));

  it('labels colours and sizes without a full stop', () => look('theme.html', async (page) => {
    const labels = await page.$$eval('.roles label span, .size label span', (spans) => spans.map((span) => span.textContent.trim()));
    assert.ok(labels.length > 15 && labels[0] === '文字', labels[0]);
    assert.deepEqual(labels.filter((label) => /[。.]$/.test(label)), []);
  }));

  it('begins with any skin, each of them readable', () => look('theme.html', async (page) => {
    for (const skin of ['grey', 'dark', 'contrast', 'blue']) {
      await page.click(`input[value="${skin}"]`);
      assert.match(await page.$eval('.verdict', ({textContent}) => textContent), /✓/, skin);
      assert.doesNotMatch(await page.$eval('main', ({textContent}) => textContent), /低于 3:1/, skin);
      const list = (css: string): string[] => Array.from(css.matchAll(/--gai-[\w-]+: #/g), ([name]) => name).sort();
      const copied = await page.$eval('.sheet pre', ({textContent}) => textContent);
      assert.deepEqual(list(copied), list(readFileSync(`src/styles/themes/${skin}.css`, 'utf8')));
      assert.equal(copied.includes('@media screen {'), skin === 'dark');
      assert.equal(copied.match(/: initial;/g)!.length, list(copied).length);
    }
  }));
});

describe('try.html', () => {
  it('makes the finished page of a pasted report, with its findings, tag and data', () => look('try.html', async (page) => {
    assert.equal(await page.$eval('.take', (section) => (section as HTMLElement).hidden), true);
    await paste(page, readFileSync('test/fixtures/import/xianfenglu-2020/source.txt', 'utf8'));
    await page.waitForFunction(() => document.querySelector('.page > gai-report-checks')?.shadowRoot?.querySelector('[part="summary"]'), {timeout: 10000});
    await page.$eval('gai-report', (report) => report.scrollIntoView());
    await page.waitForFunction(() => document.querySelector('gai-report')?.shadowRoot?.querySelector('gai-report-summary')?.shadowRoot?.querySelector('[part="sentences"]'), {timeout: 10000});
    await page.click('.code-to-take .copy button');
    const tag = await readCopied(page);
    assert.match(tag, /<gai-report src="2020\.json" lang="zh-CN" explain><\/gai-report>$/);
    assert.deepEqual(await page.$eval('.page > gai-report', (report) => [report.lang, report.theme, report.explain, report.checks ?? null, report.headingLevel]), ['zh-CN', 'light', true, null, 2]);
    await page.select('select[name="language"]', 'zh-Hant');
    await page.select('select[name="theme"]', 'dark');
    await page.click('.code-to-take .copy button');
    assert.match(await readCopied(page), /<gai-report src="2020\.json" lang="zh-Hant" theme="dark" explain><\/gai-report>$/);
    await page.click('.long .copy button');
    assert.equal((JSON.parse(await readCopied(page)) as {year: number}).year, 2020);
    assert.deepEqual(await findFaults(page), []);
  }));

  it('shows its sample with a title', () => look('try.html?sample=1', async (page) => {
    await page.waitForFunction(() => document.querySelector('.page > gai-report')?.shadowRoot?.querySelector('[part="title"]')?.textContent === '大关街道2019年政府信息公开工作年度报告');
    assert.deepEqual(await findFaults(page), []);
  }));

  it('is accessible with a report that has no title, whose sections take its level', () => look('try.html', async (page) => {
    await paste(page, readFileSync('demo/public/samples/daguan-2019.txt', 'utf8').replace(/^.*\n/, ''));
    await page.waitForFunction(() => document.querySelector('.page > gai-report')?.shadowRoot?.querySelector('section h2'));
    assert.equal(await page.$eval('.page > gai-report', ({shadowRoot}) => shadowRoot!.querySelector('[part="title"]')), null);
    assert.deepEqual(await findFaults(page), []);
  }));
});

/** Pastes a text into the import of a page, and has it read. */
function paste(page: Page, source: string): Promise<void> {
  return page.$eval('gai-report-import', ({shadowRoot}, text) => {
    shadowRoot!.querySelector('textarea')!.value = text;
    shadowRoot!.querySelector<HTMLElement>('[part="zone"] > button')!.click();
  }, source);
}

describe('the look of the demo', () => {
  let taken: Awaited<ReturnType<typeof picturePages>>;
  before(async () => void (taken = await picturePages(site.url)));

  for (const name of Object.keys(pictured)) {
    it(`${name} looks as it did, fonts aside`, (test) => {
      if ('reason' in taken) return test.skip(taken.reason);
      const known = JSON.parse(readFileSync(pictureFile(name), 'utf8')) as Blocks;
      const {mean, changed} = compareBlocks(known, taken.pictures[name]!);
      assert.ok(mean < 1 && changed < 0.02, `mean ${mean.toFixed(2)}, changed ${changed.toFixed(3)}: look at the page, then npm run fixtures`);
    });
  }
});

describe('embed.html', () => {
  it('gives the code of every profile, and shows what becomes of it', () => look('embed.html', async (page) => {
    await page.waitForSelector('.builder pre');
    for (const profile of ['css', 'inline', 'bare', 'page', 'picture', 'element']) {
      await page.click(`input[value="${profile}"]`);
      await page.click('.builder .copy button');
      const code = await readCopied(page);
      assert.equal(code, await page.$eval('.builder pre', ({textContent}) => textContent));
      assert.match(code, {css: /<style>/, inline: /<td style="/, bare: /<table border="1"/, page: /^<!doctype html>/i, picture: /<img [^>]*src="flow-chart\.png"|<img [^>]*\.png"/, element: /^<script src="gai-report\.js"><\/script>\n<gai-report /}[profile]!, profile);
      const cells = await page.$eval('.seen > div', (room) => (room.shadowRoot ?? room.querySelector('gai-report')!.shadowRoot!).querySelectorAll('td, gai-report-table').length);
      assert.ok(cells > (profile === 'element' ? 2 : 190), `${profile}: ${cells}`);
    }
    await page.click('input[name="integrity"]');
    const hash = createHash('sha384').update(readFileSync('dist/gai-report.js')).digest('base64');
    assert.ok((await page.$eval('.builder pre', ({textContent}) => textContent)).includes(`integrity="sha384-${hash}"`));
    assert.deepEqual(await findFaults(page), []);
  }));

  it('draws the charts as pictures to save', () => look('embed.html', async (page) => {
    await page.waitForSelector('.builder pre');
    await page.click('input[value="picture"]');
    await page.evaluate(() => {
      const made: Blob[] = [];
      Object.assign(window, {saved: []});
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        made.push(blob);
        return create(blob);
      };
      HTMLAnchorElement.prototype.click = function () {
        const blob = made[made.length - 1]!;
        (window as unknown as {saved: unknown[]}).saved.push([this.download.split('.').pop(), blob.type, blob.size > 5000]);
      };
    });
    for (const kind of ['PNG', 'SVG']) {
      await page.$$eval('.files button', (buttons, text) => buttons.find(({textContent}) => textContent === text)!.click(), kind);
      await page.waitForFunction((count) => (window as unknown as {saved: unknown[]}).saved.length === count, {timeout: 5000}, kind === 'PNG' ? 1 : 2);
    }
    assert.deepEqual(await page.evaluate('saved'), [['png', 'image/png', true], ['svg', 'text/plain', true]]);
  }));

  it('says by the probe which profile an editor keeps', () => look('embed.html', async (page) => {
    await page.waitForSelector('.probe pre');
    await page.click('.probe .copy button');
    const probe = await readCopied(page);
    const paste = async (kept: string): Promise<string> => {
      await page.$eval('.probe textarea', (area, text) => {
        (area).value = text;
        area.dispatchEvent(new Event('input'));
      }, kept);
      return page.$eval('.probe [role="status"] .advice', ({textContent}) => textContent);
    };
    const noTags = probe.replace(/<script[^]*?<\/script>/g, '').replace(/<\/?gai-report[^>]*>/g, '');
    const noSheets = noTags.replace(/<style>[^]*?<\/style>/g, '');
    const noStyles = noSheets.replace(/ style="[^"]*"/g, '');
    assert.match(await paste(probe), /请用 element/);
    assert.match(await paste(noTags), /请用 css/);
    assert.match(await paste(noSheets), /请用 picture/);
    assert.match(await paste(noSheets.replace(/<img[^>]*>/g, '')), /请用 inline/);
    assert.match(await paste(noStyles), /请用 bare/);
    assert.match(await paste(noStyles.replace(/ (?:col|row)span="\d+"/g, '')), /page/);
    assert.match(await paste('<p>别的</p>'), /gai-probe/);
    assert.deepEqual(await findFaults(page), []);
  }));
});
