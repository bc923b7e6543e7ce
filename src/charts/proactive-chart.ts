// What was disclosed without being asked: documents, decisions, fees, each kind of figure in a panel with its own scale.
import {listBranches} from '../forms/cells.js';
import {findTable} from '../forms/editions.js';
import {pickLabel, type Language} from '../forms/label.js';
import type {Line} from '../forms/form.js';
import {readCell, readPath, type Figure} from '../report/cells.js';
import {findEdition, type Report} from '../report/report.js';
import type {Cell} from '../report/shape.js';
import {judgeFigures, type SeriesState} from './outcome-lines.js';

export interface ProactiveRow {
  readonly label: string;
  readonly address: string;
  readonly figure: Figure;
}

export interface ProactivePanel {
  /** `documents`, or the column the figures of the panel stand in. */
  readonly id: string;
  readonly label: string;
  /** The unit of an amount of money; undefined for counts, and where nobody says it. */
  readonly unit?: string | undefined;
  readonly rows: readonly ProactiveRow[];
}

export interface ProactiveSeries {
  readonly state: SeriesState;
  readonly panels: readonly ProactivePanel[];
}

const documentColumns = ['issued', 'repealed', 'inForce', 'made', 'published', 'publishedTotal'];

/** The figures of section two by what they count. A change against the year before is no amount and makes no panel. */
export function readProactive(report: Report, language: Language, documents: string): ProactiveSeries {
  const edition = findEdition(report, 'proactive');
  if (!edition || !report.tables?.proactive) return {state: 'missing', panels: []};
  const panels = new Map<string, {label: string; unit: string | undefined; rows: ProactiveRow[]}>();
  for (const {rows, columns} of findTable(edition, 'proactive').bands) {
    for (const [row] of listBranches(rows ?? []) as [Line][]) {
      for (const [column] of listBranches(columns) as [Line][]) {
        if (column.measure === 'change') continue;
        const isDocument = documentColumns.includes(column.id);
        const path = ['proactive', row.id, column.id];
        const figure = readCell(readPath(report.tables, path) as Cell | undefined);
        const unit = column.measure === 'money' ? figure.unit ?? column.unit : undefined;
        const id = isDocument ? 'documents' : column.id;
        const panel = panels.get(id) ?? {label: isDocument ? documents : pickLabel(column, language), unit, rows: []};
        panel.rows.push({label: isDocument ? `${pickLabel(row, language)} · ${pickLabel(column, language)}` : pickLabel(row, language), address: path.join('.'), figure});
        panels.set(id, panel);
      }
    }
  }
  const all = Array.from(panels, ([id, panel]) => ({id, ...panel}));
  return {state: judgeFigures(all.flatMap((panel) => panel.rows.map((row) => row.figure))), panels: all};
}
