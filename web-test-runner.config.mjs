import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {tsImport} from 'tsx/esm/api';
import {countLine} from './test/count-line.mjs';

const {findBrowser} = await tsImport('./scripts/browser.ts', import.meta.url);
const {path, args, env, version} = findBrowser();
console.log(`testing in ${version}`);

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  concurrency: 1, // a page in the background gets no animation frames
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: './tsconfig.json'})],
  browsers: [chromeLauncher({launchOptions: {executablePath: path, args: [...args], env}})],
  testFramework: {config: {timeout: 20000}},
  filterBrowserLogs: ({args: [first]}) => !String(first).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({reportTestResults: true, reportTestProgress: false}), countLine()],
};
