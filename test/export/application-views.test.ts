import {expect} from '@open-wc/testing';
import type {Cell} from '../../src/report/shape.js';
import type {Report} from '../../src/report/report.js';
import {setPath} from '../report/random-report.js';
import {makeBlanks, makeTotals} from '../report/total-report.js';
import {readChart, sayChart, sayMarks} from './say-chart.js';

const withApplications = (applications: unknown): Report => ({version: 1, edition: '2021', year: 2025, tables: {applications}} as Report);
const withoutTable = '这份报告没有“收到和处理政府信息公开申请情况”表。';

/** A report with 0 in every cell of every column, but for those given by row and column. */
function makeColumns(cells: {readonly [address: string]: Cell}): Report {
  const report = makeTotals();
  for (const [row, {total}] of Object.entries(report.tables!.applications!) as [string, {total?: Cell}][]) {
    const rows = total === undefined ? Object.keys(report.tables!.applications![row as 'refused']!).map((id) => `${row}.${id}`) : [row];
    for (const each of rows) for (const kind of kinds) setPath(report.tables!, ['applications', ...each.split('.'), kind], 0);
  }
  for (const [address, cell] of Object.entries(cells)) setPath(report.tables!, ['applications', ...address.split('.')], cell);
  return report;
}

const kinds = ['naturalPerson', 'enterprise', 'research', 'publicInterest', 'legalService', 'otherOrganisation'];

