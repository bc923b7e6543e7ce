/** `gai-report render`, from its words to its exit code. */
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {profiles, toHtml} from '../../src/export/index.js';
import {importReport} from '../../src/import/node.js';
import {layOut, textLayouts} from '../import/layouts.js';
import {makeReport} from '../report/valid-report.js';
import {runWith} from './run-with.js';

describe('gai-report render', () => {
  let folder = '';
  const path = (name: string): string => join(folder, name);
  const report = makeReport(7);

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'gai-report-'));
    writeFileSync(path('a.json'), JSON.stringify(report));
    writeFileSync(path('a.txt'), layOut(report, textLayouts['L6']!));
    writeFileSync(path('none.txt'), '购物清单');
  });
  after(() => rmSync(folder, {recursive: true}));

  it('writes to standard output what toHtml gives, in Chinese unless asked', async () => {
    for (const profile of profiles) {
      assert.deepEqual(await runWith('render', path('a.json'), '--profile', profile), {code: 0, out: toHtml(report, {profile}), error: ''});
    }
    const {out} = await runWith('render', path('a.json'), '--profile=css', '--charts', '--lang', 'en');
    assert.equal(out, toHtml(report, {profile: 'css', charts: true, language: 'en'}));
  });

  it('gives every figure back in Node, too', async () => {
    for (const profile of profiles) {
      const {out} = await runWith('render', path('a.json'), '--profile', profile, '--charts');
      const read = await importReport(out);
      assert.deepEqual(read.report!.tables, report.tables, profile);
      if (profile === 'element' || profile === 'page') assert.deepEqual(read, {report, messages: []});
    }
  });

  it('writes a file a report into a folder, from JSON and from documents, and no file over another', async () => {
    const {code, error} = await runWith('render', path('a.json'), path('a.txt'), '--profile', 'page', '--out', path('out/pages'));
    assert.equal(code, 0);
    assert.deepEqual(readdirSync(path('out/pages')).sort(), ['a-2.html', 'a.html']);
    assert.equal(error.trim().split('\n').length, 2);
    assert.equal(readFileSync(path('out/pages/a.html'), 'utf8'), toHtml(report, {profile: 'page'}));
  });

  it('writes the charts of a picture beside it', async () => {
    const {code} = await runWith('render', path('a.json'), '--profile', 'picture', '--out', path('pictures'));
    assert.equal(code, 0);
    assert.deepEqual(readdirSync(path('pictures')).sort(), ['a.flow.svg', 'a.html', 'a.outcomes.svg', 'a.review.svg']);
    assert.deepEqual(readFileSync(path('pictures/a.html'), 'utf8').match(/(?<=src=")[^"]+/g), ['a.flow.svg', 'a.outcomes.svg', 'a.review.svg']);
    assert.match(readFileSync(path('pictures/a.outcomes.svg'), 'utf8'), /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  });

  it('says which file is no report or cannot be written, and goes on with the others', async () => {
    const {code, error} = await runWith('render', path('none.txt'), path('a.json'), '--profile', 'bare', '--out', path('some'));
    assert.equal(code, 2);
    assert.match(error, /none\.txt could not be read\. /);
    assert.ok(existsSync(path('some/a.html')));
    const blocked = await runWith('render', path('a.json'), '--profile', 'bare', '--out', path('a.json'));
    assert.equal(blocked.code, 2);
    assert.match(blocked.error, /could not be written/);
  });

  it('asks for the profile, and refuses one that does not exist', async () => {
    assert.deepEqual(await runWith('render', path('a.json')), {code: 2, out: '', error: 'Say with --profile what to write: element, css, inline, bare, page, picture.\n'});
    assert.match((await runWith('render', path('a.json'), '--profile', 'pdf')).error, /--profile pdf: there is no such value/);
  });
});
