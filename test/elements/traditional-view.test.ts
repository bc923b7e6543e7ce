import {expect} from '@open-wc/testing';
import type {Report} from '../../src/report/report.js';
import {loadSample} from '../samples.js';
import {makeChart, makePage, makeTable, query, queryAll, settle, smallReport, tableOf, tablesOf, textOf, until} from './helpers.js';

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

  it('stands at once in what is drawn anew for paper, which waits for nothing', async () => {
    const chart = await makeChart(smallReport, {lang: 'zh-Hant'});
    const said = (): string => `${textOf(chart, 'svg[part="drawing"]')} ${queryAll(chart, 'g[part="bar"]').map((mark) => mark.getAttribute('aria-label')).join()}`;
    await until(() => said().includes('公開'));
    const before = said();
    window.dispatchEvent(new Event('beforeprint'));
    const onPaper = said();
    window.dispatchEvent(new Event('afterprint'));
    expect(before).not.to.match(/公开|开/);
    expect(onPaper).to.include('公開').and.not.match(/公开|开/);
  });

  it('leaves headings and captions of the agency as printed, and converts those of the form and the words around', async () => {
    const report: Report = {version: 1, edition: '2021', title: '某县2024年报告', sections: [{id: 'overview', heading: '一、总体情况'}, {id: 'proactive', heading: '二、主动公开工作开展情况'}, {id: 'problems', heading: '五、工作中存在的困难和问题'}],
      tables: {proactive: {rules: {issued: {value: 2.5, unit: '万元', raw: '2.5万元'}}}},
      extra: [{caption: '热线办理统计', after: 'proactive', headRows: 1, rows: [['类别', '数量'], ['咨询', null], ['举报', 0], ['投诉', 0]]}], notes: [{cell: 'extra.0', text: '数据来自热线。'}]};
    const element = await makePage(report, {lang: 'zh-Hant', foldZeros: true});
    await until(() => !!query(element, 'details button') && textOf(element, 'section [part="heading"]').includes('總'));
    expect(queryAll(element, 'section [part="heading"]').map(({textContent}) => textContent.replace(' #', ''))).to.deep.equal(['一、總體情況', '二、主动公开工作开展情况', '五、工作中存在的困难和问题']);
    expect(queryAll(element, '.contents a').map(({textContent}) => textContent)).to.deep.equal(['一、總體情況', '二、主动公开工作开展情况', '五、工作中存在的困难和问题']);
    expect(queryAll(element, '.anchor').map((link) => link.getAttribute('aria-label'))).to.deep.equal(['“一、總體情況”的鏈接', '“二、主动公开工作开展情况”的鏈接', '“五、工作中存在的困难和问题”的鏈接']);
    expect(queryAll(element, 'details button').map(({textContent}) => textContent)).to.deep.equal(['全部數據（JSON）', '全部數字，每行一個（CSV）', '二、主动公开工作开展情况（CSV）', '热线办理统计（CSV）']);
    expect(queryAll(element, 'option').map(({textContent}) => textContent)).to.deep.equal(['简体中文', '繁體中文', 'English']);
    const [proactive, extra] = [tableOf(element, 'proactive'), tableOf(element, 'extra')];
    await until(() => !!query(extra, '.fold') && textOf(extra, '.fold').includes('展開') && proactive.shadowRoot!.textContent.includes('規章'));
    expect(textOf(extra, '.fold')).to.equal('另有 2 行均為 0 展開');
    expect(queryAll(extra, 'th').slice(0, 3).map(({textContent}) => textContent)).to.deep.equal(['类别', '数量', '咨询']);
    expect(query(extra, '.scroll').dataset['region']).to.equal('热线办理统计（可左右滾動）');
    expect(query(extra, '.notes').getAttribute('aria-label')).to.equal('註');
    expect(textOf(extra, '.notes')).to.equal('数据来自热线。');
    expect(textOf(proactive, '.title')).to.equal('二、主动公开工作开展情况');
    expect(textOf(proactive, 'td[part^="cell"]')).to.equal('2.5万元');
    expect(textOf(proactive, 'td[part~="missing"]')).to.equal('無此項');
  });

  it('marks what the agency printed as Chinese on an English page', async () => {
    const report: Report = {version: 1, edition: '2021', title: '某县2024年报告', agency: {name: '某县人民政府'}, sections: [{id: 'overview', heading: '一、总体情况', paragraphs: ['本年情况。']}, {id: 'own', heading: '七、大事记'}],
      tables: {applications: {received: {total: 2}}, statistics: [{label: '热线办结数', unit: '件', value: 3}]}, extra: [{caption: '热线办理统计', after: 'applications', headRows: 1, rows: [['类别', '数量'], ['咨询', 1]]}],
      notes: [{text: '数据截至年底。'}, {cell: 'applications.received.total', text: '含上年。'}]};
    const element = await makePage(report, {lang: 'en'});
    await until(() => !!query(element, 'details button') && !!query(element, 'gai-report-summary')?.shadowRoot?.querySelector('.agency'));
    const marked = (host: Element): string[] => queryAll(host, '[lang="zh-CN"]:not(option)').map(({textContent}) => textContent.trim());
    expect(marked(element)).to.deep.equal(['某县2024年报告', '某县人民政府', '热线办理统计', '七、大事记', '本年情况。', '七、大事记', '数据截至年底。']);
    expect(query(element, 'section [part="heading"]').textContent).to.equal('1. Overview #');
    expect(marked(query(element, 'gai-report-summary'))).to.deep.equal(['某县人民政府']);
    expect(marked(tableOf(element, 'applications'))).to.deep.equal(['某县人民政府', '含上年。']);
    const extra = tablesOf(element).find(({table}) => table === 'extra')!;
    expect(marked(extra)).to.deep.equal(['热线办理统计', '某县人民政府', '类别', '数量', '咨询']);
    expect(marked(tableOf(element, 'statistics'))[1]).to.equal('热线办结数');
    await expect(element).to.be.accessible();
  });

  it('says which language it speaks where the page does not', async () => {
    const {lang} = document.documentElement;
    document.documentElement.removeAttribute('lang');
    try {
      const element = await makePage(smallReport);
      expect(query(element, '.base').lang).to.equal('zh-CN');
      element.lang = 'en';
      await settle(element);
      expect(query(element, '.base').hasAttribute('lang')).to.equal(false);
    } finally {
      document.documentElement.lang = lang;
    }
  });

  it('speaks so too: names and descriptions of a chart', async () => {
    const chart = await makeChart(await loadSample('city-2025'), {lang: 'zh-Hant'});
    await until(() => textOf(chart, 'figcaption').includes('開'));
    expect(query(chart, 'svg[part="drawing"]').getAttribute('aria-label')).to.equal('政府信息公開申請辦理結果');
    await until(() => query(chart, '[part="bar"]').getAttribute('aria-label')!.startsWith('予以公開'));
    await expect(chart).to.be.accessible();
  });
});