describe('the chart of outcomes', () => {
  it('says that the table is missing only where it is', () => {
    for (const rows of [{received: {total: 7}}, {outcomesTotal: {total: 6}}, {}]) expect(sayChart('outcomes', withApplications(rows))[0]).not.to.contain(withoutTable);
    expect(sayChart('outcomes', withApplications(undefined))).to.deep.equal([withoutTable]);
  });

  it('says that nothing was concluded only where the printed total does not say otherwise', () => {
    expect(sayChart('outcomes', makeTotals())).to.deep.equal(['本年度没有办结的政府信息公开申请，各项办理结果均为 0。']);
    expect(sayChart('outcomes', makeTotals({outcomesTotal: null}))).to.deep.equal(['本年度没有办结的政府信息公开申请，各项办理结果均为 0。']);
    expect(sayChart('outcomes', makeTotals({outcomesTotal: 5}))).to.deep.equal(['“总计”一列填写了数字的各项办理结果均为 0。注意：办理结果各行之和为 0 件，与总计 5 件不符。']);
    expect(sayChart('outcomes', makeTotals({'refused.recordsQuery': null}))).to.deep.equal(['“总计”一列填写了数字的各项办理结果均为 0。行政查询事项没有数字。']);
    expect(sayChart('outcomes', withApplications({outcomesTotal: {total: 6}}))).to.deep.equal(['报告的“总计”一列没有填写各项办理结果的数字，无法绘图。表中“（七）总计”填写为 6 件。']);
    const contrary = makeTotals();
    setPath(contrary.tables!, ['applications', 'disclosedInFull', 'naturalPerson'], 3);
    expect(sayChart('outcomes', contrary)[0], 'the columns of applicants have requests').to.contain('“总计”一列填写了数字的');
  });

  it('gives no shares where the rows are not the printed total', () => {
    expect(sayChart('outcomes', makeTotals({'refused.stateSecret': 2, outcomesTotal: 4}))).to.deep.equal([
      '2024年办结政府信息公开申请，各行相加共 2 件：不予公开 2 件。', '注意：办理结果各行之和为 2 件，与总计 4 件不符。', '其余 20 项均为 0。',
    ]);
    expect(sayMarks('outcomes', makeTotals({'refused.stateSecret': 2, outcomesTotal: 4}))).to.deep.equal(['不予公开：各行合计 2 件', '国家秘密：2 件']);
    expect(sayChart('outcomes', makeTotals({disclosedInFull: 6, 'refused.stateSecret': 2, outcomesTotal: 10}), 'en')).to.deep.equal([
      'The rows for requests concluded in 2024 add up to 8: disclosed in full 6 and refused 2.', 'Note: the rows of outcomes add up to 8, the printed total is 10.', 'The other 19 entries are 0.',
    ]);
  });

  it('tells a lower bound as one, and not as the total', () => {
    expect(sayChart('outcomes', makeBlanks({disclosedInFull: 3}))).to.deep.equal([
      '2024年办结政府信息公开申请，各行相加至少 3 件：予以公开 3 件。', '表中“（七）总计”没有有效的数字。', '另有 20 项没有数字。',
    ]);
    expect(sayChart('outcomes', makeTotals({disclosedInFull: 3, 'refused.stateSecret': 2, 'refused.recordsQuery': null, outcomesTotal: 8}))).to.deep.equal([
      '2024年办结政府信息公开申请 8 件，其中予以公开 3 件，不予公开至少 2 件。', '注意：办理结果各行中有数字的合计 5 件，少于总计 8 件。', '有 18 项为 0。', '行政查询事项没有数字。',
    ]);
    expect(sayMarks('outcomes', makeBlanks({'refused.stateSecret': 3}), 'en')).to.deep.equal(['Refused: at least 3 requests in all rows', 'State secret: 3 requests']);
  });

  it('keeps figures that can be no count apart from 0 and from blanks', () => {
    expect(sayChart('outcomes', makeTotals({disclosedInFull: 5, partlyDisclosed: -1, outcomesTotal: 4}))).to.deep.equal([
      '2024年办结政府信息公开申请，各行相加至少 5 件：予以公开 5 件。', '注意：办理结果各行之和为 5 件，与总计 4 件不符。', '部分公开填有无效的数字（负数或小数），没有画出。', '有 19 项为 0。',
    ]);
    expect(sayChart('outcomes', makeTotals({disclosedInFull: 2.5, outcomesTotal: 2.5}))).to.deep.equal([
      '没有可以画出的数字。表中“（七）总计”没有有效的数字。予以公开填有无效的数字（负数或小数），没有画出。有 20 项为 0。',
    ]);
  });

  it('says that all the rest is 0 only where it is', () => {
    expect(sayChart('outcomes', makeTotals({disclosedInFull: 1, outcomesTotal: 1}))[1]).to.equal('其余 20 项均为 0。');
    expect(sayChart('outcomes', makeTotals({disclosedInFull: 1, 'refused.stateSecret': null, outcomesTotal: 1})).slice(1)).to.deep.equal(['有 19 项为 0。', '国家秘密没有数字。']);
  });

  it('has a column of shares only where there are shares, and says in its table what a cell does not have', () => {
    const full = readChart('outcomes', makeTotals({disclosedInFull: 3, partlyDisclosed: 1, outcomesTotal: 4}));
    expect([full.heads, ...full.listRows().slice(0, 3)]).to.deep.equal([['办理结果', '件数', '占比'], ['予以公开', '3', '75.0%'], ['部分公开', '1', '25.0%'], ['不予公开 · 国家秘密', '0', undefined]]);
    const open = readChart('outcomes', makeTotals({disclosedInFull: 3, partlyDisclosed: undefined, 'refused.stateSecret': {value: null, raw: '/'}, 'refused.prohibitedByLaw': -2, outcomesTotal: null}));
    const rows = open.listRows();
    expect([open.heads, ...rows.slice(0, 4), rows[rows.length - 1]]).to.deep.equal([
      ['办理结果', '件数'], ['予以公开', '3'], ['部分公开', '无此项'], ['不予公开 · 国家秘密', '/'], ['不予公开 · 法律行政法规禁止公开', '-2'], ['（七）总计（报告所填）', ''],
    ]);
  });
});

