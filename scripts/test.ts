/**
 * Runs every test: those of the source in Chromium, Firefox and WebKit, and beside them, as both wait for browsers most of the time, those
 * of the command in Node, of editors and sanitisers, and of the built files in old browsers too. A browser that is not there is skipped with the reason. `--built` takes the build
 * that is there. Prints what failed in the source, far above by then, and the counts last.
 */
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Counts as `test/count-line.mjs` leaves them. */
interface SourceCounts extends Counts {
  /** One line for each failed test: browser, name, message. */
  failures: string[];
}

const countsFile = 'node_modules/.cache/gai-report/counts.json';
const isBuilt = process.argv.includes('--built') && existsSync('dist/gai-report.js');
if (!isBuilt) await run(['--import', 'tsx', 'scripts/build.ts']);

const [source, node] = await Promise.all([testSource(), testInNode()]);
process.stdout.write(node.stdout); // apart from the other's
if (source.failures.length) console.log(`\n${source.failures.join('\n')}`);
const all = addCounts(source, node);
console.log(`\n${all.passed} passed, ${all.failed} failed, ${all.skipped} skipped`);
process.exit(all.failed > 0 || all.passed === 0 ? 1 : 0);

async function testSource(): Promise<SourceCounts> {
  mkdirSync('node_modules/.cache/gai-report', {recursive: true});
  rmSync(countsFile, {force: true});
  const {status} = await run(['node_modules/@web/test-runner/dist/bin.js'], {GAI_COUNTS: countsFile});
  const counts: SourceCounts = existsSync(countsFile) ? (JSON.parse(readFileSync(countsFile, 'utf8')) as SourceCounts) : {passed: 0, failed: 1, skipped: 0, failures: ['the run of the source left no counts']};
  return status !== 0 && counts.failed === 0 ? {...counts, failed: 1, failures: [`the run of the source ended with ${status}`]} : counts;
}

async function testInNode(): Promise<Counts & {stdout: string}> {
  const files = ['cli', 'editors', 'built'].flatMap((folder) => readdirSync(`test/${folder}`).filter((name) => name.endsWith('.spec.ts')).map((name) => `test/${folder}/${name}`));
  const {stdout, status} = await run(['--expose-gc', '--import', 'tsx', '--test', '--test-concurrency=1', '--test-reporter=spec', ...files], {}, true);
  const read = (name: string): number => Number(new RegExp(`^\\S* ?${name} (\\d+)$`, 'm').exec(stdout)?.[1] ?? 0);
  const counts = {stdout, passed: read('pass'), failed: read('fail') + read('cancelled'), skipped: read('skipped') + read('todo')};
  return status !== 0 && counts.failed === 0 ? {...counts, failed: 1} : counts;
}

function addCounts(a: Counts, b: Counts): Counts {
  return {passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped};
}

function run(args: string[], env: NodeJS.ProcessEnv = {}, isRead = false): Promise<{stdout: string; status: number | null}> {
  const child = spawn(process.execPath, args, {env: {...process.env, ...env}, stdio: ['ignore', isRead ? 'pipe' : 'inherit', 'inherit']});
  let stdout = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  return new Promise((resolve) => child.on('close', (status) => resolve({stdout, status})));
}
