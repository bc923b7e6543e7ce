import {expect} from '@open-wc/testing';
import type {Report} from '../../src/report/report.js';
import {loadSample} from '../samples.js';
import {makeChart, makeTable, query, settle, smallReport, textOf, until} from './helpers.js';

describe('lang="zh-Hant"', () => {
  it('shows the form and the interface in traditional characters, and what the agency wrote as it stands', async () => {
    const report: Report = {...smallReport, agency: {name: '某档案馆'}};
    const table = await makeTable(report, {lang: 'zh-Hant'});
    await until(() => textOf(table, 'caption').includes('開'));
    expect(textOf(table, 'th.row')).to.equal('一、本年新收政府信息公開申請數量');
    expect(textOf(table, '.agency')).to.contain('某档案馆');
    expect(textOf(table, '.legend')).to.equal('斜線格：報告沒有這一項。');
  });

  it('keeps up with what is drawn later, and goes back when the language does', async () => {
    const table = await makeTable(smallReport, {lang: 'zh-TW'});
    await until(() => textOf(table, 'caption').includes('開'));
    table.table = 'review';
    await settle(table);
    await until(() => textOf(table, '.state').includes('這'));
    table.table = 'applications';
    table.lang = 'zh-CN';
    await settle(table);
    await until(() => textOf(table, 'caption').includes('开'));
    expect(textOf(table, 'th.row')).to.equal('一、本年新收政府信息公开申请数量');
    expect(textOf(table, '.legend')).to.equal('斜线格：报告没有这一项。');
  });

  it('speaks so too: names and descriptions of a chart', async () => {
    const chart = await makeChart(await loadSample('city-2025'), {lang: 'zh-Hant'});
    await until(() => textOf(chart, 'figcaption').includes('開'));
    expect(query(chart, 'svg[part="drawing"]').getAttribute('aria-label')).to.equal('政府信息公開申請辦理結果');
    await until(() => query(chart, '[part="bar"]').getAttribute('aria-label')!.startsWith('予以公開'));
    await expect(chart).to.be.accessible();
  });
});
