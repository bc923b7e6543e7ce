// What was disclosed proactively: a panel for each thing that is counted, with a scale of its own.
import {max, min} from 'd3';
import {listCells} from '../forms/cells.js';
import type {Line} from '../forms/form.js';
import type {Figure} from '../report/cells.js';
import {findFormTable} from '../report/find-form-table.js';
import {readFigure} from '../report/read-figures.js';
import type {Report} from '../report/report.js';
import {drawPattern} from './divided-bars.js';
import {fitText, measureText, round, type Drawing, type Frame} from './drawing.js';
import type {Rest, TallyState} from './tally.js';

/** What is counted: the documents of one kind, or a column of the form. */
export type PanelKind = 'documents' | 'decisions' | 'previousItems' | 'change' | 'projects' | 'amount' | 'value';

export interface ProactiveMark {
  readonly name: string;
  readonly address: string;
  readonly value: number;
  /** The figure with what it counts. */
  readonly text: string;
}

export interface Panel {
  readonly name: string;
  readonly kind: PanelKind;
  readonly marks: readonly ProactiveMark[];
}

export interface ProactiveSeries {
  readonly state: TallyState | 'missing';
  /** Those that have a mark. */
  readonly panels: readonly Panel[];
  readonly rest: Rest;
  /** Every entry of the form as printed; undefined where the report does not have it. */
  readonly lines: readonly {readonly label: string; readonly text: string | undefined}[];
}

/** How lines, panels and figures are worded. */
export interface ProactiveVoice {
  line(line: Line): string;
  panel(kind: Exclude<PanelKind, 'documents'>): string;
  count(value: number): string;
  /** A figure, whose number is said already, with what it counts: in the unit that is printed, else the form's. */
  measure(kind: PanelKind, value: number, said: string, unit: string | undefined): string;
  mark(panel: string, mark: string, text: string): string;
}

/** The figures of a report by what they count; an entry of 0 makes no mark. */
export function readProactive(report: Report, voice: ProactiveVoice): ProactiveSeries {
  const table = findFormTable(report, 'proactive');
  const cells = table ? listCells(table) : [];
  const entries = cells.map((cell) => {
    const {address, rows, columns} = cell;
    const row = rows[rows.length - 1]!;
    const column = columns[columns.length - 1]!;
    const isDocument = documents.includes(row.id);
    const kind = isDocument ? 'documents' : column.id as PanelKind;
    const figure = readFigure(report, cell);
    const panel = isDocument ? voice.line(row) : voice.panel(kind as 'decisions');
    const name = isDocument ? voice.line(column) : alone.includes(kind) ? panel : voice.line(row);
    return {kind, panel, name, address, figure, label: name === panel ? panel : `${panel} · ${name}`, text: printFigure(figure, kind, column.unit, voice)};
  });
  const isInvalid = ({figure: {value = 0}, kind}: (typeof entries)[number]): boolean => (value < 0 && kind !== 'change') || !(Number.isInteger(value) || money.includes(kind));
  const drawn = entries.filter((entry) => (entry.figure.value ?? 0) !== 0 && !isInvalid(entry));
  const namesOf = (which: (entry: (typeof entries)[number]) => boolean): string[] => entries.filter(which).map((entry) => entry.label);
  const states = entries.map((entry) => entry.figure.state);
  return {
    state: drawn.length ? 'figures' : !table ? 'missing' : entries.some(isInvalid) ? 'invalid' : !states.includes('number') ? 'blank'
      : entries.every(({figure}) => figure.value === 0) ? 'zero' : 'someZero',
    panels: Array.from(new Set(drawn.map((entry) => entry.panel)), (name) => {
      const members = drawn.filter((entry) => entry.panel === name);
      return {name, kind: members[0]!.kind, marks: members.map((entry) => ({name: entry.name, address: entry.address, value: entry.figure.value!, text: entry.text}))};
    }),
    rest: {zeros: namesOf(({figure}) => figure.value === 0), blanks: namesOf(({figure}) => figure.state !== 'number'), open: [], invalid: namesOf(isInvalid)},
    lines: entries.map(({label, text, figure}) => ({label, text: figure.state === 'missing' ? undefined : text})),
  };
}

