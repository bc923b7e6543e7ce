import {resolve} from 'node:path';
import {defineConfig, type UserConfig} from 'vite';

// The oldest browsers the classic files run in; CSS inside templates is written for them by hand.
const oldBrowsers = ['chrome78', 'firefox115', 'safari16'];
// d3-transition declares side effects that nothing here wants; without this every d3 module would come along.
const treeshake = {moduleSideEffects: (id: string) => !/node_modules\/d3/.test(id)};
// White space and comments inside style sheets and templates are nothing to a browser.
const trim = {
  name: 'trim-space',
  enforce: 'pre' as const,
  transform(code: string, id: string): {code: string; map: null} | undefined {
    if (!id.includes('/src/')) return undefined;
    const flat = code.replace(/^[ \t]+/gm, '');
    if (!/styles/.test(id)) return {code: flat, map: null};
    const bare = flat.replace(/\/\*[^]*?\*\/|^\/\/.*$/gm, '');
    return {code: bare.replace(/\s*([{};,>])\s*/g, '$1').replace(/: /g, ':').replace(/([ :(,])0(\.\d)/g, '$1$2').replace(/;}/g, '}'), map: null};
  },
};
const production = {'process.env.NODE_ENV': '"production"'};

// The demo is served as the strictest portal would.
const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";

/** How an entry is built for the classic script: one file for old browsers, with nothing left to import. */
export function classicOptions(entry: string, fileName = 'gai-report.js'): UserConfig {
  return {
    define: {...production, 'import.meta.url': '""'}, // a classic script knows its address otherwise
    plugins: [trim],
    publicDir: false,
    resolve: {alias: [{find: /^\.\/(load-\w+)\.js$/, replacement: resolve('src/elements/$1.classic.ts')}]},
    build: {
      target: oldBrowsers, cssTarget: 'chrome78', minify: true, emptyOutDir: false, outDir: 'dist',
      lib: {entry, name: 'GaiReport', formats: ['iife'], fileName: () => fileName},
      rolldownOptions: {treeshake},
    },
  };
}

/** How a module is built that lies beside the classic script and is fetched by it. */
function besideOptions(entry: string, fileName: string): UserConfig {
  const options = classicOptions(entry);
  return {
    ...options,
    define: production,
    build: {...options.build, lib: {entry, formats: ['es'], fileName: () => fileName}, rolldownOptions: {treeshake, output: {minify: true}}},
  };
}

/**
 * `classic`: one script for a script tag. `import`: another for the element that imports. `faults`: the file
 * beside the first that explains faults. `checks`: the module beside it that marks findings in tables and
 * holds the element that lists them. `charts`: the module beside it with the charts that not every page shows. `demo`: the gallery.
 */
const configs: {readonly [mode: string]: UserConfig} = {
  classic: classicOptions('src/index.ts'),
  import: classicOptions('src/elements/report-import.ts', 'gai-report-import.js'),
  faults: {
    define: production,
    publicDir: false,
    build: {
      target: oldBrowsers, emptyOutDir: false, outDir: 'dist',
      lib: {entry: 'src/elements/explain-fault.ts', formats: ['es'], fileName: () => 'gai-report-faults.js'},
      rolldownOptions: {output: {minify: true}},
    },
  },
  checks: besideOptions('src/elements/report-checks.ts', 'gai-report-checks.js'),
  charts: besideOptions('src/elements/more-views.ts', 'gai-report-charts.js'),
  demo: {
    root: 'demo',
    base: './',
    publicDir: 'public',
    server: {host: '127.0.0.1'},
    appType: 'mpa', // a wrong address is a 404, not the front page
    preview: {host: '127.0.0.1', headers: {'Content-Security-Policy': strictPolicy}},
    build: {target: 'es2022', outDir: resolve('dist-demo'), emptyOutDir: true, modulePreload: false, rolldownOptions: {treeshake, input: ['index', 'report', 'elements', 'theme', 'checks', 'import', 'try'].map((page) => `demo/${page}.html`)}},
  },
};

export default defineConfig(({mode}) => configs[mode] ?? configs['demo']!);
