import {expect} from '@open-wc/testing';
import {writeCsv} from '../../src/export/csv.js';
import {writeTableCsv, writeTidyCsv} from '../../src/export/report-csv.js';
import type {Report} from '../../src/report/report.js';
import {toTraditional} from '../../src/words/traditional.js';
import {loadSample} from '../samples.js';

describe('writeCsv(rows)', () => {
  it('quotes what needs it, ends lines with CRLF and begins with the mark of UTF-8', () => {
    expect(writeCsv([['a', 'b,c', 'd"e', 1.5, undefined], ['第\n二行']])).to.equal('\uFEFFa,"b,c","d""e",1.5,\r\n"第\n二行"\r\n');
  });

  it('leaves a spreadsheet no text that it would take for a formula, and numbers as they are', () => {
    expect(writeCsv([['=1+1', '+x', '-x', '@x', '\tx', '＝1', '\n=1', -18, '/']])).to.equal('\uFEFF\'=1+1,\'+x,\'-x,\'@x,\'\tx,\'＝1,"\'\n=1",-18,/\r\n');
  });

  it('takes no number for a formula, whatever its sign', () => {
    expect(writeCsv([['+1036', '-18', '-0.5', '+1+1', '-18件', '--1', '-.5', '+', '－18']])).to.equal("\uFEFF+1036,-18,-0.5,'+1+1,'-18件,'--1,'-.5,'+,'－18\r\n");
  });
});

describe('writeTableCsv(report, table)', () => {
  it('prints a table with its headings, a spanning one in its first cell', async () => {
    const lines = writeTableCsv(await loadSample('city-2025'), 'applications', 1, 'zh')!.split('\r\n');
    expect(lines).to.have.length(3 + 25 + 1);
    expect(lines[1]).to.equal(',,,自然人,法人或其他组织,,,,,总计');
    expect(lines[3]).to.equal('一、本年新收政府信息公开申请数量,,,13612,252,0,45,128,32,14069');
    expect(lines[7]).to.equal(',（三）不予公开,1.属于国家秘密,13,0,0,0,0,0,13');
  });

  it('has no table that the report has not', async () => {
    expect(writeTableCsv(await loadSample('lianhua-2022'), 'review', 1, 'zh')).to.equal(undefined);
    expect(writeTableCsv(await loadSample('lianhua-2022'), 'extra', 1, 'zh')).to.contain('规范性文件,0,0,0\r\n');
  });
});

describe('writeTidyCsv(report)', () => {
  it('gives every figure a row with keys, labels, value, unit and state', () => {
    const report: Report = {version: 1, edition: '2021', year: 2024, agency: {name: '某局'}, tables: {
      proactive: {fees: {amount: {value: 12.5, unit: '元', raw: '12.5元'}}, rules: {issued: {value: null, raw: '/'}, repealed: null, inForce: 3}},
    }};
    const lines = writeTidyCsv(report, 'en').split('\r\n');
    expect(lines[0]).to.equal('\uFEFFyear,agency,edition,table,row,column,row_label,column_label,value,unit,state,printed');
    expect(lines[1]).to.equal('2024,某局,2021,proactive,rules,issued,Rules (of departments and governments),Issued this year,,件,mark,/');
    expect(lines[2]).to.match(/,rules,repealed,.*,,件,blank,$/);
    expect(lines[3]).to.match(/,rules,inForce,.*,3,件,number,3$/);
    expect(lines.find((line) => line.includes(',fees,amount,'))).to.match(/,12\.5,元,number,12\.5元$/);
    expect(lines.find((line) => line.includes(',licensing,'))).to.match(/,,,missing,$/);
    const reviews = writeTidyCsv({version: 1, edition: '2021', tables: {review: {reconsideration: {total: 2}}, applications: {received: {total: 5}}}}, 'zh').split('\r\n');
    expect(reviews.filter((line) => / ?,number,/.test(line)).map((line) => line.split(',').slice(-4).join())).to.deep.equal(['5,件,number,5', '2,件,number,2']);
  });

  it('has the statistics and the tables outside the forms, too', async () => {
    const statistics = writeTidyCsv(await loadSample('langxia-2019'), 'zh').split('\r\n').filter((line) => line.includes(',statistics,'));
    const report = await loadSample('langxia-2019');
    expect(statistics).to.have.length(report.tables!.statistics!.length);
    expect(statistics[3]).to.contain(`,,statistics,3,value,${report.tables!.statistics![3]!.label},`);
    const other = await loadSample('lianhua-2022');
    const extra = writeTidyCsv(other, 'zh').split('\r\n').filter((line) => line.includes(',extra.0,'));
    expect(extra.find((line) => line.includes('规范性文件'))).to.match(/,extra\.0,\d,1,规范性文件,[^,]+,0,,number,0$/);
    expect(extra).to.have.length(other.extra![0]!.rows!.slice(other.extra![0]!.headRows).reduce((sum, row) => sum + (row.length > 1 ? other.extra![0]!.rows![0]!.length - 1 : 0), 0));
  });

  it('labels in traditional characters where asked, and leaves what is printed', () => {
    const report: Report = {version: 1, edition: '2021', agency: {name: '某办公厅'}, tables: {review: {reconsideration: {total: 2}}}};
    expect(writeTidyCsv(report, 'zh', toTraditional)).to.contain('某办公厅').and.to.contain('行政復議');
    expect(writeTableCsv(report, 'review', 1, 'zh', toTraditional)).to.contain('行政復議').and.not.to.contain('行政复议');
  });
});
