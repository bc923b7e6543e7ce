import {defaultReporter} from '@web/test-runner';
import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {tsImport} from 'tsx/esm/api';
import {countLine} from './test/count-line.mjs';

const {findBrowser} = await tsImport('./scripts/browser.ts', import.meta.url);
const {findFirefox, findWebKit} = await tsImport('./scripts/other-browsers.ts', import.meta.url);
const {webkitLauncher} = await tsImport('./test/webkit-launcher.ts', import.meta.url);

const {path, args, env, version} = findBrowser();
const chromium = {version, launcher: chromeLauncher({launchOptions: {executablePath: path, args: [...args], env}})};
const firefox = await findFirefox();
const webkit = await findWebKit();
const found = [
  chromium,
  firefox.options ? {...firefox, launcher: chromeLauncher({puppeteer: puppeteerCore, launchOptions: firefox.options})} : firefox,
  webkit.version ? {...webkit, launcher: webkitLauncher()} : webkit,
];
const skipped = found.filter(({reason}) => reason !== undefined);
for (const {version: name} of found.filter(({launcher}) => launcher)) console.log(`testing in ${name}`);
for (const {name, reason} of skipped) console.log(`skipped: ${name}, ${reason}`);

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  concurrency: 1, // a page in the background gets no animation frames
  concurrentBrowsers: 1,
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: './tsconfig.json'})],
  browsers: found.flatMap(({launcher}) => launcher ?? []),
  testFramework: {config: {timeout: 20000}},
  filterBrowserLogs: ({args: [first]}) => !String(first).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({reportTestResults: true, reportTestProgress: false}), countLine(skipped.length)],
};
