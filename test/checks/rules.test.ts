import {expect} from '@open-wc/testing';
import {checkReport, isProblem, ruleIds, type CheckOptions, type Finding, type RuleId} from '../../src/checks/index.js';
import type {EditionId} from '../../src/forms/editions.js';
import type {Report} from '../../src/report/report.js';
import {wordFinding} from '../../src/words/index.js';
import {setPath} from '../report/random-report.js';
import {makeReport} from '../report/valid-report.js';

const make = (edition: EditionId, year: number, cells: {readonly [path: string]: unknown} = {}, more: Partial<Report> = {}): Report => {
  const report = {...makeReport(7, edition, year), ...more};
  for (const [path, value] of Object.entries(cells)) setPath(report.tables!, path.split('.'), value);
  return report;
};
const check = (rule: RuleId, report: Report, options: CheckOptions = {}): Finding[] => checkReport(report, {...options, rules: [rule]});
const zh = (findings: readonly Finding[]): string[] => findings.filter(isProblem).map((finding) => wordFinding(finding).zh);
const en = (findings: readonly Finding[]): string[] => findings.filter(isProblem).map((finding) => wordFinding(finding).en);

describe('rules about sums', () => {
  it('A1 to A3 and B1 speak as a colleague would', () => {
    const report = make('2021', 2024, {'applications.received.naturalPerson': 10, 'applications.carriedIn.naturalPerson': 2, 'applications.outcomesTotal.naturalPerson': 8, 'applications.carriedOut.naturalPerson': 3});
    expect(zh(check('A1', report))[0]).to.equal('自然人：一 + 二 = 12，三（七）+ 四 = 11，差 1。');
    expect(en(check('A1', report))[0]).to.equal('Natural persons: items 1 + 2 = 12, items 3 (7) + 4 = 11, a difference of 1.');
    const row = {naturalPerson: 1, enterprise: 2, research: 0, publicInterest: null, legalService: 0, otherOrganisation: 0, total: 4};
    expect(zh(check('A3', make('2021', 2024, {'applications.refused.stateSecret': row})))).to.deep.equal(['（三）不予公开 › 1.属于国家秘密：自然人至其他各列之和 = 3，总计 = 4，差 1。（空白 1 格按 0 计）']);
    expect(zh(check('B1', make('2021', 2024, {'review.litigation.direct': {upheld: 2, overturned: 0, otherResult: 0, pending: 0, total: null}}))))
      .to.deep.equal(['行政诉讼 › 未经复议直接起诉：“总计”没有填写，维持 + 纠正 + 其他 + 未审结 = 2。（空白 1 格按 0 计）'.replace(/（空白.*/, '')]);
  });

  it('A4 names the cell and the figure', () => {
    expect(zh(check('A4', make('2021', 2024, {'applications.received.total': 2.5})))).to.deep.equal(['一、本年新收政府信息公开申请数量 › 总计：填的是 2.5，应为不小于 0 的整数。']);
  });

  it('B2 wonders at cases without requests, this year or last', () => {
    const none = {'applications.received.total': 0, 'applications.carriedIn.total': 0, 'review.reconsideration.total': 2};
    expect(check('B2', make('2021', 2024, none)).filter(isProblem)).to.have.length(1);
    expect(check('B2', make('2021', 2024, none), {previous: make('2021', 2023, {'applications.received.total': 1})})).to.have.length(0);
    expect(check('B2', make('2021', 2024, {...none, 'applications.received.total': 1}))).to.have.length(0);
  });

  it('C4 and C5 look at the stocks of the edition of 2019', () => {
    expect(zh(check('C4', make('2019', 2020, {'proactive.fees.previousItems': 3, 'proactive.fees.change': -5})))).to.include('行政事业性收费：上一年项目数量 + 增/减 = -2，小于 0。');
    expect(zh(check('C5', make('2019', 2020, {'proactive.rules.published': 3, 'proactive.rules.publishedTotal': 2})))).to.include('规章：本年新公开数量 3 大于对外公开总数量 2。');
    expect(check('C4', make('2021', 2024))).to.have.length(0);
  });

  it('O1 tells when other handling is more than three in ten, not of a handful', () => {
    const cells = {'applications.otherHandling.notCorrectedInTime.total': 0, 'applications.otherHandling.feeNotPaid.total': 0, 'applications.otherHandling.other.total': 4, 'applications.outcomesTotal.total': 12};
    expect(zh(check('O1', make('2021', 2024, cells)))).to.deep.equal(['（六）其他处理 4 件，占（七）总计 12 件的 33.3%，超过三成，请核对归类。']);
    expect(check('O1', make('2021', 2024, {...cells, 'applications.outcomesTotal.total': 6})).filter(isProblem)).to.have.length(0);
  });
});

