import type {TableId} from '../forms/editions.js';
import {listBranches} from '../forms/cells.js';
import {editions, tableIds} from '../forms/editions.js';
import type {FormTable} from '../forms/form.js';
import {foldLabel} from './fold.js';
import {readHeading} from './headings.js';
import {listPairs, sharePairs} from './near.js';
import type {ReadTable} from './read-table.js';
import {readVerbatim} from './read-verbatim.js';
import {isFigureLine, readCellRun, readFlatRows, readGridRows, type RowReading} from './row-readings.js';
import type {SourceBlock, SourceParagraph, SourceTable} from './source.js';

/** A table of the document: a statutory one with its rows, and what was read of it where it is word for word the form's; or any other as it stands. */
export type FoundTable =
  | {readonly kind: 'statutory'; readonly table: TableId; readonly readings: readonly RowReading[]; readonly text: string; readonly line: number; readonly verbatim?: ReadTable | undefined}
  | {readonly kind: 'statistics' | 'other'; readonly source: SourceTable; readonly line: number};

export type Part = SourceParagraph | FoundTable;

/** The paragraphs and tables of a document; runs of lines that are a statutory table become one. */
export function findTables(blocks: readonly SourceBlock[]): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (let i = 0, isRun = blocks.length > 0 && isTableBlock(blocks, 0); i < blocks.length; i = end, isRun = !isRun) {
    end = findRunEnd(blocks, i, isRun);
    const verbatim = end === i + 1 ? findVerbatim(blocks[i]!) : undefined;
    const found = verbatim ? [verbatim] : readBlocks(blocks.slice(i, end), isRun);
    for (const part of found) parts.push(part);
  }
  return parts;
}

function readBlocks(run: readonly SourceBlock[], isRun: boolean): readonly Part[] {
  if (run.every(isParagraph)) return isRun ? readRun(run) : run;
  return joinTables(run).flatMap((block) => (isParagraph(block) ? [block] : readSource(block)));
}

/** A table that stands alone and is word for word the form's. */
function findVerbatim(block: SourceBlock): FoundTable | undefined {
  const verbatim = isParagraph(block) ? undefined : readVerbatim(block);
  return verbatim && new VerbatimPart(verbatim, block as SourceTable);
}

/** Its rows are only looked at where it must be joined with another. */
class VerbatimPart {
  readonly kind = 'statutory';
  readonly table: TableId;
  readonly line: number;

  constructor(readonly verbatim: ReadTable, private readonly source: SourceTable) {
    this.table = verbatim.table;
    this.line = source.line;
  }

  get readings(): readonly RowReading[] {
    return readGridRows(this.source);
  }

  get text(): string {
    return readWords(this.source);
  }
}

/**
 * The tables of a run, those together that are one: the same table on the next page, a band of its own,
 * or rows with lines between them that hold the one cell of a band.
 */
function joinTables(run: readonly SourceBlock[]): SourceBlock[] {
  const kinds = new Set(run.flatMap((block) => (isParagraph(block) ? [] : judge(readWords(block)) ?? [])));
  if (run.length > 1 && kinds.size <= 1) {
    const whole: SourceTable = {
      ...(run.find((block) => !isParagraph(block)) as SourceTable), line: run[0]!.line,
      rows: run.flatMap((block) => (isParagraph(block) ? [{cells: [{text: block.text}], line: block.line}] : block.rows)),
    };
    const kind = judge(readWords(whole));
    if (kind !== undefined && kind !== 'statistics') return [whole];
  }
  const joined: SourceBlock[] = [];
  for (const block of run) {
    const last = joined[joined.length - 1];
    const kind = isParagraph(block) ? undefined : judge(readWords(block));
    if (kind && kind !== 'statistics' && last && !isParagraph(last) && !isParagraph(block) && judge(readWords(last)) === kind) {
      joined[joined.length - 1] = {...last, rows: [...last.rows, ...block.rows]};
    } else {
      joined.push(block);
    }
  }
  return joined;
}

function isParagraph(block: SourceBlock): block is SourceParagraph {
  return block.kind === 'paragraph';
}

