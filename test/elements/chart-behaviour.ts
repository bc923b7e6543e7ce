import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {GaiCellSelectEvent} from '../../src/index.js';
import {loadSample} from '../samples.js';
import {makeFetchedChart, query, queryAll, settle, textOf, type ChartTag} from './helpers.js';

/** What a chart of the large city is and does, whichever it is. */
export interface Expected {
  readonly tag: ChartTag;
  readonly properties?: {readonly [name: string]: unknown};
  readonly name: string;
  /** How many marks can be chosen. */
  readonly marks: number;
  /** The cells of the first of them. */
  readonly first: readonly string[];
  /** A row of its table of numbers, by number from 1. */
  readonly row: {readonly at: number; readonly texts: readonly string[]};
  /** The beginning of its sentence in English. */
  readonly english: string;
}

/** The tests that every chart has to pass. */
export function behavesAsChart({tag, properties, name, marks, first, row, english}: Expected): void {
  const make = async (more: {readonly [name: string]: unknown} = {}): Promise<HTMLElementTagNameMap[ChartTag]> =>
    makeFetchedChart(tag, await loadSample('city-2025'), {...properties, ...more});

  it('draws marks under a name, with the sentence as its description', async () => {
    const element = await make();
    expect(queryAll(element, 'g[part="bar"]')).to.have.length(marks);
    expect(query(element, '.drawing > svg').getAttribute('aria-label')).to.equal(name);
    expect(textOf(element, '#sentence')).to.match(/^2025年.+。$/);
  });

  it('speaks English', async () => {
    const element = await make({lang: 'en'});
    expect(textOf(element, '#sentence')).to.contain(english);
    expect(element.shadowRoot!.textContent.replace(/gai-\S+/g, '')).not.to.match(/[\u4e00-\u9fff]/);
  });

  it('leads the keyboard to every mark, and chooses its cells by click and Enter', async () => {
    const element = await make();
    const all = queryAll(element, 'g[role="img"]');
    const chosen: GaiCellSelectEvent[] = [];
    element.addEventListener('gai-cell-select', (event) => chosen.push(event));
    (all[0] as SVGElement).focus();
    for (let i = 1; i < all.length; i++) await sendKeys({press: 'ArrowDown'});
    expect(element.shadowRoot!.activeElement).to.equal(all[all.length - 1]);
    await settle(element);
    expect(textOf(element, '[part="tooltip"]')).to.equal(all[all.length - 1]!.getAttribute('aria-label'));
    query(element, 'g[part="bar"]').dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    await sendKeys({press: 'Enter'});
    expect(chosen.map((event) => event.detail.addresses)).to.deep.equal([first, first]);
  });

  it('holds its numbers as a table', async () => {
    const element = await make({showTable: true});
    expect(Array.from(query(element, `tbody tr:nth-child(${row.at})`).children, (cell) => cell.textContent)).to.deep.equal(row.texts);
    expect(query(element, '.drawing')).to.equal(null);
    element.parentElement!.style.width = '300px';
    await settle(element);
    for (const head of queryAll(element, 'thead th')) expect(head.getBoundingClientRect().width, `${head.textContent} on a phone`).to.be.above(4 * parseFloat(getComputedStyle(head).fontSize));
  });

  it('keeps every word inside 300 pixels, and takes a page of paper when printed', async () => {
    const element = await make();
    element.parentElement!.style.width = '300px';
    await settle(element);
    for (const text of queryAll(element, 'text')) expect(text.getBoundingClientRect().right, text.textContent).to.be.at.most(element.getBoundingClientRect().right + 1);
    element.parentElement!.style.width = '';
    await settle(element);
    window.dispatchEvent(new Event('beforeprint'));
    expect(query(element, '.drawing > svg').getAttribute('width')).to.equal('660');
    window.dispatchEvent(new Event('afterprint'));
  });

  for (const theme of ['light', 'dark', 'contrast']) {
    it(`is accessible: ${theme}`, async () => {
      const element = await make({theme});
      element.parentElement!.style.background = theme === 'dark' ? '#151b23' : '#fff';
      await expect(element).to.be.accessible();
      element.showTable = true;
      await settle(element);
      await expect(element).to.be.accessible();
    });
  }
}
