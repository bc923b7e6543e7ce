import {writeFigure, writePart, writeTable, type FigureVoice} from '../export/table-html.js';
import {readCell, type Figure} from '../report/cells.js';
import {listFigureCells, type LayoutCell, type TableLayout} from '../tables/layout.js';

/** A cell that holds a figure of the report. */
export const figureCell = 'td[part^="cell"]';

/**
 * A table in the page. The layout is parsed once for all tables of the same form, with every figure as
 * 0, which most figures are; a new table is a copy of it in which only other figures are written,
 * before it is shown. An update touches only the cells that changed.
 */
export class TableView {
  readonly table: HTMLTableElement;
  // A list by the browser: a cell that nobody touches costs the script nothing.
  readonly cells: NodeListOf<HTMLTableCellElement>;
  readonly layoutCells: readonly LayoutCell[];
  private shown: readonly Figure[];
  private shownNotes: Notes = noNotes;
  private voice: FigureVoice | undefined;

  constructor(readonly layout: TableLayout) {
    const {template, cells} = findPattern(layout);
    this.table = document.importNode(template.content, true).firstElementChild as HTMLTableElement;
    this.cells = this.table.querySelectorAll(figureCell);
    this.layoutCells = cells;
    this.shown = cells.map(() => zero);
  }

  /** Writes the figures, in the order of the layout, and the numbers of their notes. */
  update(figures: readonly Figure[], notes: Notes, voice: FigureVoice): void {
    const isNewVoice = this.voice !== voice;
    const noted = [notes, this.shownNotes].filter(({size}) => size);
    this.layoutCells.forEach((layoutCell, i) => {
      const figure = figures[i]!;
      const was = this.shown[i]!;
      const isSame = figure === was || (figure.text === was.text && figure.state === was.state);
      if (isSame && (figure.state === 'number' || !isNewVoice) && !noted.some((some) => some.has(layoutCell.address!))) return;
      this.write(this.cells[i]!, layoutCell, figure, notes.get(layoutCell.address!) ?? none, was, voice);
    });
    this.shown = figures;
    this.shownNotes = notes;
    this.voice = voice;
  }

  /** The figure now shown in one of its cells. */
  figureOf(cell: HTMLTableCellElement): {readonly figure: Figure; readonly address: string} {
    const index = Array.from(this.cells).indexOf(cell);
    return {figure: this.shown[index]!, address: this.layoutCells[index]!.address!};
  }

  private write(cell: Element, layoutCell: LayoutCell, figure: Figure, refs: readonly number[], was: Figure, voice: FigureVoice): void {
    const isPlain = figure.state === 'number' && refs.length === 0;
    const text = isPlain && this.voice ? cell.firstChild : null; // of a new table each is as it was parsed, and asking costs
    if (text instanceof Text && text === cell.lastChild) text.data = figure.text;
    else if (isPlain) cell.textContent = figure.text;
    else cell.innerHTML = writeFigure(layoutCell, figure, refs, voice).html;
    if (was.state !== figure.state || (was.value === 0) !== (figure.value === 0)) cell.setAttribute('part', writePart(layoutCell, figure));
  }
}

/** The numbers of the notes to a cell, by its address. */
export type Notes = ReadonlyMap<string, readonly number[]>;

const zero = readCell(0);
const none: readonly number[] = [];
export const noNotes: Notes = new Map();

function findPattern(layout: TableLayout): Pattern {
  let pattern = patterns.get(layout);
  if (!pattern) {
    const template = document.createElement('template');
    const caption = '<div class="words"><slot name="caption"><span class="title"></span> <span class="agency" lang="zh-CN"></span></slot></div>';
    template.innerHTML = writeTable(layout, caption, (cell) => ({part: writePart(cell, zero), html: zero.text}));
    template.content.querySelector(figureCell)?.setAttribute('tabindex', '0');
    patterns.set(layout, (pattern = {template, cells: listFigureCells(layout)}));
  }
  return pattern;
}

interface Pattern {
  readonly template: HTMLTemplateElement;
  readonly cells: readonly LayoutCell[];
}

const patterns = new WeakMap<TableLayout, Pattern>();