describe('the chart of applicants', () => {
  it('says that the table is missing only where it is, and else that outcomes are not given, or not by applicant', () => {
    for (const rows of [{received: {total: 7}}, {}]) expect(sayChart('applicants', withApplications(rows))).to.deep.equal(['报告没有按申请人填写办理结果，无法绘图。']);
    expect(sayChart('applicants', makeTotals()), 'only the totals are 0').to.deep.equal(['报告没有按申请人填写办理结果，无法绘图。']);
    expect(sayChart('applicants', withApplications({disclosedInFull: {total: 6}, outcomesTotal: {total: 6}}))).to.deep.equal(['报告没有按申请人填写办理结果，无法绘图；可以按办理结果查看（view="outcomes"）。']);
    expect(sayChart('applicants', withApplications(undefined))).to.deep.equal([withoutTable]);
  });

  it('says who applied, and how many of several were answered with disclosure', () => {
    const several = makeColumns({'disclosedInFull.enterprise': 1, 'refused.stateSecret.enterprise': 1, 'disclosedInFull.legalService': 1,
      'outcomesTotal.enterprise': 2, 'outcomesTotal.legalService': 1, 'outcomesTotal.total': 3});
    expect(sayChart('applicants', several)).to.deep.equal(['2024年办结的 3 件申请中，商业企业 2 件（66.7%），法律服务机构 1 件（33.3%）。予以公开和部分公开所占比例：商业企业 50.0%。', '其余 4 项均为 0。']);
    expect(sayChart('applicants', several, 'en')[0]).to.equal('Of the 3 requests concluded in 2024, 2 came from commercial enterprises (66.7%) and 1 from legal service organisations (33.3%). Share disclosed in full or in part: commercial enterprises 50.0%.');
    const from = (count: number): Report => makeColumns({'disclosedInFull.naturalPerson': count, 'outcomesTotal.naturalPerson': count, 'outcomesTotal.total': count});
    expect([1, 2, 5].map((count) => sayChart('applicants', from(count))[0])).to.deep.equal([
      '2024年办结的 1 件申请来自自然人。', '2024年办结的 2 件申请均来自自然人。予以公开和部分公开所占比例：自然人 100%。', '2024年办结的 5 件申请均来自自然人。予以公开和部分公开所占比例：自然人 100%。',
    ]);
    expect([1, 2, 5].map((count) => sayChart('applicants', from(count), 'en')[0]!.split('.')[0])).to.deep.equal([
      'The only request concluded in 2024 came from natural persons', 'Both requests concluded in 2024 came from natural persons', 'All 5 requests concluded in 2024 came from natural persons',
    ]);
  });

  it('does not tell the sum of the kinds as the printed total', () => {
    const broken = makeColumns({'disclosedInFull.naturalPerson': 3, 'disclosedInFull.enterprise': 2, 'outcomesTotal.naturalPerson': 2, 'outcomesTotal.enterprise': 2, 'outcomesTotal.total': 4});
    expect(sayChart('applicants', broken)).to.deep.equal([
      '2024年办结的申请，各类申请人相加共 5 件：自然人 3 件，商业企业 2 件。予以公开和部分公开所占比例：商业企业 100%。',
      '注意：自然人一列各行之和为 3 件，与总计 2 件不符。', '注意：各类申请人之和为 5 件，与总计 4 件不符。', '其余 4 项均为 0。',
    ]);
    expect(sayMarks('applicants', broken)).to.deep.equal(['自然人，予以公开：3 件', '商业企业，予以公开：2 件，占该类申请人的 100%']);
  });

  it('tells of a kind whose rows are 0 while its total is not', () => {
    const contrary = makeColumns({'disclosedInFull.naturalPerson': 3, 'outcomesTotal.naturalPerson': 3, 'outcomesTotal.enterprise': 9, 'outcomesTotal.total': 3});
    expect(sayChart('applicants', contrary).slice(1)).to.deep.equal(['注意：商业企业一列各行之和为 0 件，与总计 9 件不符。', '其余 4 项均为 0。']);
    const none = makeColumns({'outcomesTotal.enterprise': 9});
    expect(sayChart('applicants', none)).to.deep.equal(['申请人各列填写了数字的办理结果均为 0。注意：商业企业一列各行之和为 0 件，与总计 9 件不符。']);
    expect(sayChart('applicants', makeColumns({'disclosedInFull.total': 2}))[0], 'the column of totals has requests').to.contain('申请人各列填写了数字的');
  });

  it('keeps a kind that is partly blank apart from one of 0 and one without a number', () => {
    const open = makeColumns({'disclosedInFull.naturalPerson': 3, 'outcomesTotal.naturalPerson': 3, 'outcomesTotal.total': 3, 'refused.stateSecret.enterprise': null, 'refused.stateSecret.research': -1});
    expect(sayChart('applicants', open).slice(1)).to.deep.equal(['科研机构填有无效的数字（负数或小数），没有画出。', '社会公益组织、法律服务机构、其他组织均为 0。', '商业企业没有填全。']);
    expect(sayChart('applicants', open)[0]).to.equal('2024年办结的 3 件申请中，自然人 3 件。予以公开和部分公开所占比例：自然人 100%。');
  });
});
