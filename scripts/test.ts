/**
 * Runs every test: those of the source in Chromium, Firefox and WebKit, then those of the command in Node, of editors
 * and sanitisers, and of the built files in old browsers too. A browser that is not there is skipped with the reason. `--built` takes the build
 * that is there. Prints the counts last.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const countsFile = 'node_modules/.cache/gai-report/counts.json';
const isBuilt = process.argv.includes('--built') && existsSync('dist/gai-report.js');
if (!isBuilt) run(['--import', 'tsx', 'scripts/build.ts']);

const all = addCounts(testSource(), testInNode());
console.log(`\n${all.passed} passed, ${all.failed} failed, ${all.skipped} skipped`);
process.exit(all.failed > 0 || all.passed === 0 ? 1 : 0);

function testSource(): Counts {
  mkdirSync('node_modules/.cache/gai-report', {recursive: true});
  rmSync(countsFile, {force: true});
  const {status} = run(['node_modules/@web/test-runner/dist/bin.js'], {GAI_COUNTS: countsFile});
  const counts: Counts = existsSync(countsFile) ? (JSON.parse(readFileSync(countsFile, 'utf8')) as Counts) : {passed: 0, failed: 1, skipped: 0};
  return status !== 0 && counts.failed === 0 ? {...counts, failed: 1} : counts;
}

function testInNode(): Counts {
  const files = ['cli', 'editors', 'built'].flatMap((folder) => readdirSync(`test/${folder}`).filter((name) => name.endsWith('.spec.ts')).map((name) => `test/${folder}/${name}`));
  const {stdout, status} = run(['--expose-gc', '--import', 'tsx', '--test', '--test-concurrency=1', '--test-reporter=spec', ...files], {}, true);
  const read = (name: string): number => Number(new RegExp(`^\\S* ?${name} (\\d+)$`, 'm').exec(stdout)?.[1] ?? 0);
  const counts = {passed: read('pass'), failed: read('fail') + read('cancelled'), skipped: read('skipped') + read('todo')};
  return status !== 0 && counts.failed === 0 ? {...counts, failed: 1} : counts;
}

function addCounts(a: Counts, b: Counts): Counts {
  return {passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped};
}

function run(args: string[], env: NodeJS.ProcessEnv = {}, isRead = false): {stdout: string; status: number | null} {
  const result = spawnSync(process.execPath, args, {env: {...process.env, ...env}, stdio: ['ignore', isRead ? 'pipe' : 'inherit', 'inherit'], encoding: 'utf8', maxBuffer: 1e8});
  if (isRead) process.stdout.write(result.stdout);
  return {stdout: isRead ? result.stdout : '', status: result.status};
}
