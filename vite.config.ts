import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {defineConfig, type UserConfig} from 'vite';

// The oldest browsers the classic files run in; CSS inside templates is written for them by hand.
const oldBrowsers = ['chrome78', 'firefox115', 'safari16'];
// d3-transition declares side effects that nothing here wants; without this every d3 module would come along.
const treeshake = {moduleSideEffects: (id: string) => !/node_modules\/d3/.test(id)};
// What in style sheets and templates is nothing to a browser: white space, comments, quotes around a word, a 0 before a point.
const spare: readonly (readonly [RegExp, string])[] = [
  [/\/\*[^]*?\*\/|^\/\/.*$/gm, ''], [/\s*([{};,>!])\s*/g, '$1'], [/`\n/g, '`'], [/: /g, ':'], [/@media \(/g, '@media('], [/='([a-z-]+)'\]/g, '=$1]'], [/([ :(,])0(\.\d)/g, '$1$2'], [/;}/g, '}'],
];
const trim = {
  name: 'trim-space',
  enforce: 'pre' as const,
  transform(code: string, id: string): {code: string; map: null} | undefined {
    if (!id.includes('/src/')) return undefined;
    const flat = code.replace(/^[ \t]+/gm, '');
    const squeeze = (css: string): string => spare.reduce((text, [from, to]) => text.replace(from, to), css);
    return {code: id.includes('styles') ? squeeze(flat) : flat.replace(/css`[^`]*`/g, squeeze), map: null};
  },
};
// Beginning with U+FEFF a script is read as UTF-8 whatever the page is written in, such as GBK. Where nearly all functions of a file run,
// a comment says so to Chromium, which then compiles it whole while it is fetched.
const begin = (isAllRun: boolean): {name: string; generateBundle(options: {format: string}, bundle: {readonly [file: string]: {code?: string}}): void} => ({
  name: 'begin-classic',
  generateBundle({format}, bundle) {
    const start = `\ufeff${isAllRun ? '//# allFunctionsCalledOnLoad\n' : ''}`;
    for (const chunk of Object.values(bundle)) if (chunk.code && format === 'iife') chunk.code = start + chunk.code;
  },
});
const production = {'process.env.NODE_ENV': '"production"'};

// The demo is served as the strictest portal would; it draws pictures of its own to save.
const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob:";

// What a portal takes from the demo, and what its hash is taken of.
const scripts = {
  name: 'serve-scripts',
  generateBundle(this: {emitFile(file: {type: 'asset'; fileName: string; source: Uint8Array}): unknown}): void {
    const files = existsSync('dist') ? readdirSync('dist').filter((file) => /^gai-report.*\.js$/.test(file)) : [];
    for (const fileName of files) this.emitFile({type: 'asset', fileName, source: readFileSync(`dist/${fileName}`)});
  },
};

/** How an entry is built as a classic script: one file for old browsers, with nothing left to import. Its exports are `GaiReport…` of the page. */
export function classicOptions(entry: string, part = ''): UserConfig {
  return {
    define: production,
    plugins: [trim, begin(part === '' || part === 'charts')],
    publicDir: false,
    resolve: {alias: [{find: /^\.\/(load-\w+)\.js$/, replacement: resolve('src/elements/$1.classic.ts')}]},
    build: {
      target: oldBrowsers, cssTarget: 'chrome78', minify: true, emptyOutDir: false, outDir: 'dist',
      lib: {entry, name: `GaiReport${part.charAt(0).toUpperCase()}${part.slice(1)}`, formats: ['iife'], fileName: () => `gai-report${part && '-'}${part}.js`},
      rolldownOptions: {treeshake},
    },
  };
}

/**
 * `classic`: the script of a portal. The others lie beside it: `import`, for the element that imports, has a tag of its own;
 * the rest is fetched when it is needed: `faults` explains what is wrong with a report, `checks` marks findings in tables and
 * holds the element that lists them, `charts` draws all charts and words the summary, `csv` writes tables as files, `explanations` says what rows count, `readers` reads documents and the page's own tables. `demo`: the gallery.
 */
const configs: {readonly [mode: string]: UserConfig} = {
  classic: classicOptions('src/index.classic.ts'),
  import: classicOptions('src/elements/report-import.ts', 'import'),
  faults: classicOptions('src/elements/explain-fault.ts', 'faults'),
  checks: classicOptions('src/elements/report-checks.ts', 'checks'),
  charts: classicOptions('src/elements/views.ts', 'charts'),
  csv: classicOptions('src/export/report-csv.ts', 'csv'),
  explanations: classicOptions('src/elements/explanations.ts', 'explanations'),
  readers: classicOptions('src/elements/readers.ts', 'readers'),
  demo: {
    root: 'demo',
    plugins: [scripts],
    base: './',
    publicDir: 'public',
    server: {host: '127.0.0.1'},
    appType: 'mpa', // a wrong address is a 404, not the front page
    preview: {host: '127.0.0.1', headers: {'Content-Security-Policy': strictPolicy}},
    build: {target: 'es2022', outDir: resolve('dist-demo'), emptyOutDir: true, modulePreload: false, rolldownOptions: {treeshake, input: ['index', 'report', 'elements', 'theme', 'checks', 'import', 'embed', 'try'].map((page) => `demo/${page}.html`)}},
  },
};

export default defineConfig(({mode}) => configs[mode] ?? configs['demo']!);
