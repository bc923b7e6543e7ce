import type {Report} from './report.js';

/** The notes of a report that belong to none of its tables. */
export function listOwnNotes({notes = []}: Report): string[] {
  return notes.filter(({cell = ''}) => !/^(?:tables\.)?(?:proactive|applications|review|statistics|extra)\b/.test(cell)).map(({text = ''}) => text);
}
