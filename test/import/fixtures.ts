import type {ImportMessage} from '../../src/import/index.js';
import {importReport} from '../../src/import/index.js';
import type {HtmlParser} from '../../src/import/index.js';

/** The documents of `test/fixtures/import/`: a folder each, with what comes of it. */
export const importFixtures = ['chaiqiao-2019', 'daguan-2019', 'langxia-2019', 'lianhua-2022', 'xianfenglu-2020'] as const;

/** A fixture's report and messages as its files hold them. */
export async function writeImport(source: string, html?: HtmlParser): Promise<{readonly expected: string; readonly messages: string}> {
  const {report, messages} = await importReport(source, html ? {html} : {});
  return {expected: write(report), messages: writeLines(messages)};
}

function write(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function writeLines(messages: readonly ImportMessage[]): string {
  return `[\n${messages.map((message) => JSON.stringify(message)).join(',\n')}\n]\n`;
}
