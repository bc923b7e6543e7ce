import {aTimeout, expect} from '@open-wc/testing';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';
import type {GaiReportTable} from '../../src/index.js';
import type {Report} from '../../src/report/report.js';
import {loadPrinted, loadSample, sampleNames} from '../samples.js';
import {itWith} from './commands.js';
import {makeChart, makePage, makeTable, query, queryAll, settle, smallReport, tableOf, textOf, until} from './helpers.js';

/** What the figure cells show, row by row; words for screen readers only are left out. */
function readRows(element: GaiReportTable): string[][] {
  return queryAll(element, 'tbody tr').map((row) => Array.from(row.querySelectorAll('td[part^="cell"]'), (cell) => {
    const copy = cell.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('.sr, sup')) hidden.remove();
    return copy.textContent ?? '';
  })).filter((row) => row.length > 0);
}

const cellAt = (element: GaiReportTable, index: number): HTMLTableCellElement => queryAll(element, 'td[part^="cell"]')[index] as HTMLTableCellElement;

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

describe('gai-report-table', () => {
  for (const name of sampleNames) {
    it(`shows every figure of ${name} as printed`, async () => {
      const report = await loadSample(name);
      for (const [head, printed] of await loadPrinted(name)) {
        const [table, number = '1'] = head.split(' ');
        const element = await makeTable(report, {table: table as GaiReportTable['table'], number: Number(number)});
        const rows = readRows(element);
        const shown = table === 'extra' ? rows.map((row, i) => row.slice(0, printed[i]!.length)) : rows;
        expect(shown, head).to.deep.equal(printed);
      }
    });
  }

  it('is a native table with caption, header cells and scopes', async () => {
    const element = await makeTable(await loadSample('city-2025'));
    const table = query(element, 'table') as HTMLTableElement;
    expect(textOf(element, 'caption')).to.equal('三、收到和处理政府信息公开申请情况 某市人民政府 · 2025年');
    expect(table.tHead!.rows).to.have.length(3);
    expect(table.querySelector('[role]')).to.equal(null);
    expect(queryAll(element, 'th:not([scope])')).to.deep.equal([]);
    for (const cell of queryAll(element, 'td[part^="cell"]')) {
      expect((cell as HTMLTableCellElement).headers).to.not.equal('');
      expect(getComputedStyle(cell).display).to.equal('table-cell');
    }
  });

  it('names row group, row and column of a figure by its headers', async () => {
    const element = await makeTable(await loadSample('city-2025'));
    const cell = queryAll(element, 'td').find((td) => td.textContent === '3075') as HTMLTableCellElement;
    const words = cell.headers.split(' ').map((id) => query(element, `[id="${id}"]`).textContent);
    expect(words).to.deep.equal(['申请人情况', '自然人', '三、本年度办理结果', '（四）无法提供', '1.本机关不掌握相关政府信息']);
  });

  it('keeps blank, 0, mark and missing apart, in looks and in words', async () => {
    const element = await makeTable({...smallReport, tables: {applications: {received: {naturalPerson: null, enterprise: 0, research: {raw: '/'}, total: 4}}}});
    const parts = [0, 1, 2, 3, 6].map((i) => cellAt(element, i).getAttribute('part'));
    expect(parts).to.deep.equal(['cell blank', 'cell zero', 'cell mark', 'cell missing', 'cell total']);
    expect([0, 1, 2, 3].map((i) => cellAt(element, i).textContent)).to.deep.equal(['空白', '0', '/', '无此项']);
    expect(getComputedStyle(cellAt(element, 3)).backgroundImage).to.contain('gradient');
    expect(Number(getComputedStyle(cellAt(element, 6)).fontWeight)).to.be.above(Number(getComputedStyle(cellAt(element, 1)).fontWeight));
    expect(queryAll(element, '[part="legend"] li')).to.have.length(3);
  });

  it('has a legend only when a sign is used', async () => {
    expect(query(await makeTable(await loadSample('city-2025')), '[part="legend"]')).to.equal(null);
    expect(queryAll(await makeTable(await loadSample('chaiqiao-2019')), '[part="legend"] li')).to.have.length(1);
  });

  it('rules every cell off from the one before it, and none at the edge', async () => {
    for (const [sample, table] of [['city-2025', 'applications'], ['city-2025', 'review'], ['daguan-2019', 'applications'], ['daguan-2019', 'proactive'], ['langxia-2019', 'statistics'], ['lianhua-2022', 'extra']] as const) {
      const element = await makeTable(await loadSample(sample), {table});
      const edge = query(element, 'table').getBoundingClientRect().left;
      const wrong = queryAll(element, 'th, td').filter((cell) => getComputedStyle(cell).borderLeftWidth !== (cell.getBoundingClientRect().left > edge + 2 ? '1px' : '0px'));
      expect(wrong.map(({textContent}) => textContent), `${sample} ${table}`).to.deep.equal([]);
    }
  });

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

  it('aligns the heading of a column of words with them', async () => {
    const element = await makeTable(await loadSample('langxia-2019'), {table: 'statistics'});
    expect(queryAll(element, 'th.column').map((heading) => getComputedStyle(heading).textAlign)).to.deep.equal(['start', 'start', 'end']);
  });

  it('numbers notes in the order of their cells', async () => {
    const element = await makeTable({...smallReport, notes: [{cell: 'tables.applications.carriedIn.total', text: '乙'}, {cell: 'applications', text: '丙'}, {cell: 'review.x', text: '别处'}],
      tables: {applications: {received: {naturalPerson: {value: 2, note: '甲'}}, carriedIn: {total: 1}}}});
    expect(queryAll(element, '[part="notes"] li').map((li) => li.textContent)).to.deep.equal(['甲', '乙', '丙']);
    expect(cellAt(element, 0).textContent).to.equal('2注 11');
    expect(cellAt(element, 13).textContent).to.equal('1注 22');
  });

  it('speaks English when the element or the page does', async () => {
    const element = await makeTable(smallReport, {lang: 'en'});
    expect(textOf(element, 'caption')).to.equal('3. Requests received and handled 某局 · 2024');
    expect(textOf(element, 'th.row')).to.equal('1. Requests received this year');
    element.removeAttribute('lang');
    expect(textOf(await settle(element), 'th.row')).to.equal('一、本年新收政府信息公开申请数量');
    element.parentElement!.lang = 'en-GB';
    element.requestUpdate();
    expect(textOf(await settle(element), 'th.row')).to.equal('1. Requests received this year');
  });

  it('touches only the cells that changed', async () => {
    const element = await makeTable(await loadSample('city-2025'));
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(element.shadowRoot!, {subtree: true, childList: true, characterData: true, attributes: true});
    const next = structuredClone(element.report!) as {tables: {applications: {received: {total: number}}}};
    next.tables.applications.received.total = 14070;
    element.report = next as unknown as Report;
    await settle(element);
    expect(records.map((record) => [record.type, record.target.textContent])).to.deep.equal([['characterData', '14070']]);
    observer.disconnect();
  });

  it('goes from any state of a cell to any other', async () => {
    const states = [5, 0, null, {raw: '/'}, undefined, {value: 3, note: '注'}];
    const element = await makeTable(smallReport);
    for (const from of states) {
      for (const to of states) {
        for (const value of [from, to]) {
          element.report = {...smallReport, tables: {applications: {received: {naturalPerson: value}}}} as Report;
          await element.updateComplete;
        }
        const fresh = await makeTable(element.report);
        expect(cellAt(element, 0).outerHTML).to.equal(cellAt(fresh, 0).outerHTML);
        fresh.remove();
      }
    }
  });

  it('fires gai-cell-select with the address on click and on Enter', async () => {
    const element = await makeTable(await loadSample('city-2025'));
    const chosen: unknown[] = [];
    element.parentElement!.addEventListener('gai-cell-select', (event) => chosen.push(event.detail));
    cellAt(element, 6).click();
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
    expect(chosen).to.deep.equal([
      {address: 'applications.received.total', addresses: ['applications.received.total'], text: '14069', value: 14069},
      {address: 'applications.carriedIn.total', addresses: ['applications.carriedIn.total'], text: '560', value: 560},
    ]);
  });

  it('moves by arrow keys over groups of rows, with one tab stop', async () => {
    const element = await makeTable(await loadSample('city-2025'));
    cellAt(element, 0).focus();
    const active = (): number => queryAll(element, 'td[part^="cell"]').indexOf(element.shadowRoot!.activeElement!);
    const walk: [string, number][] = [['ArrowRight', 1], ['ArrowDown', 8], ['ArrowDown', 15], ['End', 20], ['ArrowRight', 20], ['Home', 14], ['ArrowUp', 7], ['ArrowLeft', 7]];
    for (const [press, index] of walk) {
      await sendKeys({press});
      expect(active(), press).to.equal(index);
    }
    expect(queryAll(element, 'td[tabindex]')).to.have.length(1);
  });

  it('lights up the row, the column and their headings', async () => {
    const element = await makeTable(await loadSample('city-2025'));
    cellAt(element, 8).dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
    await until(() => queryAll(element, '.lit').length > 0);
    expect(queryAll(element, 'th.lit').map((th) => th.textContent)).to.have.members(['申请人情况', '法人或其他组织', '商业企业', '二、上年结转政府信息公开申请数量']);
    expect(queryAll(element, 'col').map((col) => col.classList.contains('lit'))).to.deep.equal([false, false, false, false, true, false, false, false, false, false]);
    cellAt(element, 8).dispatchEvent(new PointerEvent('pointerout', {bubbles: true, composed: true}));
    await until(() => queryAll(element, '.lit').length === 0);
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

  it('says so when the report has no such table', async () => {
    for (const properties of [{table: 'review'}, {table: 'statistics'}, {table: 'extra'}] as const) {
      expect(textOf(await makeTable(smallReport, properties), '[part="state"]')).to.equal('这份报告没有这张表。');
    }
  });

  it('says in place of a table that does not exist which there are', async () => {
    const element = await makeTable(smallReport, {table: 'fees' as 'review'});
    expect(textOf(element, '[part="state"]')).to.equal('table="fees"：没有这个取值，可用 proactive、applications、review、statistics、extra。');
    await expect(element).to.be.accessible();
  });

  it('shows notes to extra tables, and keeps the place of the reader when it is drawn anew', async () => {
    const element = await makeTable({...smallReport, extra: [{caption: '附表', rows: [['甲', 1], ['乙', 2]]}], notes: [{cell: 'extra.0.rows.0.1', text: '含旧件'}]}, {table: 'extra'});
    await until(() => query(element, '[part="notes"]') !== null);
    expect(textOf(element, '[part="notes"]')).to.equal('含旧件');
    cellAt(element, 0).focus();
    const cell = cellAt(element, 0);
    element.theme = 'dark';
    await settle(element);
    expect(element.shadowRoot!.activeElement).to.equal(cell);
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

  itWith('emulateMedia', 'prints any theme in dark letters on white', async () => {
    const element = await makeTable(smallReport, {theme: 'dark'});
    await emulateMedia({media: 'print'});
    expect(getComputedStyle(query(element, 'th.row')).color).to.equal('rgb(28, 39, 51)');
    await emulateMedia({media: 'screen'});
    await emulateMedia({colorScheme: 'dark'});
    element.theme = 'auto';
    await settle(element);
    expect(getComputedStyle(query(element, 'th.row')).color).to.equal('rgb(232, 237, 243)');
    await emulateMedia({colorScheme: 'light'});
  });

  itWith('emulateMedia', 'prints legend and notes a little smaller than the table', async () => {
    const element = await makeTable({...await loadSample('chaiqiao-2019'), notes: [{cell: 'applications', text: '甲'}]});
    await until(() => !!query(element, '[part="notes"]'));
    await emulateMedia({media: 'print'});
    const sizes = ['td', '[part="legend"]', '[part="notes"]'].map((part) => Math.round(parseFloat(getComputedStyle(query(element, part)).fontSize) * 7.5) / 10);
    await emulateMedia({media: 'screen'});
    expect(sizes).to.deep.equal([8.5, 8, 8]);
  });

  it('watches nothing once it has left the page', async () => {
    const element = document.createElement('gai-report-table');
    let heard = 0;
    element.addEventListener('gai-load', () => heard++);
    element.src = '/demo/public/samples/city-2025.json?left';
    document.body.append(element);
    element.remove();
    await aTimeout(200);
    expect(heard).to.equal(0);
    document.body.append(element);
    await until(() => heard === 1);
    await settle(element);
    expect(textOf(element, 'td[part^="cell"]')).to.equal('13612');
    element.remove();
  });

  it('shows hostile text as text', async () => {
    const hostile = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    const report: Report = {version: 1, edition: '2019', year: 2020, title: hostile, agency: {name: hostile},
      sections: [{id: 'review', heading: hostile, paragraphs: [hostile]}],
      tables: {review: {reconsideration: {upheld: {value: 1, raw: hostile, unit: hostile, note: hostile}, total: {raw: hostile}}},
        statistics: [{label: hostile, unit: hostile, value: {raw: hostile}}]},
      extra: [{caption: hostile, headRows: 1, rows: [[hostile, hostile], [hostile], [hostile, {raw: hostile}]]}],
      notes: [{cell: 'review.reconsideration.upheld', text: hostile}, {cell: 'extra.0', text: hostile}]};
    for (const table of ['review', 'statistics', 'extra'] as const) {
      const element = await makeTable(report, {table});
      expect(queryAll(element, 'img, script')).to.deep.equal([]);
      expect(element.shadowRoot!.textContent).to.contain(hostile);
      await expect(element).to.be.accessible();
    }
    expect((window as {hacked?: number}).hacked).to.equal(undefined);
  });

  for (const theme of ['light', 'dark', 'contrast'] as const) {
    for (const table of ['applications', 'proactive', 'review', 'statistics'] as const) {
      it(`is accessible: ${table}, ${theme}`, async () => {
        const element = await makeTable(await loadSample(table === 'statistics' ? 'langxia-2019' : 'chaiqiao-2019'), {table, theme});
        element.parentElement!.style.background = theme === 'dark' ? '#151b23' : '#fff';
        await expect(element).to.be.accessible();
      });
    }
  }
});
