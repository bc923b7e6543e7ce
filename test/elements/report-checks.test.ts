import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import '../../src/elements/report-checks.js';
import type {GaiReportChecks} from '../../src/elements/report-checks.js';
import type {GaiReportTable} from '../../src/index.js';
import type {GaiFindingAnswerEvent, GaiFindingSelectEvent} from '../../src/elements/events.js';
import type {Report} from '../../src/report/report.js';
import {makeReport} from '../report/valid-report.js';
import {setPath} from '../report/random-report.js';
import {itWith} from './commands.js';
import {makeTable, query, queryAll, settle, textOf, until} from './helpers.js';

function makeFaulty(): Report {
  const report: Report = {...structuredClone(makeReport(7)), sections: [{id: 'overview', heading: '一、总体情况', paragraphs: ['全年共收到政府信息公开申请3件。']}]};
  setPath(report.tables!, ['applications', 'refused', 'stateSecret', 'naturalPerson'], 99999);
  setPath(report.tables!, ['review', 'reconsideration'], {upheld: 1, overturned: 0, otherResult: 0, pending: 0, total: null});
  return report;
}

async function makeChecks(report: Report, properties: Partial<Pick<GaiReportChecks, 'others' | 'answers' | 'lang'>> = {}): Promise<GaiReportChecks> {
  const element = await fixture<GaiReportChecks>(html`<gai-report-checks></gai-report-checks>`);
  return settle(Object.assign(element, {report}, properties));
}

describe('gai-report-checks', () => {
  it('sums up, lists errors before warnings, each with rule, sentence and quoted text', async () => {
    const element = await makeChecks(makeFaulty());
    expect(textOf(element, '[part="summary"]')).to.match(/^3 处错误，1 处警告；\d+ 项关系相符。$/);
    const findings = queryAll(element, '[part~="finding"]').map((item) => item.textContent.replace(/\s+/g, ' ').trim());
    expect(findings.map((text) => /(错误|警告) ([A-Z]\d)/.exec(text)![2])).to.deep.equal(['A2', 'A3', 'B1', 'N1']);
    expect(findings[0]).to.match(/自然人：（一）至（六）各行之和 = \d+，（七）总计 = \d+，差 \d+。/);
    expect(textOf(element, 'mark')).to.equal('3件');
    await expect(element).to.be.accessible();
  });

  it('shows what the reader chooses, what agrees among it', async () => {
    const element = await makeChecks(makeFaulty());
    for (const name of ['error', 'warning']) query(element, `input[name="${name}"]`).click();
    query(element, 'input[name="agrees"]').click();
    await settle(element);
    expect(queryAll(element, '[part~="finding"]').length).to.equal(element.findings.filter(({status}) => status === 'agrees' || status === 'blank-read-as-zero').length);
    query(element, 'input[name="agrees"]').click();
    await settle(element);
    expect(textOf(element, '.none')).to.equal('没有这一类结果。');
  });

  it('keeps its buttons apart from the words above them where there is little room', async () => {
    const element = await makeChecks(makeFaulty());
    element.parentElement!.style.width = '340px';
    await settle(element);
    for (const item of queryAll(element, '.findings > li')) {
      const [body, doing] = ['.body', '.doing button'].map((part) => item.querySelector(part)!.getBoundingClientRect()) as [DOMRect, DOMRect];
      expect(doing.top, item.textContent).to.be.at.least(body.bottom + 6);
    }
  });

  it('says when nothing is wrong', async () => {
    const element = await makeChecks(makeReport(7), {lang: 'en'});
    expect(textOf(element, '[part="summary"]')).to.match(/^Nothing wrong was found; \d+ rules hold\.$/);
    expect(queryAll(element, '[part="repairs"]')).to.have.length(0);
  });

  it('leads to the cell in a table of the same report, and back by Esc', async () => {
    const report = makeFaulty();
    const table = await makeTable(report);
    const element = await makeChecks(report);
    const asked: GaiFindingSelectEvent[] = [];
    element.addEventListener('gai-finding-select', (event) => asked.push(event));
    const button = query(element, '[part~="finding"] button');
    button.focus();
    await sendKeys({press: 'Enter'});
    const cell = table.shadowRoot!.activeElement!;
    expect(cell.matches('td.at-issue')).to.equal(true);
    expect(queryAll(table, '.at-issue')).to.have.length(asked[0]!.finding.cells.length);
    await sendKeys({press: 'ArrowRight'});
    expect(table.shadowRoot!.activeElement!.matches('td')).to.equal(true);
    await sendKeys({press: 'Escape'});
    expect(element.shadowRoot!.activeElement).to.equal(button);
  });

  it('goes nowhere when the event is cancelled, and not to a table of another report', async () => {
    const report = makeFaulty();
    const other = await makeTable(makeReport(3));
    const element = await makeChecks(report);
    query(element, '[part~="finding"] button').click();
    expect(other.shadowRoot!.activeElement).to.equal(null);
    const table = await makeTable(report);
    element.addEventListener('gai-finding-select', (event) => event.preventDefault());
    query(element, '[part~="finding"] button').click();
    expect(table.shadowRoot!.activeElement).to.equal(null);
  });

  it('takes an answer to a warning, tells it, and keeps it with the fingerprint', async () => {
    const element = await makeChecks(makeFaulty());
    const heard: GaiFindingAnswerEvent[] = [];
    element.addEventListener('gai-finding-answer', (event) => heard.push(event));
    query(element, '.warning button[aria-expanded]').click();
    await settle(element);
    await sendKeys({type: '含上年结转'});
    await sendKeys({press: 'Enter'});
    await settle(element);
    const {fingerprint} = element.findings.find(({rule}) => rule === 'N1')!;
    expect(heard.map((event) => [event.fingerprint, event.answer])).to.deep.equal([[fingerprint, '含上年结转']]);
    expect(textOf(element, '.answer')).to.equal('已说明：含上年结转');
    expect(element.shadowRoot!.activeElement?.getAttribute('aria-expanded')).to.equal('false');
    const again = await makeChecks(makeFaulty(), {answers: {[fingerprint]: '已核实'}});
    expect(textOf(again, '.answer')).to.equal('已说明：已核实');
  });

  it('compares with other reports', async () => {
    const previous = makeReport(9, '2021', 2023);
    const element = await makeChecks(makeReport(7), {others: {previous}});
    expect(element.findings.some(({rule}) => rule === 'C1')).to.equal(true);
  });

  it('suggests the smallest repair', async () => {
    const report = makeReport(7);
    setPath(report.tables!, ['applications', 'received', 'total'], 1);
    const element = await makeChecks(report, {lang: 'en'});
    expect(textOf(element, '[part="repairs"]')).to.match(/^Change "1\. Requests received this year › Total" from 1 to \d+: then every sum holds\.$/);
  });
});

