import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {GaiImportEvent} from '../../src/elements/events.js';
import '../../src/elements/report-import.js';
import type {GaiReportImport} from '../../src/elements/report-import.js';
import type {GaiImportTable} from '../../src/elements/import-table.js';
import {itWith} from './commands.js';
import {makeReport} from '../report/valid-report.js';
import {layOut, textLayouts, writeHtml, writeWordCell} from '../import/layouts.js';
import {makeDocx, makeTable, paragraph} from '../import/make-docx.js';
import {query, queryAll, settle, textOf, until} from './helpers.js';

const report = makeReport(3, '2021');
const text = layOut(report, textLayouts['L6']!);
const word = layOut(report, (table) => writeHtml(table, writeWordCell), writeWordCell);

async function make(lang = 'zh-CN'): Promise<GaiReportImport> {
  return settle(await fixture<GaiReportImport>(html`<gai-report-import lang=${lang}></gai-report-import>`));
}

async function readInto(element: GaiReportImport, input: string | Blob, name?: string): Promise<GaiReportImport> {
  await element.read(input, name);
  return settle(element);
}

const heard = async (element: GaiReportImport): Promise<GaiImportEvent> => (await oneEvent(element, 'gai-import')) as unknown as GaiImportEvent;
const tables = (element: GaiReportImport): GaiImportTable[] => Array.from(element.shadowRoot!.querySelectorAll('gai-import-table'));
const cells = (table: GaiImportTable): HTMLTableCellElement[] => queryAll(table, 'td[part^="cell"]') as HTMLTableCellElement[];

