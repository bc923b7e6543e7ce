import {listNotesTo} from '../report/list-notes.js';
import type {Report} from '../report/report.js';
import type {FilledTable} from './free-tables.js';
import {listFigureCells} from './layout.js';

/** The numbers of the notes to each cell by its address, and the notes in the order of their numbers. */
export interface NumberedNotes {
  readonly notes: ReadonlyMap<string, readonly number[]>;
  readonly list: readonly string[];
}

/**
 * The notes to a table, numbered in the order of their cells; notes to a row, to the whole table or to the report come
 * last, without a number beside a figure. A part of a whole report leaves those to the report to the whole. A place may begin with `tables.`.
 */
export function numberNotes(report: Report, {layout, figures}: FilledTable, isPart: boolean): NumberedNotes {
  const cells = listFigureCells(layout);
  const notes = new Map<string, number[]>();
  const list: string[] = [];
  const noted = [...listNotesTo(report, layout.id.replace('-', '.')), ...(isPart ? [] : listNotesTo(report, ''))];
  figures.forEach((figure, i) => {
    const address = cells[i]!.address!;
    const texts = [figure.note, ...noted.filter((note) => note.cell === address).map((note) => note.text)].filter(Boolean);
    if (texts.length) notes.set(address, texts.map((text) => list.push(text!)));
  });
  const known = new Set(cells.map((cell) => cell.address));
  for (const note of noted) if (!known.has(note.cell)) list.push(note.text);
  return {notes, list};
}
