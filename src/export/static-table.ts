import type {Figure} from '../report/cells.js';
import type {FilledTable} from '../tables/free-tables.js';
import type {LayoutCell, LayoutRow} from '../tables/layout.js';
import {numberNotes} from '../tables/number-notes.js';
import type {Report} from '../report/report.js';
import type {Words} from '../words/words.js';
import {escapeMarkup} from './escape.js';
import {listSigns} from './table-html.js';
import type {Dress, Role} from './looks.js';

/** How tables are written in one profile. */
export interface TableManner {
  readonly dress: Dress;
  /** The only lines there are where neither classes nor styles survive. */
  readonly hasBorder: boolean;
  /** A table that is wider than its room can be reached and scrolled by keyboard. */
  readonly isRegion: boolean;
  /** Begins the names of headings, which no other table of the page may have. */
  readonly id: string;
}

/** A table of a whole report with its caption, notes, and what its signs mean; `isNamed` where the heading above says the same as the caption. */
export function writeStaticTable(report: Report, table: FilledTable, isNamed: boolean, words: Words, manner: TableManner): string {
  const {layout, figures, title} = table;
  const {dress, hasBorder, isRegion} = manner;
  const {notes, list} = numberNotes(report, table, true);
  let next = 0;
  const write = (cell: LayoutCell): string => {
    const figure = cell.kind === 'figure' ? figures[next++]! : undefined;
    return writeCell(cell, figure, (cell.address && notes.get(cell.address)) || [], layout.id, words, manner);
  };
  const writeRows = (rows: readonly LayoutRow[]): string => rows.map((row) => `<tr>${row.map(write).join('')}</tr>\n`).join('');
  const caption = title ? `<caption${dress(isNamed ? 'unseen' : 'caption')}>${escapeMarkup(title)}</caption>\n` : '';
  const columns = layout.id === 'applications' && dress('figures') ? `<colgroup><col span="${layout.labelColumns}"><col span="${layout.figureColumns}"${dress('figures')}></colgroup>\n` : '';
  const head = layout.head.length ? `<thead>\n${writeRows(layout.head)}</thead>\n` : '';
  const bodies = layout.bodies.map((rows) => `<tbody>\n${writeRows(rows)}</tbody>\n`).join('');
  const html = `<table${hasBorder ? ' border="1"' : ''}${dress('table', layout.labelColumns === 0 && 'even')}>\n${caption}${columns}${head}${bodies}</table>`;
  const region = isRegion ? ` role="region" tabindex="0" aria-label="${escapeMarkup(words.table.region(title))}"` : '';
  const scrolled = dress('scroll') ? `<div${dress('scroll')}${region}>${html}</div>\n` : `${html}\n`;
  return scrolled + writeLegend(figures, words, dress)
    + (list.length ? `<ol${dress('notes')}>${list.map((note) => `<li>${escapeMarkup(note)}</li>`).join('')}</ol>\n` : '');
}

function writeCell(cell: LayoutCell, figure: Figure | undefined, notes: readonly number[], table: string, words: Words, {dress, id}: TableManner): string {
  const spans = (cell.colspan > 1 ? ` colspan="${cell.colspan}"` : '') + (cell.rowspan > 1 ? ` rowspan="${cell.rowspan}"` : '');
  const headers = cell.headers?.length ? ` headers="${cell.headers.map((name) => id + name).join(' ')}"` : '';
  if (figure) {
    const {state, value} = figure;
    const text = state === 'missing' ? words.table.missing : figure.text;
    const refs = notes.map((number) => `<sup${dress('note')}>${number}</sup>`).join('');
    return `<td${dress('td', table === 'review' && 'centred', !!cell.total && 'total', value === 0 && 'zero', state === 'missing' && 'missing')}${spans}${headers}>${escapeMarkup(text)}${refs}</td>`;
  }
  if (cell.kind === 'text' || cell.kind === 'corner') return `<td${dress('td', cell.kind)}${spans}${headers}>${escapeMarkup(cell.text)}</td>`;
  return `<th${dress('th', ...listRoles(cell, table))}${spans} id="${id}${cell.id!}" scope="${cell.scope!}">${escapeMarkup(cell.text)}</th>`;
}

function listRoles(cell: LayoutCell, table: string): (Role | false)[] {
  const {level = 0, rowspan} = cell;
  if (cell.kind === 'band') return ['band'];
  if (cell.kind === 'column') return ['column', (cell.scope === 'colgroup' || table === 'review') && 'centred', cell.level === 0 && 'first', !!cell.total && 'heavy'];
  const deep = (['level1', 'level2', 'level3'] as const)[level - 1];
  if (table === 'statistics') return [deep ?? false];
  const isGroup = table === 'applications' && rowspan > 1;
  return [isGroup && (level === 0 ? 'side' : 'group'), table === 'applications' && level > 1 && 'label', !!cell.total && 'total'];
}

function writeLegend(figures: readonly Figure[], {table}: Words, dress: Dress): string {
  const lines = listSigns(figures).filter((sign) => sign !== 'missing').map((sign) => table.legend[sign]);
  return lines.length ? `<aside><p${dress('legend')}>${lines.map(escapeMarkup).join(' ')}</p></aside>\n` : '';
}
