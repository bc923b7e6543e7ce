import {expect, fixture, html} from '@open-wc/testing';
import {profiles, toHtml, writeChartFiles, type Profile} from '../../src/export/index.js';
import {colours} from '../../src/export/colours.js';
import {pageStyles, pageStylesHash} from '../../src/export/looks.js';
import {importReport} from '../../src/import/index.js';
import type {Report} from '../../src/report/report.js';
import {chartTokens} from '../../src/styles/chart-tokens.js';
import {tokens} from '../../src/styles/tokens.js';
import {loadPrinted, loadSample, sampleNames} from '../samples.js';
import {makeReport} from '../report/valid-report.js';

const parse = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');
const find = (page: Document, title: string): HTMLTableElement => Array.from(page.querySelectorAll('table')).find((table) => table.caption?.textContent.endsWith(title))!;
/** The printed figures of a table in order; a unit beside a figure is none. */
const figures = (table: HTMLTableElement): string[] => Array.from(table.tBodies).flatMap((body) => Array.from(body.rows)).flatMap((row) => {
  const cells = Array.from(row.querySelectorAll('td[headers]'), (cell) => cell.textContent).filter((text) => text !== '无此项');
  return table.caption?.textContent === '政府信息公开情况统计表' ? cells.slice(-1) : cells;
});
const withoutJson = ['css', 'inline', 'bare', 'picture'] as const satisfies readonly Profile[];

