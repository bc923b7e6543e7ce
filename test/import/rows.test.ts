import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {importReport, type ImportMessage} from '../../src/import/index.js';
import type {Report, Tables} from '../../src/report/report.js';
import {makeReport} from '../report/valid-report.js';
import {layOut, textLayouts, writeHtml, type PrintedTable} from './layouts.js';

/** Rows that documents print beside, before or instead of the form's own, and where their figures go. */

const made = makeReport(11);
const kinds = ['naturalPerson', 'enterprise', 'research', 'publicInterest', 'legalService', 'otherOrganisation', 'total'] as const;
const row = (...values: (number | null)[]): Record<string, number | null> => Object.fromEntries(kinds.map((kind, i) => [kind, values[i] ?? null]));
const withTables = (tables: object): Report => ({...made, tables: {...made.tables, ...tables}});
const page = (report: Report, change: (html: string) => string = (html) => html): string => change(`<html><body>${layOut(report, writeHtml, (text) => `<p>${text}</p>`)}</body></html>`);
const text = (report: Report, layout: string, change: (lines: string) => string = (lines) => lines): string => change(layOut(report, textLayouts[layout]!));
const read = async (source: string): Promise<{tables: Tables; report: Report; messages: readonly ImportMessage[]; codes: string[]}> => {
  const {report, messages} = await importReport(source);
  return {tables: report?.tables ?? {}, report: report!, messages, codes: messages.map(({code}) => code)};
};

