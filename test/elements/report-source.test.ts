import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {Report} from '../../src/report/report.js';
import type {GaiErrorEvent, GaiLoadEvent, GaiReportTable} from '../../src/index.js';
import {sampleUrl} from '../samples.js';
import {makeTable, query, queryAll, settle, smallReport, textOf, until} from './helpers.js';

/** Answers in place of the network: a text, a status, or a promise of one. */
const answers = new Map<string, () => Promise<Response>>();
const asked: string[] = [];
const realFetch = window.fetch;

const answer = (path: string, reply: () => Promise<Response> | Response): string => {
  const url = new URL(path, document.baseURI).href;
  answers.set(url, async () => reply());
  return path;
};
const json = (value: unknown): Response => new Response(JSON.stringify(value));
const titled = (total: number): unknown => ({...smallReport, tables: {applications: {received: {naturalPerson: total}}}});
const firstFigure = (element: Element): string => textOf(element, 'td[part^="cell"]');

async function load(src: string): Promise<GaiReportTable> {
  return settle(await fixture<GaiReportTable>(html`<gai-report-table src=${src}></gai-report-table>`));
}

async function fail(src: string): Promise<GaiErrorEvent['detail']> {
  const element = document.createElement('gai-report-table');
  const event = oneEvent(element, 'gai-error') as unknown as Promise<GaiErrorEvent>;
  element.src = src;
  document.body.append(element);
  const {detail} = await event;
  await settle(element);
  expect(query(element, '[part="state"]').getAttribute('role')).to.equal('alert');
  for (const message of detail.messages) expect(textOf(element, '[part="state"]')).to.contain(message.zh);
  element.lang = 'en';
  await settle(element);
  for (const message of detail.messages) expect(textOf(element, '[part="state"]')).to.contain(message.en);
  await expect(element).to.be.accessible();
  element.remove();
  return detail;
}

