import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {GaiReportTable} from '../../src/index.js';
import {loadSample} from '../samples.js';
import {itWith} from './commands.js';
import {cellAt, makeChart, makePage, makeTable, query, queryAll, settle, tableOf, until} from './helpers.js';

/** How many characters stand on the last line of a cell. */
function countOnLastLine(cell: Element): number {
  const text = cell.firstChild as Text;
  const range = document.createRange();
  const bottoms = Array.from(text.data, (_, i) => {
    range.setStart(text, i);
    range.setEnd(text, i + 1);
    return Math.round(range.getBoundingClientRect().bottom);
  });
  return bottoms.filter((bottom) => bottom === bottoms[bottoms.length - 1]).length;
}

describe('the room of a table', () => {
  itWith('letter widths of Chromium', 'leaves no single character of a column heading on a line of its own', async () => {
    for (const width of [330, 480, 620, 700, 800, 1000]) {
      for (const [sample, table] of [['city-2025', 'applications'], ['city-2025', 'review'], ['city-2025', 'proactive'], ['daguan-2019', 'proactive']] as const) {
        const element = await makeTable(await loadSample(sample), {table});
        element.parentElement!.style.width = `${width}px`;
        await settle(element);
        for (const heading of queryAll(element, 'th.column')) expect(countOnLastLine(heading), `${heading.textContent} in ${table} at ${width} pixels`).to.be.above(1);
      }
    }
  });

  it('keeps the labels of proactive disclosure readable in large letters', async () => {
    const element = await makeTable(await loadSample('city-2025'), {table: 'proactive'});
    Object.assign(element.parentElement!.style, {width: '300px', fontSize: '20px'});
    await settle(element);
    for (const label of queryAll(element, 'th.row')) expect(label.clientWidth, label.textContent).to.be.at.least(6.5 * parseFloat(getComputedStyle(label).fontSize));
  });

  for (const width of [320, 360]) {
    itWith('setViewport', `scrolls within itself at ${width} px, with the labels in view`, async () => {
      await setViewport({width, height: 800});
      try {
        for (const table of ['applications', 'proactive', 'review'] as const) {
          const element = await makeTable(await loadSample('city-2025'), {table});
          element.scrollIntoView(); // what is out of sight is not laid out
          await settle(element);
          expect(document.documentElement.scrollWidth, table).to.be.at.most(width);
          const scroll = query(element, '.scroll');
          if (scroll.scrollWidth <= scroll.clientWidth) continue;
          expect([scroll.tabIndex, scroll.getAttribute('role')], table).to.deep.equal([0, 'region']);
          expect(scroll.getAttribute('aria-label')).to.contain('可左右滚动');
          expect(getComputedStyle(scroll).backgroundAttachment, 'a shadow that the end of the content covers').to.equal('local, scroll');
          scroll.scrollLeft = 1000;
          await settle(element);
          for (const label of queryAll(element, 'th.row')) {
            const box = label.getBoundingClientRect();
            expect(box.left, label.textContent).to.be.at.least(scroll.getBoundingClientRect().left - 1);
            expect(box.right, label.textContent).to.be.below(scroll.getBoundingClientRect().right - 40);
          }
        }
      } finally {
        await setViewport({width: 1024, height: 768});
      }
    });
  }

  itWith('letter widths of Chromium', 'does not widen a page of 320 px where no browser contains it, with blanks and a long name', async () => {
    await setViewport({width: 320, height: 800});
    const agency = {name: '某某自治州某某自治县人民政府办公室（挂政府信息公开工作领导小组办公室牌子）'};
    const report = {...await loadSample('chaiqiao-2019'), agency};
    for (const element of [await makeTable(report), await makeTable(report, {table: 'review'}), await makeChart(report, {showTable: true})]) {
      Object.assign(element.style, {contain: 'none', contentVisibility: 'visible'});
      await settle(element as GaiReportTable);
      expect(document.documentElement.scrollWidth, element.localName).to.equal(320);
    }
    await setViewport({width: 800, height: 600});
  });

  itWith('letter widths of Chromium', 'sets itself closer where the wide style would cut off its total, and wide again where that fits', async () => {
    for (const [table, lang, tight, roomy] of [['applications', 'zh-CN', 690, 760], ['review', 'zh-CN', 760, 820], ['applications', 'en', 980, 1060], ['review', 'en', 1060, 1200]] as const) {
      const element = await makeTable(await loadSample('city-2025'), {table, lang});
      element.scrollIntoView(); // what is out of sight is not measured
      const region = query(element, '.scroll');
      const styles: boolean[] = [];
      for (const width of [roomy, tight, roomy, tight]) {
        element.parentElement!.style.width = `${width}px`;
        await settle(element);
        await settle(element);
        expect(region.scrollWidth, `${table} in ${lang} at ${width} pixels`).to.be.at.most(region.clientWidth);
        styles.push(region.classList.contains('narrow'));
      }
      expect(styles, `${table} in ${lang}`).to.deep.equal([false, true, false, true]);
    }
  });

  it('sets itself closer in a report also where the browser skips it', async () => {
    const page = await makePage(await loadSample('city-2025'));
    const table = tableOf(page, 'review');
    const region = query(table, '.scroll');
    query(page, 'section').style.marginBottom = '9000px'; // at any width it is far out of sight
    const canSkip = getComputedStyle(table).getPropertyValue('content-visibility') === 'auto';
    const isLaidOut = (): boolean => canSkip && region.checkVisibility({contentVisibilityAuto: true});
    await until(() => !isLaidOut());
    for (const [width, isNarrow] of [[1240, false], [340, true], [1240, false]] as const) {
      page.style.width = `${width}px`;
      await until(() => region.classList.contains('narrow') === isNarrow);
      expect(isLaidOut(), `laid out at ${width} pixels`).to.equal(false);
    }
  });

  it('is no region and no tab stop where it fits', async () => {
    const element = await makeTable(await loadSample('city-2025'), {table: 'proactive'});
    expect(query(element, '.scroll').hasAttribute('tabindex')).to.equal(false);
    expect(query(element, '.scroll').hasAttribute('role')).to.equal(false);
    expect(getComputedStyle(query(element, '.scroll')).backgroundImage).to.equal('none');
  });

  itWith('setViewport', 'shows a focused cell beside the label column, not behind it', async () => {
    await setViewport({width: 320, height: 700});
    const element = await makeTable(await loadSample('city-2025'));
    cellAt(element, 0).focus();
    for (const key of ['ArrowRight', 'ArrowLeft']) for (let i = 0; i < 6; i++) await sendKeys({press: key});
    expect(query(element, '.scroll').classList.contains('overflows')).to.equal(true);
    const cell = element.shadowRoot!.activeElement as HTMLTableCellElement;
    const label = cell.parentElement!.querySelector('th')!.getBoundingClientRect();
    expect(cell.getBoundingClientRect().left).to.be.at.least(label.right - 2);
    await setViewport({width: 800, height: 600});
  });

  itWith('setViewport', 'keeps its row headings in view only where they leave the figures room', async () => {
    await setViewport({width: 360, height: 700});
    const element = await makeTable(await loadSample('city-2025'));
    const readPosition = async (size: string): Promise<string> => {
      element.style.fontSize = size;
      await settle(element);
      cellAt(element, 0).focus();
      await settle(element);
      return getComputedStyle(query(element, 'th.row.level-2')).position;
    };
    expect([await readPosition('16px'), await readPosition('32px')]).to.deep.equal(['sticky', 'static']);
    await setViewport({width: 800, height: 600});
  });
});
