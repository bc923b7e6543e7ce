import type {Figure} from '../report/cells.js';
import type {LayoutCell, LayoutRow, TableLayout} from '../tables/layout.js';
import {escapeMarkup} from './escape.js';

/** What a figure cell shows: its parts for the style sheet, and the HTML inside. */
export interface FigureHtml {
  readonly part: string;
  readonly html: string;
}

/** Words and notes that figures need. */
export interface FigureVoice {
  readonly blank: string;
  readonly missing: string;
  noteRef(number: number): string;
}

/** A table as HTML: the figures come from `fill`, the caption is HTML already. */
export function writeTable(layout: TableLayout, caption: string, fill: (cell: LayoutCell) => FigureHtml): string {
  const writeRows = (rows: readonly LayoutRow[]): string =>
    rows.map((row) => `<tr>${row.map((cell) => writeCell(cell, fill)).join('')}</tr>`).join('');
  const head = layout.head.length ? `<thead>${writeRows(layout.head)}</thead>` : '';
  const bodies = layout.bodies.map((rows) => `<tbody>${writeRows(rows)}</tbody>`).join('');
  const columns = '<col/>'.repeat(layout.labelColumns) + '<col class="f"/>'.repeat(layout.figureColumns);
  return `<table part="table" class="${escapeMarkup(layout.id)}"><caption part="caption">${caption}</caption><colgroup>${columns}</colgroup>${head}${bodies}</table>`;
}

/** The parts of a cell with a figure. */
export function writePart(cell: LayoutCell, {state, value}: Figure): string {
  return `cell${cell.total ? ' total' : ''}${state === 'number' ? (value === 0 ? ' zero' : '') : ` ${state}`}`;
}

/** One figure: plain digits, or what a blank, a mark, a missing entry or a note needs. */
export function writeFigure(cell: LayoutCell, figure: Figure, notes: readonly number[], voice: FigureVoice): FigureHtml {
  const spoken = figure.state === 'blank' ? voice.blank : figure.state === 'missing' ? voice.missing : '';
  const refs = notes.map((number) => `<sup part="note-ref"><span class="sr">${escapeMarkup(voice.noteRef(number))}</span><span aria-hidden="true">${number}</span></sup>`);
  return {part: writePart(cell, figure), html: (spoken ? `<span class="sr">${escapeMarkup(spoken)}</span>` : escapeMarkup(figure.text)) + refs.join('')};
}

function writeCell(cell: LayoutCell, fill: (cell: LayoutCell) => FigureHtml): string {
  const spans = (cell.colspan > 1 ? ` colspan="${cell.colspan}"` : '') + (cell.rowspan > 1 ? ` rowspan="${cell.rowspan}"` : '');
  const headers = cell.headers?.length ? ` headers="${cell.headers.join(' ')}"` : '';
  if (cell.kind === 'figure') {
    const {part, html} = fill(cell);
    return `<td part="${part}"${spans}${headers}>${html}</td>`;
  }
  if (cell.kind === 'text' || cell.kind === 'corner') {
    return `<td part="${cell.kind}" class="${cell.kind}"${spans}${headers}>${escapeMarkup(cell.text)}</td>`;
  }
  const level = cell.level === undefined ? '' : ` level-${cell.level}`;
  return `<th part="heading ${cell.kind}${cell.total ? ' total' : ''}" class="${cell.kind}${level}" id="${cell.id!}" scope="${cell.scope!}"${cell.lang ? ` lang="${cell.lang}"` : ''}${spans}>${escapeMarkup(cell.text)}</th>`;
}

/** The signs in place of figures that a reader should be told the meaning of; a mark of words speaks for itself. */
export function listSigns(figures: readonly Figure[]): ('blank' | 'missing' | 'mark')[] {
  return (['blank', 'missing', 'mark'] as const).filter((sign) => figures.some(({state, text}) => state === sign && (sign !== 'mark' || !/[\p{L}\p{N}]/u.test(text))));
}
