import type {EditionId, TableId} from '../forms/editions.js';
import {listIdentities} from '../forms/identities.js';
import {readPath} from '../report/cells.js';
import type {Cell} from '../report/shape.js';
import {alignInStep, alignRows, type AlignedRow, type Alignment} from './align-rows.js';
import {setFigures, tellUnits} from './fill-row.js';
import {listFormRows, type FormRow} from './form-rows.js';
import {foldLabel} from './fold.js';
import type {ImportMessage} from './messages.js';
import {listStarts, listTexts, placeValues, unclear, type Placement} from './place-values.js';
import {isPrinted, type RowReading} from './row-readings.js';
import {settleRows} from './settle-rows.js';
import type {DigitGroup} from './split-digits.js';

/** A statutory table as it was read. */
export interface ReadTable {
  readonly table: TableId;
  readonly edition: EditionId;
  /** The figures nested as the report holds them; empty when none could be placed. */
  readonly figures: Record<string, unknown>;
  readonly messages: readonly ImportMessage[];
  /** Rows with figures that the form does not have. */
  readonly rest: readonly RowReading[];
  /** Whether a cell was left blank. */
  readonly hasBlanks: boolean;
}

/** Which cells of a row add up to its last; `review` is one row of three such groups. */
const groupings: {readonly [T in TableId]: (length: number) => readonly DigitGroup[]} = {
  applications: (length) => [{count: length, sums: true}],
  proactive: (length) => [{count: length, sums: false}],
  review: () => [5, 5, 5].map((count) => ({count, sums: true})),
};

/** Tries the readings against the form of each edition and reads them by the one that fits best. */
export function readTable(table: TableId, given: readonly RowReading[], tried: readonly EditionId[], headUnit?: string): ReadTable {
  const readings = given.map((reading) => (mayHoldWords(reading) ? returnWords(reading, tried.flatMap((edition) => listFormRows(edition, table).map((row) => row.labels[0]!))) : reading));
  for (const edition of tried) {
    const rows = listFormRows(edition, table);
    const alignment = alignInStep(readings.filter((reading) => isFilled(reading, rows)), rows);
    if (alignment) return fillTable(table, edition, alignment, headUnit);
  }
  const rated = tried.map((edition) => {
    const rows = listFormRows(edition, table);
    const filled = readings.filter((reading) => isFilled(reading, rows));
    return {edition, alignment: trustOrder(alignRows(filled, rows), filled, rows)};
  });
  const {edition, alignment} = rated.reduce((best, other) => (other.alignment.score > best.alignment.score ? other : best));
  return fillTable(table, edition, alignment, headUnit);
}