// Documents are compared with one another by row, everything else by column.
const documents = ['rules', 'normativeDocuments'];
// Columns of a single row, which says the same as the panel.
const alone: readonly PanelKind[] = ['projects', 'amount', 'value'];
// All else is counted, so it is whole.
const money: readonly PanelKind[] = ['amount', 'value'];

// Words beside the number are kept as printed, and so are the zeros that end it.
function printFigure({value, text, unit}: Figure, kind: PanelKind, formUnit: string | undefined, voice: ProactiveVoice): string {
  const number = text.replace(unit ?? '', '').trim();
  if (value === undefined || /[^\d.+\-−]/.test(number)) return text;
  const [, zeros = ''] = /\.\d*?(0+)$/.exec(number) ?? [];
  const said = voice.count(value);
  return voice.measure(kind, value, zeros && !said.includes('.') ? `${said}.${zeros}` : said + zeros, unit ?? formUnit);
}

interface PlacedPanel extends Panel {
  readonly x: number;
  readonly y: number;
  readonly rows: readonly (ProactiveMark & {readonly y: number; readonly start: number; readonly length: number})[];
}

export interface PlacedProactive {
  readonly frame: Frame;
  readonly height: number;
  readonly panelWidth: number;
  readonly rowHeight: number;
  readonly isNarrow: boolean;
  /** Where bars may begin, in a panel. */
  readonly barX: number;
  readonly panels: readonly PlacedPanel[];
}

/** Where the panels and their bars stand in a frame: two beside one another where there is room. */
export function placeProactive({panels}: ProactiveSeries, frame: Frame): PlacedProactive {
  const {width, em} = frame;
  const across = width < 52 * em || panels.length < 2 ? 1 : 2;
  const panelWidth = (width - (across - 1) * gutter * em) / across;
  const isNarrow = panelWidth < 28 * em;
  const rowHeight = (isNarrow ? 3.1 : 1.75) * em;
  const compared = panels.filter((panel) => panel.marks.length > 1);
  const barX = isNarrow ? 0 : Math.min((max(compared, (panel) => max(panel.marks, (mark) => measureText(mark.name))) ?? 0) + 1, 13) * em;
  let y = 0;
  let rowEnd = 0;
  const placed = panels.map((panel, i): PlacedPanel => {
    if (i % across === 0) y = rowEnd && rowEnd + 1.4 * em;
    rowEnd = Math.max(rowEnd, y + (titleHeight + (panel.marks.length > 1 ? 0 : figureHeight)) * em + (panel.marks.length > 1 ? panel.marks.length * rowHeight : 0));
    return {...panel, x: (i % across) * (panelWidth + gutter * em), y, rows: placeBars(panel)};
  });
  return {frame, panelWidth, rowHeight, isNarrow, barX, panels: placed, height: Math.ceil(rowEnd)};

  function placeBars({marks}: Panel): PlacedPanel['rows'] {
    const room = panelWidth - barX - ((max(marks, (mark) => measureText(mark.text)) ?? 0) + 0.8) * em;
    const low = Math.min(0, min(marks, (mark) => mark.value)!);
    const scale = Math.max(em, room) / (Math.max(0, max(marks, (mark) => mark.value)!) - low);
    return marks.map((mark, r) => ({...mark, y: titleHeight * em + r * rowHeight, start: barX + (Math.min(0, mark.value) - low) * scale, length: Math.max(2, Math.abs(mark.value) * scale)}));
  }
}

// In ems.
const gutter = 3;
const titleHeight = 2.1;
const figureHeight = 1.9;