describe('gai-report-table checks', () => {
  const makeChecked = async (report: Report): Promise<GaiReportTable> => {
    const table = await makeTable(report, {checks: true});
    await until(() => queryAll(table, '.findings, .findings li').length > 0);
    return table;
  };

  it('marks figures by shape and number, with the finding as their description', async () => {
    const table = await makeChecked(makeFaulty());
    const marked = queryAll(table, 'td[aria-describedby]');
    expect(marked).to.have.length(3);
    const first = marked.find((cell) => /^错误 2/.test(cell.textContent));
    expect(first!.textContent.replace(/\s+/g, ' ')).to.match(/^错误 2▲2 \d+$/);
    expect(marked.some((cell) => /^警告 3△3\s\d+$/.test(cell.textContent))).to.equal(true);
    const description = table.shadowRoot!.getElementById(first!.getAttribute('aria-describedby')!)!;
    expect(description.textContent).to.contain('1.属于国家秘密：自然人至其他各列之和 = ');
    await expect(table).to.be.accessible();
  });

  it('keeps marks and figure on one line, however little room there is', async () => {
    const table = await makeTable(await (await fetch('/demo/public/samples/draft-2024.json')).json(), {table: 'review', checks: true});
    table.parentElement!.style.width = '320px';
    await until(() => queryAll(table, 'td[aria-describedby] .finding').length === 2);
    for (const cell of queryAll(table, 'td[aria-describedby]')) {
      const range = document.createRange();
      range.selectNodeContents(cell);
      const height = range.getBoundingClientRect().height;
      expect(height, cell.textContent).to.be.below(1.9 * parseFloat(getComputedStyle(cell).fontSize));
    }
  });

  itWith('emulateMedia', 'prints the findings a little smaller than the table', async () => {
    const table = await makeChecked(makeFaulty());
    await emulateMedia({media: 'print'});
    const size = getComputedStyle(query(table, '.findings')).fontSize;
    await emulateMedia({media: 'screen'});
    expect(parseFloat(size)).to.be.closeTo(8 / 0.75, 0.01);
  });

  it('marks nothing unless asked, and takes the marks away', async () => {
    const plain = await makeTable(makeFaulty());
    expect(queryAll(plain, '.finding')).to.have.length(0);
    const table = await makeChecked(makeFaulty());
    table.checks = false;
    await until(() => queryAll(table, '.finding').length === 0);
    expect(queryAll(table, '[aria-describedby], .findings')).to.have.length(0);
    expect(table.shadowRoot!.querySelector('table')!.textContent).to.equal(plain.shadowRoot!.querySelector('table')!.textContent);
  });

  it('marks anew when the report changes', async () => {
    const table = await makeChecked(makeFaulty());
    table.report = makeReport(7);
    await settle(table);
    await until(() => queryAll(table, '.finding').length === 0);
  });
});
