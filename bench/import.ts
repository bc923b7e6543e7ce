/**
 * `npm run bench import`: reports a second for text, pages and Word files on one core, beside what such a
 * file costs whoever reads it: a scan of its lines, parse5 alone, unzipping and a scan of its XML.
 */
import {unzipSync} from 'fflate';
import {parse} from 'parse5';
import {importReport} from '../src/import/node.js';
import {layOut, textLayouts, writeHtml, writeWordCell} from '../test/import/layouts.js';
import {makeDocx, makeTable, paragraph} from '../test/import/make-docx.js';
import {makeReport} from '../test/report/valid-report.js';

type Source = string | Uint8Array;

interface Kind {
  readonly name: string;
  readonly sources: readonly Source[];
  readonly goal: number;
  floor(source: Source): number;
}

const count = 40;
const rounds = 15;
// As many reports as a folder has of which one run makes JSON: the engine goes on to improve the code until then.
const warmUp = 1000 / count;
const page = `${'各科室按月更新栏目，过期的内容及时撤下，来信由专人答复。'.repeat(30)}\n`;
const make = (write: (report: ReturnType<typeof makeReport>) => Source): Source[] => Array.from({length: count}, (_, i) => write(makeReport(i + 1, i % 2 ? '2019' : '2021')));
const pages = (cell: (text: string) => string, attributes: string, wrap: (text: string) => string): Source[] =>
  make((report) => `<!doctype html><html><body>${layOut(report, (table) => writeHtml(table, cell, attributes), wrap)}<p>${page}</p></body></html>`);

const kinds: readonly Kind[] = [
  {name: 'text', goal: 2.5, sources: make((report) => layOut(report, textLayouts['L6']!) + page), floor: (source) => scanLines(source as string)},
  {name: 'clean HTML', goal: 1.3, sources: pages((text) => text, '', (text) => `<p>${text}</p>`), floor: (source) => parse(source as string).childNodes.length},
  {name: 'Word HTML', goal: 1.3, sources: pages(writeWordCell, " style='border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt' valign=top", writeWordCell), floor: (source) => parse(source as string).childNodes.length},
  {name: 'docx', goal: 2.5, sources: make((report) => makeDocx(layOut(report, makeTable, paragraph) + paragraph(page))), floor: (source) => scanDocx(source as Uint8Array)},
];

for (const {name, sources, goal, floor} of kinds) {
  const times = {floor: [] as number[], import: [] as number[]};
  for (let round = -warmUp; round < rounds; round++) {
    let start = performance.now();
    for (const source of sources) floor(source);
    const least = performance.now() - start;
    start = performance.now();
    for (const source of sources) if (!(await importReport(source)).report?.tables?.review) throw new Error(`${name} was not read`);
    if (round < 0) continue; // to warm up
    times.floor.push(least);
    times.import.push(performance.now() - start);
  }
  const ratio = median(times.import.map((time, i) => time / times.floor[i]!));
  const perSecond = (all: readonly number[]): string => String(Math.round((count / median(all)) * 1000)).padStart(6);
  console.log(`${name.padEnd(12)}floor ${perSecond(times.floor)}/s   import ${perSecond(times.import)}/s   ratio ${ratio.toFixed(2)} (goal ${goal}${ratio <= goal ? '' : ', missed'})`);
}

function scanLines(text: string): number {
  let sum = 0;
  for (const line of text.split('\n')) {
    const found = /^\t?\s*(\D*?)\s*(\d[\d.]*)?\s*$/.exec(line);
    if (found?.[2]) sum += Number(found[2]);
  }
  return sum;
}

function scanDocx(bytes: Uint8Array): number {
  const part = unzipSync(bytes, {filter: ({name}) => name === 'word/document.xml'})['word/document.xml']!;
  let length = 0;
  for (const [found] of new TextDecoder().decode(part).matchAll(/<w:t[ >][^<]*|<\/w:(?:p|tc|tr|tbl)>/g)) length += found.length;
  return length;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
