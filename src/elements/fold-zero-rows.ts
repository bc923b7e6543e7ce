import {css} from 'lit';
import {reportWords} from '../words/report-words.js';
import {addSheet} from './add-sheet.js';
import {figureCell} from './table-view.js';
import {onWindow} from './on-window.js';
import type {GaiReportTable} from './report-table.js';
import {languageOf} from './shown-cells.js';

/** A heading that spans rows, where it stood and how far it reached before rows were folded. */
interface Moved {
  readonly heading: HTMLTableCellElement;
  readonly row: HTMLTableRowElement;
  readonly before: Element | null;
  readonly span: number;
}

const folded = new WeakMap<GaiReportTable, readonly Moved[]>();
const listening = new WeakSet<GaiReportTable>();

/**
 * Folds the rows of a table that are 0 throughout into one line that says how many they are; a row with a blank or a mark stays,
 * and so does one that the reader was led to. On paper all rows are there.
 */
export function foldZeroRows(host: GaiReportTable): void {
  unfold(host);
  const table = host.renderRoot.querySelector('table');
  host.refold = host.foldZeros ? () => foldZeroRows(host) : undefined;
  if (!table || !host.foldZeros) return;
  const rows = Array.from(table.tBodies).flatMap((body) => Array.from(body.rows));
  const {activeElement} = host.renderRoot as ShadowRoot;
  const zeros = rows.filter((row) => isZero(row) && !row.querySelector('.led-to') && !row.contains(activeElement));
  if (zeros.length < 2) return;
  listenToPrint(host);
  addSheet(host.renderRoot as ShadowRoot, styles);
  const moved: Moved[] = [];
  for (const row of zeros) row.hidden = true;
  // The title and column heads of a band go with the last of its rows.
  for (const body of Array.from(table.tBodies)) body.hidden = !Array.from(body.querySelectorAll(figureCell)).some((cell) => !cell.parentElement!.hidden);
  const spanning = rows.flatMap((row, r) => Array.from(row.cells).filter((cell) => cell.localName === 'th' && cell.rowSpan > 1).map((heading) => ({heading, row, r})));
  for (const {heading, row, r} of spanning) {
    const shown = rows.slice(r, r + heading.rowSpan).filter((other) => !other.hidden);
    moved.push({heading, row, before: heading.nextElementSibling, span: heading.rowSpan});
    if (!shown.length) continue;
    heading.rowSpan = shown.length;
    // Headings come from the outside in, so each goes behind those that were moved to its row before.
    if (shown[0] !== row) shown[0]!.insertBefore(heading, firstOwn(shown[0]!, moved));
  }
  folded.set(host, moved);
  keepTabStop(table);
  table.append(makeLine(host, zeros.length, rows[0]!.closest('table')!.querySelectorAll('col').length));
}

function unfold(host: GaiReportTable): void {
  const moved = folded.get(host);
  if (!moved) return;
  folded.delete(host);
  for (const {heading, row, before, span} of [...moved].reverse()) {
    heading.rowSpan = span;
    row.insertBefore(heading, before);
  }
  for (const row of host.renderRoot.querySelectorAll<HTMLElement>('tr[hidden], tbody[hidden]')) row.hidden = false;
  host.renderRoot.querySelector('.fold')?.remove();
}

/** Where the table's one tab stop was folded, the first figure in sight takes its place. */
function keepTabStop(table: HTMLTableElement): void {
  const stop = table.querySelector('td[tabindex]');
  const next = Array.from(table.querySelectorAll<HTMLElement>(figureCell)).find((cell) => !cell.parentElement!.hidden);
  if (!stop?.parentElement!.hidden || !next) return;
  stop.removeAttribute('tabindex');
  next.tabIndex = 0;
}

function isZero(row: HTMLTableRowElement): boolean {
  const figures = Array.from(row.cells).filter(({localName}) => localName === 'td');
  return figures.length > 0 && !row.querySelector('th[part~="total"]') && figures.every((cell) => (cell.getAttribute('part') ?? '').split(' ').includes('zero'));
}

/** The first cell of a row that no move has brought there. */
function firstOwn(row: HTMLTableRowElement, moved: readonly Moved[]): Element | null {
  return Array.from(row.cells).find((cell) => !moved.some(({heading, row: from}) => heading === cell && from !== row)) ?? null;
}

function makeLine(host: GaiReportTable, count: number, width: number): HTMLTableSectionElement {
  const words = reportWords[languageOf(host)];
  const body = document.createElement('tbody');
  body.className = 'fold';
  const cell = body.insertRow().insertCell();
  cell.colSpan = width;
  cell.className = 'text';
  cell.setAttribute('part', 'fold');
  const button = Object.assign(document.createElement('button'), {type: 'button', textContent: words.unfold});
  button.addEventListener('click', () => {
    // In a report its tables fold and unfold together, as its own switch and address say.
    (host.whole ?? host).foldZeros = false;
    void host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>('td[tabindex]')?.focus());
  });
  cell.append(`${words.folded(count)} `, button);
  return body;
}

function listenToPrint(host: GaiReportTable): void {
  if (listening.has(host)) return;
  listening.add(host);
  const onBefore = (): void => unfold(host);
  const onAfter = (): void => foldZeroRows(host);
  host.addController({
    hostConnected: () => {
      onWindow('beforeprint').add(onBefore);
      onWindow('afterprint').add(onAfter);
    },
    hostDisconnected: () => {
      onWindow('beforeprint').delete(onBefore);
      onWindow('afterprint').delete(onAfter);
    },
  });
}

const styles = css`
  .fold td { padding: 0.5em 0.6em; border-top: 1px dashed var(--_rule-strong); border-bottom-width: 0; }
  /* A heading beside a row or two is no higher than they are. */
  .applications th.row[rowspan='1'] { min-width: 7.2em; }
  .applications th.row.level-0[rowspan='1'] { min-width: 9.2em; }
  .applications th.row.level-0[rowspan='2'], .applications th.row.level-0[rowspan='3'] { min-width: 5.1em; }
  @media screen {
    .narrow .applications th.row[rowspan='1'], .narrow .applications th.level-0[rowspan='2'], .narrow .applications th.level-0[rowspan='3'] { min-width: 3.1em; writing-mode: horizontal-tb; }
    .narrow .applications th.level-0[rowspan='1'], .narrow .applications th.level-0[rowspan='2'], .narrow .applications th.level-0[rowspan='3'] { min-width: 5.1em; }
    .narrow .applications th.level-1[rowspan='1'] { text-wrap: balance; }
    .narrow .applications th.level-1[colspan] { min-width: 5em; }
  }
  .fold button { margin-inline-start: 0.5em; padding: 0 0.6em; font-size: 0.93em; }
`;