describe('importReport: rows', () => {
  it('takes the numbers of the columns for no figures, and the blanks below them for blanks', async () => {
    const blank = {upheld: null, overturned: null, otherResult: null, pending: null, total: null};
    const numbers = `<tr>${Array.from({length: 15}, (_, i) => `<td>${i + 1}</td>`).join('')}</tr>`;
    const number = (html: string): string => html.replace(/(<tr>(?:(?!<tr>)[^])*<\/tr>)(<\/table>(?![^]*<table))/, `${numbers}$1$2`);
    const {tables} = await read(page(withTables({review: {reconsideration: blank, litigation: {direct: blank, afterReconsideration: blank}}}), number));
    expect(tables.review).to.deep.equal({reconsideration: blank, litigation: {direct: blank, afterReconsideration: blank}});
    expect((await read(page(made, number))).tables.review).to.deep.equal(made.tables!.review);
  });

  it('keeps a blank last cell where the columns before the figures are filled with blanks', async () => {
    const received = row(3, 1, 0, 0, 0, 0, null);
    const fill = (html: string): string => html.replace(/(<td[^>]*>[一二四]、[^<]*<\/td>)/g, (cell) => `${cell.replace(/ colspan="\d"/, '')}<td></td><td></td>`);
    const {tables} = await read(page(withTables({applications: {...made.tables!.applications, received}}), fill));
    expect(tables.applications!.received).to.deep.equal(received);
  });

  it('places no number of a page', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom('L1', 'L7'), fc.nat(200), fc.constantFrom('12', '- 3 -', '第 4 页 共 9 页'), async (layout, at, number) => {
      const lines = text(made, layout).split('\n');
      lines.splice(at % lines.length, 0, number);
      const {tables} = await read(lines.join('\n'));
      const wrong: string[] = [];
      const compare = (got: unknown, want: unknown, place: string): void => {
        if (typeof want === 'object' && want !== null && typeof got === 'object' && got !== null) for (const key of Object.keys(got)) compare((got as Record<string, unknown>)[key], (want as Record<string, unknown>)[key], `${place}.${key}`);
        else if (got !== undefined && JSON.stringify(got) !== JSON.stringify(want)) wrong.push(`${place}: ${JSON.stringify(got)} for ${JSON.stringify(want)}`);
      };
      for (const table of ['proactive', 'applications', 'review'] as const) compare(tables[table], made.tables![table], table);
      expect(wrong, `${layout} ${at} ${number}`).to.deep.equal([]);
    }), {numRuns: 60});
  });

  it('reads no blanks for a row that is not there', async () => {
    const lines = text(made, 'L2').split('\n');
    const last = lines.findLastIndex((line) => /^\s*\d+ \|/.test(line));
    const {tables, codes} = await read(lines.filter((_, i) => i !== last).join('\n'));
    expect(tables.review).to.equal(undefined);
    expect(codes).to.include.members(['figures.lost']);
  });

  it('takes the row with the very label before one that only ends with it', async () => {
    const local = (html: string): string => html.replace(/<tr>(<td[^>]*>行政处罚)/, '<tr><td>其中：重大行政处罚</td><td>3</td></tr><tr>$1');
    const {tables, messages} = await read(page(made, local));
    expect(tables.proactive!.penalties).to.deep.equal((made.tables!.proactive as {penalties: object}).penalties);
    expect(messages.find(({code}) => code === 'row.unknown')!.found).to.contain('重大行政处罚 3');
  });

  it('keeps a note beside a table that has no full stop', async () => {
    for (const note of ['注：含上年度结转数量', '备注: 数据截至12月31日']) {
      const {report} = await read(page(made, (html) => html.replace(/(<\/table>)(?![^]*<table)/, `<tr><td colspan="15">${note}</td></tr>$1`)));
      expect(report.notes?.map((kept) => kept.text)).to.deep.equal([note]);
      const flat = (await read(text(made, 'L1', (lines) => lines.replace(/(\n四、政府信息公开行政复议)/, `\n${note}$1`)))).report;
      expect(JSON.stringify(flat)).to.contain(note.slice(3));
    }
  });

  it('dates a report by its last date, and keeps what stands before it', async () => {
    const end = '六、其他需要报告的事项\n主要活动如下\n2024年5月1日\n召开会议一次。\n无\n2025年1月20日';
    const {report} = await read(text(made, 'L6', (lines) => lines.replace(/六、其他需要报告的事项[^]*$/, end)));
    expect(report.published).to.equal('2025-01-20');
    expect(report.sections!.find(({id}) => id === 'other')!.paragraphs).to.deep.equal(['主要活动如下', '2024年5月1日', '召开会议一次。', '无']);
  });

  it('joins the halves of a table that a page break parted', async () => {
    for (const between of ['（接上表）', '第 3 页 共 5 页', '续表']) {
      const cut = (table: PrintedTable): string => (table.length < 20 ? writeHtml(table) : `${writeHtml(table.slice(0, 14))}<p>${between}</p>${writeHtml(table.slice(14))}`);
      const {tables, codes} = await read(`<html><body>${layOut(made, cut, (words) => `<p>${words}</p>`)}</body></html>`);
      expect(tables.applications, between).to.deep.equal(made.tables!.applications);
      expect(codes).not.to.include('row.missing');
    }
  });

  it('keeps words in place of a figure as words of their row', async () => {
    for (const words of ['见附表', '未统计完毕']) {
      const {tables, messages} = await read(page(made, (html) => html.replace(/(行政事业性收费<\/td><td[^>]*>)[^<]*/, `$1${words}`)));
      expect((tables.proactive as {fees: {amount: unknown}}).fees.amount).to.deep.equal({value: null, raw: words});
      expect(messages.find(({code}) => code === 'value.unread')!.found).to.equal(words);
    }
  });

  it('reads figures that span columns by the order of their cells', async () => {
    const older = makeReport(12, '2019');
    const span = (html: string): string => html.replace(/(政府集中采购<\/td>)<td[^>]*>/, '$1<td colspan="2">');
    const {tables} = await read(page(older, span));
    expect((tables.proactive as {procurement: {projects: number}}).procurement.projects).to.equal((older.tables!.proactive as {procurement: {projects: number}}).procurement.projects);
  });

  it('takes a blank row whose cell spans columns for no row', async () => {
    const {tables, report, codes} = await read(page(made, (html) => html.replace('<td>四、结转下年度', '<td colspan="2"></td><td></td><td></td></tr><tr><td>四、结转下年度')));
    expect(tables).to.deep.equal(made.tables);
    expect(report.extra).to.equal(undefined);
    expect(codes).to.deep.equal([]);
  });

  it('takes the unit of an amount from the head of its column', async () => {
    const fees = async (head: string): Promise<unknown> => (await read(page(withTables({proactive: {...made.tables!.proactive, fees: {amount: 5000}}}), (html) => html.replace(/本年收费金额（单位：万元）/, head)))).tables.proactive;
    expect((await fees('本年收费金额（单位：元）') as {fees: object}).fees).to.deep.equal({amount: {value: 5000, unit: '元'}});
    expect((await fees('本年收费金额（单位：万元）') as {fees: object}).fees).to.deep.equal({amount: 5000});
  });

  it('keeps a remark behind a figure on a line of its own', async () => {
    const {tables} = await read(text(made, 'L1', (lines) => lines.replace(/(\n行政规范性文件\n\n)\d+/, '$122（其中修订 16 件）')));
    expect((tables.proactive as {normativeDocuments: {issued: unknown}}).normativeDocuments.issued).to.deep.equal({value: 22, raw: '22（其中修订 16 件）', note: '其中修订 16 件'});
  });

  it('loses no reviews to a stray number below their table', async () => {
    const {tables} = await read(text(made, 'L7', (lines) => lines.replace(/(\n五、)/, '\n4711$1')));
    expect(tables.review).to.deep.equal(made.tables!.review);
  });
});
