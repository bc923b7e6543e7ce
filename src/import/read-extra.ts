import type {ExtraTable, StatisticsEntry} from '../report/report.js';
import type {Cell} from '../report/shape.js';
import type {RowReading} from './row-readings.js';
import type {SourceTable} from './source.js';
import {isFigureLike, isMissing, readValue} from './values.js';

/** A table outside the forms as it stands; a row with one cell alone opens a table of its own under that name. */
export function readExtraTables(source: SourceTable, after: string | undefined, caption: string): ExtraTable[] {
  const tables: {caption: string; rows: (Cell | string)[][]}[] = [];
  for (const {cells} of source.rows) {
    const texts = dropBlankEnd(cells.flatMap((cell) => [cell.text, ...Array.from({length: (cell.colspan ?? 1) - 1}, () => '')]));
    if (texts.length === 0) continue;
    const isName = texts.length === 1 && !isFigureLike(texts[0]!) && cells.length > 1;
    if (isName || tables.length === 0) tables.push({caption: isName ? clean(texts[0]!) : caption, rows: []});
    if (!isName) tables[tables.length - 1]!.rows.push(texts.map(readExtraCell));
  }
  return tables.filter(({rows}) => rows.length > 0).map(({caption: name, rows}) => {
    const hasHead = rows.length > 1 && rows[0]!.length > 1 && rows[0]!.every((cell) => typeof cell === 'string') && rows.slice(1).some((row) => row.some((cell) => typeof cell !== 'string'));
    return {caption: name, ...(after ? {after} : {}), ...(hasHead ? {headRows: 1} : {}), rows};
  });
}

/** Rows that a statutory table has beyond its form. */
export function keepRows(readings: readonly RowReading[], after: string, caption: string): ExtraTable {
  return {caption, after, rows: readings.map(({labels, values}) => [clean(labels.join(' ')), ...dropBlankEnd(values).map(readExtraCell)])};
}

/** The lines of a statistics table: words, unit, figure. */
export function readStatistics(source: SourceTable): StatisticsEntry[] {
  return source.rows.flatMap(({cells}) => {
    const texts = dropBlankEnd(cells.map((cell) => cell.text));
    const [label = '', unit = '', figure] = texts.length > 3 ? [texts[texts.length - 3], texts[texts.length - 2], texts[texts.length - 1]] : texts;
    if (/统计指标|指标名称/.test(label.replace(/\s/g, ''))) return [];
    if (figure === undefined) return [{label: clean(label), ...(unit ? readValue(unit).kind === 'words' ? {unit: clean(unit)} : {value: readValue(unit).cell} : {})}];
    const value = readValue(figure);
    return [{label: clean(label), unit: clean(unit), value: value.cell}];
  });
}

function readExtraCell(text: string): Cell | string {
  const value = readValue(text);
  return value.kind === 'words' ? clean(text) : value.cell;
}

/** Words on one line, without the spaces that printing puts between Han characters. */
function clean(text: string): string {
  return text.replace(/[\s\u00a0\u3000]+/g, ' ').trim().replace(/([^\x20-\x7e]) (?=[^\x20-\x7e])/g, '$1');
}

function dropBlankEnd(texts: readonly string[]): string[] {
  let end = texts.length;
  while (end > 0 && (texts[end - 1]!.trim() === '' || isMissing(readValue(texts[end - 1]!).cell))) end--;
  return texts.slice(0, end);
}
