import type {FormTable, Line} from './form.js';

/** A cell of a form: a last row crossed with a last column. */
export interface FormCell {
  /** The place under `tables` in the report, such as `applications.refused.stateSecret.total`. */
  readonly address: string;
  readonly path: readonly string[];
  /** From the outermost group to the line itself; empty in a table without row labels. */
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
}

/** A last line of a tree with the groups above it, outermost first. */
export type Branch = readonly Line[];

/** The last lines of a tree, in printed order. */
export function listBranches(lines: readonly Line[], above: Branch = []): Branch[] {
  return lines.flatMap((line) => (line.lines ? listBranches(line.lines, [...above, line]) : [[...above, line]]));
}

/** The steps a branch adds to an address: headings add none. */
export function listSteps(branch: Branch): string[] {
  return branch.filter((line) => !line.heading).map((line) => line.id);
}

/** Every cell of a table, row by row as printed. The same array each time for the same table. */
export function listCells(table: FormTable): readonly FormCell[] {
  let cells = known.get(table);
  if (!cells) known.set(table, (cells = crossBands(table)));
  return cells;
}

function crossBands(table: FormTable): FormCell[] {
  return table.bands.flatMap((band) => {
    const columns = listBranches(band.columns);
    const rows: Branch[] = band.rows ? listBranches(band.rows) : [[]];
    return rows.flatMap((row) => columns.map((column) => {
      const path = [table.id, ...listSteps(row), ...listSteps(column)];
      return {address: path.join('.'), path, rows: row, columns: column};
    }));
  });
}

const known = new WeakMap<FormTable, FormCell[]>();
