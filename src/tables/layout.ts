import type {Band, FormTable, Line} from '../forms/form.js';
import {listSteps, type Branch} from '../forms/cells.js';
import {pickLabel, type Language} from '../forms/label.js';

/** Where each cell of a table stands: what any writer of tables, on a page or in a file, goes by. */

export interface LayoutCell {
  readonly kind: 'band' | 'corner' | 'column' | 'row' | 'text' | 'figure';
  /** The printed words; empty for figures. */
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
  /** Set on cells that head others. */
  readonly id?: string;
  readonly scope?: 'col' | 'colgroup' | 'row' | 'rowgroup';
  /** The ids of the cells that head this one, outermost first: columns, then rows. */
  readonly headers?: readonly string[];
  /** The place of a figure in the report, such as `applications.received.total`. */
  readonly address?: string;
  readonly total?: boolean;
  /** The label column that a heading stands in, from 0; in the statistics table how deep it is. */
  readonly level?: number;
  /** The language of the words, where it is not that of the table. */
  readonly lang?: string;
}

export type LayoutRow = readonly LayoutCell[];

export interface TableLayout {
  readonly id: string;
  readonly labelColumns: number;
  readonly figureColumns: number;
  readonly head: readonly LayoutRow[];
  readonly bodies: readonly (readonly LayoutRow[])[];
}

/** The layout of a statutory table as its form prints it. The same object each time for the same table and language. */
export function layoutTable(table: FormTable, language: Language): TableLayout {
  const layouts = known.get(table) ?? {};
  known.set(table, layouts);
  return (layouts[language] ??= buildLayout(table, language));
}

/** The figure cells of a layout in printed order. */
export function listFigureCells(layout: TableLayout): LayoutCell[] {
  return layout.bodies.flat(2).filter((cell) => cell.kind === 'figure');
}

const known = new WeakMap<FormTable, {[L in Language]?: TableLayout}>();

interface Column {
  readonly branch: Branch;
  readonly ids: readonly string[];
  readonly colspan: number;
}

function buildLayout(table: FormTable, language: Language): TableLayout {
  const labelColumns = Math.max(...table.bands.map((band) => countLevels(band.rows)));
  const figureColumns = Math.max(...table.bands.map((band) => countLeaves(band.columns)));
  const head: LayoutRow[] = [];
  const bodies: LayoutRow[][] = [];
  let count = 0;
  const nextId = (): string => `h${count++}`;

  for (const band of table.bands) {
    const {rows, columns} = layoutColumns(band);
    if (band.band) {
      const id = nextId();
      const across: LayoutCell = {kind: 'band', text: pickLabel(band.band, language), id, scope: 'rowgroup', colspan: labelColumns + figureColumns, rowspan: 1};
      bodies.push([[across], ...rows, ...layoutRows(band.rows, columns, [id]).flat()]);
    } else {
      head.push(...rows);
      bodies.push(...layoutRows(band.rows, columns, []));
    }
  }
  return {id: table.id, labelColumns, figureColumns, head, bodies};

  /** The header rows of a band, and its last columns with the ids of the cells above them. */
  function layoutColumns(band: Band): {rows: LayoutRow[]; columns: Column[]} {
    const depth = countLevels(band.columns);
    const leaves = countLeaves(band.columns);
    const rows: LayoutCell[][] = Array.from({length: depth}, () => []);
    const columns: Column[] = [];
    if (band.corner) rows[0]!.push({kind: 'corner', text: pickLabel(band.corner, language), colspan: labelColumns, rowspan: depth});
    place(band.columns, 0, [], []);
    return {rows, columns};

    function place(lines: readonly Line[], level: number, above: Branch, aboveIds: readonly string[]): void {
      for (const line of lines) {
        const id = nextId();
        const branch = [...above, line];
        const ids = [...aboveIds, id];
        // A band with fewer columns than the table gives what is left over to its last.
        const isLast = columns.length === leaves - 1;
        const colspan = line.lines ? countLeaves(line.lines) : isLast ? figureColumns - columns.length : 1;
        rows[level]!.push({kind: 'column', text: pickLabel(line, language), id, scope: line.lines ? 'colgroup' : 'col', colspan,
          rowspan: line.lines ? 1 : depth - level, total: !!line.total});
        if (line.lines) place(line.lines, level + 1, branch, ids);
        else columns.push({branch, ids, colspan});
      }
    }
  }

  /** The rows of a band, a body for each group that stands alone. */
  function layoutRows(lines: readonly Line[] | undefined, columns: readonly Column[], bandIds: readonly string[]): LayoutRow[][] {
    if (!lines) return [[layoutFigures([], columns, bandIds)]];
    const parts: LayoutRow[][] = [];
    let open: LayoutRow[] | undefined;
    for (const line of lines) {
      const rows = layoutBranch(line, [], bandIds, columns);
      if (line.lines || !open) parts.push(rows);
      else open.push(...rows);
      open = line.lines ? undefined : parts[parts.length - 1];
    }
    return parts;
  }

  function layoutBranch(line: Line, above: Branch, aboveIds: readonly string[], columns: readonly Column[]): LayoutRow[] {
    const id = nextId();
    const branch = [...above, line];
    const ids = [...aboveIds, id];
    const level = above.length;
    const heading: LayoutCell = {kind: 'row', text: pickLabel(line, language), id, level, scope: line.lines ? 'rowgroup' : 'row',
      colspan: line.lines ? 1 : labelColumns - level, rowspan: line.lines ? countLeaves(line.lines) : 1, total: !!line.total};
    if (!line.lines) return [[heading, ...layoutFigures(branch, columns, ids)]];
    const [first, ...others] = line.lines.flatMap((sub) => layoutBranch(sub, branch, ids, columns));
    return [[heading, ...first!], ...others];
  }

  function layoutFigures(row: Branch, columns: readonly Column[], rowIds: readonly string[]): LayoutCell[] {
    return columns.map((column) => ({
      kind: 'figure', text: '', colspan: column.colspan, rowspan: 1, headers: [...column.ids, ...rowIds],
      address: [table.id, ...listSteps(row), ...listSteps(column.branch)].join('.'),
      total: [...row, ...column.branch].some((line) => line.total),
    }));
  }
}

function countLeaves(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + (line.lines ? countLeaves(line.lines) : 1), 0);
}

function countLevels(lines: readonly Line[] | undefined): number {
  return !lines ? 0 : 1 + Math.max(...lines.map((line) => countLevels(line.lines)));
}