describe('where a report comes from', () => {
  before(() => {
    window.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : input.toString();
      asked.push(url);
      return answers.get(url)?.() ?? realFetch(input, init);
    };
  });
  after(() => {
    window.fetch = realFetch;
  });

  it('fetches src and fires gai-load', async () => {
    const element = document.createElement('gai-report-table');
    element.src = sampleUrl('city-2025');
    const event = oneEvent(document, 'gai-load') as unknown as Promise<GaiLoadEvent>;
    document.body.append(element);
    document.addEventListener('gai-load', () => {
      expect(firstFigure(element), 'drawn by then').to.equal('13612');
    }, {once: true});
    expect((await event).detail.report.year).to.equal(2025);
    await settle(element);
    expect(firstFigure(element)).to.equal('13612');
    element.remove();
  });

  it('takes a report property before src, and a script inside the tag when there is neither', async () => {
    const element = await makeTable(titled(7), {src: sampleUrl('city-2025')});
    expect(firstFigure(element)).to.equal('7');
    const inline = await fixture<GaiReportTable>(html`<gai-report-table><script type="application/json">${JSON.stringify(titled(8))}</script></gai-report-table>`);
    expect(firstFigure(await settle(inline))).to.equal('8');
  });

  it('shows what it was given while it was out of the page', async () => {
    const element = await makeTable(titled(7));
    const place = element.parentElement!;
    element.remove();
    element.report = titled(9) as Report;
    await element.updateComplete;
    place.append(element);
    await settle(element);
    expect(firstFigure(element)).to.equal('9');
  });

  it('says what to do when nothing is given', async () => {
    expect(textOf(await settle(await fixture<GaiReportTable>(html`<gai-report-table></gai-report-table>`)), '[part="state"]')).to.contain('没有指定报告');
  });

  it('asks once for many elements', async () => {
    const src = answer('many.json', () => json(titled(3)));
    const box = await fixture(html`<div>${Array.from({length: 5}, () => html`<gai-report-table src=${src}></gai-report-table><gai-application-chart src=${src}></gai-application-chart>`)}</div>`);
    await until(() => Array.from(box.querySelectorAll('gai-report-table')).every((element) => firstFigure(element) === '3'));
    expect(asked.filter((url) => url.endsWith('/many.json'))).to.have.length(1);
  });

  it('drops a slow answer that a newer request has overtaken', async () => {
    let release: (response: Response) => void = () => undefined;
    const slow = answer('slow.json', () => new Promise<Response>((resolve) => (release = resolve)));
    const quick = answer('quick.json', () => json(titled(2)));
    const element = await load(slow);
    expect(textOf(element, '[part="state"]')).to.equal('正在加载年度报告……');
    await expect(element).to.be.accessible();
    const loads: number[] = [];
    element.addEventListener('gai-load', (event) => loads.push((event.detail.report.tables!.applications as {received: {naturalPerson: number}}).received.naturalPerson));
    element.src = quick;
    await until(() => firstFigure(element) === '2');
    release(json(titled(1)));
    await settle(element);
    await settle(element);
    expect(firstFigure(element)).to.equal('2');
    expect(loads).to.deep.equal([2]);
  });

  it('loads lazily only when it comes near', async () => {
    const src = answer('lazy.json', () => json(titled(4)));
    const box = await fixture(html`<div><div style="height: 5000px"></div><gai-report-table src=${src} loading="lazy"></gai-report-table></div>`);
    const element = box.querySelector('gai-report-table')!;
    await settle(element);
    await settle(element);
    expect(asked.some((url) => url.endsWith('/lazy.json'))).to.equal(false);
    element.scrollIntoView();
    await until(() => firstFigure(element) === '4');
    window.scrollTo(0, 0);
  });

  it('says that a server answered 404, and tries again when asked', async () => {
    let isUp = false;
    const src = answer('later.json', () => (isUp ? json(titled(6)) : new Response('', {status: 404})));
    const detail = await fail(src);
    expect(detail).to.include({type: 'network', status: 404});
    expect(detail.messages[1]!.en).to.contain('later.json').and.contain('404');
    const element = await load(src);
    await until(() => query(element, '[part="retry"]') !== null);
    isUp = true;
    query(element, '[part="retry"]').click();
    await until(() => firstFigure(element) === '6');
  });

  it('says that nothing answered', async () => {
    const detail = await fail(answer('down.json', () => Promise.reject(new TypeError('failed'))));
    expect(detail.type).to.equal('network');
    expect(detail.status).to.equal(undefined);
    expect((await fail('http://[')).type).to.equal('network');
  });

  it('says of a page opened from a disk that its data must stand inside the tag', async () => {
    const [, message] = (await fail('file:///D:/2025.json')).messages;
    expect(message!.zh).to.contain('写在标签里面').and.contain('2025.json');
    expect(message!.en).to.contain('inside the tag');
  });

  it('says what is no JSON, and shows the start of a page sent in its place', async () => {
    const broken = await fail(answer('broken.json', () => new Response('{"version": 1,}')));
    expect(broken).to.include({type: 'parse'});
    expect(broken.messages[1]!.zh).to.match(/^无法解析(：第 1 行第 15 列有误)?。请检查/);
    expect((await fail(answer('page.json', () => new Response('<!doctype html><title>404</title>')))).messages[1]!.zh).to.contain('<!doctype html>');
  });

  it('says where the data is wrong and what was expected', async () => {
    const detail = await fail(answer('wrong.json', () => json({...smallReport, title: 5, tables: {applications: {received: {total: '14'}}}})));
    expect(detail.type).to.equal('schema');
    expect(detail.messages.slice(1)).to.deep.equal([
      {code: 'value.kind', place: 'title', expected: 'text', found: '5', zh: 'title：应为文字，实为 5。', en: 'title: expected text, found 5.'},
      {code: 'value.kind', place: 'tables.applications.received.total', expected: 'cell', found: '"14"',
        zh: 'tables.applications.received.total：应为数字、null 或 {value, raw, unit, note}，实为 "14"。',
        en: 'tables.applications.received.total: expected a number, null or {value, raw, unit, note}, found "14".'},
    ]);
  });

  it('refuses another version and an empty report', async () => {
    expect((await fail(answer('version.json', () => json({version: 2})))).type).to.equal('version');
    expect((await fail(answer('empty.json', () => json({version: 1, tables: {}})))).type).to.equal('empty');
    expect((await fail(answer('array.json', () => json([1])))).messages[1]!.zh).to.equal('整个文件应为对象 {…}，实为 [1]。');
  });

  it('shows every problem', async () => {
    const received = Object.fromEntries(['naturalPerson', 'enterprise', 'research', 'publicInterest', 'legalService', 'otherOrganisation', 'total'].map((id) => [id, 'x']));
    const element = await makeTable({...smallReport, tables: {applications: {received}}});
    await until(() => query(element, '.error') !== null);
    expect(queryAll(element, '.error li')).to.have.length(7);
    expect(queryAll(element, '.error li').pop()!.textContent).to.contain('tables.applications.received.total');
  });

  it('says that there is no connection when an answer breaks off', async () => {
    const broken = new ReadableStream({start: (controller) => controller.error(new TypeError('broken'))});
    const {status, messages} = await fail(answer('cut.json', () => new Response(broken)));
    expect(status).to.equal(undefined);
    expect(messages[1]!.zh).to.contain('无法连接');
  });

  it('loads at once when lazy becomes eager', async () => {
    const element = await fixture<GaiReportTable>(html`<gai-report-table loading="lazy" style="position: absolute; top: 20000px" src=${answer('lazy-eager.json', () => json(titled(7)))}></gai-report-table>`);
    element.loading = 'eager';
    await until(() => firstFigure(element) === '7');
  });

  it('comes back from an error when a good report is given', async () => {
    const element = await makeTable({version: 9});
    await until(() => query(element, '.error') !== null);
    element.report = smallReport;
    await settle(element);
    expect(firstFigure(element)).to.equal('2');
  });
});
