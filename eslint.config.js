import {configs as litConfigs} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wcConfigs} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Who may import whom among the folders of src: "Where things live" in CONTRIBUTING.md says why. */
const imports = {
  forms: [], words: [], styles: [],
  report: ['forms'],
  tables: ['report', 'forms'],
  charts: ['report', 'forms'],
  checks: ['report', 'forms'],
  import: ['report', 'forms'],
  export: ['tables', 'charts', 'report', 'forms', 'words'],
  cli: ['export', 'import', 'checks', 'tables', 'charts', 'report', 'forms', 'words'],
  frameworks: ['elements'],
  elements: ['export', 'checks', 'tables', 'charts', 'report', 'forms', 'words', 'styles'],
};
const packages = {lit: ['elements', 'styles', 'frameworks'], zod: ['report'], d3: ['charts'], fflate: ['import'], parse5: ['import']};

/** Of the browser's own, what the oldest one we run in lacks; of the language, tsconfig.build.json tells. */
const tooNew = ['replaceChildren', 'checkVisibility', 'ariaLabel', 'ariaDescription', 'inert', 'getHTML', 'setHTMLUnsafe', 'randomUUID', 'showPicker', 'togglePopover'];

function restrictImports([folder, allowed]) {
  const folders = Object.keys(imports).filter((other) => other !== folder && !allowed.includes(other));
  const names = Object.keys(packages).filter((name) => !packages[name].includes(folder));
  return {files: [`src/${folder}/**`], rules: {'no-restricted-imports': ['error', {patterns: [
    {group: folders.map((other) => `../${other}/**`), message: `src/${folder} imports ${allowed.join(', ') || 'none of our folders'} only.`},
    {group: [...names.flatMap((name) => [name, `${name}/**`, `${name}-*`]), ...(folder === 'cli' ? [] : ['node:*'])], message: 'This package has a folder of its own.'},
  ].filter(({group}) => group.length)}]}};
}

export default tseslint.config(
  {ignores: ['dist', 'dist-demo', 'node_modules', 'screenshots', '**/*.mjs', '**/*.cjs', '*.config.js']},
  ...tseslint.configs.strictTypeChecked,
  {languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}}},
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off', // noUncheckedIndexedAccess asks for it where a loop knows better
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: {string: true}}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/unbound-method': 'off', // Lit binds the listeners of a template to its host
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      'max-lines': ['error', {max: 250}],
    },
  },
  ...Object.entries(imports).map(restrictImports),
  {files: ['src/**'], rules: {'no-restricted-properties': ['error', ...tooNew.map((property) => ({property, message: 'Chromium 78 has no such thing.'}))]}},
  // The readers are carried by the one element that imports, in a bundle of its own, and by the file that is fetched for documents.
  {files: ['src/elements/report-import.ts', 'src/elements/correct-cell.ts', 'src/elements/read-source.ts'], rules: {'no-restricted-imports': 'off'}},
  {files: ['src/elements/**'], ...litConfigs['flat/recommended']},
  {files: ['src/elements/**'], ...wcConfigs['flat/recommended']},
  {files: ['src/elements/**'], plugins: {'lit-a11y': litA11y}, rules: litA11y.configs.recommended.rules},
  {files: ['test/**', 'demo/**', 'bench/**', 'scripts/**'], rules: {
    '@typescript-eslint/no-unused-expressions': 'off',
    '@typescript-eslint/no-unnecessary-condition': 'off',
    '@typescript-eslint/no-floating-promises': 'off', // every assertion of chai-a11y-axe looks like a promise
  }},
  {files: ['test/built/demo.spec.ts'], rules: {'max-lines': 'off'}}, // each file of it would build the demo anew
);
