import {unsafeCSS, type CSSResult} from 'lit';
import {findTable} from '../forms/editions.js';
import {listCells, listSteps} from '../forms/cells.js';
import {joinLabels, pickLabel} from '../forms/label.js';
import {findEdition} from '../report/report.js';
import {reportWords} from '../words/report-words.js';
import {addSheet} from './add-sheet.js';
import {loadExplanations} from './load-explanations.js';
import type {SourceState} from './report-source.js';
import type {GaiReportTable} from './report-table.js';
import {languageOf, listShownCells} from './shown-cells.js';

const explained = new WeakMap<GaiReportTable, () => void>();
let sheet: CSSResult | undefined;

/** Says below the table, or where that is out of sight at the foot of the window, what the row in hand counts, and by which article. */
export async function explainRows(host: GaiReportTable, readState: () => SourceState): Promise<void> {
  const explanations = host.explain ? await loadExplanations() : undefined;
  explained.get(host)?.();
  explained.delete(host);
  const state = readState();
  const root = host.renderRoot as ShadowRoot;
  const region = root.querySelector<HTMLElement>('.scroll');
  const table = tables.find((id) => id === host.table);
  const edition = table && state.status === 'ready' && findEdition(state.report, table);
  if (!host.explain || !explanations || !edition || !region) return;
  addSheet(root, sheet ??= unsafeCSS(explanations.styles));
  const language = languageOf(host);
  const cells = listShownCells(host);
  const rowOf = new Map(listCells(findTable(edition, table)).map(({address, rows}) => [cells.get(address)?.parentElement, rows]));
  explained.set(host, explanations.followRows(region, {
    hint: explanations.hintRow(language), close: reportWords[language].close,
    explain: (row) => {
      const rows = rowOf.get(row as HTMLElement);
      const text = rows && explanations.explainRow(edition, listSteps(rows).join('.'), language);
      return text ? {label: pickLabel(joinLabels(rows), language), text} : undefined;
    },
  }));
}

// The table of reviews and lawsuits has no row labels.
const tables = ['applications', 'proactive'] as const;
