import type {Report} from '../report/report.js';
import {keepInView} from './keep-in-view.js';
import type {GaiReportTable} from './report-table.js';
import {listShownCells, outlineCells} from './shown-cells.js';

/**
 * Goes to the first of some cells that one of the tables shows, and marks them all; Esc leads back to the finding that led there.
 * Returns whether a table shows one of them.
 */
export function goToCell(tables: readonly GaiReportTable[], addresses: readonly string[], back?: () => void): boolean {
  for (const table of tables) {
    outlineCells(table, addresses, !!back);
    table.refold?.();
  }
  for (const table of tables) {
    const cells = listShownCells(table);
    const cell = addresses.map((address) => cells.get(address)).find(Boolean);
    if (!cell) continue;
    table.renderRoot.querySelector('td[tabindex]')?.removeAttribute('tabindex');
    cell.tabIndex = 0;
    goToElement(cell, {block: 'center', inline: 'center'});
    if (back) returnOnEscape(table, back);
    return true;
  }
  return false;
}

/** Goes to the heading of a section of a report; returns whether it shows the section. */
export function goToSection(root: ParentNode, id: string): boolean {
  const heading = Array.from(root.querySelectorAll<HTMLElement>('section[data-id]')).find(({dataset}) => dataset['id'] === id)?.querySelector<HTMLElement>('.heading:not([hidden])');
  if (heading) goToElement(heading, {block: 'start'});
  return !!heading;
}

/** Brings an element into view and gives it the focus. */
export function goToElement(element: HTMLElement, where: ScrollIntoViewOptions): void {
  element.focus({preventScroll: true});
  keepInView(element, where);
}

/** The tables beside an element that show the same report: given the same object, or the same address. */
export function listTables(from: HTMLElement & {src: string}, report: Report): GaiReportTable[] {
  const url = (src: string): string => new URL(src, document.baseURI).href;
  return Array.from((from.getRootNode() as Document | ShadowRoot).querySelectorAll<GaiReportTable>('gai-report-table')).filter((table) =>
    table.report === report || (!!from.src && !!table.src && !table.report && url(table.src) === url(from.src)));
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
