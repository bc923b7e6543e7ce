/** What a reader of a page sees of its tables and charts. */
export interface PageReading {
  readonly tables: readonly TableReading[];
  /** What each drawing is made of. */
  readonly drawings: readonly string[];
  readonly pictures: readonly {readonly address: string; readonly isShown: boolean}[];
  /** How much text there is besides scripts and style sheets. */
  readonly letters: number;
  /** A `<gai-report>` that has its data. */
  readonly hasElement: boolean;
}

export interface TableReading {
  /** Stands in for a chart. */
  readonly isChart: boolean;
  readonly cells: readonly CellReading[];
}

export interface CellReading {
  readonly row: number;
  readonly text: string;
  readonly span: string;
  readonly scope: string;
  /** The sides that have a line, and whether there is a colour behind the text. */
  readonly lines: string;
  readonly hasGround: boolean;
}

/** Reads the page it is evaluated in. */
export const readPage = `(() => {
  const readLines = (style) => ['top', 'right', 'bottom', 'left'].filter((side) => style['border-' + side + '-style'] !== 'none' && parseFloat(style['border-' + side + '-width']) > 0).join();
  const readCell = (row) => (cell) => {
    const style = getComputedStyle(cell);
    return {row, text: cell.textContent.replace(/\\s+/g, ' ').trim(), span: cell.rowSpan + ',' + cell.colSpan, scope: cell.localName === 'th' ? cell.scope : '', lines: readLines(style), hasGround: style.backgroundColor !== 'rgba(0, 0, 0, 0)'};
  };
  const readTable = (table) => ({isChart: !!table.closest('aside'), cells: Array.from(table.rows).flatMap((row, at) => Array.from(row.cells, readCell(at)))});
  const letters = Array.from(document.querySelectorAll('body, body script, body style'), (element) => element.textContent.replace(/\\s/g, '').length);
  const element = document.querySelector('gai-report > script[type="application/json"]');
  return {
    tables: Array.from(document.querySelectorAll('table'), readTable),
    drawings: Array.from(document.querySelectorAll('svg:not([aria-hidden])'), (svg) => Array.from(svg.querySelectorAll('*'), (shape) => shape.localName + shape.getAttributeNames().length).join()),
    pictures: Array.from(document.images, (image) => ({address: image.getAttribute('src') || '', isShown: image.naturalWidth > 0})),
    letters: letters.reduce((left, code) => left - code),
    hasElement: !!element,
  };
})()`;
