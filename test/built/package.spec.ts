/** What the package holds, as those who install it meet it. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {chinese} from '../../demo/manifest-zh.js';
import type * as Export from '../../src/export/index.js';
import type * as Import from '../../src/import/node.js';
import type * as Report from '../../src/report/index.js';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {dependencies: Record<string, string>; devDependencies: Record<string, string>; exports: Record<string, unknown>};
const elements = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {modules: {path: string; declarations?: Declaration[]}[]};

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly privacy?: string;
}

type Declaration = Item & {readonly tagName?: string} & {readonly [K in 'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties']?: readonly Item[]};

describe('the package', () => {
  it('pins every dependency exactly', () => {
    for (const [name, version] of Object.entries({...manifest.dependencies, ...manifest.devDependencies})) assert.match(version, /^(npm:.+@)?\d+\.\d+\.\d+$/, name);
  });

  it('has nothing publint objects to', async () => {
    const {messages} = await publint({pkgDir: '.', strict: true});
    assert.deepEqual(messages.map((message) => formatMessage(message, manifest)), []);
  });

  it('leaves lit, zod and d3 to the bundler of its user', () => {
    assert.match(readFileSync('dist/charts/outcomes-chart.js', 'utf8'), /from 'd3'/);
    assert.match(readFileSync('dist/elements/report-element.js', 'utf8'), /from 'lit'/);
    assert.match(readFileSync('dist/report/schema.js', 'utf8'), /from 'zod\/mini'/);
  });

  it('begins its classic files so that they are read as UTF-8, and those that a report runs all of so that they are compiled at once', () => {
    const files = readdirSync('dist').filter((file) => /^gai-report.*\.js$/.test(file));
    const texts = files.map((file) => [file, readFileSync(`dist/${file}`, 'utf8')] as const);
    assert.ok(texts.length >= 8);
    assert.deepEqual(texts.filter(([, text]) => !text.startsWith('\ufeff')), []);
    assert.deepEqual(texts.filter(([, text]) => text.startsWith('\ufeff//# allFunctionsCalledOnLoad\n')).map(([file]) => file), ['gai-report-charts.js', 'gai-report.js']);
  });

  it('gives the report functions in Node, without a page', async () => {
    const entry: string = 'gai-report/report'; // there only once the package is built
    const {parseReport, sumDecimals} = (await import(entry)) as typeof Report;
    assert.equal(sumDecimals([165950.2, 0.1]), '165950.3');
    assert.equal(parseReport({version: 2}).messages[0]!.code, 'version.unknown');
  });

  it('imports in Node, from the entry and by the command', async () => {
    const entry: string = 'gai-report/import/node';
    const {importReport} = (await import(entry)) as typeof Import;
    const text = readFileSync('test/fixtures/import/langxia-2019/source.txt', 'utf8');
    assert.equal((await importReport(text)).report!.tables!.statistics!.length, 15 - 1);
    const run = spawnSync(process.execPath, ['dist/cli/main.js', 'import', 'test/fixtures/import/langxia-2019/source.txt'], {encoding: 'utf8'});
    assert.equal(run.status, 1, run.stderr); // an amount without a unit wants a human
    assert.equal((JSON.parse(run.stdout) as {year: number}).year, 2019);
  });

  it('writes static pages in Node', async () => {
    const entry: string = 'gai-report/export';
    const {toHtml, writeReportText} = (await import(entry)) as typeof Export;
    const report = JSON.parse(readFileSync('demo/public/samples/city-2025.json', 'utf8')) as Parameters<typeof toHtml>[0];
    assert.match(toHtml(report, {profile: 'page', charts: true}), /^<!DOCTYPE html>/);
    assert.match(writeReportText(report, 'en'), /Total 14069/);
  });

  it('has an entry with types for each tag', () => {
    for (const tag of ['report', 'report-table', 'application-chart', 'proactive-chart', 'review-chart', 'report-summary', 'report-import', 'report-checks']) for (const kind of ['js', 'd.ts']) assert.ok(existsSync(`dist/elements/${tag}.${kind}`));
  });

  it('describes each tag for editors', () => {
    const tags = elements.modules.flatMap((module) => module.declarations ?? []).filter((declaration) => declaration.tagName);
    assert.deepEqual(tags.map((tag) => tag.tagName).sort(), ['gai-application-chart', 'gai-proactive-chart', 'gai-report', 'gai-report-checks', 'gai-report-import', 'gai-report-summary', 'gai-report-table', 'gai-review-chart']);
    assert.deepEqual(tags.find((tag) => tag.tagName === 'gai-report-import')!.events!.map((event) => event.name), ['gai-import']);
    for (const tag of tags.filter((other) => other.tagName !== 'gai-report-import')) {
      const isList = tag.tagName === 'gai-report-checks';
      assert.deepEqual(tag.events!.map((event) => event.name).sort(), [...(isList ? [] : ['gai-cell-select']), 'gai-error', ...(isList ? ['gai-finding-answer', 'gai-finding-select'] : []), 'gai-load']);
      const own: {readonly [name: string]: string} = {'gai-report-table': 'table', 'gai-application-chart': 'view'};
      for (const name of ['src', 'loading', 'lang', 'theme', ...[own[tag.tagName!] ?? []].flat()]) {
        assert.ok(tag.attributes!.find((attribute) => attribute.name === name)?.description, `${tag.tagName!} ${name}`);
      }
    }
    const htmlData = readFileSync('dist/vscode.html-custom-data.json', 'utf8');
    assert.ok(htmlData.includes('gai-report-table') && readFileSync('dist/web-types.json', 'utf8').includes('gai-application-chart'));
  });

  it('describes each tag in Chinese too, for the demo, and holds no translation of what is gone', () => {
    const kinds = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'] as const;
    const tags = elements.modules.flatMap((module) => module.declarations ?? []).filter((declaration) => declaration.tagName);
    const said = new Set(tags.flatMap((tag) => [tag, ...kinds.flatMap((kind) => tag[kind] ?? [])]).filter(({privacy}) => privacy === undefined || privacy === 'public').flatMap(({description}) => description?.replace(/\n/g, ' ') ?? []));
    assert.deepEqual([...said].filter((text) => !chinese[text]), []);
    assert.deepEqual(Object.keys(chinese).filter((text) => !said.has(text)), []);
  });

  it('documents every part that the elements have', () => {
    for (const tag of ['report', 'report-table', 'application-chart', 'proactive-chart', 'review-chart', 'report-summary', 'report-import', 'report-checks']) {
      const source = [tag, ...(tag.endsWith('-chart') ? ['chart-element'] : [])].map((name) => readFileSync(`src/elements/${name}.ts`, 'utf8')).join('\n');
      const never = tag === 'proactive-chart' ? ['legend'] : []; // its bars have no textures to tell apart
      const declared = new Set([...never, ...(source + readFileSync('src/elements/report-element.ts', 'utf8')).match(/@csspart [\w-]+/g)!.map((match) => match.slice(9))]);
      for (const [, part] of source.matchAll(/ part="([\w-]+)"/g)) assert.ok(declared.has(part!), `${tag}: ${part}`);
    }
  });

  it('holds no address of the machine it was built on', () => {
    const files = readdirSync('dist', {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile() && /\.(js|json|ts)$/.test(entry.name));
    for (const file of files) assert.ok(!readFileSync(`${file.parentPath}/${file.name}`, 'utf8').includes(process.cwd()), file.name);
  });
});
