import {listCells, type FormCell} from '../forms/cells.js';
import {findTable, type EditionId, type TableId} from '../forms/editions.js';
import {foldLabel} from './fold.js';

/** A row of a form as the import looks for it. */
export interface FormRow {
  /** The place of the row, such as `applications.refused.stateSecret`. */
  readonly address: string;
  readonly cells: readonly FormCell[];
  /** What its last label may fold to, the printed form first. */
  readonly labels: readonly string[];
  /** The label without its ordinal. */
  readonly bare: string;
  /** The label of the group that this row opens, empty where it opens none. */
  readonly group: string;
  /** Whether a column is an amount of money for which the form prints no unit. */
  readonly lacksUnit: boolean;
  /** Where each cell stands in the table as the report nests it: the steps to its parent, the same array for cells of one parent, and its own. */
  readonly places: readonly {readonly above: readonly string[]; readonly step: string}[];
}

/** The rows of a table of an edition in printed order. The same array each time. */
export function listFormRows(edition: EditionId, table: TableId): readonly FormRow[] {
  const key = `${edition}.${table}`;
  let rows = known.get(key);
  if (!rows) known.set(key, (rows = makeRows(listCells(findTable(edition, table)))));
  return rows;
}

/** Words without the ordinal before them: folded `1属于国家秘密` is `属于国家秘密`. */
export function dropOrdinal(folded: string): string {
  return folded.replace(/^(?:\d{1,2}|[一二三四五六七八九十])(?=.{2})/, '');
}

function makeRows(cells: readonly FormCell[]): FormRow[] {
  const rows: (FormRow & {cells: FormCell[]})[] = [];
  let group = '';
  for (const cell of cells) {
    const leaf = cell.rows[cell.rows.length - 1];
    const address = [cell.path[0]!, ...cell.rows.filter((line) => !line.heading).map((line) => line.id)].join('.');
    const last = rows[rows.length - 1];
    if (last?.address === address) {
      last.cells.push(cell);
      continue;
    }
    const above = cell.rows[cell.rows.length - 2];
    const opens = above && !above.heading && above.id !== group ? foldLabel(above.label) : '';
    group = above?.id ?? '';
    const label = foldLabel(leaf?.label ?? '');
    rows.push({address, cells: [cell], labels: [label, ...(shortened[leaf?.id ?? ''] ?? [])], bare: dropOrdinal(label), group: opens, lacksUnit: false, places: []});
  }
  return rows.map((row) => ({...row, lacksUnit: row.cells.some(lacksUnit), places: listPlaces(row.cells)}));
}

function listPlaces(cells: readonly FormCell[]): FormRow['places'] {
  let above: readonly string[] = [];
  return cells.map(({path}) => {
    const steps = path.slice(1, -1);
    if (steps.join('.') !== above.join('.')) above = steps;
    return {above, step: path[path.length - 1]!};
  });
}

/** Whether a cell holds an amount of money for which the form prints no unit. */
export function lacksUnit({columns}: FormCell): boolean {
  const column = columns[columns.length - 1];
  return column?.measure === 'money' && !column.unit;
}

// What reports print for a label besides the form's own words (folded).
const shortened: {readonly [id: string]: readonly string[]} = {
  partlyDisclosed: ['二部分公开'],
  normativeDocuments: ['行政规范性文件', '规范性文件'],
  notCorrectedInTime: ['1逾期不补正', '1申请人逾期不补正'],
  feeNotPaid: ['2逾期不缴费', '2申请人逾期不缴费', '2逾期未缴费'],
  otherHandling: ['六其他'],
};

const known = new Map<string, readonly FormRow[]>();
