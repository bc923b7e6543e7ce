import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {GaiReport} from '../../src/index.js';
import type {Report} from '../../src/report/report.js';
import {makeReport} from '../report/valid-report.js';
import {loadSample, sampleUrl} from '../samples.js';
import {itWith} from './commands.js';
import {makePage, query, queryAll, settle, tableOf, textOf, until} from './helpers.js';

const row = (total: number | null): object => ({naturalPerson: total, enterprise: 0, research: 0, publicInterest: 0, legalService: 0, otherOrganisation: 0, total});
/** 15 came in and 2 were carried over, but only 14 are accounted for: 3 are missing. */
const small: Report = {version: 1, edition: '2021', year: 2024, title: '某局2024年报告', agency: {name: '某局'}, tables: {applications: {
  received: row(15), carriedIn: row(2), disclosedInFull: row(5), partlyDisclosed: row(1), refused: {stateSecret: row(1), enforcementFile: row(null), recordsQuery: row(1)},
  unableToProvide: {notHeld: row(4), wouldRequireCreation: row(0)}, notProcessed: {repeated: row(0)}, outcomesTotal: row(12), carriedOut: row(2),
}}};

/** A report whose charts are drawn. */
async function makeDrawn(report: Report, properties: {readonly lang?: string; readonly charts?: string} = {}): Promise<GaiReport> {
  const element = await makePage(report, {charts: 'flow grounds', ...properties});
  for (const view of ['flow', 'grounds']) {
    await until(() => !!query(element, `gai-application-chart[view="${view}"]`)?.shadowRoot?.querySelector('.head'));
    query(element, `gai-application-chart[view="${view}"]`).scrollIntoView();
    await until(() => queryAll(query(element, `gai-application-chart[view="${view}"]`), 'g[part="bar"]').length > 0);
  }
  return settle(element);
}

/** Clicks the mark of a chart whose words hold these. */
async function choose(element: GaiReport, view: string, label: string): Promise<void> {
  const marks = queryAll(query(element, `gai-application-chart[view="${view}"]`), 'g[part="bar"]');
  marks.find((mark) => mark.getAttribute('aria-label')!.includes(label))!.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
  await settle(element);
}

/** What the line at the foot says, and what its buttons offer. */
const readLine = (element: GaiReport): string[] => ['span', 'button'].flatMap((tag) => queryAll(element, `.chosen ${tag}`).map(({textContent}) => textContent));
const listOutlined = (element: GaiReport): string[] => queryAll(tableOf(element, 'applications'), '.led-to').map((cell) => cell.closest('tr')!.querySelector('th:last-of-type')!.textContent);

