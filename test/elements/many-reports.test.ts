import {aTimeout, expect} from '@open-wc/testing';
import type {GaiReport} from '../../src/index.js';
import {loadSample} from '../samples.js';
import {itWith} from './commands.js';
import {query, queryAll, ticks, until} from './helpers.js';

/** Reports one below the other, the same figures in each. */
async function makeReports(count: number): Promise<GaiReport[]> {
  const report = await loadSample('city-2025');
  const elements = Array.from({length: count}, () => Object.assign(document.createElement('gai-report'), {report: {...report}}));
  document.body.append(...elements);
  return elements;
}

const hasTables = (element: GaiReport): boolean => {
  const tables = Array.from(element.shadowRoot?.querySelectorAll('gai-report-table') ?? []);
  return tables.length === 3 && tables.every((table) => !!table.shadowRoot?.querySelector('td'));
};
const isWhole = (element: GaiReport): boolean => !!query(element, 'gai-report-summary')?.shadowRoot?.querySelector('dl')
  && queryAll(element, 'gai-application-chart').length === 2 && !!query(element, '.tools select');
const isDrawn = (element: GaiReport): boolean => queryAll(element, 'gai-application-chart').every((chart) => !!chart.shadowRoot?.querySelector('.drawing > svg > *'));

describe('many reports in one page', () => {
  let elements: GaiReport[] = [];

  afterEach(() => {
    for (const element of elements) element.remove();
  });

  // The first report of this page: its other tables wait for the first to be painted.
  it('is on paper with all its tables before anything has been painted', async () => {
    elements = await makeReports(1);
    await ticks(() => elements[0]!.hasUpdated);
    expect(hasTables(elements[0]!)).to.equal(false);
    dispatchEvent(new Event('beforeprint'));
    await ticks();
    const isThere = hasTables(elements[0]!);
    dispatchEvent(new Event('afterprint'));
    expect(isThere).to.equal(true);
  });

  it('is on paper as a whole far from the reader, who has not seen a chart yet', async () => {
    const space = document.body.appendChild(document.createElement('div'));
    space.style.height = '9000px';
    elements = await makeReports(1);
    await until(() => hasTables(elements[0]!));
    await import('../../src/elements/views.js'); // as long as it takes
    await aTimeout(100);
    expect(isWhole(elements[0]!)).to.equal(false);
    dispatchEvent(new Event('beforeprint'));
    await ticks();
    const state = [isWhole(elements[0]!), isDrawn(elements[0]!)];
    dispatchEvent(new Event('afterprint'));
    space.remove();
    expect(state).to.deep.equal([true, true]);
  });

  it('holds the tables of all, and what explains them of those near the reader', async () => {
    elements = await makeReports(12);
    const [first, last] = [elements[0]!, elements[11]!];
    await until(() => isWhole(first) && elements.every(hasTables));
    await aTimeout(100);
    expect(isWhole(last)).to.equal(false);
    last.scrollIntoView();
    await until(() => isWhole(last));
    scrollTo(0, 0);
  });

  it('leaves what stands in the tags of very many in sight until their turn comes', async () => {
    const report = await loadSample('city-2025');
    elements = Array.from({length: 60}, () => Object.assign(document.createElement('gai-report'), {report: {...report}, innerHTML: '<p>原文</p>'}));
    document.body.append(...elements);
    const last = elements[59]!;
    expect(elements[0]!.shadowRoot).to.not.equal(null);
    expect(last.shadowRoot).to.equal(null);
    expect(last.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
    elements[58]!.remove();
    await until(() => hasTables(last));
    expect(elements[58]!.shadowRoot).to.equal(null);
    document.body.append(elements[58]!);
    await until(() => hasTables(elements[58]!));
  });

  itWith('window.find for what is skipped', 'lets the browser find a figure of a report out of sight', async () => {
    elements = await makeReports(8);
    const last = elements[7]!;
    const report = structuredClone(await loadSample('city-2025'));
    report.tables!.applications!.refused!['stateSecret']!.naturalPerson = 7654321;
    last.report = report;
    await until(() => hasTables(last) && query(last, 'gai-report-table[table="applications"]').shadowRoot!.textContent.includes('7654321'));
    expect((window as unknown as {find(text: string): boolean}).find('7654321')).to.equal(true);
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  });

  it('goes to a cell of a report out of sight', async () => {
    elements = await makeReports(8);
    const last = elements[7]!;
    await until(() => hasTables(last));
    await last.updateComplete;
    expect(last.goTo('applications.received.total')).to.equal(true);
    const table = last.shadowRoot!.activeElement!;
    expect(table.localName).to.equal('gai-report-table');
    await until(() => {
      const {top, bottom} = table.shadowRoot!.activeElement!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    scrollTo(0, 0);
  });

  it('is on paper as a whole, also what had still to come', async () => {
    elements = await makeReports(1);
    await until(() => isWhole(elements[0]!));
    for (const chart of queryAll(elements[0]!, 'gai-application-chart')) {
      chart.scrollIntoView();
      await until(() => !!chart.shadowRoot?.querySelector('.drawing > svg > *')); // the code of the charts has come
    }
    elements.push(...await makeReports(12));
    await aTimeout(0);
    dispatchEvent(new Event('beforeprint'));
    await Promise.all(elements.map((element) => element.updateComplete));
    await ticks();
    const states = elements.map((element) => [hasTables(element), isWhole(element), isDrawn(element)].join());
    dispatchEvent(new Event('afterprint'));
    expect(states).to.deep.equal(elements.map(() => 'true,true,true'));
  });
});