function readSource(source: SourceTable): Part[] {
  const text = readWords(source);
  const kind = judge(text);
  const {line} = source;
  if (kind === undefined || kind === 'statistics') {
    const isText = source.rows.every(({cells}) => cells.filter((cell) => cell.text.trim() !== '').length <= 1) && kind === undefined;
    if (!isText) return [{kind: kind ?? 'other', source, line}];
    const lines = source.rows.flatMap((row) => row.cells.map((cell): SourceParagraph => ({kind: 'paragraph', text: cell.text.trim(), line: row.line})));
    return findTables(lines.filter(({text: words}) => words !== ''));
  }
  return [{kind: 'statutory', table: kind, readings: source.isCellRun ? readCellRun(source) : readGridRows(source), text, line}];
}

function readWords(source: SourceTable): string {
  let words = wordsOf.get(source);
  if (words === undefined) wordsOf.set(source, (words = source.rows.map(({cells}) => cells.map((cell) => foldLabel(cell.text)).join('')).join('')));
  return words;
}

const wordsOf = new WeakMap<SourceTable, string>();

/** The end of the blocks from `start` that could together be a table, or that are none: there begins what is the other. */
function findRunEnd(blocks: readonly SourceBlock[], start: number, isRun: boolean): number {
  let i = start + 1;
  while (i < blocks.length && (isTableBlock(blocks, i) === isRun || (isRun && isGap(blocks, i)))) i++;
  return i;
}

/** Whether a line that is no label stands among the lines of a table: figures go on within three lines. */
function isGap(blocks: readonly SourceBlock[], index: number): boolean {
  for (let i = index; i < Math.min(index + 4, blocks.length); i++) {
    const block = blocks[i]!;
    if (block.kind !== 'paragraph' || block.text.length > 40 || /[。；，年月]/.test(block.text) || readHeading(block.text)?.id !== undefined) return false;
    if (i > index && isTableLine(blocks, i)) return true;
  }
  return false;
}

function isTableBlock(blocks: readonly SourceBlock[], index: number): boolean {
  return blocks[index]!.kind === 'table' || isTableLine(blocks, index);
}

// The lines of all tables of a report are a few hundred, and run into one another a few times; more is no table.
const longestRun = 4000;
const mostCuts = 12;

function readRun(lines: readonly SourceParagraph[], cuts = mostCuts): Part[] {
  if (lines.length > longestRun || cuts === 0) return [...lines];
  const figures = lines.reduce((sum, {text}) => sum + text.replace(/\D/g, '').length, 0);
  if (lines.length < 3 && figures < 12) return [...lines];
  const text = foldLabel(lines.map((line) => line.text).join(''));
  const kind = judge(text);
  if (kind === undefined || kind === 'statistics' || (figures < 3 && lines.length < 10)) {
    // A page or a cell may hold the lines of several tables one after another.
    const cut = lines.findIndex((line, i) => i > 0 && starts.some((start) => foldLabel(line.text).startsWith(start)));
    return cut > 0 ? [...readRun(lines.slice(0, cut), cuts - 1), ...readRun(lines.slice(cut), cuts - 1)] : [...lines];
  }
  const own = lines.findIndex((line, i) => i > 0 && starts.some((start) => foldLabel(line.text).startsWith(start) && !startsOf[kind].includes(start)));
  const mine = own > 0 && judge(foldLabel(lines.slice(own).map((line) => line.text).join(''))) ? lines.slice(0, own) : lines;
  const words = mine === lines ? text : foldLabel(mine.map((line) => line.text).join(''));
  const part: Part = {kind: 'statutory', table: kind, readings: readFlatRows(mine), text: words, line: mine[0]!.line};
  return mine === lines ? [part] : [part, ...readRun(lines.slice(mine.length), cuts - 1)];
}

