import type {FormCell} from '../forms/cells.js';
import type {Measure} from '../forms/form.js';
import type {Cell} from '../report/shape.js';
import {covered, type RowReading} from './row-readings.js';
import {splitDigits, type DigitGroup} from './split-digits.js';
import {readValue} from './values.js';

/** What the rest of the table says about a row. */
export interface PlaceHints {
  /** False when a figure may stand where the label should. */
  readonly hasLabel: boolean;
  readonly headUnit?: string | undefined;
  /** Where the form's cells begin in rows of more words than cells, by the number of words. */
  readonly starts?: ReadonlyMap<number, number>;
}

/** The cells of a row as they can have been printed: one way, several, or none that is certain. */
export interface Placement {
  readonly ways: readonly (readonly Cell[])[];
  /**
   * How the words became cells; `printed` asks for no message. `broken` is digits that no cut makes add up:
   * where there are such, cells were left blank, and no other cut of the table is to be trusted.
   */
  readonly how: 'printed' | 'split' | 'overwritten' | 'shifted' | 'blanks' | 'unclear' | 'broken';
  /** Cells, by their index, whose words are no figure, or whose digits were joined over a space. */
  readonly unread: readonly number[];
  readonly joined: readonly number[];
  /** The words that stand in the cells, where each cell has its own. */
  readonly texts?: readonly string[];
}

/**
 * Puts the words of a row's figure cells into the form's cells. `groups` says which of them add up; it
 * settles what boundaries do not.
 */
export function placeValues(reading: RowReading, cells: readonly FormCell[], groups: readonly DigitGroup[], {hasLabel, headUnit, starts}: PlaceHints): Placement {
  const measures = cells.map(({columns}) => columns[columns.length - 1]?.measure ?? 'count');
  const {length} = cells;
  const texts = listTexts(reading, length);
  if (texts.length === length) return place(texts, measures, 'printed', headUnit);
  if (texts.length > length) return placeLong(texts, measures, groups, hasLabel, starts?.get(texts.length));
  return placeShort(texts, measures, groups, reading);
}

function place(texts: readonly string[], measures: readonly Measure[], how: Placement['how'], headUnit?: string): Placement {
  const unread: number[] = [];
  const joined: number[] = [];
  const cells = texts.map((text, i) => {
    const value = readValue(text, measures[i], measures[i] === 'money' ? headUnit : undefined);
    if (value.kind === 'words') unread.push(i);
    if (value.joined) joined.push(i);
    return value.cell;
  });
  return {ways: [cells], how, unread, joined, texts};
}

/** More words than cells: blanks at either end, or a figure printed over the label. */
function placeLong(texts: readonly string[], measures: readonly Measure[], groups: readonly DigitGroup[], hasLabel: boolean, usual: number | undefined): Placement {
  const {length} = measures;
  const possible = listStarts(texts, length);
  const windows = possible.map((start) => texts.slice(start, start + length));
  const [first] = windows;
  if (first) {
    if (windows.length === 1 || texts.every((text) => text.trim() === '')) return place(first, measures, 'printed');
    // With blanks at both ends the other rows tell where a row begins, or else its own sums; that it stands aside of the others takes several figures to prove.
    const expected = usual === undefined ? undefined : windows[possible.indexOf(usual)];
    const fitting = windows.filter((window) => addsUp(window, groups) && window.filter((text) => Number(text) > 0).length >= (expected ? 3 : 2));
    const proven = groups.every(({sums}) => sums) && fitting.length === 1 ? fitting[0] : undefined;
    if (expected && (!proven || proven === expected || addsUp(expected, groups))) return place(expected, measures, 'printed');
    return proven ? place(proven, measures, 'shifted') : unclear;
  }
  const bare = texts.slice(texts.findIndex((text) => text.trim() !== ''));
  if (bare.length === length) return place(bare, measures, 'printed');
  if (bare.length !== length + 1) return unclear;
  if (!hasLabel && addsUp(bare.slice(1), groups)) return place(bare.slice(1), measures, 'overwritten');
  // The number of a page among the figures of a row: only where one way to leave a figure out adds up.
  const kept = new Map(bare.map((_, i) => bare.filter((__, j) => j !== i)).filter((rest) => addsUp(rest, groups)).map((rest) => [rest.join(), rest]));
  const [only] = kept.values();
  if (hasLabel && kept.size === 1 && groups.every(({sums}) => sums) && only!.some((text) => Number(text) > 0)) return place(only!, measures, 'shifted');
  return unclear;
}

