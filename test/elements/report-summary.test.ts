import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/index.js';
import type {GaiCellSelectEvent, GaiReportSummary} from '../../src/index.js';
import type {Report} from '../../src/report/report.js';
import {setPath} from '../report/random-report.js';
import {makeTotals} from '../report/total-report.js';
import {loadSample, sampleUrl} from '../samples.js';
import {query, queryAll, settle, textOf, until} from './helpers.js';

async function makeSummary(report: unknown, properties: Partial<Pick<GaiReportSummary, 'lang' | 'theme'>> = {}): Promise<GaiReportSummary> {
  const element = await fixture<GaiReportSummary>(html`<gai-report-summary></gai-report-summary>`);
  await settle(Object.assign(element, {report: report as Report}, properties));
  await until(() => !query(element, '.state.loading')); // its words come in a file of their own
  return settle(element);
}

const listFigures = (element: Element): string[] => queryAll(element, '[part="figure"]').map((figure) => figure.textContent.replace(/\s+/g, ' ').trim());
const listSentences = (element: Element): string[] => queryAll(element, '[part="sentence"]').map((sentence) => sentence.textContent.replace(/\u00a0/g, ' '));

describe('gai-report-summary', () => {
  // The first summary of this page.
  it('says that it loads until its words have come', async () => {
    const element = await fixture<GaiReportSummary>(html`<gai-report-summary .report=${makeTotals({received: 3})}></gai-report-summary>`);
    await element.updateComplete;
    expect([textOf(element, '.state.loading'), element.sentences.zh]).to.deep.equal(['正在加载年度报告……', []]);
    await until(() => !!query(element, 'dl'));
    expect([query(element, '.state'), element.sentences.zh.length > 0]).to.deep.equal([null, true]);
  });

  it('shows key figures, says which were added up, then the sentences', async () => {
    const element = await makeSummary(await loadSample('city-2025'));
    expect(textOf(element, '[part="caption"]')).to.equal('申请与复议诉讼概况 某市人民政府 · 2025年');
    expect(listFigures(element)).to.deep.equal(['新收申请 14,069 件', '办结 13,810 件', '公开（全部或部分） 7,716 件', '不予公开 730 件', '结转下年度 819 件', '行政复议 790 件', '行政诉讼 212 件']);
    expect(textOf(element, '[part="sums"]')).to.equal('“公开（全部或部分）”“不予公开”“行政诉讼”由报告所列各项相加得出，其余照报告所填。');
    expect(listSentences(element)).to.have.length(6);
    expect(listSentences(element)).to.deep.equal(element.sentences.zh);
    await expect(element).to.be.accessible();
  });

  it('keeps a number and its measure word on one line', async () => {
    const element = await makeSummary(await loadSample('city-2025'));
    expect(query(element, '[part="sentence"]').textContent).to.equal('2025年新收政府信息公开申请 14,069\u00a0件，上年结转 560\u00a0件。');
  });

  it('speaks English', async () => {
    const element = await makeSummary(await loadSample('city-2025'), {lang: 'en'});
    expect(listFigures(element)).to.deep.equal(['Requests received 14,069', 'Concluded 13,810', 'Disclosed (in full or part) 7,716', 'Refused 730', 'Carried over to next year 819', 'Reconsideration cases 790', 'Litigation cases 212']);
    expect(listSentences(element)[0]).to.equal('In 2025, 14,069 requests for government information were received and 560 were carried over from the previous year.');
    await expect(element).to.be.accessible();
  });

  it('is finished where every figure is 0', async () => {
    const element = await makeSummary(await loadSample('xianfenglu-2020'));
    expect(queryAll(element, '.zero')).to.have.length(7);
    expect(queryAll(element, '[part="sums"]')).to.have.length(0);
    expect(listSentences(element)).to.deep.equal(['2020年没有收到政府信息公开申请，也没有上年结转的申请。', '全年没有办结的申请，也没有结转下年度的申请。', '没有行政复议案件。', '没有行政诉讼案件。']);
  });

  it('keeps 0, blank, mark, missing, incomplete and what is no count apart', async () => {
    const element = await makeSummary(makeTotals({received: null, outcomesTotal: {raw: '/'}, carriedOut: undefined, 'refused.stateSecret': null, disclosedInFull: 1.5, 'reconsideration.total': -2}));
    expect(listFigures(element)).to.deep.equal(['新收申请 空白', '办结 /', '公开（全部或部分） 无法合计', '不予公开 未填全', '结转下年度 无此项', '行政复议 -2', '行政诉讼 0 件']);
    await expect(element).to.be.accessible();
  });

  it('says of those figures that were added up, and of no others, that they were', async () => {
    const element = await makeSummary(makeTotals({received: 2, disclosedInFull: 2, 'refused.stateSecret': null, outcomesTotal: 2}));
    expect(textOf(element, '[part="sums"]')).to.equal('“公开（全部或部分）”由报告所列各项相加得出，其余照报告所填。');
    element.lang = 'en';
    await settle(element);
    expect(textOf(element, '[part="sums"]')).to.equal('"Disclosed (in full or part)" is added up from entries of the report; the other figures are as printed.');
    element.report = await loadSample('city-2025');
    await settle(element);
    expect(textOf(element, '[part="sums"]')).to.equal('"Disclosed (in full or part)", "Refused" and "Litigation cases" are added up from entries of the report; the other figures are as printed.');
  });

  it('says of a total that is not there that its parts are, and leads to its cell where the report has one', async () => {
    const report = makeTotals({received: null, carriedOut: undefined, 'refused.stateSecret': {raw: '/'}, 'reconsideration.total': null});
    for (const row of ['received', 'carriedOut']) setPath(report.tables!, ['applications', row, 'naturalPerson'], 3);
    const element = await makeSummary(report);
    expect(listFigures(element)).to.deep.equal(['新收申请 无总计', '办结 0 件', '公开（全部或部分） 0 件', '不予公开 未填全', '结转下年度 无总计', '行政复议 无总计', '行政诉讼 0 件']);
    expect(queryAll(element, 'button').map((button) => button.id)).to.deep.equal(['received-value', 'outcomesTotal-value', 'reconsideration-value']);
    element.lang = 'en';
    await settle(element);
    expect(listFigures(element)[0]).to.equal('Requests received no total');
    await expect(element).to.be.accessible();
  });

  it('fires the cell of a figure that stands for one, by click and by Enter', async () => {
    const element = await makeSummary(await loadSample('city-2025'));
    const heard: GaiCellSelectEvent[] = [];
    element.addEventListener('gai-cell-select', (event) => heard.push(event));
    const buttons = queryAll(element, 'button') as HTMLElement[];
    expect(buttons.map((button) => button.id)).to.deep.equal(['received-value', 'outcomesTotal-value', 'carriedOut-value', 'reconsideration-value']);
    for (const button of buttons) button.click();
    buttons[0]!.focus();
    await sendKeys({press: 'Enter'});
    expect(heard.map(({address, detail}) => [address, detail.value, detail.text])).to.deep.equal([
      ['applications.received.total', 14069, '14069'], ['applications.outcomesTotal.total', 13810, '13810'], ['applications.carriedOut.total', 819, '819'],
      ['review.reconsideration.total', 790, '790'], ['applications.received.total', 14069, '14069'],
    ]);
    expect([heard[0]!.bubbles, heard[0]!.composed]).to.deep.equal([true, true]);
  });

  it('lets a blank cell be chosen, and none that the report has not', async () => {
    const element = await makeSummary(makeTotals({received: null, carriedOut: undefined}));
    const heard: GaiCellSelectEvent[] = [];
    element.addEventListener('gai-cell-select', (event) => heard.push(event));
    query(element, '#received-value').click();
    expect(heard.map(({detail}) => detail)).to.deep.equal([{address: 'applications.received.total', addresses: ['applications.received.total'], text: '', value: undefined}]);
    expect(queryAll(element, 'button#carriedOut-value')).to.have.length(0);
  });

  it('names a button by its label and its number', async () => {
    const element = await makeSummary(makeTotals());
    const ids = query(element, 'button').getAttribute('aria-labelledby')!.split(' ');
    expect(ids.map((id) => textOf(element, `[id="${id}"]`))).to.deep.equal(['新收申请', '0 件']);
  });

  it('follows a new report and a new language', async () => {
    const element = await makeSummary(makeTotals({received: 1, carriedOut: 1}));
    expect(listSentences(element)[0]).to.equal('2024年新收政府信息公开申请 1 件，没有上年结转的申请。');
    element.report = makeTotals({received: 2, carriedOut: 2});
    element.lang = 'en';
    await settle(element);
    expect(listSentences(element)[0]).to.equal('In 2024, 2 requests for government information were received and none was carried over from the previous year.');
  });

  it('takes other words as caption', async () => {
    const element = await fixture<GaiReportSummary>(html`<gai-report-summary .report=${makeTotals()}><span slot="caption">一年概况</span></gai-report-summary>`);
    await until(() => !!query(element, 'dl'));
    expect(query(element, 'slot').matches('[name="caption"]') && (query(element, 'slot') as HTMLSlotElement).assignedElements()[0]!.textContent).to.equal('一年概况');
  });

  it('says so where there is no report, none can be loaded, it is invalid, or has neither table', async () => {
    const none = await fixture<GaiReportSummary>(html`<gai-report-summary></gai-report-summary>`);
    expect(textOf(none, '[part="state"]')).to.contain('没有指定报告');
    const failed = await fixture<GaiReportSummary>(html`<gai-report-summary src="/no-such-report.json"></gai-report-summary>`);
    await until(() => queryAll(failed, '.error [part="retry"]').length > 0);
    const wrong = await makeSummary({version: 2});
    await until(() => queryAll(wrong, '.error').length > 0);
    const empty = await makeSummary({version: 1, edition: '2021', tables: {statistics: [{label: '收到申请数', unit: '件', value: 3}]}});
    expect(textOf(empty, '.empty')).to.equal('报告没有“收到和处理政府信息公开申请情况”表和“政府信息公开行政复议、行政诉讼情况”表。');
    for (const element of [none, failed, wrong, empty]) await expect(element).to.be.accessible();
    expect(none.sentences).to.deep.equal({zh: [], en: []});
  });

  it('loads its report and forgets it when another is asked for', async () => {
    const element = await fixture<GaiReportSummary>(html`<gai-report-summary src=${sampleUrl('langxia-2019')}></gai-report-summary>`);
    await until(() => listFigures(element).length === 7);
    element.src = '/no-such-report.json';
    await until(() => queryAll(element, '.error').length > 0);
    expect(element.sentences.zh).to.deep.equal([]);
  });

  it('puts seven figures in a row, four where seven do not fit, two on a phone', async () => {
    const element = await makeSummary(makeTotals());
    const countColumns = async (width: number): Promise<number> => {
      element.style.width = `${width}px`;
      await settle(element);
      return getComputedStyle(query(element, '.figures')).gridTemplateColumns.split(' ').length;
    };
    expect([await countColumns(1120), await countColumns(980), await countColumns(600), await countColumns(312)]).to.deep.equal([7, 4, 4, 2]);
  });

  it('fits a phone, with long numbers, in every theme', async () => {
    const big = makeTotals({received: 123456789, disclosedInFull: 123456789, outcomesTotal: 123456789});
    for (const theme of ['light', 'dark', 'contrast', 'auto'] as const) {
      const box = await fixture<HTMLElement>(html`<div style="width: 312px"></div>`);
      const element = await makeSummary(big, {theme});
      box.append(element);
      await settle(element);
      expect(element.scrollWidth).to.be.at.most(312);
      for (const figure of queryAll(element, '[part="figure"]')) expect(figure.scrollWidth).to.be.at.most(figure.clientWidth);
      await expect(element).to.be.accessible();
    }
  });
});
