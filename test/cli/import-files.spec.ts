/** The command, from its words to the files it writes. */
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {run} from '../../src/cli/run.js';
import {layOut, textLayouts, writeHtml} from '../import/layouts.js';
import {makeDocx, makeTable, paragraph} from '../import/make-docx.js';
import {makeReport} from '../report/valid-report.js';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

async function runWith(...words: string[]): Promise<Ran> {
  let [out, error] = ['', ''];
  const code = await run(words, {out: (text) => void (out += text), error: (text) => void (error += text), isTerminal: false, language: 'en'});
  return {code, out, error};
}

describe('gai-report import', () => {
  let folder = '';
  const path = (name: string): string => join(folder, name);
  const report = makeReport(7, '2021');

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'gai-report-'));
    writeFileSync(path('a.txt'), layOut(report, textLayouts['L6']!));
    writeFileSync(path('b.docx'), makeDocx(layOut(report, makeTable, paragraph)));
    writeFileSync(path('c.html'), `<html><body>${layOut(report, writeHtml, (text) => `<p>${text}</p>`)}`);
    writeFileSync(path('d.pdf'), '%PDF-1.7');
  });
  after(() => rmSync(folder, {recursive: true}));

  it('writes the same JSON for the same report from text, Word and a page', async () => {
    const {code, out} = await runWith('import', path('a.txt'), path('b.docx'), path('c.html'), '--format', 'json');
    const lines = out.trim().split('\n').map((line) => JSON.parse(line) as {file: string; report: {tables: unknown}});
    assert.equal(code, 0);
    assert.equal(lines.length, 3);
    for (const line of lines) assert.deepEqual(line.report.tables, report.tables, line.file);
  });

  it('writes a file a report into a folder, and says how it went', async () => {
    const out = path('out');
    const {code, error} = await runWith('import', folder, '--out', out);
    assert.equal(code, 1);
    assert.deepEqual(readdirSync(out).sort(), ['a.json', 'b.json', 'c.json']);
    assert.deepEqual((JSON.parse(readFileSync(join(out, 'a.json'), 'utf8')) as {tables: unknown}).tables, report.tables);
    assert.match(error, /d\.pdf: This is a PDF/);
    assert.match(error, /file\tread\tinferred\tblank\tnot found\tmessages/);
    assert.match(error, /a\.txt\t200\t0\t0\t0\t0/);
    assert.match(error, /4 in all: 3 read completely, 0 to check, 1 not imported\./);
    rmSync(out, {recursive: true});
  });

  it('keeps two files of one name apart', async () => {
    const out = path('same');
    writeFileSync(path('a.htm'), 'x');
    await runWith('import', path('a.txt'), path('a.txt'), '--out', out);
    assert.deepEqual(readdirSync(out).sort(), ['a-2.json', 'a.json']);
    rmSync(out, {recursive: true});
    rmSync(path('a.htm'));
  });

  it('ends with 1 when figures need a human and 2 when nothing is usable', async () => {
    writeFileSync(path('glued.txt'), layOut(report, textLayouts['L3']!));
    assert.equal((await runWith('import', path('glued.txt'), '--format=json')).code, 1);
    assert.equal((await runWith('import', path('d.pdf'))).code, 2);
    assert.equal((await runWith('import', path('absent.txt'))).code, 2);
    assert.equal((await runWith('import', path('a.txt'), path('absent.txt'), '--format', 'json')).code, 1);
    rmSync(path('glued.txt'));
  });

  it('goes on where a file cannot be read or a report not be written, and says so', async () => {
    symlinkSync(path('gone.txt'), path('link.txt'));
    const read = await runWith('import', folder, '--format', 'json');
    assert.equal(read.code, 1);
    assert.match(read.error, /link\.txt could not be read \(ENOENT/);
    assert.match(read.error, /5 in all: 3 read completely, 0 to check, 2 not imported\./);
    const written = await runWith('import', path('a.txt'), '--out', path('d.pdf'));
    assert.equal(written.code, 2);
    assert.match(written.error, /a\.json could not be written \(/);
    rmSync(path('link.txt'));
  });

  it('ends with 1 where a message asks for a human, a missing unit or joined digits among them', async () => {
    const text = readFileSync(path('a.txt'), 'utf8');
    const received = report.tables!.applications!['received'] as {total: number};
    const joined = text.replace(/(本年新收政府信息公开申请数量\n(?:\t\d+\n){6}\t\d)(\d)/, '$1 $2');
    assert.ok(received.total > 9 && joined !== text);
    const unitless = layOut(makeReport(7, '2019'), textLayouts['L6']!).replace(/(\d)(?:亿|万)?元/g, '$1');
    for (const [source, message] of [[joined, 'has a space inside'], [unitless, 'has no unit']] as const) {
      writeFileSync(path('check.txt'), source);
      const {code, out, error} = await runWith('import', path('check.txt'), '--format', 'json');
      assert.ok(out.includes(message), message);
      assert.match(error, /0 read completely, 1 to check/);
      assert.equal(code, 1);
    }
    rmSync(path('check.txt'));
  });

  it('takes a report in the format of the project as it is, and refuses other JSON', async () => {
    writeFileSync(path('a.json'), JSON.stringify(report));
    writeFileSync(path('other.json'), '{"年度": 2023, "申请": [1, 2]}');
    const own = await runWith('import', path('a.json'));
    assert.equal(own.code, 0);
    assert.deepEqual(JSON.parse(own.out), JSON.parse(JSON.stringify(report)));
    assert.match((await runWith('import', path('other.json'))).error, /This is JSON, not the report itself/);
    rmSync(path('a.json'));
    rmSync(path('other.json'));
  });

  it('says what a command line lacks', async () => {
    assert.match((await runWith()).out, /Usage/);
    assert.match((await runWith('import')).error, /Name the files/);
    assert.match((await runWith('improt', 'x')).error, /no command “improt”/);
    assert.match((await runWith('import', 'x', '--format')).error, /--format needs a value/);
    assert.deepEqual((await runWith('import', 'x', '--frmat', 'json')).code, 2);
    assert.match((await runWith('import', 'x', '--format', 'xml')).error, /--format xml: there is no such value; use json\./);
    assert.match((await runWith('import', 'x', '--lang=fr')).error, /--lang fr: there is no such value; use zh, en\./);
    assert.match((await runWith('import', 'x', '-o', 'out')).error, /no option “-o”/);
    assert.match((await runWith('import', path('d.pdf'), '--lang', 'zh')).error, /这是 PDF 文件/);
  });

  it('reads a thousand files without filling the memory', async () => {
    const text = layOut(report, textLayouts['L1']!);
    const many = Array.from({length: 1000}, (_, i) => path(`m${i}.txt`));
    many.forEach((name, i) => writeFileSync(name, text.replaceAll('某局', `某局${i}`)));
    const collect = (globalThis as {gc?: () => void}).gc;
    const sizes: number[] = [];
    for (const from of [0, 100, 900]) {
      let count = 0;
      await run(['import', ...many.slice(from, from + 100), '--format', 'json'], {out: () => { count++; }, error: () => undefined, isTerminal: false, language: 'en'});
      assert.equal(count, 100);
      collect?.();
      sizes.push(process.memoryUsage().heapUsed / 1e6);
      if (from === 100) await run(['import', ...many.slice(200, 900)], {out: () => undefined, error: () => undefined, isTerminal: false, language: 'en'});
    }
    // Without a forced collection the heap holds garbage of a few runs, never of hundreds.
    assert.ok(sizes[2]! - sizes[1]! < (collect ? 10 : 150), sizes.join(' '));
    for (const name of many) rmSync(name);
  });
});
