import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {tableIds, type TableId} from '../forms/editions.js';
import type {Language} from '../forms/label.js';
import {describePlace} from '../report/describe-place.js';
import {findEdition, type Report} from '../report/report.js';
import type {ReportWords} from '../words/report-words.js';
import type {PageAddress} from './page-address.js';
import type {GaiReportTable} from './report-table.js';
import {listShownAddresses, listShownCells} from './shown-cells.js';

interface Figure {
  readonly address: string;
  /** As printed. */
  readonly text: string;
}

/** The figure that the reader has chosen in a report, and the line at the foot that names it and copies the link to it or to its row. */
export class ChosenFigure {
  private chosen: Figure | undefined;
  private link: {readonly place: string; readonly url: string; readonly isCopied: boolean} | undefined;

  constructor(private readonly host: ReactiveControllerHost & {readonly renderRoot: ParentNode}, private readonly address: PageAddress, private readonly listTables: () => readonly GaiReportTable[]) {}

  /** Takes a figure that one of the tables shows. */
  choose({address, text}: Figure): void {
    if (listShownAddresses(this.listTables(), address).length) this.set({address, text});
  }

  render(report: Report, words: ReportWords, language: Language): TemplateResult {
    const {chosen, link} = this;
    if (!chosen) return html`<div part="chosen" class="chosen" role="status" hidden></div>`;
    const {address, text} = chosen;
    const row = address.slice(0, address.lastIndexOf('.'));
    const hasRow = !address.startsWith('review.') && listShownAddresses(this.listTables(), row).length > 1;
    const offer = (place: string, label: string): TemplateResult => html`<button type="button" @click=${() => this.copy(place)}>${label}</button>`;
    return html`<div part="chosen" class="chosen" role="status">
      <span>${words.chosen(this.describe(report, address, language), text)}</span>
      ${this.address.isRoute ? nothing : html`
        ${offer(address, link?.isCopied && link.place === address ? words.copied : words.copyCell)}
        ${hasRow ? offer(row, link?.isCopied && link.place === row ? words.copied : words.copyRow) : nothing}
        ${link && !link.isCopied ? html`<label>${words.copyByHand} <input readonly .value=${link.url} @focus=${({target}: Event) => (target as HTMLInputElement).select()}></label>` : nothing}`}
      <button type="button" aria-label=${words.close} @click=${() => this.set(undefined)}>×</button>
    </div>`;
  }

  // Of a table outside the forms, by the headings it prints.
  private describe(report: Report, address: string, language: Language): string {
    const [table] = address.split('.') as [TableId];
    if (tableIds.includes(table)) return describePlace(address, findEdition(report, table)!, language);
    const cell = this.listTables().map((table) => listShownCells(table).get(address)).find(Boolean);
    const ids = cell?.headers.split(' ').filter(Boolean).reverse() ?? [];
    return ids.map((id) => (cell!.getRootNode() as ShadowRoot).getElementById(id)?.textContent).filter(Boolean).join(' › ');
  }

  private set(chosen: Figure | undefined): void {
    this.chosen = chosen;
    this.link = undefined;
    this.host.requestUpdate();
  }

  private copy(place: string): void {
    const {chosen} = this;
    const url = this.address.show(place);
    const say = (isCopied: boolean): void => {
      if (this.chosen !== chosen) return;
      this.link = {place, url, isCopied};
      this.host.requestUpdate();
      if (!isCopied) void this.host.updateComplete.then(() => this.host.renderRoot.querySelector<HTMLElement>('.chosen input')?.focus());
    };
    const {clipboard} = navigator as {clipboard?: Clipboard}; // only on a secure page
    if (clipboard) void clipboard.writeText(url).then(() => say(true), () => say(false));
    else say(false);
  }
}