describe('gai-report-import', () => {
  it('offers to choose, drop and paste, and is accessible', async () => {
    const element = await make();
    expect(textOf(element, '.zone')).to.contain('选择文件').and.to.contain('不会上传');
    await expect(element).to.be.accessible();
    expect(textOf(await make('en'), '.zone')).to.contain('Choose a file');
  });

  it('shows the tables that are no form\'s and the statistics as they were read', async () => {
    const source = await (await fetch('/test/fixtures/import/langxia-2019/source.txt')).text();
    const element = await readInto(await make(), source, 'langxia-2019.txt');
    const {extra = [], tables: read} = element.report!;
    const shown = queryAll(element, '.other');
    expect(shown.length).to.equal(extra.length + 1);
    expect(read!.statistics!.length).to.be.above(10);
    expect(shown[0]!.querySelectorAll('tr').length).to.equal(read!.statistics!.length);
    expect(shown[0]!.textContent).to.contain('970');
    await expect(element).to.be.accessible();
  });

  it('reads a chosen Word file, shows its tables and fires gai-import', async () => {
    const element = await make();
    const file = new File([new Uint8Array(makeDocx(layOut(report, makeTable, paragraph)))], '2024.docx');
    const files = new DataTransfer();
    files.items.add(file);
    const input = query(element, 'input[type="file"]') as HTMLInputElement;
    input.files = files.files;
    setTimeout(() => input.dispatchEvent(new Event('change')));
    const event = await heard(element);
    expect(event.report.tables).to.deep.equal(report.tables);
    await settle(element);
    expect(tables(element).map(({table}) => table)).to.deep.equal(['proactive', 'applications', 'review']);
    expect(Number(cells(tables(element)[1]!)[6]!.textContent)).to.equal(report.tables!.applications!.received!.total);
    expect(textOf(element, '.summary')).to.contain('200 个数字');
    await expect(element).to.be.accessible();
  });

  it('exports the parts of its tables to the style sheet of the page', async () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = 'gai-report-import::part(cell) { color: rgb(1, 2, 3); } gai-report-import::part(table) { letter-spacing: 3px; }';
    const element = await readInto(await make(), await (await fetch('/test/fixtures/import/langxia-2019/source.txt')).text(), 'langxia-2019.txt');
    const [first] = tables(element);
    await settle(first!);
    expect(getComputedStyle(cells(first!)[0]!).color).to.equal('rgb(1, 2, 3)');
    for (const table of [query(first!, 'table'), query(element, '.other table')]) expect(getComputedStyle(table).letterSpacing).to.equal('3px');
    style.remove();
  });

  it('reads what is pasted from Word', async () => {
    const element = await make();
    const data = new DataTransfer();
    data.setData('text/html', word);
    const paste = new ClipboardEvent('paste', {bubbles: true, cancelable: true});
    Object.defineProperty(paste, 'clipboardData', {value: data}); // Firefox drops what the constructor is given
    setTimeout(() => query(element, 'textarea').dispatchEvent(paste));
    const event = await heard(element);
    expect(event.report.tables).to.deep.equal(report.tables);
  });

  itWith('letter widths of Chromium', 'shows the first figures of every row on a phone without scrolling', async () => {
    const element = await make();
    element.parentElement!.style.width = '310px';
    await readInto(element, await (await fetch('/demo/public/samples/daguan-2019.txt')).text(), 'daguan-2019.txt');
    await settle(element);
    for (const table of tables(element)) {
      const edge = query(table, '.scroll').getBoundingClientRect().right;
      for (const row of queryAll(table, 'tbody tr')) {
        const figures = Array.from(row.querySelectorAll('td[part^="cell"]'), (cell) => cell.getBoundingClientRect().right);
        expect(figures.slice(0, 3).every((right) => right <= edge), row.textContent).to.equal(true);
      }
    }
  });

  it('reads what is dropped, and pasted text at the push of a button', async () => {
    const element = await make();
    const data = new DataTransfer();
    data.setData('text/plain', text);
    setTimeout(() => query(element, '.zone').dispatchEvent(new DragEvent('drop', {dataTransfer: data, cancelable: true})));
    expect((await heard(element)).report.tables).to.deep.equal(report.tables);
    const other = await make();
    (query(other, 'textarea') as HTMLTextAreaElement).value = text;
    setTimeout(() => (query(other, '.zone > button')).click());
    expect((await heard(other)).report.tables).to.deep.equal(report.tables);
  });

  it('speaks in traditional characters, and leaves what the document says as it is', async () => {
    const element = await make('zh-Hant');
    await until(() => textOf(element, '.zone').includes('選擇文件'));
    const source = await (await fetch('/test/fixtures/import/langxia-2019/source.txt')).text();
    await readInto(element, source, 'langxia-2019.txt');
    await until(() => textOf(element, '[part="summary"]').includes('讀入') && textOf(element, '[part="messages"]').includes('請'));
    expect(textOf(element, '[part="summary"] [lang]')).to.equal(element.report!.title);
    await until(() => textOf(element, '.other caption') === '政府信息公開情況統計表');
    expect(textOf(element, '.other tbody')).to.contain('主动公开政府信息数');
    const [table] = tables(element);
    await until(() => textOf(table!, 'table').includes('製作數量'));
    element.lang = 'zh-CN';
    await settle(element);
    await until(() => textOf(element, '[part="summary"]').includes('读入') && textOf(table!, 'table').includes('制作数量'));
  });

  it('takes the level of its heading from the page, and is at 3 without one', async () => {
    const element = await readInto(await make(), text.replace('\t3.要求提供公开出版物', '\t3.需要提供公开出版物'));
    expect(query(element, '[part="heading"]').localName).to.equal('h3');
    element.setAttribute('heading-level', '2');
    await settle(element);
    expect(query(element, '[part="heading"]').localName).to.equal('h2');
    element.setAttribute('heading-level', 'two');
    await settle(element);
    expect(query(element, '[part="heading"]').localName).to.equal('h3');
  });

  it('keeps what a message quotes as the document has it, and says that it is Chinese', async () => {
    const edited = text.replace('\t3.要求提供公开出版物', '\t3.需要提供公开出版物');
    const traditional = await readInto(await make('zh-Hant'), edited);
    await until(() => textOf(traditional, '.words').includes('寫'));
    expect(textOf(traditional, '.words')).to.contain('（五）不予處理 › 3.要求提供公開出版物：原文寫作“3.需要提供公开出版物”，按近似的項目名讀入');
    const marked = (): HTMLElement => tables(traditional)[1]!.shadowRoot!.querySelector<HTMLElement>('td[title]')!;
    await until(() => marked().title.includes('寫'));
    expect(marked().title).to.contain('“3.需要提供公开出版物”，按近似');
    const english = await readInto(await make('en'), edited);
    query(english, '.messages button').click();
    await settle(english);
    expect(queryAll(english, '.messages [lang="zh-CN"]').length).to.equal(2);
    expect(textOf(english, '.source')).to.match(/^Line \d+ of the source: .*3\.需要/);
  });

  it('says in the language of the page why a file cannot be read', async () => {
    const element = await readInto(await make(), new Blob(['%PDF-1.7']));
    expect(textOf(element, '[role="alert"]')).to.contain('这是 PDF 文件');
    expect(textOf(await readInto(await make('en'), 'hello'), '[role="alert"]')).to.contain('does not look like an annual report');
    expect(query(element, 'input[type="file"]')).to.not.equal(null);
  });

  it('marks inferred and repaired cells, and leads from a message to its cell and its source', async () => {
    const edited = text.replace('\t3.要求提供公开出版物', '\t3.需要提供公开出版物');
    const element = await readInto(await make(), edited);
    const applications = tables(element)[1]!;
    const marked = queryAll(applications, 'td[part~="marked"]');
    expect(marked).to.have.length(7);
    expect(textOf(applications, 'td[part~="marked"] .mark')).to.equal('推断');
    const button = query(element, '.messages button');
    button.click();
    await settle(element);
    expect(textOf(element, '.source')).to.contain('需要提供公开出版物');
    expect(applications.shadowRoot!.activeElement).to.equal(marked[0]);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await expect(element).to.be.accessible();
  });

  it('lets a figure be corrected by keyboard, keeps print and blank, and refuses words', async () => {
    const element = await readInto(await make(), text);
    const table = tables(element)[1]!;
    cells(table)[0]!.focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({type: '41'});
    setTimeout(() => void sendKeys({press: 'Enter'}));
    const event = await heard(element);
    expect(event.report.tables!.applications!.received!.naturalPerson).to.equal(41);
    await settle(element);
    expect(cells(table)[0]!.textContent).to.equal('41已改');
    expect(table.shadowRoot!.activeElement).to.equal(cells(table)[0]);
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'Enter'});
    await sendKeys({type: '多'});
    await sendKeys({press: 'Enter'});
    await settle(element);
    expect(textOf(element, '[role="alert"]')).to.contain('“多”不是数字');
    await sendKeys({press: 'Enter'});
    await sendKeys({type: '9'});
    await sendKeys({press: 'Escape'});
    await settle(element);
    expect(element.report!.tables!.applications!.received!.enterprise).to.equal(report.tables!.applications!.received!.enterprise);
    expect(report.tables!.applications!.received!.naturalPerson).to.not.equal(41);
  });

  it('names the cell it edits, settles its message, and makes room for a table that is not there', async () => {
    const element = await readInto(await make(), text.replace(/四、政府信息公开行政复议[^]*?(?=五、)/, ''));
    const count = queryAll(element, '[part="message"]').length;
    const button = queryAll(element, 'button').find(({textContent}) => textContent.includes('填写“四、政府信息公开行政复议、行政诉讼情况”'))!;
    (button as HTMLElement).click();
    await settle(element);
    const table = tables(element)[2]!;
    await settle(table);
    cells(table)[0]!.focus();
    await sendKeys({press: 'Enter'});
    expect(table.shadowRoot!.querySelector('input')!.getAttribute('aria-label')).to.equal('改正：行政复议 › 结果维持');
    await sendKeys({type: '2'});
    await sendKeys({press: 'Enter'});
    await settle(element);
    expect(element.report!.tables!.review).to.deep.equal({reconsideration: {upheld: 2}});
    expect(queryAll(element, '[part="message"]').length).to.be.at.most(count);
  });

  it('drops the answer to an older file, and starts anew', async () => {
    const element = await make();
    const slow = element.read(new Blob([text]), 'a.txt');
    const fast = element.read('%');
    await Promise.all([slow, fast]);
    await settle(element);
    expect(element.report).to.equal(undefined);
    await readInto(element, text);
    queryAll(element, '.actions button')[2]!.dispatchEvent(new Event('click'));
    await settle(element);
    await until(() => query(element, 'textarea') !== null);
  });
});
