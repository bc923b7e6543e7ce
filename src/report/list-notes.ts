import {tableIds} from '../forms/editions.js';
import type {Report} from './report.js';

/** A note of a report and its place: a table, a row or a cell, such as `applications.received.total`; empty where it is to the whole. */
export interface PlacedNote {
  readonly cell: string;
  readonly text: string;
}

/** The notes to a table, its rows and cells; `place` is that of the table, such as `applications` or `extra.0`, or empty for the notes to the whole. */
export function listNotesTo(report: Report, place: string): PlacedNote[] {
  return placeNotes(report).filter(({cell}) => isAt(cell, place));
}

/** The notes of a report that belong to none of the tables it has. */
export function listOwnNotes(report: Report): string[] {
  const {tables = {}, extra = []} = report;
  const places = [...tableIds.filter((id) => tables[id]), ...(tables.statistics?.length ? ['statistics'] : []), ...extra.map((_, i) => `extra.${i}`)];
  return placeNotes(report).filter(({cell}) => !places.some((place) => isAt(cell, place))).map(({text}) => text);
}

function placeNotes({notes = []}: Report): PlacedNote[] {
  return notes.map(({cell = '', text = ''}) => ({cell: cell.replace(/^tables\./, ''), text}));
}

function isAt(cell: string, place: string): boolean {
  return cell === place || (place !== '' && cell.startsWith(`${place}.`));
}
