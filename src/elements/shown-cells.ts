import {css} from 'lit';
import {findTable, tableIds, type TableId} from '../forms/editions.js';
import {findEdition, type Report} from '../report/report.js';
import {layoutTable, listFigureCells} from '../tables/layout.js';
import {findWords} from '../words/find-words.js';
import {addSheet} from './add-sheet.js';
import {findLanguage} from './page-language.js';
import type {GaiReportTable} from './report-table.js';

/** The language a table shows its words in. */
export function languageOf(host: GaiReportTable): 'zh' | 'en' {
  return findWords(host.lang || findLanguage(host)).language;
}

/** The figure cells of a table by their addresses; none where it does not show the report. */
export function listShownCells(host: GaiReportTable, report: Report): ReadonlyMap<string, HTMLTableCellElement> {
  const {table} = host;
  if (!isStatutory(table)) return new Map();
  const edition = findEdition(report, table);
  if (!edition || !report.tables?.[table]) return new Map();
  const shown = (host.renderRoot as ShadowRoot).querySelectorAll<HTMLTableCellElement>('td[part^="cell"]');
  const cells = listFigureCells(layoutTable(findTable(edition, table), languageOf(host)));
  return new Map(cells.flatMap(({address}, i) => (shown[i] ? [[address!, shown[i]]] : [])));
}

function isStatutory(table: string): table is TableId {
  return (tableIds as readonly string[]).includes(table);
}

/** Outlines cells in a table, in place of those outlined before. */
export function outlineCells(host: GaiReportTable, report: Report, addresses: readonly string[]): void {
  const root = host.renderRoot as ShadowRoot;
  addSheet(root, outline);
  for (const cell of root.querySelectorAll('.at-issue')) cell.classList.remove('at-issue');
  const cells = listShownCells(host, report);
  for (const address of addresses) cells.get(address)?.classList.add('at-issue');
}

const outline = css`
  td.at-issue { outline: 2px dashed var(--_error); outline-offset: -2px; }
`;