/** The words of a row: a figure that spans columns is one cell of the form, unless the row is only full with the columns it covers. */
export function listTexts({values}: RowReading, length: number): readonly string[] {
  if (!values.includes(covered)) return values;
  const own = values.filter((text) => text !== covered);
  return values.length !== length && own.length >= length ? own : values.map((text) => (text === covered ? '' : text));
}

/** Where the cells of a row can begin among more words than cells, so that only blanks stay outside. */
export function listStarts(texts: readonly string[], length: number): number[] {
  return Array.from({length: Math.max(0, texts.length - length + 1)}, (_, start) => start)
    .filter((start) => texts.every((text, i) => (i >= start && i < start + length) || text.trim() === ''));
}

/** Fewer words than cells: digits that ran together, or blanks that left no trace. */
function placeShort(texts: readonly string[], measures: readonly Measure[], groups: readonly DigitGroup[], reading: RowReading): Placement {
  const digits = texts.filter((text) => text.trim() !== '').map((text) => text.trim());
  if (digits.length === 0 || !digits.every((text) => /^\d+$/.test(text))) return unclear;
  // Figures that stand apart are whole, unless one has a zero in front: then they ran together.
  const isGlued = reading.isGlued || digits.some((text) => /^0\d/.test(text)) || (reading.showsBlanks && digits.length === 1 && digits[0]!.length >= measures.length);
  if (isGlued) return placeGlued(digits, groups);
  const ways = reading.showsBlanks ? [] : placeBlanks(digits, measures, groups);
  return {ways, how: ways.length === 0 ? 'unclear' : 'blanks', unread: [], joined: []};
}

/** Digits that ran together, as many cells as the form has; without a sum only zeros are certain. */
function placeGlued(digits: readonly string[], groups: readonly DigitGroup[]): Placement {
  const ways = splitDigits(digits, groups);
  const areZeros = digits.every((text) => /^0+$/.test(text));
  if (!ways || groups.some((group) => !group.sums)) return areZeros && ways?.length ? {ways, how: 'split', unread: [], joined: []} : unclear;
  if (ways.length === 0 || !ways.every((way) => addsUp(way.map(String), groups))) return {...unclear, how: 'broken'};
  // A row that no column confirms: where several parts make up a sum, digits of blank or broken cells can add up by chance.
  if (groups.length > 1 && ways.some((way) => isChancy(way, groups))) return unclear;
  return {ways, how: 'split', unread: [], joined: []};
}

function isChancy(way: readonly number[], groups: readonly DigitGroup[]): boolean {
  let at = 0;
  return groups.some(({count}) => {
    const cells = way.slice(at, (at += count));
    return cells.slice(0, -1).filter((value) => value > 0).length > 1 && cells.some((value) => value > 9);
  });
}

/**
 * Figures of a row whose blank cells left no trace. One figure is the total, two equal ones are the
 * first column and the total; otherwise every place in order where the sum holds is possible.
 */
function placeBlanks(texts: readonly string[], measures: readonly Measure[], groups: readonly DigitGroup[]): Cell[][] {
  const [group] = groups;
  if (groups.length !== 1 || !group?.sums) return [];
  const cells = texts.map((text) => readValue(text).cell);
  const fill = (places: readonly number[]): Cell[] => measures.map((_, i) => (places.includes(i) ? cells[places.indexOf(i)]! : null));
  const last = measures.length - 1;
  if (texts.length === 1) return [fill([last])];
  if (texts.length === 2) return texts[0] === texts[1] ? [fill([0, last])] : [];
  const ways = choose(last, texts.length - 1).map((places) => fill([...places, last]));
  const total = Number(texts[texts.length - 1]);
  const parts = texts.slice(0, -1).reduce((sum, text) => sum + Number(text), 0);
  return parts === total ? ways : [];
}

/** Every choice of `count` numbers below `size`, in order. */
function choose(size: number, count: number, from = 0): number[][] {
  if (count === 0) return [[]];
  return Array.from({length: Math.max(0, size - from)}, (_, i) => from + i).flatMap((first) => choose(size, count - 1, first + 1).map((rest) => [first, ...rest]));
}

/** Whether the words add up in every group that has a sum; blanks count as nothing. */
export function addsUp(texts: readonly string[], groups: readonly DigitGroup[]): boolean {
  let at = 0;
  return groups.every(({count, sums}) => {
    const numbers = texts.slice(at, (at += count)).map((text) => Number(text.trim()));
    return !sums || numbers.slice(0, -1).reduce((sum, number) => sum + number, 0) === numbers[count - 1];
  });
}

/** Nothing that is certain. */
export const unclear: Placement = {ways: [], how: 'unclear', unread: [], joined: []};
