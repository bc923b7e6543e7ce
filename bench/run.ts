/**
 * `npm run bench [tables|reports|import|checks] [N…]`: all of it, or one part, a part with how many tables or reports. Ways take
 * turns in random order; what is printed are medians and ratios within a round, so that a noisy machine does not decide. Nothing fails here.
 */
import {execFileSync} from 'node:child_process';
import {resolve} from 'node:path';
import {build} from 'vite';
import {compareReports} from './reports.js';
import {compareTables} from './tables.js';

const asked = process.argv.slice(2);
const counts = asked.map(Number).filter((n) => n > 0);
const sizes = counts.length ? counts : [1, 100, 1000];
const isAsked = (name: string): boolean => asked.length === counts.length || asked.includes(name);

for (const name of ['import', 'checks']) if (isAsked(name)) await runInNode(name);
if (isAsked('tables')) await compareTables(sizes);
if (isAsked('reports')) await compareReports(sizes);

/** Built as it ships: what a developer's loader adds to each function would count. */
async function runInNode(name: string): Promise<void> {
  const outDir = resolve('node_modules/.cache/gai-report/bench');
  await build({configFile: false, logLevel: 'silent', build: {ssr: `bench/${name}.ts`, outDir, rolldownOptions: {output: {entryFileNames: `${name}.mjs`}}}});
  execFileSync(process.execPath, [`${outDir}/${name}.mjs`], {stdio: 'inherit'});
}