describe('rules between reports', () => {
  const before = make('2021', 2023, {'applications.carriedOut.total': 3, 'applications.carriedOut.naturalPerson': 3});
  const after = make('2021', 2024, {'applications.carriedIn.total': 2, 'applications.carriedIn.naturalPerson': 3});

  it('C1 is an error in the total of the same body, a warning in a column or when the body changed', () => {
    const total = (findings: readonly Finding[]): Finding => findings.find(({cells}) => cells[0]!.address.endsWith('.total'))!;
    const found = total(check('C1', after, {previous: before}));
    expect([found.severity, found.status, wordFinding(found).zh]).to.deep.equal(['error', 'differs', '总计：2023年的四 = 3，2024年的二 = 2，差 1。']);
    expect(found.cells.map(({address, report}) => [address, report])).to.deep.equal([['applications.carriedOut.total', 'previous'], ['applications.carriedIn.total', undefined]]);
    expect(total(check('C1', {...after, agency: {name: '别的局'}}, {previous: before})).severity).to.equal('warning');
    expect(total(check('C1', before, {next: after})).cells.map(({report}) => report)).to.deep.equal([undefined, 'next']);
    expect(check('C1', after, {previous: before}).find(({cells}) => cells[0]!.address.endsWith('.naturalPerson'))!.status).to.equal('agrees');
  });

  it('C1 says nothing of reports whose years do not follow each other', () => {
    expect(check('C1', after, {previous: make('2021', 2022)})).to.have.length(0);
  });

  it('C2 follows what is in force, C3 the items of the edition of 2019', () => {
    const stock = (issued: number, repealed: number, inForce: number): {readonly [path: string]: unknown} => ({'proactive.normativeDocuments': {issued, repealed, inForce}});
    expect(zh(check('C2', make('2021', 2024, stock(2, 1, 470)), {previous: make('2021', 2023, stock(0, 0, 642))}))).to.include('行政规范性文件：上年现行有效 + 本年制发 − 本年废止 = 643，现行有效 = 470，差 173。');
    const items = (previousItems: number, change: number): {readonly [path: string]: unknown} => ({'proactive.licensing': {previousItems, change, decisions: 0}});
    expect(check('C3', make('2019', 2020, items(396, 0)), {previous: make('2019', 2019, items(400, -4))}).find(({about}) => about.label === '行政许可')!.status).to.equal('agrees');
    expect(check('C3', make('2019', 2020, items(390, 0)), {previous: make('2019', 2019, items(400, -4))}).find(({about}) => about.label === '行政许可')!.status).to.equal('differs');
  });

  it('D1 adds up the units, and D2 names those that are missing', () => {
    const unit = (name: string, received: number): Report => make('2021', 2024, {'applications.received.total': received}, {agency: {name}});
    const parent = make('2021', 2024, {'applications.received.total': 10}, {agency: {name: '某县人民政府'}});
    const received = (findings: readonly Finding[]): Finding => findings.find(({cells}) => cells[cells.length - 1]!.address === 'applications.received.total')!;
    const children = [{name: '县政府办公室', report: unit('县政府办公室', 4)}, {name: '县民政局', report: unit('县民政局', 5)}];
    const found = received(check('D1', parent, {children}));
    expect([found.status, found.left, found.right, wordFinding(found).zh]).to.deep.equal(['differs', 9, 10, '一、本年新收政府信息公开申请数量 › 总计：2 个单位之和 = 9，本报告 = 10，差 1。']);
    expect(found.cells.map(({report}) => report)).to.deep.equal(['县政府办公室', '县民政局', undefined]);
    const incomplete = [...children, {name: '县林业局'}];
    expect(received(check('D1', parent, {children: incomplete})).status).to.equal('not-assessable');
    expect(received(check('D1', parent, {children: [...incomplete, {name: '县水利局', report: unit('县水利局', 9)}]})).status).to.equal('differs');
    expect(zh(check('D2', parent, {children: incomplete}))[1]).to.equal('三、收到和处理政府信息公开申请情况：没有读到 县林业局 的表，汇总不完整。');
    expect(check('D2', parent, {children}).some(isProblem)).to.equal(false);
  });
});