/** A page in a frame, when it has loaded. */
async function show(content: string): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe style="width:900px;height:600px"></iframe>`);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
    frame.srcdoc = content;
  });
  return frame.contentDocument!;
}

describe('toHtml(report, {profile})', () => {
  for (const name of sampleNames) {
    it(`prints every figure of ${name} in every profile`, async () => {
      const report = await loadSample(name);
      const printed = await loadPrinted(name);
      for (const profile of profiles) {
        const page = parse(toHtml(report, {profile}));
        const tables = Array.from(page.querySelectorAll('table'));
        const sort = (all: readonly (readonly string[])[]): string[] => all.map((figure) => figure.join('|')).sort();
        expect(sort(tables.map(figures)), profile).to.deep.equal(sort(Array.from(printed.values(), (rows) => rows.flat())));
      }
    });

    it(`gives the report of ${name} back exactly from the profiles that carry it, and every figure from the others`, async () => {
      const report = await loadSample(name);
      for (const charts of [false, true]) {
        for (const profile of ['element', 'page'] as const) {
          expect(await importReport(toHtml(report, {profile, charts}))).to.deep.equal({report, messages: []});
        }
        for (const profile of withoutJson) {
          const {report: read} = await importReport(toHtml(report, {profile, charts}));
          expect(read!.tables, `${profile} ${charts}`).to.deep.equal(report.tables);
          expect(read!.extra?.map(({rows}) => rows), profile).to.deep.equal(report.extra?.map(({rows}) => rows));
          const {title, year, edition, period, published} = report;
          expect({title: read!.title, year: read!.year, edition: read!.edition, period: read!.period, published: read!.published}).to.deep.equal({title, year, edition, period, published});
        }
      }
    });
  }

  it('brings back what is blank, marked, missing or has a unit as it was printed', async () => {
    const report = makeReport(5);
    const applications = report.tables!.applications as Record<string, Record<string, unknown>>;
    applications['received']!['research'] = null;
    applications['carriedIn']!['enterprise'] = {value: null, raw: '/'};
    delete applications['carriedOut']!['legalService'];
    delete applications['partlyDisclosed'];
    (report.tables!.proactive as Record<string, unknown>)['fees'] = {amount: {value: 245, raw: '245万元', unit: '万元'}};
    for (const profile of withoutJson) {
      const content = toHtml(report, {profile});
      expect((await importReport(content)).report!.tables, profile).to.deep.equal(report.tables);
      expect(parse(content).body.textContent).to.contain('空格：报告此格没有填写，不等于 0。');
    }
  });

  it('keeps spans, scopes and the headings of each cell', async () => {
    const report = await loadSample('city-2025');
    for (const profile of profiles) {
      const page = parse(toHtml(report, {profile, charts: true}));
      const table = find(page, '收到和处理政府信息公开申请情况');
      expect(Array.from(table.querySelectorAll('[rowspan], [colspan]'), (cell) => [(cell as HTMLTableCellElement).rowSpan, (cell as HTMLTableCellElement).colSpan].join()), profile)
        .to.deep.equal(['3,3', '1,7', '2,1', '1,5', '2,1', '1,3', '1,3', '22,1', '1,2', '1,2', '8,1', '3,1', '5,1', '3,1', '1,2', '1,3']);
      const ids = Array.from(page.querySelectorAll('[id]'), ({id}) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      const told = Array.from(table.querySelectorAll('td[headers]'), (cell) => cell.getAttribute('headers')!.split(' ').map((id) => page.getElementById(id)!.textContent));
      expect(told[14]).to.deep.equal(['申请人情况', '自然人', '三、本年度办理结果', '（一）予以公开']);
      for (const heading of page.querySelectorAll('th')) expect(['col', 'colgroup', 'row', 'rowgroup']).to.include(heading.scope);
    }
  });

  it('uses in each profile only what survives there', async () => {
    const report = await loadSample('city-2025');
    const names = (profile: Profile): string[] =>
      Array.from(new Set(Array.from(parse(toHtml(report, {profile, charts: true})).body.querySelectorAll('*'), (element) => element.getAttributeNames()).flat())).sort();
    expect(names('bare')).to.deep.equal(['border', 'colspan', 'headers', 'id', 'rowspan', 'scope']);
    expect(names('inline')).to.deep.equal(['colspan', 'headers', 'id', 'lang', 'rowspan', 'scope', 'span', 'style']);
    expect(names('css')).to.not.include('style');
    expect(names('page')).to.not.include('style');
    const count = (profile: Profile, selector: string): number => parse(toHtml(report, {profile, charts: true})).querySelectorAll(selector).length;
    expect(profiles.map((profile) => count(profile, 'script'))).to.deep.equal([1, 0, 0, 0, 1, 0]);
    expect(profiles.map((profile) => count(profile, 'svg[role]'))).to.deep.equal([0, 3, 0, 0, 3, 0]);
    expect(profiles.map((profile) => count(profile, 'img'))).to.deep.equal([0, 0, 0, 0, 0, 3]);
    expect(profiles.map((profile) => count(profile, 'style'))).to.deep.equal([0, 1, 0, 0, 1, 0]);
    expect(profiles.map((profile) => count(profile, 'table'))).to.deep.equal([6, 3, 6, 6, 3, 3]);
    // Sanitisers drop a style sheet at the very start.
    expect(count('css', 'body .gai-static > style:first-child')).to.equal(1);
    // Editors that know no sections make one paragraph of what stands in one.
    expect(profiles.map((profile) => count(profile, 'section') > 0)).to.deep.equal([true, true, true, false, true, true]);
    expect(profiles.map((profile) => count(profile, '[href], [src]:not([src^="data:image/svg+xml"])'))).to.deep.equal([0, 0, 0, 0, 0, 0]);
  });

  it('writes the same bytes for the same report, in either language', async () => {
    for (const profile of profiles) {
      for (const language of ['zh', 'en'] as const) {
        const [first, second] = [await loadSample('city-2025'), await loadSample('city-2025')].map((report) => toHtml(report, {profile, language, charts: true}));
        expect(first).to.equal(second);
        expect(first).to.contain(language === 'en' ? 'Requests received and handled' : '收到和处理政府信息公开申请情况');
        expect(first).to.not.match(/undefined|NaN|\[object/);
      }
    }
  });

  it('holds its pictures, or leads to where they are', async () => {
    const report = await loadSample('city-2025');
    const page = await show(toHtml(report, {profile: 'picture'}));
    const pictures = Array.from(page.images);
    expect(pictures.map((picture) => [picture.alt, picture.naturalWidth])).to.deep.equal([['政府信息公开申请的来源和去向', 660], ['政府信息公开申请办理结果', 660], ['行政复议、行政诉讼的结果', 660]]);
    const linked = parse(toHtml(report, {profile: 'picture', address: ({name, svg}) => `charts/${name}.svg?${svg.length}&"`}));
    expect(Array.from(linked.images, (picture) => picture.getAttribute('src')!.replace(/\d+/, 'n'))).to.deep.equal(['charts/flow.svg?n&"', 'charts/outcomes.svg?n&"', 'charts/review.svg?n&"']);
  });

  it('says in place of a chart that there is nothing to draw', async () => {
    const page = parse(toHtml(await loadSample('xianfenglu-2020'), {profile: 'page', charts: true}));
    expect(page.querySelector('aside')!.textContent).to.contain('没有新收、结转和办结的政府信息公开申请');
    expect(page.querySelector('svg')).to.equal(null);
    expect(writeChartFiles(await loadSample('xianfenglu-2020'), 'zh')).to.deep.equal([]);
  });

  it('refuses a profile that does not exist', () => {
    expect(() => toHtml({version: 1}, {profile: 'pdf' as 'page'})).to.throw('unknown profile: pdf (known: element, css,');
  });

  it('looks like the elements: the colours are those of the light theme', () => {
    const theme = tokens.cssText + chartTokens.cssText;
    const {tones, ...others} = colours;
    for (const colour of [...tones, ...Object.values(others)]) expect(theme).to.contain(`,${colour})`);
  });
});

describe('a page of its own', () => {
  it('knows its style sheet by its hash, and allows nothing else', async () => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(pageStyles));
    expect(pageStylesHash).to.equal(`sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`);
    const page = await show(toHtml(await loadSample('city-2025'), {profile: 'page', charts: true}));
    expect(page.defaultView!.getComputedStyle(page.querySelector('th[scope="colgroup"]')!).textAlign).to.equal('center');
    expect(page.querySelector('meta[http-equiv]')!.getAttribute('content')).to.match(/^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/);
  });

  for (const profile of ['page', 'css'] as const) {
    for (const language of ['zh', 'en'] as const) {
      it(`is accessible: ${profile}, ${language}`, async () => {
        const box = await fixture<HTMLElement>(html`<div></div>`);
        for (const name of ['city-2025', 'langxia-2019', 'daguan-2019'] as const) {
          const content = toHtml(await loadSample(name), {profile, language, charts: true});
          box.innerHTML = profile === 'css' ? content : `<style>${pageStyles}</style>${parse(content).querySelector('main')!.outerHTML}`;
          await expect(box).to.be.accessible();
        }
      });
    }
  }
});

