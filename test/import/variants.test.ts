/** The variants that real reports have, by their number in the catalogue, each as small as it shows. */
import {expect} from '@open-wc/testing';
import type {EditionId} from '../../src/forms/editions.js';
import {importReport, type ImportResult} from '../../src/import/index.js';
import {makeReport} from '../report/valid-report.js';
import {layOut, textLayouts, writeHtml, type PrintedTable} from './layouts.js';

const report = (edition: EditionId = '2021'): ReturnType<typeof makeReport> => makeReport(11, edition);
interface Changes {
  readonly layout?: string;
  readonly edition?: EditionId;
  /** Tables in place of the report's own; their cells may be in any edition. */
  readonly tables?: object;
}

/** The report in a layout, with its text changed. */
async function read(change: (text: string) => string, {layout = 'L6', edition = '2021', tables = {}}: Changes = {}): Promise<ImportResult> {
  const made = report(edition);
  return importReport(change(layOut({...made, tables: {...made.tables, ...tables}}, textLayouts[layout]!)));
}
const codes = ({messages}: ImportResult): string[] => messages.map(({code}) => code);
const kinds = ['naturalPerson', 'enterprise', 'research', 'publicInterest', 'legalService', 'otherOrganisation', 'total'] as const;
const row = (...values: (number | null)[]): Record<string, number | null> => Object.fromEntries(kinds.map((kind, i) => [kind, values[i] ?? null]));

