import {aTimeout, expect} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import type {GaiReportTable} from '../../src/index.js';
import type {Report} from '../../src/report/report.js';
import {loadPrinted, loadSample, sampleNames} from '../samples.js';
import {itWith} from './commands.js';
import {cellAt, makeTable, query, queryAll, settle, smallReport, textOf, until} from './helpers.js';

/** What the figure cells show, row by row; words for screen readers only are left out. */
function readRows(element: GaiReportTable): string[][] {
  return queryAll(element, 'tbody tr').map((row) => Array.from(row.querySelectorAll('td[part^="cell"]'), (cell) => {
    const copy = cell.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('.sr, sup')) hidden.remove();
    return copy.textContent ?? '';
  })).filter((row) => row.length > 0);
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