/** Whether a line may belong to a table of one cell a line: figures, or the words of a form's labels. */
function isTableLine(blocks: readonly SourceBlock[], index: number): boolean {
  const block = blocks[index];
  if (block?.kind !== 'paragraph') return false;
  const {text} = block;
  if (text.length > 120 && (text.match(/\d+/g)?.length ?? 0) < 4) return false; // prose
  if (isFigureLine(text)) return true;
  if (readHeading(text)?.id !== undefined) return false;
  const words = foldLabel(text).replace(/\d/g, '');
  if (words === '') return true;
  if (words.length === 1) return formCharacters.has(words);
  if (/[。；]/.test(text) && !/\d{7}/.test(text)) return false; // prose
  if (sharePairs(words, formPairs) >= (words.length > 40 && !/\d{7}/.test(text) ? 0.75 : words.length > 12 ? 0.5 : 0.3)) return true;
  // A label that is hardly one, before its figures.
  const next = blocks[index + 1];
  return text.length <= 40 && next?.kind === 'paragraph' && isFigureLine(next.text) && !/[年月日]/.test(text);
}

/** Which table some folded words are, if any. */
function judge(words: string): TableId | 'statistics' | undefined {
  if (/统计指标|指标名称/.test(words) && /单位/.test(words)) return 'statistics';
  if (/勾稽关系|申请人情况/.test(words) && words.includes('商业企业')) return 'applications';
  if (words.includes('结果维持') && words.includes('尚未审结')) return 'review';
  if (words.includes('第二十条') && words.includes('信息内容')) return 'proactive';
  const there = listPairs([words]);
  const counts = tableIds.map((id) => ({id, share: sharePlaces(there, labelPairs[id])}));
  const best = counts.reduce((top, other) => (other.share > top.share ? other : top));
  if (best.share < 0.4) return undefined;
  if (best.id === 'proactive') return isProactive(words) ? 'proactive' : undefined;
  return best.id;
}

/** The share of a table's own pairs of characters that are there. */
function sharePlaces(there: ReadonlySet<string>, pairs: readonly string[]): number {
  return pairs.filter((pair) => there.has(pair)).length / pairs.length;
}

/** A local table may name the same matters: only the articles, or the columns of two articles, make it the form's. */
function isProactive(words: string): boolean {
  if (/第二十|二十条|十条第/.test(words)) return true;
  return [/新制作|新公开|制发|废止|现行有效/, /上一年项|年项目数|处理决定|理决定数/, /采购项目数|采购总金|收费金额|年收费/].filter((family) => family.test(words)).length >= 2;
}

/** Whether folded words are such as the forms print: the heads of columns, groups, articles. */
export function areFormWords(words: string): boolean {
  return words.length < 2 || sharePairs(words, formPairs) >= 0.3;
}

function listLabels(table: FormTable): string[] {
  return table.bands.flatMap((band) => [
    ...(band.band ? [band.band.label] : []), ...(band.corner ? [band.corner.label] : []),
    ...listBranches(band.columns).flat().map((line) => line.label), ...listBranches(band.rows ?? []).flat().map((line) => line.label),
  ]).map(foldLabel);
}

const forms = Object.values(editions).flatMap((form) => form.sections.filter((section) => section.kind === 'table')) as readonly FormTable[];
const labels = Object.fromEntries(tableIds.map((id) => [id, [...new Set(forms.filter((form) => form.id === id).flatMap(listLabels))]])) as unknown as {readonly [T in TableId]: readonly string[]};
// What every edition of a table prints: the more of it is there, the surer.
const labelPairs = Object.fromEntries(tableIds.map((id) => {
  const sets = forms.filter((form) => form.id === id).map((form) => listPairs(listLabels(form)));
  return [id, [...sets[0]!].filter((pair) => sets.every((set) => set.has(pair)))];
})) as unknown as {readonly [T in TableId]: readonly string[]};
const allLabels = Object.values(labels).flat();
const formPairs = listPairs(allLabels);
const formCharacters = new Set(allLabels.join(''));
const startsOf: {readonly [T in TableId]: readonly string[]} = {
  proactive: ['第二十条第一项', '信息内容'], applications: ['本列数据的勾稽关系', '申请人情况'], review: ['行政复议', '结果维持'],
};
const starts = Object.values(startsOf).flat();
