import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import '../../src/index.js';
import type {GaiReport, GaiReportTable} from '../../src/index.js';
import {makeReport} from '../report/valid-report.js';
import {loadSample, sampleUrl} from '../samples.js';
import {query, settle, smallReport, textOf, until} from './helpers.js';

const city = sampleUrl('city-2025');

/** Two reports, each with a table inside and one beside that points at it. */
async function makePair(): Promise<{readonly all: HTMLElement; readonly reports: readonly [GaiReport, GaiReport]; readonly inside: GaiReportTable; readonly beside: GaiReportTable}> {
  const all = await fixture<HTMLElement>(html`<div>
    <gai-report id="a" sections="overview"><p slot="none"><gai-report-table table="review"></gai-report-table></p></gai-report>
    <gai-report id="b" sections="overview"></gai-report>
    <gai-report-table for="a" table="review"></gai-report-table></div>`);
  const [inside, beside] = Array.from(all.querySelectorAll('gai-report-table')) as [GaiReportTable, GaiReportTable];
  return {all, reports: Array.from(all.querySelectorAll('gai-report')) as [GaiReport, GaiReport], inside, beside};
}

/** The agency and year in a table's caption, or what stands in place of a table. */
const shown = (element: Element): string => textOf(element, '.agency') || textOf(element, '.state');
const agencyOf = async (name: Parameters<typeof loadSample>[0]): Promise<string> => `${(await loadSample(name)).agency!.name!} · ${name.slice(-4)}年`;
const waitFor = async (element: Element, words: string): Promise<void> => {
  await until(() => shown(element).includes(words)).catch(() => {
    throw new Error(`shows “${shown(element)}”, not “${words}”`);
  });
};
const none = '没有指定报告';

/** Runs with a `fetch` of its own, and returns the addresses that were asked for. */
async function listFetches(run: () => Promise<void>, answer: (count: number) => Response | Promise<Response>): Promise<string[]> {
  const asked: string[] = [];
  const {fetch} = window;
  window.fetch = (url) => Promise.resolve(answer(asked.push(url as string)));
  try {
    await run();
  } finally {
    window.fetch = fetch;
  }
  return asked;
}