/** The panels as a drawing; `id` makes its pattern's name unique in the document. */
export function drawProactive(placed: PlacedProactive, voice: Pick<ProactiveVoice, 'mark'>, id: string): Drawing {
  const {frame: {width, em}, height, panelWidth, rowHeight, isNarrow, barX, panels} = placed;
  return {
    tag: 'svg',
    attributes: {width: round(width), height, viewBox: `0 0 ${round(width)} ${height}`, 'font-size': round(em)},
    children: [{tag: 'defs', attributes: {}, children: [drawPattern(3, `${id}-3`)]}, ...panels.map(drawPanel)],
  };

  function drawPanel({name, x, y, rows}: PlacedPanel): Drawing {
    return {tag: 'g', attributes: {class: 'panel', transform: `translate(${round(x)} ${round(y)})`}, children: [
      {tag: 'text', attributes: {class: 'label strong', part: 'panel-title', x: 0, y: round(1.05 * em)}, text: fitText(name, panelWidth / em)},
      {tag: 'line', attributes: {class: 'rule', x1: 0, y1: round(1.55 * em), x2: round(panelWidth), y2: round(1.55 * em)}},
      ...rows.map((row) => drawMark(name, row, rows.length === 1)),
      ...drawZero(rows),
    ]};
  }

  // The line between decrease and increase.
  function drawZero(rows: PlacedPanel['rows']): Drawing[] {
    const less = rows.find((row) => row.value < 0);
    if (!less || rows.length === 1) return [];
    const x = round(less.start + less.length);
    return [{tag: 'line', attributes: {class: 'rule', x1: x, y1: round(rows[0]!.y), x2: x, y2: round(rows[0]!.y + rows.length * rowHeight)}}];
  }

  function drawMark(panel: string, row: PlacedPanel['rows'][number], isAlone: boolean): Drawing {
    const attributes = {part: 'bar', role: 'img', transform: `translate(0 ${round(row.y)})`, 'data-cells': row.address, 'aria-label': voice.mark(panel, row.name, row.text)};
    return {tag: 'g', attributes, children: [
      {tag: 'rect', attributes: {class: 'hit', width: round(panelWidth), height: round(isAlone ? figureHeight * em : rowHeight)}},
      ...(isAlone ? drawFigure(panel, row) : drawBar(row)),
    ]};
  }

  // One figure has nothing to be compared with, so it is no bar.
  function drawFigure(panel: string, {name, text}: ProactiveMark): Drawing[] {
    const label = name === panel ? '' : fitText(name, panelWidth / em - measureText(text) * 1.4 - 1);
    return [
      ...(label ? [{tag: 'text', attributes: {class: 'label', part: 'label', x: 0, y: round(1.3 * em)}, text: label} as const] : []),
      {tag: 'text', attributes: {class: 'figure', part: 'value', x: round(label ? (measureText(label) + 0.8) * em : 0), y: round(1.35 * em), 'font-size': round(1.4 * em)}, text},
    ];
  }

  function drawBar({name, value, start, length, text}: PlacedPanel['rows'][number]): Drawing[] {
    const barY = (isNarrow ? 1.45 : 0.35) * em;
    const barHeight = (isNarrow ? 0.9 : 1.05) * em;
    const box = {x: round(start), y: round(barY), width: round(length), height: round(barHeight), rx: 1.5};
    const middle = barY + barHeight / 2 + 0.35 * em;
    return [
      {tag: 'text', attributes: {class: 'label', part: 'label', x: 0, y: round(isNarrow ? em : middle)}, text: fitText(name, isNarrow ? panelWidth / em : barX / em - 0.6)},
      {tag: 'rect', attributes: {class: `tone-${value < 0 ? 3 : 1}`, part: 'bar-shape', ...box}},
      ...(value < 0 ? [{tag: 'rect', attributes: {class: 'texture', fill: `url(#${id}-3)`, ...box}} as const] : []),
      {tag: 'text', attributes: {class: 'value', part: 'value', x: round(start + length + 0.4 * em), y: round(middle)}, text},
    ];
  }
}
