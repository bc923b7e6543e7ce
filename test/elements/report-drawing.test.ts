import {expect, fixture, html} from '@open-wc/testing';
import type {GaiApplicationChart, GaiReport} from '../../src/index.js';
import type {Report} from '../../src/report/report.js';
import {loadSample} from '../samples.js';
import {makePage, queryAll, settle, tablesOf, ticks, until} from './helpers.js';

const chartOf = (element: GaiReport): GaiApplicationChart | null => element.shadowRoot!.querySelector('gai-application-chart');

describe('how gai-report draws and loads', () => {
  // The first report of this page.
  it('has its first table painted before it draws the others', async () => {
    const element = document.body.appendChild(Object.assign(document.createElement('gai-report'), {report: await loadSample('city-2025')}));
    let isPainted = false;
    requestAnimationFrame(() => setTimeout(() => (isPainted = true)));
    await ticks(() => element.hasUpdated);
    expect(tablesOf(element).map(({hasUpdated}) => hasUpdated)).to.deep.equal([true, false, false]);
    await element.updateComplete;
    expect([isPainted, ...tablesOf(element).map(({hasUpdated}) => hasUpdated)]).to.deep.equal([true, true, true, true]);
    element.remove();
  });

  it('tells once that it was loaded, for its tables, charts and summary too', async () => {
    const years: (number | undefined)[] = [];
    const hear = (event: Event): void => void years.push((event as unknown as {detail: {report: Report}}).detail.report.year);
    document.addEventListener('gai-load', hear);
    const element = await makePage(await loadSample('city-2025'));
    await until(() => !!chartOf(element)?.shadowRoot?.querySelector('figure'));
    element.report = await loadSample('langxia-2019');
    await settle(element);
    document.removeEventListener('gai-load', hear);
    expect(years).to.deep.equal([2025, 2019]);
  });

  it('keeps about the room that what comes late takes: much where there are many figures, little where all are 0', async () => {
    for (const [name, near] of [['xianfenglu-2020', 100], ['langxia-2019', 100], ['city-2025', 500]] as const) {
      const outer = await fixture(html`<div><div style="height: 4000px"></div><gai-report .report=${await loadSample(name)}></gai-report></div>`);
      const element = outer.querySelector<GaiReport>('gai-report')!;
      await settle(element);
      const measure = (): number => queryAll(element, '.late').reduce((sum, part) => sum + (part as HTMLElement).offsetHeight, 0);
      expect(queryAll(element, 'div.late'), name).to.have.length(4);
      const before = measure();
      element.scrollIntoView();
      await until(() => queryAll(element, 'div.late').length === 0);
      for (const part of queryAll(element, '.late')) {
        part.scrollIntoView();
        await settle(element);
      }
      expect(Math.abs(measure() - before), name).to.be.below(near);
      outer.remove();
    }
    scrollTo(0, 0);
  });
});
