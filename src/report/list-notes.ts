import {tableIds} from '../forms/editions.js';
import type {Report} from './report.js';

/** A note of a report and its place: a table, a row or a cell, such as `applications.received.total`; empty where it is to the whole. */
export interface PlacedNote {
  readonly cell: string;
  readonly text: string;
}

/** The notes to a table, its rows and cells; `place` is that of the table, such as `applications` or `extra.0`. */
export function listNotesTo({notes = []}: Pick<Report, 'notes'>, place: string): PlacedNote[] {
  return notes.map(({cell = '', text = ''}) => ({cell: cell.replace(/^tables\./, ''), text})).filter(({cell}) => cell === place || (place !== '' && cell.startsWith(`${place}.`)));
}

/** The notes of a report that belong to none of the tables it has. */
export function listOwnNotes(report: Report): string[] {
  const {notes = [], tables = {}, extra = []} = report;
  const places = [...tableIds.filter((id) => tables[id]), ...(tables.statistics?.length ? ['statistics'] : []), ...extra.map((_, i) => `extra.${i}`)];
  const placed = places.flatMap((place) => listNotesTo({notes}, place).map(({cell}) => cell));
  return notes.filter(({cell = ''}) => !placed.includes(cell.replace(/^tables\./, ''))).map(({text = ''}) => text);
}