// What stands for a figure is short, has no number as rows have, and no figure beside it.
function mayHoldWords({labels, values, showsBlanks}: RowReading): boolean {
  const last = labels[labels.length - 1] ?? '';
  return showsBlanks && labels.length > 1 && last.length <= 12 && !values.some(isPrinted) && !/^\s*[\d（(]/.test(last);
}

/** A row whose last words stand behind a label of the form, such as 见附表: they are what stands in its first cell. */
function returnWords(reading: RowReading, labels: readonly string[]): RowReading {
  const {labels: words, folded} = reading;
  const last = words[words.length - 1]!;
  const label = foldLabel(words.slice(0, -1).join(''));
  const isOwn = labels.some((known) => known !== '' && label.endsWith(known)) && !labels.some((known) => known !== '' && folded.endsWith(known));
  return isOwn ? {...reading, labels: words.slice(0, -1), folded: label, values: [last, ...reading.values]} : reading;
}

/** Whether a reading can be a row: it has a figure, or is a row of the form whose blanks are shown. */
function isFilled({values, folded, showsBlanks}: RowReading, rows: readonly FormRow[]): boolean {
  if (values.some(isPrinted)) return true;
  return showsBlanks && values.length > 0 && rows.some((row) => folded.endsWith(row.labels[0]!));
}

/**
 * Keeps a row that only its order speaks for where order leaves no choice: between two rows known by
 * their labels there must be as many readings as the form has rows.
 */
function trustOrder(alignment: Alignment, readings: readonly RowReading[], rows: readonly FormRow[]): Alignment {
  if (alignment.rows.every(({match}) => match !== 'order')) return alignment;
  const anchors = [{reading: -1, row: -1}, ...alignment.rows.filter(({match}) => match !== 'order')
    .map(({reading, row}) => ({reading: readings.indexOf(reading), row: rows.indexOf(row)})), {reading: readings.length, row: rows.length}];
  const isCertain = ({match, row, reading}: AlignedRow): boolean => {
    if (match !== 'order') return true;
    const end = anchors.findIndex((anchor) => anchor.row > rows.indexOf(row));
    const [before, after] = [anchors[end - 1]!, anchors[end]!];
    return after.reading - before.reading === after.row - before.row && readings.indexOf(reading) - before.reading === rows.indexOf(row) - before.row;
  };
  const kept = alignment.rows.filter(isCertain);
  const dropped = alignment.rows.filter((aligned) => !isCertain(aligned)).map(({reading}) => reading);
  return {...alignment, rows: kept, rest: [...alignment.rest, ...dropped].sort((a, b) => a.line - b.line)};
}

function fillTable(table: TableId, edition: EditionId, alignment: Alignment, headUnit: string | undefined): ReadTable {
  const starts = findStarts(alignment.rows, table);
  const placements = distrustSplits(alignment.rows.map(({row, reading, match}) =>
    placeValues(reading, row.cells, groupings[table](row.cells.length), {hasLabel: match === 'label' || match === 'near', headUnit, starts})));
  alignment.rows.forEach(({reading, row}, i) => {
    // One figure beside a full row without a label: one of them is none of the table's.
    if (placements[i]!.how === 'blanks' && isBeforeOrphan(reading, row, alignment)) placements[i] = unclear;
  });
  const chosen = settleDoubts(edition, table, alignment.rows, placements);
  const figures: Record<string, unknown> = {};
  const messages: ImportMessage[] = [];
  let hasBlanks = false;
  alignment.rows.forEach((aligned, i) => {
    const placement = placements[i]!;
    const cells = placement.ways.length > 1 ? chosen.get(aligned.row) : placement.ways[0];
    if (cells) setFigures(figures, aligned.row, cells);
    hasBlanks ||= cells?.includes(null) === true;
    messages.push(...tellRow(aligned, placement, cells));
  });
  const matched = new Set(alignment.rows.map(({row}) => row));
  messages.push(...listFormRows(edition, table).filter((row) => !matched.has(row)).map((row): ImportMessage => ({code: 'row.missing', place: row.address})));
  return {
    table, edition, figures, hasBlanks, rest: alignment.rest.filter(({values}) => values.some(isPrinted)),
    messages: messages.some(isDoubtful) ? rateDoubts(messages, isConsistent(edition, table, figures) ? 0.95 : 0.6) : messages,
  };
}

function isBeforeOrphan({line}: RowReading, {cells}: FormRow, {rows, rest}: Alignment): boolean {
  const orphan = rest.find((other) => other.line > line && other.values.length >= cells.length);
  return orphan !== undefined && !rows.some(({reading}) => reading.line > line && reading.line < orphan.line);
}

/** Where the figures begin in rows of more words than cells, as the rows show that leave no choice; not said where these differ. */
function findStarts(rows: readonly AlignedRow[], table: TableId): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  const torn = new Set<number>();
  for (const {row: {cells}, reading} of rows) {
    const texts = listTexts(reading, cells.length);
    if (texts.length <= cells.length) continue;
    const [start, ...others] = listStarts(texts, cells.length);
    // The table of reviews has no labels that its row could stand behind.
    if (start === undefined || (others.length && table !== 'review')) continue;
    if ((starts.get(texts.length) ?? start) !== start) torn.add(texts.length);
    starts.set(texts.length, start);
  }
  for (const length of torn) starts.delete(length);
  return starts;
}

