import {CellPointer} from './cell-pointer.js';
import {GaiCellSelectEvent} from './events.js';
import type {TableView} from './table-view.js';

/** What the reader does in a table: points at figures, walks from one to the next by arrow keys, chooses one by click or Enter. */
export function handleInTable(host: EventTarget, view: TableView, event: Event): void {
  const {type} = event;
  const pointer = new CellPointer(view.table); // holds nothing else, so that a table nobody points at has none
  const cell = pointer.findCell(event);
  if (/^[pf]/.test(type)) return pointer.light(/(over|in)$/.test(type) ? cell : undefined);
  if (!cell) return;
  if (type === 'keydown') return onKey(host, view, event as KeyboardEvent, cell, pointer);
  goTo(cell, pointer);
  select(host, view, cell);
}

function onKey(host: EventTarget, view: TableView, event: KeyboardEvent, cell: HTMLTableCellElement, pointer: CellPointer): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Enter') return select(host, view, cell);
  const next = pointer.findNext(cell, event.key);
  if (!next) return;
  event.preventDefault();
  goTo(next, pointer);
}

// Below the last rows Chromium up to 138 forgets the margin that keeps a cell clear of what stands at the foot of the window.
function goTo(cell: HTMLTableCellElement, pointer: CellPointer): void {
  pointer.goTo(cell);
  if (cell.getBoundingClientRect().bottom + parseFloat(getComputedStyle(cell).scrollMarginBottom) > innerHeight + 1) cell.scrollIntoView({block: 'center'});
}

function select(host: EventTarget, view: TableView, cell: HTMLTableCellElement): void {
  const {address, figure: {text, value}} = view.figureOf(cell);
  host.dispatchEvent(new GaiCellSelectEvent({address, addresses: [address], text, value}));
}
