/** Builds `dist/`: ES modules with types, the classic files, the JSON Schema and the editors' data. */
import {execFileSync} from 'node:child_process';
import {cpSync, rmSync, writeFileSync} from 'node:fs';
import {build} from 'vite';
import {writeEditorData, writeSchema} from './manifest.js';

rmSync('dist', {recursive: true, force: true});
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {stdio: 'inherit'});
for (const mode of ['classic', 'import', 'faults', 'checks', 'charts', 'csv', 'explanations', 'readers']) await build({mode, logLevel: 'warn'});
writeFileSync('dist/report.schema.json', writeSchema());
writeEditorData('dist');
cpSync('src/styles/themes', 'dist/themes', {recursive: true});
