import {expect} from '@open-wc/testing';
import {writeCsv} from '../../src/export/csv.js';
import {writeTableCsv, writeTidyCsv} from '../../src/export/report-csv.js';
import {isMissing, readValue} from '../../src/import/values.js';
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

  it('keeps blank, 0, mark and missing apart, in every language', () => {
    const report: Report = {version: 1, edition: '2021', tables: {proactive: {rules: {issued: null, repealed: 0, inForce: {value: null, raw: '/'}}}}};
    const rows = (text: string | undefined): string[] => text!.split('\r\n').filter((line) => /规章|規章|Rules/.test(line));
    expect(rows(writeTableCsv(report, 'proactive', 1, 'zh'))).to.deep.equal(['规章,,0,/']);
    expect(writeTableCsv(report, 'proactive', 1, 'zh')).to.contain('行政规范性文件,无此项,无此项,无此项\r\n').and.to.contain('行政许可,无此项,,\r\n');
    expect(writeTableCsv(report, 'proactive', 1, 'en')).to.contain('Administrative licensing,not in this report,,\r\n');
    expect(writeTableCsv(report, 'proactive', 1, 'zh', toTraditional)).to.contain('行政許可,無此項,,\r\n');
    const extra: Report = {version: 1, extra: [{headRows: 1, rows: [['项目', '甲', '乙'], ['一', null], ['二', '', '—']]}]};
    expect(writeTableCsv(extra, 'extra', 1, 'zh')).to.equal('\uFEFF项目,甲,乙\r\n一,,无此项\r\n二,,—\r\n');
    expect(isMissing(readValue('无此项').cell)).to.equal(true);
  });

  it('prints a change with its sign as a number', () => {
    const report: Report = {version: 1, edition: '2019', tables: {proactive: {licensing: {previousItems: 5, change: {value: 1036, raw: '+1036'}, decisions: {value: -18, raw: '-18'}}}}};
    expect(writeTableCsv(report, 'proactive', 1, 'zh')).to.contain('行政许可,5,+1036,-18\r\n');
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

  it('names the units of the statistics in the language asked for', () => {
    const report: Report = {version: 1, edition: '2019', tables: {statistics: [{label: '政策解读稿件发布数', unit: '篇', value: 7}]}};
    expect(writeTidyCsv(report, 'en')).to.contain('Policy explanations published,Figure,7,articles,number,7');
    expect(writeTidyCsv(report, 'zh')).to.contain('政策解读稿件发布数,统计数,7,篇,number,7');
    expect(writeTableCsv(report, 'statistics', 1, 'en')).to.contain('Policy explanations published,articles,7');
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

  it('reads the words of a table outside the forms: numbers as numbers, words as text, signs as marks', () => {
    const printed = ['2', '-5', '+1036', '3.50', '0', '007', '12345678901234567890', '约2', '见附件', '/', '', '=1+1', 7, null, {value: null, raw: '—'}, {value: 3, raw: '3件', unit: '件'}];
    const report: Report = {version: 1, extra: [{rows: printed.map((cell, i) => [`第${i}行`, cell])}]};
    const ends = writeTidyCsv(report, 'zh').split('\r\n').slice(1, -1).map((line) => line.split(',').slice(-4).join());
    expect(ends).to.deep.equal([
      '2,,number,2', '-5,,number,-5', '1036,,number,+1036', '3.5,,number,3.50', '0,,number,0', ',,text,007', ',,text,12345678901234567890', ',,text,约2', ',,text,见附件',
      ',,mark,/', ',,blank,', ",,text,'=1+1", '7,,number,7', ',,blank,', ',,mark,—', '3,件,number,3件',
    ]);
  });

  it('labels in traditional characters where asked, and leaves what is printed', () => {
    const report: Report = {version: 1, edition: '2021', agency: {name: '某办公厅'}, tables: {review: {reconsideration: {total: 2}}}};
    expect(writeTidyCsv(report, 'zh', toTraditional)).to.contain('某办公厅').and.to.contain('行政復議');
    expect(writeTableCsv(report, 'review', 1, 'zh', toTraditional)).to.contain('行政復議').and.not.to.contain('行政复议');
  });
});
