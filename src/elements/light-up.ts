const lit = new WeakMap<HTMLTableElement, readonly Element[]>();

/** Lights up the row, the column and the headings of a cell in place of those before, or nothing. */
export function lightUp(table: HTMLTableElement, cell: HTMLTableCellElement | undefined): void {
  for (const element of lit.get(table) ?? []) element.classList.remove('lit');
  const elements = cell ? [...findHeaders(table, cell), ...findColumns(table, cell), cell.parentElement!] : [];
  for (const element of elements) element.classList.add('lit');
  lit.set(table, elements);
}

function findHeaders(table: HTMLTableElement, cell: HTMLTableCellElement): Element[] {
  return cell.headers.split(' ').flatMap((id) => table.querySelector(`[id="${id}"]`) ?? []);
}

// A <col> paints behind its cells, so one class lights a whole column.
function findColumns(table: HTMLTableElement, cell: HTMLTableCellElement): Element[] {
  const row = Array.from(cell.parentElement!.querySelectorAll('td'));
  const start = row.slice(0, row.indexOf(cell)).reduce((sum, other) => sum + other.colSpan, 0);
  return Array.from(table.querySelectorAll('col.f')).slice(start, start + cell.colSpan);
}
