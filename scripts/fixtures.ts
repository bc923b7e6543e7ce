/** Rewrites the fixtures that are made from the samples; read the diff before you commit it. */
import {readFileSync, writeFileSync} from 'node:fs';
import {writeSnapshot} from '../test/charts/snapshots.js';
import {sampleNames} from '../test/samples.js';
import type {Report} from '../src/report/report.js';

for (const name of sampleNames) {
  const report = JSON.parse(readFileSync(`demo/public/samples/${name}.json`, 'utf8')) as Report;
  writeFileSync(`test/fixtures/charts/${name}.txt`, writeSnapshot(report));
}