/** Where digits of one row cannot be cut at all, blanks are lost, and the cuts of the others may be wrong. */
function distrustSplits(placements: Placement[]): Placement[] {
  if (!placements.some(({how}) => how === 'broken')) return placements;
  const isZero = (way: readonly Cell[] | undefined): boolean => way?.every((cell) => cell === 0) === true;
  return placements.map((placement) => (placement.how === 'split' && !isZero(placement.ways[0]) ? {...placement, ways: []} : placement));
}

/** Chooses among the ways of the rows that can be read in several. */
function settleDoubts(edition: EditionId, table: TableId, rows: readonly AlignedRow[], placements: readonly Placement[]): ReadonlyMap<FormRow, readonly Cell[] | undefined> {
  if (placements.every(({ways}) => ways.length <= 1)) return new Map();
  const all = rows.map(({row}, i) => ({row, ways: placements[i]!.ways}));
  const open = all.filter(({ways}) => ways.length > 1);
  const chosen = settleRows(edition, table, all.filter(({ways}) => ways.length === 1), open);
  return new Map(open.map(({row}, i) => [row, chosen[i]]));
}

// A row that its label alone does not prove is as sure as the sums of the table it came out with.
function rateDoubts(messages: readonly ImportMessage[], confidence: number): ImportMessage[] {
  return messages.map((message) => (isDoubtful(message) ? {...message, confidence} : message));
}

function isDoubtful({code}: ImportMessage): boolean {
  return code === 'row.byOrder' || code === 'label.near';
}

function tellRow({row, reading, match}: AlignedRow, placement: Placement, cells: readonly Cell[] | undefined): ImportMessage[] {
  const {address} = row;
  const {line} = reading;
  if (cells && match === 'label' && placement.how === 'printed' && !placement.unread.length && !placement.joined.length) return tellUnits(row, cells, placement.texts ?? reading.values, line);
  const label = reading.labels.join(' ').replace(/\s+/g, ' ');
  const found = reading.values.join(' ').trim();
  if (!cells) return [{code: 'value.ambiguous', place: address, found, line}];
  const taken = cells.map((cell) => (typeof cell === 'number' ? cell : cell?.raw ?? cell?.value ?? '')).join(' ');
  const told: ImportMessage[] = [];
  if (match === 'near') told.push({code: 'label.near', place: address, found: label, line});
  if (placement.how === 'overwritten') told.push({code: 'label.overwritten', place: address, found, taken, line, confidence: 0.95});
  else if (match === 'order' || match === 'group') told.push({code: 'row.byOrder', place: address, found: label, line});
  if (placement.how === 'split') told.push({code: 'value.split', place: address, found, taken, line});
  if (placement.how === 'shifted') told.push({code: 'value.shifted', place: address, found, taken, line});
  if (placement.how === 'blanks') told.push({code: 'blank.placed', place: address, found, taken, line, confidence: 0.8});
  const texts = placement.texts ?? reading.values;
  for (const index of placement.unread) told.push({code: 'value.unread', place: row.cells[index]!.address, found: texts[index] ?? '', line});
  for (const index of placement.joined) told.push({code: 'value.joined', place: row.cells[index]!.address, found: texts[index] ?? '', line});
  return [...told, ...tellUnits(row, cells, texts, line)];
}

/** Whether every sum of the table that has all its figures holds. */
function isConsistent(edition: EditionId, table: TableId, figures: Record<string, unknown>): boolean {
  const read = (path: readonly string[]): number | undefined => {
    const cell = readPath(figures, path.slice(1)) as Cell | undefined;
    return cell === undefined ? undefined : typeof cell === 'number' ? cell : cell?.value ?? 0;
  };
  return listIdentities(edition, table).every(({left, right}) => {
    const sides = [left, right].map((cells) => cells.map((cell) => read(cell.path)));
    if (sides.some((side) => side.includes(undefined))) return true;
    const [a, b] = sides.map((side) => (side as number[]).reduce((sum, value) => sum + value, 0));
    return a === b;
  });
}