describe('rules about the document', () => {
  const told = (more: Partial<Report>): Report => make('2021', 2024, {}, more);

  it('P1 counts the characters of the first section, white space apart', () => {
    const section = (length: number): Partial<Report> => ({sections: [{id: 'overview', heading: '一、总体情况', paragraphs: ['字 '.repeat(length)]}]});
    expect(check('P1', told(section(1000))).some(isProblem)).to.equal(false);
    expect(zh(check('P1', told(section(1001))))).to.deep.equal(['一、总体情况共 1001 字，原则上不超过 1000 字。']);
  });

  it('P2 wants the whole year, P3 publication in time', () => {
    expect(zh(check('P2', told({period: {from: '2024-01-01', to: '2024-12-30'}})))).to.deep.equal(['统计期限写作 2024-01-01 至 2024-12-30，应为 2024-01-01 至 2024-12-31。']);
    expect(check('P2', told({period: {from: '2024-01-01', to: '2024-12-31'}})).some(isProblem)).to.equal(false);
    expect(check('P3', told({published: '2025-02-03', agency: {name: '某县民政局'}})).filter(isProblem)).to.have.length(1);
    expect(check('P3', told({published: '2025-01-31', agency: {name: '某县民政局'}})).some(isProblem)).to.equal(false);
    expect(check('P3', told({published: '2025-03-20', agency: {name: '某省人民政府'}})).some(isProblem)).to.equal(false);
  });

  it('P4 counts the parts that the preface names', () => {
    const sections = [{id: 'preface', paragraphs: ['本报告由总体情况等七个部分组成。']}, ...['overview', 'proactive', 'applications', 'review', 'problems', 'other'].map((id) => ({id, paragraphs: []}))];
    expect(zh(check('P4', told({sections})))).to.deep.equal(['前言说报告有 7 个部分，实有 6 个。']);
    expect(check('P4', told({sections: [{id: 'preface', paragraphs: ['全文包括六部分内容。']}, ...sections.slice(1)]})).some(isProblem)).to.equal(false);
  });

  it('Q1 and Q3 add up the old local forms', () => {
    const coded = (total: number): Partial<Report> => ({extra: [{caption: '统计表', headRows: 1, rows: [['指标名称', '计量单位', '代码', '本年累计'], ['申请总数', '条', '10', total], ['当面申请数', '条', '11', 2], ['网上申请数', '条', '14', 3]]}]});
    expect(zh(check('Q1', told(coded(6))))).to.deep.equal(['统计表：代码 11 至 16 之和 = 5，代码 10 = 6，差 1。']);
    expect(check('Q1', told(coded(5))).some(isProblem)).to.equal(false);
    const running = (year: number, total: number): Partial<Report> => ({extra: [{headRows: 1, rows: [['指标名称', '计量单位', '2018年度', '历年累计'], ['主动公开文件数', '条', year, total]]}]});
    expect(zh(check('Q3', told(running(10, 12106)), {previous: told(running(20, 85376))}))).to.deep.equal(['主动公开文件数：上年的历年累计 + 本年 = 85386，历年累计 = 12106，差 73280。']);
  });

  it('every rule has a test here or beside', () => {
    expect(ruleIds).to.have.length(23);
  });
});
