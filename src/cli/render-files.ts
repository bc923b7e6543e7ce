import {basename, join} from 'node:path';
import {toHtml, type Profile} from '../export/to-html.js';
import {writeChartFiles, type ChartFile} from '../export/static-chart.js';
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
  const make = (address?: (file: ChartFile) => string): string => toHtml(report, {profile, language, charts, ...(address ? {address} : {})});
  if (out === undefined) {
    console.out(make());
    return undefined;
  }
  const name = nameOutput(basename(path), '.html', used);
  const nameDrawing = (drawing: ChartFile): string => name.replace(/html$/, `${drawing.name}.svg`);
  const drawings = profile === 'picture' ? writeChartFiles(report, language) : [];
  const files = [{name, text: make((drawing) => encodeURIComponent(nameDrawing(drawing)))}, ...drawings.map((drawing) => ({name: nameDrawing(drawing), text: drawing.svg}))];
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
