import type {SourceBlock, SourceDocument, SourceRow} from './source.js';

/**
 * Reads plain text: lines that hold cells between bars or behind tabs become tables, all others
 * paragraphs. Lines with one cell each stay paragraphs: only who knows the forms can tell them from text.
 */
export function readText(text: string): SourceDocument {
  const lines = (/[\r\u2028\u0085\f]/.test(text) ? text.replace(/\r\n|[\r\u2028\u0085\f]/g, '\n') : text).split('\n');
  const blocks: SourceBlock[] = [];
  for (let i = 0; i < lines.length;) {
    const kind = judgeLine(lines[i]!);
    if (kind === 'tab') i = readTabs(lines, i, blocks);
    else if (kind === 'bar') i = readBars(lines, i, blocks);
    else {
      if (kind === 'text') blocks.push({kind: 'paragraph', text: lines[i]!.trim(), line: i + 1});
      i++;
    }
  }
  return {kind: 'text', blocks, messages: []};
}

type LineKind = 'empty' | 'tab' | 'bar' | 'text';

function judgeLine(line: string): LineKind {
  if (line === '') return 'empty';
  if (line.startsWith('\t')) return 'tab';
  if (line.includes('|') || line.includes('｜')) return 'bar';
  return line.trim() === '' ? 'empty' : 'text';
}

/** A tab opens a cell, a line without one goes on with it, an empty line ends the row. */
function readTabs(lines: readonly string[], start: number, blocks: SourceBlock[]): number {
  const rows: SourceRow[] = [];
  let cells: {text: string}[] = [];
  let first = start;
  let i = start;
  for (; i < lines.length; i++) {
    const kind = judgeLine(lines[i]!);
    if (kind === 'tab') {
      if (!cells.length) first = i;
      const text = lines[i]!.slice(1);
      if (text.includes('\t')) for (const cell of text.split('\t')) cells.push({text: cell});
      else cells.push({text});
    } else if (kind === 'empty') {
      cells = endRow(rows, cells, first + 1);
    } else if (cells.length && kind === 'text') {
      // A figure on a line of its own is the next cell; words go on with the last.
      if (/^\s*[\d.]+\s*$/.test(lines[i]!)) cells.push({text: lines[i]!});
      else cells[cells.length - 1]!.text += `\n${lines[i]!}`;
    } else {
      break;
    }
  }
  endRow(rows, cells, first + 1);
  blocks.push({kind: 'table', rows, line: start + 1});
  return i;
}

/** Adds a row of cells, if there are any; returns those of the next. */
function endRow(rows: SourceRow[], cells: {text: string}[], line: number): {text: string}[] {
  if (cells.length === 0) return cells;
  for (const cell of cells) cell.text = cell.text.trim();
  rows.push({cells, line});
  return [];
}

/** Bars between the cells of a row, or behind the one cell of a line. */
function readBars(lines: readonly string[], start: number, blocks: SourceBlock[]): number {
  const rows: {cells: string[]; line: number}[] = [];
  let i = start;
  for (; i < lines.length; i++) {
    const kind = judgeLine(lines[i]!);
    if (kind === 'bar') rows.push({cells: cutBars(lines[i]!), line: i + 1});
    else if (kind !== 'empty' || judgeLine(lines[i + 1] ?? '') !== 'bar') break;
  }
  const full = rows.filter(({cells}) => !isRule(cells));
  const counts = full.map(({cells}) => cells.filter((cell) => cell !== '').length);
  if (counts.every((count) => count <= 1)) readSingleCells(full, blocks);
  else if (full.some(({cells}, r) => counts[r] === 1 && cells.some((cell) => cell.length > 60 || cell.endsWith('。')))) readPage(full, blocks);
  else blocks.push(makeTable(full));
  return i;
}

interface BarRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** A page that was a table as a whole, its prose with bars behind it: a row of one cell is text. */
function readPage(rows: readonly BarRow[], blocks: SourceBlock[]): void {
  for (let i = 0; i < rows.length;) {
    const isText = isSingle(rows[i]!);
    let end = i + 1;
    while (!isText && end < rows.length && !isSingle(rows[end]!)) end++;
    if (!isText) blocks.push(makeTable(rows.slice(i, end)));
    else for (const text of rows[i]!.cells) if (text !== '') blocks.push({kind: 'paragraph', text, line: rows[i]!.line});
    i = end;
  }
}

function isSingle({cells}: BarRow): boolean {
  return cells.filter((cell) => cell !== '').length <= 1;
}

function makeTable(rows: readonly BarRow[]): SourceBlock {
  return {kind: 'table', line: rows[0]!.line, rows: rows.map(({cells, line}) => ({cells: cells.map((text) => ({text})), line}))};
}

/** One cell a line: prose with bars behind it is text; short words are cells whose rows nobody marked. */
function readSingleCells(rows: readonly BarRow[], blocks: SourceBlock[]): void {
  const texts = rows.map(({cells, line}) => ({text: cells.find((cell) => cell !== '') ?? '', isFiller: cells.length > 2, line}));
  if (texts.some(({text}) => text.length > 60) || texts.length < 8) {
    for (const {text, line} of texts) if (text) blocks.push({kind: 'paragraph', text, line});
    return;
  }
  blocks.push({
    kind: 'table', line: texts[0]!.line, isCellRun: true,
    // A bar alone is a blank cell; several are the covered places of a merged one.
    rows: texts.filter(({text, isFiller}) => text !== '' || !isFiller).map(({text, line}) => ({cells: [{text}], line})),
  });
}

function cutBars(line: string): string[] {
  const cells = line.split(/[|｜]/).map((cell) => cell.trim());
  // A row in bars on both sides, as Markdown writes it.
  return /^\s*\|.*[^|\s]\s*\|\s*$/.test(line) && cells.length > 3 ? cells.slice(1, -1) : cells;
}

function isRule(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.includes('-')) && cells.every((cell) => /^:?-*:?$/.test(cell));
}