describe('importReport on the variants of real reports', () => {
  it('V1: keeps blank cells of organisations blank, also where they leave no trace', async () => {
    const applications = {...report().tables!.applications, received: row(4, null, null, null, null, null, 4), carriedIn: row(null, null, null, null, null, null, 0)};
    for (const layout of ['L6', 'L2', 'L1']) {
      const {report: found} = await read((text) => text, {layout, tables: {applications}});
      expect(found!.tables!.applications!.received, layout).to.deep.equal(applications.received);
      expect(found!.tables!.applications!.carriedIn, layout).to.deep.equal(applications.carriedIn);
    }
  });

  it('V3, V4, V5: keeps a table of blanks and rows of marks as they are', async () => {
    const proactive = {rules: {issued: {value: null, raw: '/'}, repealed: {value: null, raw: '/'}, inForce: {value: null, raw: '/'}}, normativeDocuments: {issued: null, repealed: null, inForce: null},
      licensing: {decisions: {value: null, raw: '_'}}, penalties: {decisions: null}, compulsion: {decisions: null}, fees: {amount: null}};
    const {report: found} = await read((text) => text, {tables: {proactive}});
    expect(found!.tables!.proactive).to.deep.equal(proactive);
  });

  it('V3: says of a table of blanks that no figures are given, also where its totals are', async () => {
    const blank = Object.fromEntries(Object.keys(report().tables!.review!.reconsideration!).map((name) => [name, null]));
    const review = {reconsideration: {...blank, total: 3}, litigation: {direct: blank, afterReconsideration: blank}};
    const result = await read((text) => text, {layout: 'L2', tables: {review}});
    expect(result.report!.tables!.review).to.deep.equal(review);
    expect(result.messages).to.deep.include({code: 'table.blank', place: 'review'});
  });

  it('V15: recovers a total that slipped out of its row, only where every column adds up', async () => {
    const drop = (table: PrintedTable): PrintedTable => table.map((cells) => (cells.some(({text}) => text.startsWith('四、结转')) ? cells.slice(0, -1) : cells));
    const made = report();
    const printed = (tables: object): string => layOut({...made, tables: {...made.tables, ...tables}}, (table) => textLayouts['L6']!(drop(table)));
    const {carriedOut} = made.tables!.applications!;
    const found = await importReport(printed({}));
    expect(found.report!.tables!.applications!.carriedOut).to.deep.equal(carriedOut);
    expect(found.messages.find(({code}) => code === 'total.inferred')).to.include({place: 'applications.carriedOut.total', taken: JSON.stringify(carriedOut!.total)});
    const broken = await importReport(printed({applications: {...made.tables!.applications, received: {...made.tables!.applications!.received, research: 1}}}));
    expect(broken.report!.tables!.applications!.carriedOut).to.equal(undefined);
    expect(codes(broken)).to.include('value.ambiguous');
  });

  it('R10: takes the report of the year that is asked for out of a page with several, and names them where none is', async () => {
    const [older, newer] = [2022, 2023].map((year) => ({...makeReport(year, '2021'), year, title: `某局${year}年政府信息公开工作年度报告`}));
    const page = layOut(newer!, textLayouts['L6']!) + layOut(older!, textLayouts['L6']!);
    const refused = await importReport(page);
    expect(refused.report).to.equal(undefined);
    expect(refused.messages.find(({code}) => code === 'report.several')!.found).to.equal(`${newer!.title}；${older!.title}`);
    for (const made of [older!, newer!]) {
      const {report: found} = await importReport(page, {year: made.year});
      expect([found!.year, found!.title]).to.deep.equal([made.year, made.title]);
      expect(found!.tables).to.deep.equal(made.tables);
    }
    expect((await importReport(page, {name: '2022.html'})).report!.tables).to.deep.equal(older!.tables);
    expect((await importReport(page, {year: 2020})).report).to.equal(undefined);
  });

  it('V14: offers the sum of a row whose total is blank beside its parts', async () => {
    const applications = {...report().tables!.applications, received: row(4, 1, 0, 0, 2, 0, null), carriedIn: row(4, null, 0, 0, 0, 0, null)};
    const result = await read((text) => text, {tables: {applications}});
    expect(result.report!.tables!.applications!.received).to.deep.equal(applications.received);
    expect(result.messages.filter(({code}) => code === 'total.blank')).to.deep.equal([{code: 'total.blank', place: 'applications.received.total', taken: '7'}]);
  });

  it('V6 to V9: keeps unit and print of an amount, takes a unit from the header, and names an amount without one', async () => {
    const value = async (text: string, head = '采购总金额'): Promise<[unknown, string[]]> => {
      const result = await read((source) => source.replace('\t采购总金额', `\t${head}`), {edition: '2019', tables: {proactive: {...report('2019').tables!.proactive, procurement: {projects: 3, value: {value: 1, raw: text}}}}});
      return [(result.report!.tables!.proactive as {procurement: {value: unknown}}).procurement.value, codes(result)];
    };
    expect((await value('245万元'))[0]).to.deep.equal({value: 245, unit: '万元', raw: '245万元'});
    expect((await value('18.8710', '采购总金额（万元）'))[0]).to.deep.equal({value: 18.871, unit: '万元', raw: '18.8710'});
    const [bare, messages] = await value('165950.2');
    expect(bare).to.equal(165950.2);
    expect(messages).to.include('unit.unknown');
  });

  it('V10, V11, V16: reads signs, remarks and other digits, and keeps the print', async () => {
    const {report: found} = await read((text) => text, {tables: {proactive: {...report().tables!.proactive, rules: {issued: {value: 22, raw: '22（其中修订 16 件）'}, repealed: {value: 1234, raw: '1,234'}, inForce: {value: 7, raw: '７'}}}}});
    expect(found!.tables!.proactive!.rules).to.deep.equal({issued: {value: 22, raw: '22（其中修订 16 件）', note: '其中修订 16 件'}, repealed: {value: 1234, raw: '1,234'}, inForce: {value: 7, raw: '７'}});
  });

  it('V12: reads figures with spaces between, some of them lost', async () => {
    const applications = {...report().tables!.applications, received: row(0, 0, 0, 0, 0, 0, 0)};
    const {report: found} = await read((text) => text.replace(/(一、本年新收政府信息公开申请数量\n)(?:\n0\n){7}/, '$1\n0 0 00 00 0\n'), {layout: 'L1', tables: {applications}});
    expect(found!.tables!.applications!.received).to.deep.equal(applications.received);
  });

  it('V14: keeps totals that were left blank', async () => {
    const applications = {...report().tables!.applications, disclosedInFull: row(3, 1, 0, 0, 0, 0, null)};
    const {report: found} = await read((text) => text, {tables: {applications}});
    expect(found!.tables!.applications!.disclosedInFull).to.deep.equal(applications.disclosedInFull);
  });

  it('H3 to H6: reads headers that are broken, cut or look alike', async () => {
    const broken = (text: string): string => text.replace(/\t本年新制作数量/g, '\t本年新').replace(/\t本年新公开数量/g, '\t本年新').replace(/\t本年增\/减/g, '\t本年增/').replace('政府集中采购', '政府集中釆购')
      .replace('\t商业企业', '\t商业 企业').replace('\t科研机构', '\t科研\n机构').replace(/\t总计/g, '\t总 计');
    const result = await read(broken, {edition: '2019'});
    expect(result.report!.tables).to.deep.equal(report('2019').tables);
  });

  it('H8, H9: reads shortened labels, and the columns decide the edition', async () => {
    const result = await read((text) => text.replace('（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '（二）部分公开').replace('1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '1.逾期不补正')
      .replace('2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', '2.逾期不缴费').replace('\t行政规范性文件', '\t规范性文件'));
    expect(result.report!.tables).to.deep.equal(report().tables);
  });

  it('H11: passes over a group that is printed again, and letters that stand one below another', async () => {
    const result = await read((text) => text.replace('\t三、本年度办理结果', '\t三\n、\n本\n年\n度\n办\n理\n结\n果').replace('\t（四）无法提供', '\t三、本年度办理结果\n\n\t（四）无法提供'));
    expect(result.report!.tables).to.deep.equal(report().tables);
  });

  it('R1, R4: reads a superseded form by its own rows and says so', async () => {
    const result = await read((text) => text.replace(/2020年/g, '2022年').replace(/2021年/g, '2023年'), {edition: '2019'});
    expect(result.report).to.deep.include({year: 2022, edition: '2019'});
    expect(result.report!.tables).to.deep.equal(report('2019').tables);
    expect(codes(result)).to.include('edition.superseded');
  });

  it('R2: finds the edition of each table by itself', async () => {
    const result = await read((text) => text, {tables: {applications: {edition: '2019', ...report('2019').tables!.applications}}});
    expect(result.report!.edition).to.equal('2019');
    expect((result.report!.tables!.proactive as {edition?: string}).edition).to.equal('2021');
  });

  it('R5: keeps a row of the agency’s own in an extra table and never in the form', async () => {
    const result = await read((text) => text.replace('\n\t四、结转下年度继续办理', '\n\t本年度电话咨询数量\n\t5\n\t5\n\t0\n\t0\n\t0\n\t0\n\t10\n\n\t四、结转下年度继续办理'));
    expect(result.report!.tables).to.deep.equal(report().tables);
    expect(result.report!.extra).to.deep.equal([{caption: '三、收到和处理政府信息公开申请情况', after: 'applications', rows: [['本年度电话咨询数量', 5, 5, 0, 0, 0, 0, 10]]}]);
    expect(codes(result)).to.include('row.unknown');
  });

  it('R6, R7: keeps a remark in a table as a note to it', async () => {
    const result = await read((text) => text.replace('\n\n\n四、政府信息公开', '\n\n\t注：含街道办事处转来的来信\n\n\n四、政府信息公开'));
    expect(result.report!.tables).to.deep.equal(report().tables);
    expect(result.report!.notes).to.deep.equal([{cell: 'applications', text: '注：含街道办事处转来的来信'}]);
  });

  it('R8, T1, T4: finds sections by words when numbers are wrong, and keeps others', async () => {
    const result = await read((text) => text.replace('五、存在的主要问题及改进情况', '四、主要问题及改进措施').replace('六、其他需要报告的事项', '五、政策解读情况\n召开了两次吹风会。\n六、其它需要报告的事项'));
    expect(result.report!.sections!.map(({id}) => id)).to.deep.equal(['preface', 'overview', 'proactive', 'applications', 'review', 'problems', 'section-5', 'other']);
    expect(result.report!.sections![6]!.paragraphs).to.deep.equal(['召开了两次吹风会。']);
  });

  it('T3: takes a list inside a section for what it is', async () => {
    const result = await read((text) => text.replace('二、主动公开政府信息情况', '一、健全制度\n每月检查。\n二、加强培训\n办班两次。\n二、主动公开政府信息情况'));
    expect(result.report!.sections!.map(({id}) => id)).to.deep.equal(['preface', 'overview', 'proactive', 'applications', 'review', 'problems', 'other']);
    expect(result.report!.sections![1]!.paragraphs).to.include('二、加强培训');
  });

  it('T7, T11, T17: takes out leftovers and says what is damaged', async () => {
    const result = await read((text) => text.replace('全年', '（宋体加粗小四号字）[bookmark: _GoBack]（黑体小三）（楷体，加粗）全年').replace('没有其他', '没\ufffd其他'));
    expect(result.report!.sections![1]!.paragraphs![0]).to.match(/^全年/);
    expect(codes(result)).to.include.members(['text.stripped', 'text.damaged']);
  });

  it('T12: reads a page whose lines all end in bars', async () => {
    const result = await read((text) => text.split('\n').map((line) => (line.trim() && !line.includes('|') ? `${line} ${'|'.repeat(12)}` : line)).join('\n'), {layout: 'L2'});
    expect(result.report!.tables).to.deep.equal(report().tables);
    expect(result.report!.sections).to.have.length(7);
  });

  it('H14: reads headers of empty cells in place of merged ones', async () => {
    const fill = (table: PrintedTable): PrintedTable => table.map((cells) => cells.flatMap((cell) => [
      ...Array.from({length: cell.covered}, () => ({...cell, text: '', colspan: 1, rowspan: 1, covered: 0})), {...cell, colspan: 1, rowspan: 1, covered: 0},
      ...Array.from({length: cell.colspan - 1}, () => ({...cell, text: '', colspan: 1, rowspan: 1, covered: 0}))]));
    const {report: found} = await importReport(`<html><body>${layOut(report(), (table) => writeHtml(fill(table)), (text) => `<p>${text}</p>`)}`);
    expect(found!.tables).to.deep.equal(report().tables);
  });
});
