import {dropOrdinal, type FormRow} from './form-rows.js';
import {measureEnd} from './near.js';
import type {RowReading} from './row-readings.js';

/** How a row of the source was found to be a row of the form. */
export type Match = 'label' | 'near' | 'group' | 'order';

export interface AlignedRow {
  readonly row: FormRow;
  readonly reading: RowReading;
  readonly match: Match;
}

export interface Alignment {
  readonly rows: readonly AlignedRow[];
  /** Readings with figures that no row of the form was found for. */
  readonly rest: readonly RowReading[];
  /** How well all fits; compare editions by it. */
  readonly score: number;
}

/**
 * Finds for each reading the row of the form it is, keeping the order of both. Labels decide; a reading
 * without words takes the place that order leaves it; one with strange words stays outside.
 */
export function alignRows(readings: readonly RowReading[], rows: readonly FormRow[]): Alignment {
  return alignInStep(readings, rows) ?? alignBest(readings, rows);
}

/** The alignment of readings that are every row of the form with its very label, as most are; undefined for others. */
export function alignInStep(readings: readonly RowReading[], rows: readonly FormRow[]): Alignment | undefined {
  if (readings.length !== rows.length || !readings.every(({folded}, i) => folded.endsWith(rows[i]!.labels[0]!))) return undefined;
  return {rows: rows.map((row, i) => ({row, reading: readings[i]!, match: 'label'})), rest: [], score: rows.length * scores.label};
}

function alignBest(readings: readonly RowReading[], rows: readonly FormRow[]): Alignment {
  const width = rows.length + 1;
  const best = new Float64Array((readings.length + 1) * width);
  const steps = new Uint8Array(best.length); // 1: reading left out, 2: row left out, 3: matched
  const matches: (Judged | undefined)[] = Array.from({length: best.length});
  for (let j = 1; j < width; j++) best[j] = best[j - 1]! - rowGap;
  steps.fill(2, 1, width);
  for (let i = 1; i <= readings.length; i++) {
    best[i * width] = best[(i - 1) * width]! - readingGap;
    steps[i * width] = 1;
    for (let j = 1; j < width; j++) {
      const at = i * width + j;
      const judged = judge(readings[i - 1]!, rows[j - 1]!);
      const options = [best[at - width]! - readingGap, best[at - 1]! - rowGap, judged ? best[at - width - 1]! + judged.score : -Infinity];
      const top = options[2]! >= Math.max(options[0]!, options[1]!) ? 2 : options[0]! >= options[1]! ? 0 : 1;
      best[at] = options[top]!;
      steps[at] = top + 1;
      matches[at] = judged;
    }
  }
  const found: AlignedRow[] = [];
  const rest: RowReading[] = [];
  for (let i = readings.length, j = rows.length; i > 0 || j > 0;) {
    const step = steps[i * width + j];
    if (step === 3) {
      found.push({row: rows[j - 1]!, reading: readings[i - 1]!, match: matches[i * width + j]!.match});
      i--;
      j--;
    } else if (step === 1) {
      rest.push(readings[--i]!);
    } else {
      j--;
    }
  }
  return {rows: found.reverse(), rest: rest.reverse(), score: best[best.length - 1]!};
}

interface Judged {
  readonly match: Match;
  readonly score: number;
}

const scores = {label: 10, near: 6, group: 5, piece: 3, order: 0.5};
const rowGap = 1;
const readingGap = 0.6;

function judge({folded, labels, isGlued}: RowReading, row: FormRow): Judged | undefined {
  // In a line that ran together figures without words of their own belong to no row for certain.
  if (folded === '') return isGlued ? undefined : {match: 'order', score: scores.order};
  // The very label before one that only ends so, such as 重大行政处罚 under 其中.
  const named = row.labels.find((label) => label !== '' && folded.endsWith(label));
  if (named && /其中$|其中重大$/.test(folded.slice(0, folded.length - named.length))) return {match: 'near', score: scores.near - 2};
  if (named) return {match: 'label', score: scores.label + row.bare.length / 100 + (named === folded ? 0.5 : 0)};
  if (row.bare.length >= 3 && folded.endsWith(row.bare)) return {match: 'label', score: scores.label - 1};
  if (row.group && folded.endsWith(row.group)) return {match: 'group', score: scores.group};
  const distance = Math.min(...row.labels.map((label) => measureNear(folded, label)));
  if (distance <= 2) return {match: 'near', score: scores.near - distance};
  if (row.group && measureNear(folded, row.group) <= 1) return {match: 'group', score: scores.group - 1};
  // A label cut in pieces, as in text taken from pages of a PDF.
  const last = dropOrdinal(folded);
  if (labels.length <= 2 && last.length >= 2 && row.bare.includes(last)) return {match: 'order', score: scores.piece};
  return undefined;
}

/** Edits to the label, as many as its length may bear. */
function measureNear(folded: string, label: string): number {
  const most = label.length >= 6 ? 2 : 1;
  if (label.length < 2 || Math.abs(folded.length - label.length) > most && folded.length < label.length) return 3;
  const distance = measureEnd(folded, label, most);
  return distance > most ? 3 : distance + (label.length <= 3 ? 1 : 0);
}
