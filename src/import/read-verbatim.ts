import {editions, findTable, tableIds, type EditionId, type TableId} from '../forms/editions.js';
import type {FormTable, Line} from '../forms/form.js';
import type {Cell} from '../report/shape.js';
import {setFigures, tellUnits} from './fill-row.js';
import {foldLabel} from './fold.js';
import {listFormRows, type FormRow} from './form-rows.js';
import type {ImportMessage} from './messages.js';
import type {ReadTable} from './read-table.js';
import type {SourceRow, SourceTable} from './source.js';
import {isFigureLike, readDigits, readValue} from './values.js';

/**
 * Reads a table that prints the words of its form, all of them and in order, with a plain figure or a blank
 * in every cell, as most tables do. Undefined at the first cell that is anything else: what is left to
 * decide is decided by `readTable`, which reads such a table to the same figures and messages.
 */
export function readVerbatim({rows, isCellRun}: SourceTable): ReadTable | undefined {
  if (isCellRun) return undefined;
  for (const form of forms) {
    const starts = matchWords(rows, form.steps);
    if (starts) return readFigures(rows, starts, form);
  }
  return undefined;
}

/** A word of a form in printed order; `row` is set where figures follow it. */
interface Step {
  readonly label: string;
  readonly folded: string;
  readonly row?: FormRow;
}

interface VerbatimForm {
  readonly table: TableId;
  readonly edition: EditionId;
  readonly steps: readonly Step[];
}

/** Where the figures of a row of the source begin. */
interface Start {
  readonly index: number;
  readonly cell: number;
  readonly row: FormRow;
}

function matchWords(rows: readonly SourceRow[], steps: readonly Step[]): readonly Start[] | undefined {
  const starts: Start[] = [];
  let next = 0;
  for (let index = 0; index < rows.length; index++) {
    const {cells} = rows[index]!;
    let hasWords = false;
    for (let cell = 0; cell < cells.length; cell++) {
      const {text} = cells[cell]!;
      if (text === '') continue;
      const step = steps[next];
      if (!step) return undefined;
      next++;
      // The row of a table without row labels is its figures alone.
      if (step.label === '' && cell === 0) {
        starts.push({index, cell, row: step.row!});
        break;
      }
      if (text !== step.label && (foldLabel(text) !== step.folded || isFigureLike(text))) return undefined;
      hasWords = true;
      if (step.row) {
        starts.push({index, cell: cell + 1, row: step.row});
        hasWords = false;
        break;
      }
    }
    // Blanks behind words alone may be cells of a row.
    if (hasWords && cells[cells.length - 1]!.text === '') return undefined;
  }
  return next === steps.length ? starts : undefined;
}

function readFigures(rows: readonly SourceRow[], starts: readonly Start[], {table, edition}: VerbatimForm): ReadTable | undefined {
  const figures: Record<string, unknown> = {};
  const messages: ImportMessage[] = [];
  let hasBlanks = false;
  for (const {index, cell: first, row} of starts) {
    const {cells: source, line} = rows[index]!;
    const {length} = row.cells;
    if (source.length !== first + length) return undefined;
    const cells: Cell[] = [];
    for (let i = 0; i < length; i++) {
      const cell = readPlain(source[first + i]!.text, row.cells[i]!.columns);
      if (cell === undefined || (cell === null && table === 'review')) return undefined;
      hasBlanks ||= cell === null;
      cells.push(cell);
    }
    if (table === 'review' && cells[0] === 1 && cells[1] === 2) return undefined; // as the numbers of columns begin
    setFigures(figures, row, cells);
    if (row.lacksUnit) messages.push(...tellUnits(row, cells, source.slice(first).map(({text}) => text), line));
  }
  return {table, edition, figures, messages, rest: [], hasBlanks};
}

/** The figure of a cell without unit or remark, null for a blank; undefined for anything else. */
function readPlain(text: string, columns: readonly Line[]): Cell | undefined {
  if (text === '') return null;
  const digits = readDigits(text);
  if (digits !== undefined) return digits;
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return undefined;
  const value = readValue(text, columns[columns.length - 1]!.measure);
  return value.kind === 'number' ? value.cell : undefined;
}

function listWords(table: FormTable, rows: readonly FormRow[]): Step[] {
  let next = 0;
  const step = (label: string, row?: FormRow): Step => ({label, folded: foldLabel(label), ...(row ? {row} : {})});
  const listRows = (lines: readonly Line[]): Step[] => lines.flatMap((line) => (line.lines ? [step(line.label), ...listRows(line.lines)] : [step(line.label, rows[next++])]));
  return table.bands.flatMap((band) => [
    ...[band.band, band.corner].flatMap((label) => (label ? [step(label.label)] : [])),
    ...listLevels(band.columns).map(({label}) => step(label)),
    ...(band.rows ? listRows(band.rows) : [step('', rows[next++])]),
  ]);
}

/** The heads of columns as they are printed: row by row, from the outermost. */
function listLevels(lines: readonly Line[]): readonly Line[] {
  return lines.length === 0 ? [] : [...lines, ...listLevels(lines.flatMap((line) => line.lines ?? []))];
}

const forms: readonly VerbatimForm[] = (Object.keys(editions) as EditionId[]).reverse().flatMap((edition) =>
  tableIds.map((table) => ({table, edition, steps: listWords(findTable(edition, table), listFormRows(edition, table))})));