describe('the figure chosen in gai-report', () => {
  it('is of a mark of one cell what the table prints there, said once', async () => {
    const element = await makeDrawn(small);
    await choose(element, 'grounds', '国家秘密');
    expect(readLine(element)).to.deep.equal(['（三）不予公开 › 1.属于国家秘密 › 总计：1', '在表中查看', '复制此格链接', '复制此行链接', '×']);
    await choose(element, 'flow', '新收');
    expect(readLine(element)[0]).to.equal('一、本年新收政府信息公开申请数量 › 总计：15');
  });

  it('of a mark of several cells names the mark and none of them, and leads to all', async () => {
    const element = await makeDrawn(small);
    await choose(element, 'flow', '不予公开');
    expect(readLine(element)).to.deep.equal(['不予公开：至少 2 件', '在表中查看这 2 格', '×']);
    query(element, '.chosen button').click();
    await until(() => tableOf(element, 'applications').shadowRoot!.activeElement?.matches('.led-to') === true);
    expect(listOutlined(element)).to.deep.equal(['1.属于国家秘密', '8.属于行政查询事项']);
    await expect(element).to.be.accessible();
  });

  it('of the gap in a flow is the figure of no cell', async () => {
    const element = await makeDrawn(small);
    await choose(element, 'flow', '差额');
    expect(readLine(element)).to.deep.equal(['差额：3 件，去向与来源不符', '在表中查看这 4 格', '×']);
  });

  it('of a mark is left when its words would be of another language, of a cell follows', async () => {
    const element = await makeDrawn(small);
    await choose(element, 'flow', '不予公开');
    element.lang = 'en';
    await settle(element);
    expect(query(element, '.chosen')).to.equal(null);
    await choose(element, 'flow', 'Refused');
    expect(readLine(element)).to.deep.equal(['Refused: at least 2 requests', 'Show these 2 figures in the table', '×']);
    await choose(element, 'grounds', 'State secret');
    element.lang = 'zh-CN';
    await settle(element);
    expect(readLine(element)[0]).to.equal('（三）不予公开 › 1.属于国家秘密 › 总计：1');
  });

  it('is read out, and lets the keyboard to its buttons and back', async () => {
    const element = await makePage(small);
    const table = tableOf(element, 'applications');
    const status = query(element, 'article > div > [role="status"]');
    expect([query(element, '.chosen'), status.textContent]).to.deep.equal([null, '']);
    const cell = query(table, 'td[tabindex="0"]');
    cell.focus();
    await sendKeys({press: 'Enter'});
    await settle(element);
    expect(query(element, 'article > div > [role="status"]'), 'the same element').to.equal(status);
    expect(textOf(element, '.chosen [role="status"]')).to.equal('一、本年新收政府信息公开申请数量 › 自然人：15 再按一次回车键，到它的按钮。');
    await sendKeys({press: 'Enter'});
    await until(() => element.shadowRoot!.activeElement?.textContent === '复制此格链接');
    await sendKeys({press: 'Escape'});
    await settle(element);
    expect([query(element, '.chosen'), status.textContent, table.shadowRoot!.activeElement]).to.deep.equal([null, '', cell]);
  });

  itWith('setViewport', 'hides no figure that is walked to behind its line', async () => {
    await setViewport({width: 800, height: 400});
    try {
      const element = await makePage(await loadSample('city-2025'), {charts: 'none'});
      const table = tableOf(element, 'applications');
      query(table, 'td[tabindex="0"]').focus();
      await sendKeys({press: 'Enter'});
      await settle(element);
      for (let step = 1; step <= 24; step++) {
        await sendKeys({press: 'ArrowDown'});
        const cell = table.shadowRoot!.activeElement!.getBoundingClientRect();
        expect(cell.bottom, `step ${step}`).to.be.at.most(query(element, '.chosen').getBoundingClientRect().top + 1);
      }
    } finally {
      await setViewport({width: 800, height: 600});
    }
  });

  it('is said to be blank or not in the report, and is no 0', async () => {
    const element = await makePage(small);
    const table = tableOf(element, 'applications');
    const said: string[] = [];
    for (const part of ['blank', 'missing']) {
      query(table, `td[part~="${part}"]`).click();
      await settle(element);
      said.push(textOf(element, '.chosen span'));
    }
    expect(said).to.deep.equal(['（三）不予公开 › 7.属于行政执法案卷 › 自然人：空白', '（三）不予公开 › 2.其他法律行政法规禁止公开 › 自然人：无此项']);
  });

  it('goes with its report, and so does the mark on a cell that was gone to', async () => {
    const element = await makePage(await loadSample('city-2025'));
    const chooseFirst = async (): Promise<void> => {
      query(tableOf(element, 'applications'), 'td[part~="cell"]').click();
      await settle(element);
      expect(query(element, '.chosen')).not.to.equal(null);
    };
    await chooseFirst();
    element.goTo('applications.received.total');
    element.report = {...(await loadSample('city-2025')), year: 2026};
    await settle(element);
    expect([query(element, '.chosen'), listOutlined(element)]).to.deep.equal([null, []]);

    await chooseFirst();
    const {report} = element;
    element.report = {version: 1};
    await until(() => !query(element, 'article'));
    element.report = report;
    await settle(element);
    expect(query(element, '.chosen')).to.equal(null);

    await chooseFirst();
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await settle(element);
    expect(query(element, '.chosen')).to.equal(null);
  });

  it('goes when another address is read', async () => {
    const element = await fixture<GaiReport>(html`<gai-report src=${sampleUrl('city-2025')}></gai-report>`);
    await until(() => !!tableOf(element, 'applications')?.shadowRoot?.querySelector('td'));
    query(tableOf(element, 'applications'), 'td[part~="cell"]').click();
    await until(() => textOf(element, '.chosen span').endsWith('：13612'));
    element.src = sampleUrl('langxia-2019');
    await until(() => textOf(element, '.title').includes('朗霞'));
    expect(query(element, '.chosen')).to.equal(null);
  });

  it('is not taken from an element inside that shows another report', async () => {
    const element = await fixture<GaiReport>(html`<gai-report .report=${makeReport(3)}><gai-report-table></gai-report-table><gai-report-table .report=${makeReport(4)}></gai-report-table></gai-report>`);
    const [own, other] = Array.from(element.querySelectorAll('gai-report-table'));
    await until(() => [own, other].every((table) => !!table!.shadowRoot!.querySelector('td')));
    query(other!, 'td[part~="cell"]').click();
    await settle(element);
    expect(query(element, '.chosen')).to.equal(null);
    query(own!, 'td[part~="cell"]').click();
    await settle(element);
    expect(textOf(element, '.chosen span')).to.contain('一、本年新收政府信息公开申请数量 › 自然人');
  });
});
