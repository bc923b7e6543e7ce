import {findStatisticsLine, findStatisticsUnit, statisticsColumns, statisticsHeading} from '../forms/statistics-2014.js';
import {pickHeading, pickLabel, type Language} from '../forms/label.js';
import {readCell, type Figure} from '../report/cells.js';
import type {ExtraTable, Report, StatisticsEntry} from '../report/report.js';
import type {LayoutCell, LayoutRow, TableLayout} from './layout.js';

/** Tables whose rows the document decides: the statistics of 2014, and tables outside every form. */

/** A layout with the figures of its figure cells, in printed order, and what the table is called. */
export interface FilledTable {
  readonly layout: TableLayout;
  readonly figures: readonly Figure[];
  readonly title: string;
  /** Whether the title is the agency's own and not the form's. */
  readonly isPrinted?: boolean;
}

/** The statistics table or the extra table `number`, counted from 1; undefined when the report has none. */
export function fillFreeTable(report: Report, table: 'statistics' | 'extra', number: number, language: Language): FilledTable | undefined {
  const source = table === 'statistics' ? report.tables?.statistics : report.extra?.[number - 1];
  if (!source || (table === 'statistics' && !report.tables?.statistics?.length)) return undefined;
  // The same layout each time, so that a table drawn anew keeps its cells and the reader's place.
  const known = filled.get(source);
  if (known?.language === language) return known.table;
  const made = Array.isArray(source) ? layoutStatistics(source, language) : layoutExtra(source, number - 1, language);
  filled.set(source, {language, table: made});
  return made;
}

const filled = new WeakMap<object, {readonly language: Language; readonly table: FilledTable}>();

/** The statistics table: indicator, unit, figure; a known indicator is translated, any other stands as printed. */
export function layoutStatistics(entries: readonly StatisticsEntry[], language: Language): FilledTable {
  const head = statisticsColumns.map((column, i): LayoutCell =>
    ({kind: 'column', text: pickLabel(column, language), id: `c${i}`, scope: 'col', colspan: 1, rowspan: 1, ...(i ? {} : {level: 0})}));
  const rows = entries.map((entry, i): LayoutRow => {
    const label = (entry.label ?? '').trim();
    const line = findStatisticsLine(label);
    return [
      {kind: 'row', text: line && language === 'en' ? pickLabel(line, language) : label, id: `r${i}`, scope: 'row', colspan: 1, rowspan: 1, level: line?.level ?? 0, ...(line ? {} : printedIn(language))},
      {kind: 'text', text: pickLabel(findStatisticsUnit(entry.unit ?? ''), language), headers: ['c1', `r${i}`], colspan: 1, rowspan: 1},
      {kind: 'figure', text: '', headers: ['c2', `r${i}`], address: `statistics.${i}.value`, colspan: 1, rowspan: 1},
    ];
  });
  return {
    layout: {id: 'statistics', labelColumns: 1, figureColumns: 2, head: [head], bodies: [rows]},
    figures: entries.map((entry) => readCell(entry.value)),
    title: pickHeading(statisticsHeading, language),
  };
}

/**
 * An extra table, `index` counted from 0. The first `headRows` rows head the columns; the first cell of
 * a row heads it; a row of one cell in a wider table is a band across it. A short row is filled up with
 * cells that say nothing stood there.
 */
export function layoutExtra(extra: ExtraTable, index: number, language: Language = 'zh'): FilledTable {
  const rows = extra.rows ?? [];
  const width = Math.max(1, ...rows.map((row) => row.length));
  const headRows = Math.min(extra.headRows ?? 0, rows.length);
  const figures: Figure[] = [];
  let band: string | undefined;

  const layoutHead = (row: readonly unknown[], r: number): LayoutRow => Array.from({length: width}, (_, c): LayoutCell =>
    ({kind: 'column', text: sayCell(row[c]), id: `c${r}-${c}`, scope: 'col', colspan: 1, rowspan: 1, ...(c ? {} : {level: 0}), ...printedIn(language)}));

  const layoutBody = (row: NonNullable<ExtraTable['rows']>[number], r: number): LayoutRow => {
    if (row.length === 1 && width > 1) {
      band = `b${r}`;
      return [{kind: 'band', text: sayCell(row[0]), id: band, scope: 'rowgroup', colspan: width, rowspan: 1, ...printedIn(language)}];
    }
    return Array.from({length: width}, (_, c): LayoutCell => {
      const cell = row[c];
      if (c === 0 && width > 1) return {kind: 'row', text: sayCell(cell), id: `r${r}`, scope: 'row', colspan: 1, rowspan: 1, level: 0, ...printedIn(language)};
      figures.push(typeof cell === 'string' ? readCell({raw: cell}) : readCell(cell));
      const columnIds = Array.from({length: headRows}, (__, h) => `c${h}-${c}`);
      return {kind: 'figure', text: '', headers: [...columnIds, ...(band ? [band] : []), ...(width > 1 ? [`r${r}`] : [])],
        address: `extra.${index}.rows.${r}.${c}`, colspan: 1, rowspan: 1};
    });
  };

  const head = rows.slice(0, headRows).map(layoutHead);
  const body = rows.slice(headRows).map((row, i) => layoutBody(row, headRows + i));
  return {layout: {id: `extra-${index}`, labelColumns: width > 1 ? 1 : 0, figureColumns: width > 1 ? width - 1 : 1, head, bodies: [body]},
    figures, title: extra.caption ?? '', isPrinted: true};
}

// Beside Chinese of the form the agency's own needs no mark.
function printedIn(language: Language): {readonly lang?: string} {
  return language === 'en' ? {lang: 'zh-CN'} : {};
}

function sayCell(cell: unknown): string {
  return typeof cell === 'string' ? cell : readCell(cell as Parameters<typeof readCell>[0]).text;
}
