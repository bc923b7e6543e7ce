/** `gai-report check`, from its words to its exit code. */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {layOut, textLayouts} from '../import/layouts.js';
import {setPath} from '../report/random-report.js';
import {makeReport} from '../report/valid-report.js';
import {runWith} from './run-with.js';

describe('gai-report check', () => {
  let folder = '';
  const path = (name: string): string => join(folder, name);
  const good = makeReport(7);

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'gai-report-'));
    const bad = structuredClone(good);
    setPath(bad.tables!, ['applications', 'received', 'naturalPerson'], 999999);
    writeFileSync(path('good.json'), JSON.stringify(good));
    writeFileSync(path('bad.json'), JSON.stringify(bad));
    writeFileSync(path('late.json'), JSON.stringify({...good, published: '2025-02-20'}));
    writeFileSync(path('before.json'), JSON.stringify(makeReport(8, '2021', 2023)));
    writeFileSync(path('good.txt'), layOut(good, textLayouts['L6']!));
    writeFileSync(path('none.txt'), '购物清单');
    writeFileSync(path('broken.json'), '{"version": 1,');
  });
  after(() => rmSync(folder, {recursive: true}));

  it('finds nothing in a report whose sums hold, from its JSON and from a document', async () => {
    const {code, out, error} = await runWith('check', path('good.json'), path('good.txt'));
    assert.deepEqual([code, out], [0, '']);
    assert.match(error, /^2 in all: 0 errors, 0 warnings, \d+ rules hold/);
  });

  it('writes a line a finding with file, rule, table, row, column and both numbers, then the smallest repair', async () => {
    const {code, out} = await runWith('check', path('bad.json'));
    const received = (good.tables!.applications!.received as {naturalPerson: number; total: number});
    assert.equal(code, 1);
    const lines = out.trim().split('\n');
    assert.equal(lines.length, 3);
    assert.match(lines[0]!, /bad\.json: Error A1 3\. Requests received and handled: Natural persons: items 1 \+ 2 = \d+, items 3 \(7\) \+ 4 = \d+, a difference of \d+\.$/);
    assert.match(lines[1]!, new RegExp(`Error A3 .*1\\. Requests received this year: natural persons and all organisations together = \\d+, Total = ${received.total}, a difference of \\d+\\.$`));
    assert.match(lines[2]!, new RegExp(`→ Change "1\\. Requests received this year › Natural persons" from 999999 to ${received.naturalPerson}: then every sum holds\\.$`));
  });

  it('fails on warnings only when asked', async () => {
    assert.equal((await runWith('check', path('late.json'))).code, 0);
    const {code, out} = await runWith('check', path('late.json'), '--fail-on', 'warning');
    assert.equal(code, 1);
    assert.match(out, /Warning P3 Published on 2025-02-20, after the deadline of 2025-01-31/);
  });

  it('compares with last year’s report', async () => {
    const {code, out} = await runWith('check', path('good.json'), '--previous', path('before.json'));
    assert.equal(code, 1);
    assert.match(out, /Error C1 .*Total: item 4 of 2023 = \d+, item 2 of 2024 = \d+/);
  });

  it('writes findings and repairs as JSON, and as SARIF', async () => {
    const [json] = JSON.parse((await runWith('check', path('bad.json'), '--format=json')).out) as [{findings: {rule: string; zh: string}[]; repairs: {zh: string}[]}];
    assert.deepEqual(json.findings.filter(({rule}) => rule.startsWith('A')).map(({rule}) => rule), ['A1', 'A3']);
    assert.match(json.findings[0]!.zh, /^自然人：一 \+ 二 = \d+，三（七）\+ 四 = \d+，差 \d+。$/);
    assert.match(json.repairs[0]!.zh, /^把“一、本年新收政府信息公开申请数量 › 自然人”由 999999 改为 \d+，各项关系就都成立。$/);
    const sarif = JSON.parse((await runWith('check', path('bad.json'), '--format', 'sarif')).out) as {runs: [{results: {ruleId: string; level: string; locations: [{logicalLocations: {fullyQualifiedName: string}[]}]}[]}]};
    const [first] = sarif.runs[0].results;
    assert.deepEqual([first!.ruleId, first!.level, first!.locations[0].logicalLocations[0]!.fullyQualifiedName], ['A1', 'error', 'applications.received.naturalPerson']);
  });

  it('says which file is no report and why, and goes on with the others', async () => {
    const {code, error} = await runWith('check', path('none.txt'), path('broken.json'), path('gone.json'), path('good.json'));
    assert.equal(code, 2);
    assert.match(error, /none\.txt could not be read\. .+/);
    assert.match(error, /broken\.json could not be read\. Cannot be parsed/);
    assert.match(error, /gone\.json could not be read\. .*was not found/);
    assert.match(error, /1 in all: 0 errors/);
  });

  it('refuses a value that an option does not have', async () => {
    const {code, error} = await runWith('check', path('good.json'), '--format', 'xml');
    assert.equal(code, 2);
    assert.match(error, /--format xml: there is no such value; use text, json, sarif\./);
  });
});
