import type {Report} from '../report/report.js';
import type {GaiReportTable} from './report-table.js';
import {findShownCell, outlineCells} from './table-checks.js';

/**
 * Goes to the first of some cells in a table of the same report on the page, outlines them all, and comes
 * back on Esc. Returns whether a table shows one of them.
 */
export function goToCell(from: HTMLElement, report: Report, addresses: readonly string[], back: () => void): boolean {
  const tables = listTables(from, report);
  for (const table of tables) outlineCells(table, report, addresses);
  for (const table of tables) {
    const cell = addresses.map((address) => findShownCell(table, report, address)).find(Boolean);
    if (!cell) continue;
    if (!cell.hasAttribute('tabindex')) cell.tabIndex = -1;
    cell.scrollIntoView({block: 'center', inline: 'center'});
    cell.focus({preventScroll: true});
    returnOnEscape(table, back);
    return true;
  }
  return false;
}

/** The tables that show the same report: given the same object, or the same address. */
function listTables(from: HTMLElement, report: Report): GaiReportTable[] {
  const root = from.getRootNode() as Document | ShadowRoot;
  const {src} = from as HTMLElement & {src?: string};
  return Array.from(root.querySelectorAll<GaiReportTable>('gai-report-table')).filter((table) =>
    table.report === report || (!!src && !table.report && new URL(table.src, document.baseURI).href === new URL(src, document.baseURI).href));
}

function returnOnEscape(table: HTMLElement, back: () => void): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    stop();
    back();
  };
  const stop = (): void => {
    table.removeEventListener('keydown', onKey);
    table.removeEventListener('focusout', stop);
  };
  table.addEventListener('keydown', onKey);
  table.addEventListener('focusout', stop); // not heard while the focus only moves from cell to cell
}
