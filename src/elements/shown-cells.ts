import {css} from 'lit';
import {findWords} from '../words/find-words.js';
import {addSheet} from './add-sheet.js';
import {findLanguage} from './page-language.js';
import type {GaiReportTable} from './report-table.js';

/** The language a table shows its words in. */
export function languageOf(host: GaiReportTable): 'zh' | 'en' {
  return findWords(host.lang || findLanguage(host)).language;
}

/** The figure cells of a table by their addresses; none where it shows no report. */
export function listShownCells(host: GaiReportTable): ReadonlyMap<string, HTMLTableCellElement> {
  const {view, renderRoot} = host;
  if (!view || !renderRoot.contains(view.table)) return new Map();
  return new Map(view.layoutCells.map(({address}, i) => [address!, view.cells[i]!]));
}

/** The addresses of the cells that some tables show at a place: a cell itself, or all of a row, a group or a table. */
export function listShownAddresses(hosts: readonly GaiReportTable[], place: string): string[] {
  return hosts.flatMap((host) => Array.from(listShownCells(host).keys())).filter((address) => address === place || address.startsWith(`${place}.`));
}

/** Outlines cells in a table, in place of those outlined before. */
export function outlineCells(host: GaiReportTable, addresses: readonly string[]): void {
  const root = host.renderRoot as ShadowRoot;
  addSheet(root, outline);
  for (const cell of root.querySelectorAll('.at-issue')) cell.classList.remove('at-issue');
  const cells = listShownCells(host);
  for (const address of addresses) cells.get(address)?.classList.add('at-issue');
}

const outline = css`
  td.at-issue { outline: 2px dashed var(--_error); outline-offset: -2px; }
`;
