import type {Report} from '../src/report/report.js';

/** The sample reports of the demo, and what their documents print. */

export const sampleNames = ['city-2025', 'langxia-2019', 'daguan-2019', 'lianhua-2022', 'chaiqiao-2019', 'xianfenglu-2020'] as const;
export type SampleName = (typeof sampleNames)[number];

export const sampleUrl = (name: SampleName): string => `/demo/public/samples/${name}.json`;

export async function loadSample(name: SampleName): Promise<Report> {
  return (await (await fetch(sampleUrl(name))).json()) as Report;
}

/** The figures as printed, row by row: `applications` → [['1', '0', …], …]; a blank is ''. */
export async function loadPrinted(name: SampleName): Promise<Map<string, string[][]>> {
  const text = await (await fetch(`/test/fixtures/printed/${name}.txt`)).text();
  const tables = new Map<string, string[][]>();
  for (const part of text.split(/^# /m).slice(1)) {
    const [head, ...rows] = part.replace(/\n$/, '').split('\n');
    tables.set(head!, rows.map((row) => row.split('|')));
  }
  return tables;
}
