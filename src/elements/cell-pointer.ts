import {lightUp} from './light-up.js';
import {figureCell} from './table-view.js';

/** Which figure the reader is at: one tab stop a table, arrow keys from cell to cell, row and column lit up. */
export class CellPointer {
  constructor(private readonly table: HTMLTableElement) {}

  /** The figure cell an event came from. */
  findCell(event: Event): HTMLTableCellElement | undefined {
    const cell = (event.target as Element).closest<HTMLTableCellElement>(figureCell);
    return cell && this.table.contains(cell) ? cell : undefined;
  }

  /** Lights up the row and the column of a cell, or nothing. */
  light(cell: HTMLTableCellElement | undefined): void {
    lightUp(this.table, cell);
  }

  /** Makes a cell the tab stop and goes there. */
  goTo(cell: HTMLTableCellElement): void {
    const stop = this.table.querySelector('td[tabindex]');
    cell.tabIndex = 0;
    cell.focus(); // before the other loses its tab stop, and with it the focus
    if (stop !== cell) stop?.removeAttribute('tabindex');
    cell.scrollIntoView({block: 'nearest'}); // Firefox leaves a cell that shows in part
  }

  /** The cell that an arrow key, Home or End leads to from a cell. */
  findNext(cell: HTMLTableCellElement, key: string): HTMLTableCellElement | undefined {
    const row = this.listRow(cell.parentElement!);
    const at = row.indexOf(cell);
    switch (key) {
      case 'ArrowRight': return row[at + 1];
      case 'ArrowLeft': return row[at - 1];
      case 'Home': return row[0];
      case 'End': return row[row.length - 1];
      case 'ArrowDown': return this.findInRow(cell, at, 1);
      case 'ArrowUp': return this.findInRow(cell, at, -1);
      default: return undefined;
    }
  }

  private findInRow(cell: HTMLTableCellElement, at: number, step: 1 | -1): HTMLTableCellElement | undefined {
    const rows = this.table.rows;
    for (let r = (cell.parentElement as HTMLTableRowElement).rowIndex + step; r >= 0 && r < rows.length; r += step) {
      const row = this.listRow(rows[r]!);
      if (row.length && !rows[r]!.hidden) return row[Math.min(at, row.length - 1)];
    }
    return undefined;
  }

  private listRow(row: Element): HTMLTableCellElement[] {
    return Array.from(row.querySelectorAll<HTMLTableCellElement>(figureCell));
  }
}
