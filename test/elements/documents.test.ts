import {expect} from '@open-wc/testing';
import '../../src/index.js';
import type {GaiErrorEvent, GaiLoadEvent, ReportElement} from '../../src/index.js';
import {loadSample} from '../samples.js';
import {layOut, writeHtml} from '../import/layouts.js';
import {makeDocx, makeTable, paragraph} from '../import/make-docx.js';
import {query, queryAll, textOf, until} from './helpers.js';

type Outcome = GaiLoadEvent | GaiErrorEvent;

describe('a document as the source of a report', () => {
  const answers = new Map<string, () => Response>();
  const asked: string[] = [];
  const realFetch = window.fetch;
  const serve = (path: string, body: BodyInit, headers = {}): string => {
    answers.set(new URL(path, document.baseURI).href, () => new Response(body, {headers}));
    return path;
  };

  before(() => {
    window.fetch = async (input, init) => {
      const url = input instanceof Request ? input.url : input.toString();
      asked.push(url);
      return answers.get(url)?.() ?? realFetch(input, init);
    };
  });
  after(() => {
    window.fetch = realFetch;
  });

  async function load(src: string, tag: 'gai-report' | 'gai-report-table' = 'gai-report'): Promise<{readonly element: ReportElement; readonly outcome: Outcome}> {
    const element = Object.assign(document.createElement(tag), {src});
    const outcome = new Promise<Outcome>((resolve) => {
      element.addEventListener('gai-load', resolve);
      element.addEventListener('gai-error', resolve);
    });
    document.body.append(element);
    return {element, outcome: await outcome};
  }

  it('reads a Word file and a page by their addresses, with their messages', async () => {
    const sample = await loadSample('city-2025');
    for (const [path, body] of [
      ['/files/2025.docx?version=2', makeDocx(layOut(sample, makeTable, paragraph)) as Uint8Array<ArrayBuffer>],
      ['/files/post_2025.shtml', `<html><body>${layOut(sample, writeHtml, (text) => `<p>${text}</p>`)}</body></html>`],
      ['/files/2025.txt', layOut(sample, (table) => `${table.map((row) => row.map(({text}) => text).join('\t')).join('\n')}\n`)],
    ] as const) {
      const {element, outcome} = await load(serve(path, body));
      expect(outcome.type, path).to.equal('gai-load');
      const {report, messages} = (outcome as GaiLoadEvent).detail;
      expect(report.tables, path).to.deep.equal(sample.tables);
      expect(messages, path).to.be.an('array');
      await until(() => !!query(query(element, 'gai-report-table'), 'td'));
      element.remove();
    }
  });

  it('fetches a document once for all elements that show it, and again when asked to', async () => {
    const path = serve('/files/shared.docx', makeDocx(layOut(await loadSample('city-2025'), makeTable, paragraph)) as Uint8Array<ArrayBuffer>);
    const [first, second] = await Promise.all([load(path), load(path, 'gai-report-table')]);
    const count = (): number => asked.filter((url) => url.endsWith(path)).length;
    expect(count()).to.equal(1);
    expect((first.outcome as GaiLoadEvent).detail.report).to.equal((second.outcome as GaiLoadEvent).detail.report);
    second.element.reload();
    await until(() => count() === 2);
    first.element.remove();
    second.element.remove();
  });

  it('says how much of a large file has come', async () => {
    let feed!: ReadableStreamDefaultController<Uint8Array>;
    const bytes = makeDocx(layOut(await loadSample('city-2025'), makeTable, paragraph));
    const body = new ReadableStream<Uint8Array>({start: (controller) => void (feed = controller)});
    const element = Object.assign(document.createElement('gai-report'), {src: serve('/files/large.docx', body, {'content-length': String(bytes.length)})});
    document.body.append(element);
    await until(() => textOf(element, '.state') !== '');
    feed.enqueue(bytes.slice(0, Math.ceil(bytes.length / 2)));
    await until(() => textOf(element, '.state').includes('50%'));
    expect(textOf(element, '.state')).to.equal('正在下载文件…… 50%');
    feed.enqueue(bytes.slice(Math.ceil(bytes.length / 2)));
    feed.close();
    await until(() => !!query(element, 'gai-report-table'));
    element.remove();
  });

  it('says what is wrong with a file that is no report, and what to do', async () => {
    const word97 = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]);
    for (const [path, body, zh] of [
      ['/files/2019.doc', word97, /另存为|docx/],
      ['/files/scan.pdf', '%PDF-1.7\n%âãÏÓ\n1 0 obj', /PDF/],
      ['/files/menu.html', '<html><body><p>今日菜单：米饭</p></body></html>', /报告/],
    ] as const) {
      const {element, outcome} = await load(serve(path, body));
      expect(outcome.type, path).to.equal('gai-error');
      const {type, messages, url} = (outcome as GaiErrorEvent).detail;
      expect(type).to.equal('document');
      expect(url).to.match(new RegExp(path.slice(-6)));
      expect(messages[1]!.zh).to.match(zh);
      await until(() => queryAll(element, '.state.error').length > 0);
      expect(textOf(element, '.state.error strong')).to.equal('无法从这份文件读出年度报告');
      await expect(element).to.be.accessible();
      element.remove();
    }
  });

  it('says which document does not answer', async () => {
    const {element, outcome} = await load('/no-such/2025.docx');
    expect((outcome as GaiErrorEvent).detail).to.include({type: 'network', status: 404});
    await until(() => textOf(element, '.state.error').includes('2025.docx'));
    element.remove();
  });
});
