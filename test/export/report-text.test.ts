import {expect} from '@open-wc/testing';
import {writeReportText} from '../../src/export/report-text.js';
import type {Report} from '../../src/report/report.js';
import {toTraditional} from '../../src/words/traditional.js';

const linesOf = (report: Partial<Report>, ...rest: [('zh' | 'en')?, ((text: string) => string)?, string[]?]): string[] =>
  writeReportText({version: 1, edition: '2021', ...report}, rest[0] ?? 'zh', rest[1], rest[2]).trim().split('\n');

describe('writeReportText(report, language)', () => {
  it('names each figure of a table outside the forms by the heading of its column', () => {
    const lines = linesOf({extra: [{caption: '热线办理统计', headRows: 1, rows: [['类别', '受理', '办结'], ['上半年'], ['咨询', 3, null], ['投诉', 0, 0]]}, {rows: [['甲', 1]]}], sections: [{id: 'own', heading: '七、附表'}]});
    expect(lines).to.deep.equal(['七、附表', '热线办理统计', '上半年', '咨询：受理 3，办结 空白。', '投诉：均为 0。', '甲：1。']);
    expect(linesOf({sections: [{id: 'own', heading: '附表'}], extra: [{caption: '附表', rows: [['甲', 1]]}]}), 'a caption that is the heading').to.deep.equal(['附表', '甲：1。']);
  });

  it('gives the unit of the statistics behind the figure, and their heading once', () => {
    const statistics = [{label: '一、主动公开情况', unit: '——'}, {label: '主动公开规范性文件数', unit: '条', value: 970}, {label: '政策解读稿件发布数', unit: '篇', value: null}, {label: '热线数', value: 4}];
    expect(linesOf({tables: {statistics}})).to.deep.equal(['政府信息公开情况统计表', '一、主动公开情况', '主动公开规范性文件数：970 条。', '政策解读稿件发布数：空白。', '热线数：4。']);
    expect(linesOf({tables: {statistics}}, 'zh', toTraditional).slice(0, 3)).to.deep.equal(['政府信息公開情況統計表', '一、主動公開情況', '主動公開規範性文件數：970 條。']);
    expect(linesOf({tables: {statistics: [{label: '政府网站公开政府信息数', unit: '条', value: 970}, {label: '参加或举办新闻发布会总次数', unit: '次', value: 1}]}}, 'en').slice(1)).to.deep.equal(['On government websites: 970 items.', 'Press conferences: 1 time.']);
  });

  it('says what group the outcomes stand in, in a line over them', () => {
    const lines = linesOf({tables: {applications: {received: {total: 2}, disclosedInFull: {total: 2}, outcomesTotal: {total: 2}}}});
    const at = lines.indexOf('三、本年度办理结果');
    expect(lines[at - 1]).to.match(/^二、上年结转/);
    expect(lines[at + 1]).to.match(/^（一）予以公开：/);
    expect(lines.filter((line) => line === '三、本年度办理结果')).to.have.length(1);
  });

  it('gives the notes to a table behind its rows, each with its place, and once those to the report', () => {
    const report: Partial<Report> = {tables: {statistics: [], review: {reconsideration: {upheld: {value: 1, note: '含上年一件'}, total: 1}}}, extra: [{caption: '附表', rows: [['甲', {value: 2, note: '估计数'}]]}], sections: [{id: 'own', heading: '附表'}],
      notes: [{cell: 'tables.review.litigation', text: '诉讼未统计'}, {cell: 'review', text: '截至年底'}, {cell: 'statistics', text: '没有统计表'}, {cell: 'extra.0', text: '来自热线'}, {cell: 'applications.received', text: '没有这张表'}, {text: '数据来自台账'}]};
    const lines = linesOf(report, 'zh', toTraditional).filter((line) => /^註|[数表账]$/.test(line));
    expect(lines).to.deep.equal(['註（行政復議 › 結果維持）：含上年一件', '註（行政訴訟）：诉讼未统计', '註：截至年底', '附表', '註：估计数', '註：来自热线', '註', '没有统计表', '没有这张表', '数据来自台账']);
    expect(linesOf({tables: {applications: {received: {total: 1}}}, notes: [{cell: 'applications.refused', text: '甲'}, {cell: 'applications.refused.stateSecret', text: '乙'}]}).slice(-2), 'to a group and to a row').to.deep.equal(['注（（三）不予公开）：甲', '注（（三）不予公开 › 1.属于国家秘密）：乙']);
    expect(linesOf(report, 'en').filter((line) => /^Note/.test(line))).to.deep.equal(['Note (Administrative reconsideration › Upheld): 含上年一件', 'Note (Administrative litigation): 诉讼未统计', 'Note: 截至年底', 'Note: 估计数', 'Note: 来自热线', 'Notes']);
  });

  it('begins with the summary as the page does, and leaves headings of the agency as printed', () => {
    const lines = linesOf({title: '某局2024年报告', sections: [{id: 'overview', heading: '一、总体情况'}, {id: 'problems', heading: '五、工作中存在的困难和问题'}]}, 'zh', toTraditional, ['全年收到申请 2 件。']);
    expect(lines).to.deep.equal(['某局2024年报告', '', '報告要點', '全年收到申請 2 件。', '', '一、總體情況', '', '五、工作中存在的困难和问题']);
  });
});
