import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {GaiApplicationChart, GaiReport} from '../../src/index.js';
import {loadViews} from '../../src/elements/load-views.js';
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
    let isOtherDrawn = false; // of another report every part is drawn at once
    void document.createElement('gai-report').drawPart(() => (isOtherDrawn = true), tablesOf(element)[0]!);
    expect(isOtherDrawn).to.equal(true);
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

  it('draws charts with their words for the room it kept for them, once, and for another when they have that', async () => {
    await Promise.all([import('../../src/elements/application-chart.js'), loadViews()]);
    for (const style of ['', 'font-size: 22px', '--gai-chart-size: 11px', 'width: 400px']) {
      const element = await fixture<GaiReport>(html`<gai-report style=${style} .report=${await loadSample('city-2025')}></gai-report>`);
      const chart = await new Promise<GaiApplicationChart>((resolve) => {
        const observer = new MutationObserver(() => chartOf(element) && (observer.disconnect(), resolve(chartOf(element)!)));
        observer.observe(element.shadowRoot!, {childList: true, subtree: true});
      });
      let isNextFrame = false;
      requestAnimationFrame(() => (isNextFrame = true));
      await chart.updateComplete;
      const {frame} = chart;
      expect(chart.shadowRoot!.querySelectorAll('svg[part="drawing"] g'), style).not.to.have.length(0);
      expect([isNextFrame, frame], style).to.deep.equal([false, {width: chart.clientWidth, em: parseFloat(getComputedStyle(chart).fontSize)}]);
      chart.scrollIntoView();
      await settle(element);
      await nextFrame();
      await nextFrame();
      expect(chart.frame, style).to.equal(frame);
      element.style.width = '500px';
      await until(() => chart.frame!.width === chart.clientWidth && chart.clientWidth <= 500);
      element.charts = 'grounds';
      await element.updateComplete;
      const later = element.shadowRoot!.querySelector<GaiApplicationChart>('gai-application-chart[view="grounds"]')!;
      expect([later.hasUpdated, later.frame], style).to.deep.equal([true, undefined]);
      element.remove();
    }
    scrollTo(0, 0);
  });
});
