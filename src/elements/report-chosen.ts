import {css, html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {tableIds, type TableId} from '../forms/editions.js';
import type {Language} from '../forms/label.js';
import type {Figure} from '../report/cells.js';
import {describePlace} from '../report/describe-place.js';
import {findEdition, type Report} from '../report/report.js';
import type {ReportWords} from '../words/report-words.js';
import {addSheet} from './add-sheet.js';
import type {CellSelection} from './events.js';
import {goToCell} from './go-to-cell.js';
import {onResize} from './on-resize.js';
import type {PageAddress} from './page-address.js';
import {renderAround} from './printed.js';
import type {GaiReportTable} from './report-table.js';
import {listShownAddresses, listShownCells} from './shown-cells.js';

interface Choice {
  /** The cells behind it: one, or all that a mark of a chart stands for. */
  readonly addresses: readonly string[];
  /** What a mark of several cells says of itself, and in which words: none of the cells holds its figure. */
  readonly mark: string;
  readonly tag: string;
  /** The table, chart or summary it was chosen in. */
  readonly from: HTMLElement;
  readonly isByKey: boolean;
}

/** The figure that the reader has chosen in a report, and the line at the foot that names it, copies the link to it or to its row, and leads from a chart to the table. */
export class ChosenFigure implements ReactiveController {
  private choice: Choice | undefined;
  private link: {readonly place: string; readonly url: string; readonly isCopied: boolean} | undefined;
  private line: HTMLElement | null = null;
  private letGo: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost & {readonly renderRoot: ParentNode}, private readonly address: PageAddress, private readonly listTables: () => readonly GaiReportTable[]) {
    host.addController(this);
  }

  // What else stands at the foot of the window, and a figure that is walked to, must not stand behind the line.
  hostUpdated(): void {
    const line = this.choice ? this.host.renderRoot.querySelector<HTMLElement>('.chosen') : null;
    if (line === this.line) return;
    this.letGo?.();
    this.line = line;
    this.letGo = line ? keepClear(line, line.parentElement!) : undefined;
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** Takes what the reader chose in a table or a chart, where one of the tables shows it. */
  choose({addresses, text}: CellSelection, tag: string, from: HTMLElement): void {
    const shown = addresses.filter((address) => this.findFigure(address));
    if (!shown.length || enter?.repeat) return;
    // The line is the last of the report, far from the figure for who walks there: the same figure chosen again leads to it.
    const mark = addresses.length > 1 ? text : '';
    const isSame = this.choice?.from === from && this.choice.mark === mark && this.choice.addresses.join() === shown.join();
    const button = isSame ? this.host.renderRoot.querySelector<HTMLElement>('.chosen button') : undefined;
    if (!enter || !button) return this.set({addresses: shown, mark, tag, from, isByKey: !!enter});
    enter.preventDefault(); // else the button would be pressed
    button.focus();
  }

  /** Another report is shown, or none. */
  clear(): void {
    if (this.choice) this.set(undefined);
  }

  render(report: Report, words: ReportWords, tag: string): TemplateResult {
    const choice = this.choice?.mark && this.choice.tag !== tag ? undefined : this.choice;
    // One element throughout, there before it says anything: what is put into it is then read out.
    return html`<div part=${choice ? 'chosen' : nothing} class=${choice ? 'chosen' : 'sr'} @keydown=${this.onKey}><span role="status">${choice ? this.renderWords(choice, report, words, tag) : nothing}</span>${choice ? this.renderButtons(choice, words) : nothing}</div>`;
  }

  private renderWords({addresses, mark, isByKey}: Choice, report: Report, words: ReportWords, tag: string): TemplateResult {
    const unseen = this.link?.isCopied ? words.copied : isByKey ? words.toButtons : '';
    return html`${mark || this.renderFigure(report, addresses[0]!, words, tag === 'en' ? 'en' : 'zh')}${unseen ? html`<b class="sr"> ${unseen}</b>` : nothing}`;
  }

  private renderButtons({addresses, mark, from}: Choice, words: ReportWords): TemplateResult {
    return html`
      ${isChart(from) ? html`<button type="button" @click=${() => goToCell(this.listTables(), addresses)}>${words.showCells(addresses.length)}</button>` : nothing}
      ${mark || !this.address.canLink ? nothing : this.renderLinks(addresses[0]!, words)}
      <button type="button" aria-label=${words.close} @click=${({detail}: MouseEvent) => this.close(detail === 0)}>×</button>`;
  }

  private readonly onKey = ({key}: KeyboardEvent): void => {
    if (key === 'Escape') this.close(true);
  };

  /** Closes the line; who did so by keyboard is led back to the figure, or to the mark of the chart. */
  private close(isByKey: boolean): void {
    const {from, addresses} = this.choice!;
    const place = from.localName === 'gai-report-summary' ? this.listTables().find((table) => listShownCells(table).has(addresses[0]!)) : from;
    this.set(undefined);
    if (isByKey) place?.shadowRoot!.querySelector<HTMLElement>('td[tabindex="0"], g[tabindex="0"], [part=switch]')?.focus();
  }

  private renderLinks(address: string, words: ReportWords): TemplateResult {
    const {link} = this;
    const row = address.slice(0, address.lastIndexOf('.'));
    const hasRow = !address.startsWith('review.') && listShownAddresses(this.listTables(), row).length > 1;
    const offer = (place: string, label: string): TemplateResult => html`<button type="button" @click=${() => this.copy(place)}>${label}</button>`;
    return html`
      ${offer(address, link?.isCopied && link.place === address ? words.copied : words.copyCell)}
      ${hasRow ? offer(row, link?.isCopied && link.place === row ? words.copied : words.copyRow) : nothing}
      ${link && !link.isCopied ? html`<label>${words.copyByHand} <input readonly .value=${link.url} @focus=${({target}: Event) => (target as HTMLInputElement).select()}></label>` : nothing}`;
  }

  /** The place of a cell and what its table prints there. */
  private renderFigure(report: Report, address: string, words: ReportWords, language: Language): TemplateResult {
    const {text = '', state = 'missing'} = this.findFigure(address) ?? {};
    const where = this.describe(report, address, language);
    const isWord = state === 'blank' || state === 'missing';
    return renderAround((...said) => words.chosen(said[0]!, said[1]!), address.startsWith('extra.') ? where : html`${where}`, isWord ? html`${words.text[state]}` : text);
  }

  private findFigure(address: string): Figure | undefined {
    for (const table of this.listTables()) {
      const cell = listShownCells(table).get(address);
      if (cell) return table.view!.figureOf(cell).figure;
    }
    return undefined;
  }

  // Of a table outside the forms, by the headings it prints.
  private describe(report: Report, address: string, language: Language): string {
    const [table] = address.split('.') as [TableId];
    if (tableIds.includes(table)) return describePlace(address, findEdition(report, table)!, language);
    const cell = this.listTables().map((table) => listShownCells(table).get(address)).find(Boolean);
    const ids = cell?.headers.split(' ').filter(Boolean).reverse() ?? [];
    return ids.map((id) => (cell!.getRootNode() as ShadowRoot).getElementById(id)?.textContent).filter(Boolean).join(' › ');
  }

  private set(choice: Choice | undefined): void {
    this.choice = choice;
    this.link = undefined;
    this.host.requestUpdate();
  }

  private copy(place: string): void {
    const {choice} = this;
    const url = this.address.show(place);
    const say = (isCopied: boolean): void => {
      if (this.choice !== choice) return;
      this.link = {place, url, isCopied};
      this.host.requestUpdate();
      if (!isCopied) void this.host.updateComplete.then(() => this.host.renderRoot.querySelector<HTMLElement>('.chosen input')?.focus());
    };
    const {clipboard} = navigator as {clipboard?: Clipboard}; // only on a secure page
    if (clipboard) void clipboard.writeText(url).then(() => say(true), () => say(false));
    else say(false);
  }
}

function isChart({localName}: HTMLElement): boolean {
  return localName.endsWith('-chart');
}

// Enter, where the last that the reader did was to press it.
let enter: KeyboardEvent | undefined;
addEventListener('keydown', (event) => (enter = event.key === 'Enter' ? event : undefined), true);
addEventListener('click', () => (enter = undefined), true);

// Given to a report once there is a line: else every cell of a page that nobody has touched yet would have to be asked.
const roomAtFoot = css`gai-report-table::part(cell) { scroll-margin-bottom: calc(var(--_foot, 0px) + var(--_held, 0px)); }`;

/** Has figures keep clear of the line at the foot of a box, and tells all in that how high it is; returns how to stop. */
function keepClear(line: HTMLElement, {style}: HTMLElement): () => void {
  addSheet(line.getRootNode() as ShadowRoot, roomAtFoot);
  const stop = onResize([line], () => {
    const height = `${line.offsetHeight}px`;
    return () => style.setProperty('--_foot', height);
  });
  return () => {
    stop();
    style.removeProperty('--_foot');
  };
}
