/** Prints gzip and brotli of each entry, built for the oldest browsers with all it needs to show, and fails over a budget. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {build, type Rolldown} from 'vite';
import {classicOptions} from '../vite.config.js';

/** Kilobytes (1000 bytes) of gzip: over the budget the build fails; the goal is what we want to get to. */
const entries = [
  {name: 'table alone', entry: 'src/elements/report-table.ts', budget: 20, goal: 14},
  {name: 'table and chart', entry: writeEntry('table-and-chart', ['report-table', 'application-chart']), budget: 36, goal: 28},
  {name: 'whole report', entry: 'src/elements/report.ts', budget: 52, goal: 40},
];
const files = [
  {name: 'dist/gai-report.js', budget: 46, goal: 40},
  {name: 'dist/gai-report-import.js', budget: 59, goal: 44},
  {name: 'dist/gai-report-faults.js', budget: 16, goal: 14},
  {name: 'dist/gai-report-checks.js', budget: 41, goal: 32},
  {name: 'dist/gai-report-charts.js', budget: 28, goal: 22},
  {name: 'dist/gai-report-csv.js', budget: 10, goal: 8},
  {name: 'dist/gai-report-explanations.js', budget: 6, goal: 5},
  {name: 'dist/gai-report-readers.js', budget: 44, goal: 40},
];

interface Row {
  readonly name: string;
  readonly bytes: Buffer;
  readonly budget: number;
  readonly goal: number;
  readonly later: string;
}

const rows: Row[] = [];
for (const {name, entry, ...limits} of entries) rows.push({name, ...limits, ...(await buildEntry(entry))});
for (const {name, ...limits} of files) rows.push({name, ...limits, bytes: readFileSync(name), later: ''});

console.log(['entry'.padEnd(28), 'minified', 'gzip', 'brotli', 'budget', 'goal'].join('\t'));
let isOver = false;
for (const {name, bytes, budget, goal, later} of rows) {
  const gzip = gzipSync(bytes, {level: 9}).length;
  isOver ||= gzip > budget * 1000;
  console.log([name.padEnd(28), bytes.length, gzip, brotliCompressSync(bytes).length, `${budget} KB`, `${goal} KB`].join('\t') + (gzip > budget * 1000 ? '\tOVER BUDGET' : '') + later);
}
if (isOver) process.exit(1);

/** The entry with everything it imports at once, as one file; what it imports later is named apart, split as a bundler splits it. */
async function buildEntry(entry: string): Promise<Pick<Row, 'bytes' | 'later'>> {
  const chunks = await buildChunks(entry);
  const late = chunks.filter((chunk) => chunk.isDynamicEntry);
  const sources = late.map((chunk) => chunk.facadeModuleId!);
  const [whole] = await buildChunks(entry, (id, from) => from !== undefined && sources.includes(resolve(dirname(from), id).replace(/\.js$/, '.ts')));
  const sizes = late.map((chunk) => `${chunk.name} ${gzipSync(chunk.code, {level: 9}).length}`);
  return {bytes: Buffer.from(whole!.code), later: sizes.length ? `\tlater: ${sizes.join(', ')}` : ''};
}

async function buildChunks(entry: string, external: (id: string, from: string | undefined) => boolean = () => false): Promise<Rolldown.OutputChunk[]> {
  const options = classicOptions(entry);
  const result = (await build({
    configFile: false, logLevel: 'silent', ...options, resolve: {}, // a bundler fetches what comes later by import, not by tag
    // Annotations are for bundlers, which leave them out of what a page loads.
    build: {...options.build, write: false, lib: {entry, formats: ['es']}, rolldownOptions: {...options.build?.rolldownOptions, external, output: {minify: true, comments: {annotation: false}}}},
  })) as Rolldown.RolldownOutput[];
  return result[0]!.output.filter((output) => output.type === 'chunk');
}

/** The file a page would write that wants some elements alone. */
function writeEntry(name: string, tags: readonly string[]): string {
  const folder = 'node_modules/.cache/gai-report/size';
  mkdirSync(folder, {recursive: true});
  writeFileSync(`${folder}/${name}.ts`, tags.map((tag) => `import '${resolve(`src/elements/${tag}.js`)}';\n`).join(''));
  return `${folder}/${name}.ts`;
}
