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

/** Marks the cells of a table that the reader is led to, in place of those before; as wrong where a finding leads there. */
export function outlineCells(host: GaiReportTable, addresses: readonly string[], isFinding = false): void {
  const root = host.renderRoot as ShadowRoot;
  addSheet(root, outline);
  for (const cell of root.querySelectorAll('.led-to')) cell.classList.remove('led-to', 'at-issue');
  const cells = listShownCells(host);
  for (const address of addresses) cells.get(address)?.classList.add('led-to', ...(isFinding ? ['at-issue'] : []));
}

// The cell with the focus shows that.
const outline = css`
  @media screen {
    td.led-to { background-color: var(--_paper-mark); }
    td.led-to:not(:focus) { outline: 3px double var(--_accent); outline-offset: -3px; }
    td.at-issue:not(:focus) { outline: 2px dashed var(--_error); outline-offset: -2px; }
  }
  @media screen and (forced-colors: active) { td.led-to:not(:focus) { outline-color: Highlight; } }
`;