describe('hostile text of a report', () => {
  const evil = '"\'><img src=x onerror="parent.gaiRan=1"><script>parent.gaiRan=1</script></script></style></title></textarea><svg onload=parent.gaiRan=1> javascript:alert(1) \u202eCBA\u2066x\u2069 \u0000\u0008 ;}*{display:none}<!-- ]]> \ud800 &lt;b&gt;';
  const hostile: Report = {
    version: 1, edition: '2021', year: 2024, title: evil, agency: {name: evil}, period: {from: evil, to: evil}, published: evil,
    sections: [{id: 'overview', heading: evil, paragraphs: [evil]}, {id: 'applications', heading: evil, paragraphs: [evil]}, {id: `"${evil}`, heading: evil, paragraphs: [evil]}],
    tables: {
      applications: {received: {naturalPerson: {value: 3, raw: evil, unit: evil, note: evil}, total: {value: null, raw: evil}}, disclosedInFull: {naturalPerson: 2, total: 2}, outcomesTotal: {total: 2}},
      statistics: [{label: evil, unit: evil, value: {value: null, raw: evil}}],
    },
    extra: [{caption: evil, after: evil, headRows: 1, rows: [[evil, evil], [evil, {value: 1, raw: evil}], [evil]]}],
    notes: [{cell: 'applications.received.total', text: evil}, {cell: evil, text: evil}],
    source: {url: 'javascript:parent.gaiRan=1'},
  };
  const scope = window as {gaiRan?: number};
  const known = 'html head body meta title style main div section aside h1 h2 h3 p table caption colgroup col thead tbody tr th td sup ol ul li svg g rect path text defs pattern img gai-report script'.split(' ');

  for (const profile of profiles) {
    it(`is inert in the profile ${profile}`, async () => {
      for (const language of ['zh', 'en'] as const) {
        delete scope.gaiRan;
        const content = toHtml(hostile, {profile, language, charts: true});
        const page = await show(content);
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(scope.gaiRan).to.equal(undefined);
        const names = Array.from(page.querySelectorAll('*'), (element) => element.localName);
        expect(names.filter((name) => !known.includes(name))).to.deep.equal([]);
        expect(page.querySelectorAll('script:not([type="application/json"]), a, [href], [src]:not(img)')).to.have.length(0);
        for (const picture of page.images) expect(picture.src).to.match(/^data:image\/svg\+xml;base64,[\w+/]+=*$/);
        expect(names.filter((name) => name === 'script')).to.have.length(profile === 'element' || profile === 'page' ? 1 : 0);
        for (const element of page.querySelectorAll('*')) for (const name of element.getAttributeNames()) expect(name.startsWith('on'), name).to.equal(false);
        expect(content).to.not.match(/[\u202a-\u202e\u2066-\u2069\u0000-\u0008]/);
        expect(page.body.textContent).to.contain('<script>parent.gaiRan=1</script>');
        expect(page.defaultView!.getComputedStyle(page.querySelector('table')!).display).to.equal('table');
        for (const {style} of page.querySelectorAll<HTMLElement>('[style]')) expect(style.display).to.not.equal('none');
      }
    });
  }

  it('comes back unchanged from the JSON', async () => {
    for (const profile of ['element', 'page'] as const) expect((await importReport(toHtml(hostile, {profile}))).report).to.deep.equal(hostile);
  });

  it('stays text in a chart that is a file of its own, which is well-formed', async () => {
    for (const {svg} of writeChartFiles(await loadSample('city-2025'), 'zh')) {
      const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
      expect(file.querySelector('parsererror')).to.equal(null);
      expect(file.documentElement.getAttribute('role')).to.equal('img');
      expect(file.querySelector('desc')!.textContent).to.match(/^2025年.+ 件/);
      for (const shape of file.querySelectorAll('rect, path, text')) expect(shape.getAttribute('fill'), shape.outerHTML).to.be.a('string');
    }
  });

  it('makes links of addresses of the web alone', () => {
    const link = (url: string): string | undefined => parse(toHtml({...hostile, source: {url}}, {profile: 'bare'})).querySelector('a')?.getAttribute('href') ?? undefined;
    expect(link('https://example.gov.cn/a?b=1&c="2"')).to.equal('https://example.gov.cn/a?b=1&c="2"');
    expect(['javascript:alert(1)', ' JAVASCRIPT:alert(1)', 'data:text/html,x', '//evil.example', 'vbscript:x', 'https:javascript'].map(link)).to.deep.equal([undefined, undefined, undefined, undefined, undefined, undefined]);
  });
});
