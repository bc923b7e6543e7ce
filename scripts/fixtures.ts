/** Rewrites the fixtures that are made from the samples, the documents to import, and the demo's pictures; read the diff before you commit it. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {pictureFile, picturePages, writeBlocks} from '../test/built/demo-pictures.js';
import {openDemo} from '../test/built/demo-site.js';
import {writeSnapshot} from '../test/charts/snapshots.js';
import {importFixtures, writeImport} from '../test/import/fixtures.js';
import {sampleNames} from '../test/samples.js';
import {nodeParser} from '../src/import/node.js';
import type {Report} from '../src/report/report.js';

for (const name of sampleNames) {
  const report = JSON.parse(readFileSync(`demo/public/samples/${name}.json`, 'utf8')) as Report;
  writeFileSync(`test/fixtures/charts/${name}.txt`, writeSnapshot(report));
}

for (const name of importFixtures) {
  const folder = `test/fixtures/import/${name}`;
  const {expected, messages} = await writeImport(readFileSync(`${folder}/source.txt`, 'utf8'), nodeParser);
  writeFileSync(`${folder}/expected.json`, expected);
  writeFileSync(`${folder}/messages.json`, messages);
}

const site = await openDemo();
mkdirSync('test/fixtures/demo', {recursive: true});
const taken = await picturePages(site.url);
if ('reason' in taken) throw new Error(`no pictures: ${taken.reason}`);
for (const [name, blocks] of Object.entries(taken.pictures)) writeFileSync(pictureFile(name), writeBlocks(blocks));
await site.close();
