/** Finds a browser for tests and pictures: an installed one, else the one that an npm package carries. */
import {execFileSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {delimiter, dirname, join, resolve} from 'node:path';
import {brotliDecompressSync} from 'node:zlib';

export interface Browser {
  readonly path: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** As the browser names itself, such as `Chromium 138.0.7204.0`. */
  readonly version: string;
}

const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--force-color-profile=srgb', '--font-render-hinting=none',
  '--hide-scrollbars', '--lang=zh-CN'];

const newBin = 'node_modules/@sparticuz/chromium/bin';
const oldBins = {78: 'node_modules/chrome-aws-lambda/bin', 92: 'node_modules/chromium-92/bin'};

/**
 * The browser to test in: `GAI_BROWSER` when set, else Chrome, Chromium or Edge where it is usually
 * installed, else the packed one.
 * @throws {Error} When there is none, saying what to install.
 */
export function findBrowser(): Browser {
  const path = process.env['GAI_BROWSER'] ?? listPlaces().find((place) => existsSync(place));
  if (path) return {path, args, env: process.env, version: askVersion(path, process.env)};
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('no Chrome, Chromium or Edge found: install one, or set GAI_BROWSER to its path');
  }
  return unpackBrowser('chromium-138', newBin, [`${newBin}/al2023.tar.br`]);
}

/** An old browser the classic files must run in, 78 the oldest, or the reason why it cannot run here. */
export function findOldBrowser(version: 78 | 92): Browser | {readonly reason: string} {
  if (process.platform !== 'linux' || process.arch !== 'x64') return {reason: 'its binary runs on Linux x64 only'};
  const bin = oldBins[version];
  if (!existsSync(bin)) return {reason: `${bin} is not installed`};
  return unpackBrowser(`chromium-${version}`, bin, [`${newBin}/al2023.tar.br`, `${bin}/aws.tar.br`]);
}

/** What has a browser draw with the packed font alone, the same on every machine, or the reason why it cannot here. */
export function findPackedFonts(): {readonly FONTCONFIG_FILE: string} | {readonly reason: string} {
  if (process.platform !== 'linux' || process.arch !== 'x64') return {reason: 'fonts can be chosen on Linux only'};
  return {FONTCONFIG_FILE: join(dirname(unpackBrowser('chromium-138', newBin, [`${newBin}/al2023.tar.br`]).path), 'fonts.conf')};
}

function listPlaces(): string[] {
  const names = process.platform === 'win32' ? ['chrome.exe', 'msedge.exe'] : ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const programs = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].filter((folder) => folder !== undefined);
  return [
    ...onPath,
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programs.flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]),
  ];
}

function unpackBrowser(name: string, bin: string, libraries: readonly string[]): Browser {
  const folder = resolve('node_modules/.cache/gai-report', name);
  if (!existsSync(folder)) {
    const fresh = `${folder}.${process.pid}`;
    mkdirSync(fresh, {recursive: true});
    writeFileSync(join(fresh, 'chromium'), brotliDecompressSync(readFileSync(join(bin, 'chromium.br'))));
    chmodSync(join(fresh, 'chromium'), 0o755);
    for (const tar of [join(bin, 'swiftshader.tar.br'), ...libraries, join(newBin, 'fonts.tar.br')]) untar(tar, fresh);
    writeFileSync(join(fresh, 'fonts.conf'), `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`);
    try {
      renameSync(fresh, folder);
    } catch {
      rmSync(fresh, {recursive: true, force: true}); // another process was first
    }
  }
  const path = join(folder, 'chromium');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : {FONTCONFIG_FILE: join(folder, 'fonts.conf')};
  const plain = {...process.env, ...fonts, LD_LIBRARY_PATH: folder};
  // The libraries in the packages serve machines that lack them; where the system has them, its own fit better.
  const packed = {...plain, LD_LIBRARY_PATH: [folder, join(folder, 'lib')].join(delimiter)};
  const env = [plain, packed].find((candidate) => askVersion(path, candidate) !== '') ?? packed;
  return {path, env, args: [...args, '--headless', '--no-zygote'], version: askVersion(path, env)};
}

function untar(file: string, folder: string): void {
  if (existsSync(file)) execFileSync('tar', ['-x', '-C', folder], {input: brotliDecompressSync(readFileSync(file))});
}

function askVersion(path: string, env: NodeJS.ProcessEnv): string {
  if (process.platform === 'win32') return path;
  try {
    return execFileSync(path, ['--version', '--no-sandbox'], {env, stdio: ['ignore', 'pipe', 'ignore'], timeout: 20000}).toString().trim();
  } catch {
    return '';
  }
}
