import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {GaiReport} from '../../src/index.js';
import {setPath} from '../report/random-report.js';
import {makeReport} from '../report/valid-report.js';
import {loadSample, sampleUrl} from '../samples.js';
import {itWith} from './commands.js';
import {makePage, query, queryAll, settle, tableOf, textOf, until} from './helpers.js';

/** Chooses a figure of one of a report's tables. */
function choose(element: GaiReport, table: string, index = 0): void {
  tableOf(element, table).shadowRoot!.querySelectorAll<HTMLElement>('td[part~="cell"]')[index]!.click();
}

const listButtons = (element: GaiReport): string[] => queryAll(element, '.chosen button').map(({textContent}) => textContent);

/** Asks for the link to what was chosen, and returns what came to the clipboard. */
async function copyLink(element: GaiReport, take: () => Promise<void>, button = 0): Promise<string> {
  let copied = '';
  const writeText = async (text: string): Promise<void> => take().then(() => void (copied = text));
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
  try {
    (queryAll(element, '.chosen button')[button] as HTMLElement).click();
    await settle(element);
  } finally {
    delete (navigator as {clipboard?: unknown}).clipboard;
  }
  return copied;
}

describe('the address of the page and the links of gai-report', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search.replace(/[?&]gai-[^&]*/g, '')));

  it('goes to the cell or section the address names, and marks it', async () => {
    location.hash = '#applications.refused.stateSecret.total';
    const element = await makePage(makeReport(3));
    await until(() => !!tableOf(element, 'applications').shadowRoot!.activeElement);
    expect(queryAll(tableOf(element, 'applications'), '.led-to')).to.have.length(1);
    expect(element.goTo('applications.received')).to.equal(true);
    expect(queryAll(tableOf(element, 'applications'), '.led-to')).to.have.length(7);
    location.hash = '#review';
    await until(() => element.shadowRoot!.activeElement?.textContent.includes('行政复议') === true);
    expect(element.goTo('applications.nothing')).to.equal(false);
    expect(element.goTo('nowhere')).to.equal(false);
  });

  itWith('setViewport', 'keeps that place in view while key points and charts come above it', async () => {
    for (const [width, height] of [[360, 740], [1280, 900]] as const) {
      await setViewport({width, height});
      for (const [hash, find] of [
        ['#review.litigation.direct.pending', (element: GaiReport) => tableOf(element, 'review').shadowRoot!.activeElement],
        ['#problems', (element: GaiReport) => element.shadowRoot!.activeElement],
      ] as const) {
        history.replaceState(null, '', hash);
        const element = await makePage(await loadSample('city-2025'), {charts: 'flow outcomes grounds proactive review'});
        await until(() => !!find(element) && !!query(element, 'gai-report-summary')?.shadowRoot?.querySelector('dl') && !!query(element, 'gai-review-chart')?.shadowRoot?.querySelector('.drawing > svg > *'));
        await aTimeout(100);
        const {top, bottom} = find(element)!.getBoundingClientRect();
        expect(top, `${hash} at ${width}`).to.be.within(0, height - (bottom - top));
        element.remove();
      }
    }
    await setViewport({width: 800, height: 600});
  });

  it('is whole beside an address that names nothing and is not even encoded', async () => {
    history.replaceState(null, '', '#%E4%');
    const element = await makePage(makeReport(3));
    await until(() => !!query(element, 'gai-application-chart')?.shadowRoot?.querySelector('svg'));
  });

  it('leads to its sections where the page has a base, and again where the address names one already', async () => {
    const base = document.head.appendChild(Object.assign(document.createElement('base'), {href: '/elsewhere/'}));
    try {
      const element = await makePage(makeReport(3), {id: 'mine'});
      const link = (queryAll(element, '.contents a') as HTMLAnchorElement[]).find(({hash}) => hash === '#mine:review')!;
      expect(link.href).to.equal(`${location.href.split('#')[0]}#mine:review`);
      const isAtReview = (): boolean => element.shadowRoot!.activeElement?.textContent.includes('行政复议') === true;
      link.click();
      await until(() => isAtReview() && location.hash === '#mine:review');
      (element.shadowRoot!.activeElement as HTMLElement).blur();
      link.click();
      await until(isAtReview);
    } finally {
      base.remove();
    }
  });

  it('leads to its own sections where the page has several reports, and takes an address for the first', async () => {
    const [first, second] = [await makePage(makeReport(3)), await makePage(makeReport(4))];
    (queryAll(second, '.contents button') as HTMLElement[]).find(({textContent}) => textContent.includes('行政复议'))!.click();
    await until(() => !!second.shadowRoot!.activeElement);
    await aTimeout(50);
    expect(first.shadowRoot!.activeElement).to.equal(null);
    location.hash = '#applications';
    await until(() => !!first.shadowRoot!.activeElement);
    expect(second.shadowRoot!.activeElement).to.equal(null);
  });

  it('offers no link to a report that no address means, as the second without an id', async () => {
    const [first, second] = [await makePage(makeReport(3)), await makePage(makeReport(4))];
    for (const element of [first, second]) choose(element, 'applications');
    await Promise.all([settle(first), settle(second)]);
    expect([first, second].map((element) => [queryAll(element, '.contents a, .anchor').length > 3, listButtons(element)])).to.deep.equal([
      [true, ['复制此格链接', '复制此行链接', '×']], [false, ['×']],
    ]);
    query(second, '.contents button').click();
    expect(location.hash).to.equal('');
    const third = await makePage(makeReport(5), {id: 'third'});
    choose(third, 'applications');
    await settle(third);
    expect(await copyLink(third, async () => Promise.resolve())).to.match(/#third:applications\.received\.naturalPerson$/);
  });

  it('fetches a report that waits to be near where the address names a place in it', async () => {
    const src = sampleUrl('city-2025');
    scrollTo(0, 0); // the test before went down the page
    const outer = await fixture(html`<div><div style="height: 4000px"></div>
      <gai-report id="first" loading="lazy" src=${src}></gai-report><div style="height: 4000px"></div><gai-report id="second" loading="lazy" src=${src}></gai-report></div>`);
    const [first, second] = Array.from(outer.querySelectorAll<GaiReport>('gai-report')) as [GaiReport, GaiReport];
    await settle(second);
    expect([first, second].map((element) => !!query(element, 'article'))).to.deep.equal([false, false]);
    location.hash = '#second:review.reconsideration.total';
    await until(() => !!second.shadowRoot!.activeElement);
    expect(query(first, 'article')).to.equal(null);
    expect(second.shadowRoot!.activeElement!.shadowRoot!.activeElement!.textContent).to.equal('790');
    const again = await fixture<GaiReport>(html`<gai-report style="margin-top: 9000px" loading="lazy" id="again" src=${src}></gai-report>`);
    await aTimeout(100);
    expect(query(again, 'article')).to.equal(null);
    history.replaceState(null, '', '#later:problems');
    const later = await fixture<GaiReport>(html`<gai-report style="margin-top: 9000px" loading="lazy" id="later" src=${src}></gai-report>`);
    await until(() => later.shadowRoot!.activeElement?.textContent.includes('五、') === true);
  });

  it('leaves the address to a page that keeps its route in it, and goes on where it may not be changed', async () => {
    history.replaceState(null, '', '#/reports/2024');
    const element = await makePage(makeReport(3));
    query(element, '.contents button').click();
    await until(() => !!element.shadowRoot!.activeElement);
    expect([location.hash, queryAll(element, '.contents a, .anchor').length]).to.deep.equal(['#/reports/2024', 0]);
    choose(element, 'applications');
    await settle(element);
    expect(queryAll(element, '.chosen button')).to.have.length(1); // no link leads there, so none is offered
    history.replaceState(null, '', location.pathname);
    choose(element, 'applications');
    await settle(element);
    const {replaceState} = history;
    history.replaceState = () => { throw new DOMException('not here', 'SecurityError'); };
    try {
      expect(await copyLink(element, async () => Promise.resolve())).to.match(/#applications\.received\.naturalPerson$/);
    } finally {
      history.replaceState = replaceState;
    }
  });

  it('copies the link to a chosen figure or its row, and says so when it has', async () => {
    const element = await makePage(makeReport(3), {id: 'mine'});
    choose(element, 'applications');
    await settle(element);
    expect(textOf(element, '.chosen span')).to.match(/^一、本年新收政府信息公开申请数量 › 自然人：\d+$/);
    const url = `${location.href.split('#')[0]}#mine:applications.received`;
    expect(await copyLink(element, async () => Promise.resolve())).to.equal(`${url}.naturalPerson`);
    expect(location.href).to.equal(`${url}.naturalPerson`);
    expect(listButtons(element)).to.deep.equal(['链接已复制', '复制此行链接', '×']);
    expect(await copyLink(element, async () => Promise.resolve(), 1)).to.equal(url);
    expect(listButtons(element)).to.deep.equal(['复制此格链接', '链接已复制', '×']);
    element.goTo('applications.received');
    expect(queryAll(tableOf(element, 'applications'), '.led-to')).to.have.length(7);
    await expect(element).to.be.accessible();
  });

  it('shows the link where the browser does not copy it', async () => {
    const element = await makePage(makeReport(3));
    choose(element, 'applications');
    await settle(element);
    await copyLink(element, async () => Promise.reject(new DOMException('no', 'NotAllowedError')));
    expect(listButtons(element)[0]).to.equal('复制此格链接');
    const field = query(element, '.chosen input') as HTMLInputElement;
    expect([field.value, element.shadowRoot!.activeElement]).to.deep.equal([location.href, field]);
    expect(field.selectionEnd).to.equal(field.value.length);
    await expect(element).to.be.accessible();
  });

  it('leads to figures of tables outside the forms, by the headings they print', async () => {
    const element = await makePage(await loadSample('langxia-2019'));
    await until(() => !!tableOf(element, 'statistics').view);
    choose(element, 'statistics', 3);
    await settle(element);
    const [where] = textOf(element, '.chosen span').split('：');
    expect(where).to.equal(textOf(tableOf(element, 'statistics'), 'tbody tr:nth-child(4) th') + ' › ' + textOf(tableOf(element, 'statistics'), 'thead th:last-child'));
    expect(await copyLink(element, async () => Promise.resolve())).to.match(/#statistics\.3\.value$/);
    expect(element.goTo('statistics.4.value')).to.equal(true);
    expect(tableOf(element, 'statistics').shadowRoot!.activeElement!.closest('tr')).to.equal(queryAll(tableOf(element, 'statistics'), 'tbody tr')[4]);
  });

  it('brings a row into sight that is folded, before or after it was', async () => {
    const report = makeReport(3);
    const kinds = ['naturalPerson', 'enterprise', 'research', 'publicInterest', 'legalService', 'otherOrganisation', 'total'];
    for (const row of ['stateSecret', 'enforcementFile']) for (const kind of kinds) setPath(report.tables!, ['applications', 'refused', row, kind], 0);
    location.hash = '#applications.refused.stateSecret.total';
    const element = await makePage(report, {foldZeros: true});
    const table = tableOf(element, 'applications');
    await until(() => !!query(table, '.fold') && !!table.shadowRoot!.activeElement);
    const shown = (): string[] => queryAll(table, 'tr:not([hidden]) .led-to').map((cell) => cell.closest('tr')!.querySelector('th:last-of-type')!.textContent);
    expect(shown()).to.deep.equal(['1.属于国家秘密']);
    expect(element.goTo('applications.refused.enforcementFile.total')).to.equal(true);
    expect(shown()).to.deep.equal(['7.属于行政执法案卷']);
    expect(table.shadowRoot!.activeElement!.matches('.led-to')).to.equal(true);
    expect(queryAll(table, 'td[tabindex]')).to.have.length(1);
  });
});