describe('a report that is shared', () => {
  it('is followed from an object to an address and back, and to nothing', async () => {
    const {reports: [a], inside, beside} = await makePair();
    const [objectName, cityName] = await Promise.all([agencyOf('langxia-2019'), agencyOf('city-2025')]);
    const expectAll = async (words: string): Promise<void> => {
      for (const element of [inside, beside]) await waitFor(element, words);
    };
    const langxia = await loadSample('langxia-2019');
    a.report = langxia;
    await expectAll(objectName);
    a.report = undefined;
    a.src = city;
    await expectAll(cityName);
    a.report = langxia;
    await expectAll(objectName);
    a.report = undefined;
    await expectAll(cityName);
    a.src = '';
    await expectAll(none);
  });

  it('is followed into an error, with one fetch for all, and out of it by one retry', async () => {
    const {reports: [a], inside, beside} = await makePair();
    a.src = city;
    for (const element of [inside, beside]) await waitFor(element, '2025年');
    const later = JSON.stringify({...smallReport, agency: {name: '后来的机关'}, tables: {review: {reconsideration: {total: 1}}}});
    const asked = await listFetches(async () => {
      a.src = '/comes-later.json';
      for (const element of [a, inside, beside]) await waitFor(element, '404');
      query(a, '[part="retry"]').click();
      for (const element of [inside, beside]) await waitFor(element, '后来的机关');
    }, (count) => aTimeout(100).then(() => new Response(count < 2 ? '' : later, {status: count < 2 ? 404 : 200})));
    expect(asked).to.have.length(2);
  });

  it('is followed when it is loaded again', async () => {
    const {reports: [a], inside, beside} = await makePair();
    const asked = await listFetches(async () => {
      a.src = '/changes.json';
      for (const element of [inside, beside]) await waitFor(element, '第1稿');
      a.reload();
      for (const element of [inside, beside]) await waitFor(element, '第2稿');
    }, (count) => new Response(JSON.stringify({...smallReport, agency: {name: `第${count}稿`}, tables: {review: {}}})));
    expect(asked).to.have.length(2);
  });

  it('is followed when it is invalid', async () => {
    const {reports: [a], inside, beside} = await makePair();
    a.report = smallReport;
    for (const element of [inside, beside]) await waitFor(element, '这份报告没有这张表');
    a.report = {version: 2};
    for (const element of [inside, beside]) await until(() => !!query(element, '.error'));
  });

  it('is given to whoever comes later without another fetch', async () => {
    const {all, reports: [a]} = await makePair();
    const asked = await listFetches(async () => {
      a.src = '/once.json';
      await until(() => !!query(a, 'article'));
      const late = all.appendChild(document.createElement('gai-report-table'));
      late.setAttribute('for', 'a');
      await waitFor(late, '某局');
      expect([late.src, late.report?.agency?.name]).to.deep.equal(['', '某局']);
    }, () => new Response(JSON.stringify(smallReport)));
    expect(asked).to.have.length(1);
  });

  it('is that of the report an element has been moved into or points at now, and none outside', async () => {
    const {all, reports: [a, b], inside, beside} = await makePair();
    [a.report, b.report] = await Promise.all([loadSample('langxia-2019'), loadSample('city-2025')]);
    for (const element of [inside, beside]) await waitFor(element, '2019年');
    b.append(inside);
    await waitFor(inside, '2025年');
    beside.setAttribute('for', 'b');
    await waitFor(beside, '2025年');
    a.append(inside);
    await waitFor(inside, '2019年');
    all.append(inside);
    await waitFor(inside, none);
    inside.setAttribute('for', 'b');
    await waitFor(inside, '2025年');
    beside.setAttribute('for', 'nobody');
    await waitFor(beside, none);
    beside.removeAttribute('for');
    a.append(beside);
    await waitFor(beside, '2019年');
  });

  it('is followed by an element that was taken out and put in again', async () => {
    const {reports: [a, b], inside} = await makePair();
    [a.report, b.report] = await Promise.all([loadSample('langxia-2019'), loadSample('city-2025')]);
    await waitFor(inside, '2019年');
    const room = inside.parentElement!;
    inside.remove();
    room.append(inside);
    await settle(inside);
    expect(shown(inside)).to.contain('2019年');
    inside.remove();
    await settle(a);
    b.append(inside);
    await waitFor(inside, '2025年');
  });

  it('is, for an element inside one report that points at another, the one it points at', async () => {
    const {reports: [a, b], inside} = await makePair();
    [a.report, b.report] = await Promise.all([loadSample('langxia-2019'), loadSample('city-2025')]);
    inside.setAttribute('for', 'b');
    await waitFor(inside, '2025年');
    a.report = await loadSample('daguan-2019');
    await settle(a);
    expect(shown(inside)).to.contain('2025年');
  });

  it('leaves an element the report of its own, and comes back when that is taken away', async () => {
    const {reports: [a], beside} = await makePair();
    a.report = await loadSample('langxia-2019');
    await waitFor(beside, '2019年');
    beside.report = await loadSample('city-2025');
    await waitFor(beside, '2025年');
    a.report = await loadSample('daguan-2019');
    await settle(a);
    expect(shown(beside)).to.contain('2025年');
    beside.report = undefined;
    await waitFor(beside, await agencyOf('daguan-2019'));
  });

  it('is shared inside a shadow tree, too', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({mode: 'open'});
    const report = root.appendChild(Object.assign(document.createElement('gai-report'), {id: 'deep', report: smallReport}));
    await settle(report);
    const late = root.appendChild(document.createElement('gai-report-table'));
    late.setAttribute('for', 'deep');
    await waitFor(late, '某局');
  });

  it('shares its report with elements inside it and with those that point at it, fetched once', async () => {
    const asked: string[] = [];
    const {fetch} = window;
    window.fetch = (...args) => {
      asked.push(args[0] as string);
      return fetch(...args);
    };
    const outer = await fixture(html`<div>
      <gai-application-chart for="whole"></gai-application-chart>
      <gai-report id="whole" src=${`${sampleUrl('chaiqiao-2019')}?once`} sections="overview"><gai-report-table table="review"></gai-report-table></gai-report>
      <gai-report-table table="review" src=${sampleUrl('city-2025')} for="whole"></gai-report-table></div>`);
    const [inner, own] = Array.from(outer.querySelectorAll('gai-report-table'));
    await until(() => !!inner!.shadowRoot!.querySelector('td') && !!own!.shadowRoot!.querySelector('td') && !!outer.querySelector('gai-application-chart')!.shadowRoot!.querySelector('.state, figure'));
    window.fetch = fetch;
    expect(asked.filter((url) => url.endsWith('?once'))).to.have.length(1);
    expect(textOf(inner!, '.agency')).to.contain('2019');
    expect(textOf(own!, '.agency')).to.contain('2025');
  });

  it('shares it with an element that comes later, inside or pointing', async () => {
    const outer = await fixture(html`<div><gai-report id="early" .report=${makeReport(3)} sections="overview"></gai-report></div>`);
    const report = outer.querySelector<GaiReport>('gai-report')!;
    await settle(report);
    report.append(Object.assign(document.createElement('gai-report-table'), {table: 'review'}));
    const pointing = outer.appendChild(document.createElement('gai-report-summary'));
    pointing.setAttribute('for', 'early');
    const stranger = outer.appendChild(document.createElement('gai-report-table'));
    await until(() => !!report.querySelector('gai-report-table')!.shadowRoot!.querySelector('td') && !!query(pointing, '[part="sentence"]'));
    await settle(stranger);
    expect(textOf(stranger, '.state')).to.contain('没有指定报告');
  });
});
