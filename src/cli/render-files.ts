import {basename, join} from 'node:path';
import {toHtml, type Profile} from '../export/to-html.js';
import {writeChartFiles} from '../export/static-chart.js';
import type {Report} from '../report/report.js';
import {cliWords} from '../words/cli-words.js';
import type {Console} from './console.js';
import {nameOutput, writeOutput} from './output-files.js';
import {readReport} from './read-report.js';

export interface RenderFilesOptions {
  readonly profile: Profile;
  readonly charts: boolean;
  /** The language of the forms; that of the messages is the terminal's. */
  readonly language: 'zh' | 'en';
  readonly out?: string | undefined;
}

/**
 * Writes reports as HTML that needs no script, to standard output or one file a report; with the profile
 * `picture` each chart is a file beside it. Returns the exit code: 0 all written, 2 a file that could not be read or written.
 */
export async function renderFiles(paths: readonly string[], options: RenderFilesOptions, console: Console): Promise<0 | 2> {
  const words = cliWords[console.language];
  const used = new Set<string>();
  let isWhole = true;
  for (const path of paths) {
    const read = await readReport(path, console);
    const problem = 'report' in read ? await write(read.report, path, options, used, console) : words.notReport(path, read.why);
    if (problem === undefined) continue;
    isWhole = false;
    console.error(`${problem}\n`);
  }
  return isWhole ? 0 : 2;
}

/** Writes what one report becomes; returns in words why that failed. */
async function write(report: Report, path: string, {profile, charts, language, out}: RenderFilesOptions, used: Set<string>, console: Console): Promise<string | undefined> {
  const content = toHtml(report, {profile, language, charts});
  if (out === undefined) {
    console.out(content);
    return undefined;
  }
  const name = nameOutput(basename(path), '.html', used);
  const drawings = profile === 'picture' ? writeChartFiles(report, language) : [];
  const files = [{name, text: content}, ...drawings.map((drawing) => ({name: name.replace(/html$/, `${drawing.name}.svg`), text: drawing.svg}))];
  for (const file of files) {
    const target = join(out, file.name);
    try {
      await writeOutput(target, file.text);
    } catch (error) {
      return cliWords[console.language].notWritten(target, (error as Error).message);
    }
    console.error(`${target}\n`);
  }
  return undefined;
}
