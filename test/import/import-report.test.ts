import {expect} from '@open-wc/testing';
import {importReport} from '../../src/import/index.js';
import {makeReport} from '../report/valid-report.js';
import {layOut, textLayouts} from './layouts.js';

const code = async (input: string | Uint8Array | Blob): Promise<string> => (await importReport(input)).messages.map((message) => message.code).join();
const bytes = (...values: (number | string)[]): Uint8Array => new Uint8Array(values.flatMap((value) => (typeof value === 'number' ? [value] : Array.from(value, (char) => char.charCodeAt(0)))));
const text = layOut(makeReport(4), textLayouts['L6']!);

describe('importReport', () => {
  it('says what a file is that it does not read', async () => {
    expect(await code(bytes('%PDF-1.7'))).to.equal('kind.pdf');
    expect(await code(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 'WordDocument'))).to.equal('kind.word97');
    expect(await code(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from('EncryptedPackage', (char) => `${char}\0`)))).to.equal('kind.encrypted');
    expect(await code(bytes(0x89, 'PNG'))).to.equal('kind.image');
    expect(await code(bytes('PK', 3, 4, 'x'))).to.equal('kind.broken');
    expect(await code(bytes(1, 2, 3, 0, 5))).to.equal('kind.unknown');
    expect(await code(new Uint8Array(0))).to.equal('kind.unknown');
  });

  it('refuses a document that is no report, and two reports in one', async () => {
    expect(await code('通知\n请各单位于周五前报送名单。')).to.equal('report.none');
    const second = layOut(makeReport(5), textLayouts['L6']!);
    expect(await code(text + second)).to.equal('report.several');
  });

  it('reads text in any encoding that portals use, and a Blob', async () => {
    const expected = (await importReport(text)).report;
    expect((await importReport(new TextEncoder().encode(text))).report).to.deep.equal(expected);
    expect((await importReport(new Blob([text]))).report).to.deep.equal(expected);
    const utf16 = new Uint8Array(new Uint16Array([0xfeff, ...Array.from(text, (char) => char.charCodeAt(0))]).buffer);
    expect((await importReport(utf16)).report).to.deep.equal(expected);
    const bare = new Uint8Array(new Uint16Array(Array.from(text, (char) => char.charCodeAt(0))).buffer);
    expect((await importReport(bare)).report).to.deep.equal(expected);
    // 政府 in GB18030 and in Big5, which are no valid UTF-8.
    const opening = async (...values: number[]): Promise<string | undefined> => (await importReport(bytes(...values))).messages[0]!.found;
    expect(await opening(0xd5, 0xfe, 0xb8, 0xae)).to.equal('政府');
    expect(await opening(0xac, 0x46, 0xa9, 0xb2)).to.equal('政府');
  });

  it('reads a text with a few bad bytes as it is, and says that it is damaged', async () => {
    const damaged = new TextEncoder().encode(text);
    damaged[damaged.length - 2] = 0xff;
    const cut = new TextEncoder().encode(`${text}完`).subarray(0, -1);
    for (const input of [damaged, cut]) {
      const {report, messages} = await importReport(input);
      expect(report?.tables?.applications).to.deep.equal((await importReport(text)).report?.tables?.applications);
      expect(messages.map((message) => message.code)).to.include('text.damaged');
    }
  });

  it('says what a text is that is none, and takes a report in our own format as it is', async () => {
    expect(await code('%PDF-1.4\n')).to.equal('kind.pdf');
    expect(await code('{\\rtf1\\ansi}')).to.equal('kind.archive');
    expect(await code('From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\n')).to.equal('kind.archive');
    expect(await code('{"年度": 2023}')).to.equal('kind.json');
    const report = makeReport(4);
    expect((await importReport(JSON.stringify(report))).report).to.deep.equal(JSON.parse(JSON.stringify(report)));
  });

  it('counts messages of one kind beyond those that anyone would read', async () => {
    const {messages} = await importReport(`${text}\n${'五、总体情况\n'.repeat(500)}`);
    const alike = messages.filter(({code: other}) => other === 'section.extra').length;
    expect(alike).to.equal(300);
    expect(messages.find(({code: other}) => other === 'messages.more')?.found).to.equal('200');
  });

  it('takes year and agency from the caller before the document, and a year from the name last', async () => {
    const {report} = await importReport(text, {year: 2023, agency: '某街道', name: '2019.txt'});
    expect([report?.year, report?.agency?.name]).to.deep.equal([2023, '某街道']);
    const bare = textLayouts['L6']!([]) + text.split('\n').slice(2).join('\n').replace(/\d{4}年/g, '');
    expect((await importReport(bare, {name: '某局2022年度报告.txt'})).report?.year).to.equal(2022);
    expect((await importReport(bare)).messages.map((message) => message.code)).to.include('year.missing');
  });

  it('ends in time on input that was made to take long', async () => {
    const start = performance.now();
    const hostile = ['a'.repeat(9e6), '|'.repeat(2e6), '（'.repeat(1e6), '1 '.repeat(5e5), '\t\n'.repeat(5e5), `${'<div>'.repeat(1e5)}x`, '一、本年新收政府信息公开申请数量'.repeat(20000),
      `申请人情况\n${'1\n'.repeat(1e5)}`, '<table><tr><td>'.repeat(1000), '甲乙丙丁\n'.repeat(140000), '信息内容\n'.repeat(6000), `<p>x${'<i> </i>'.repeat(90000)}`, '一、总体情况\n'.repeat(20000), `<table>${'<tr><td>1</td>'.repeat(20000)}</table>`];
    for (const input of hostile) {
      const before = performance.now();
      await importReport(input);
      expect(performance.now() - before, input.slice(0, 20)).to.be.below(2000);
    }
    expect(performance.now() - start).to.be.below(28000);
  });
});
