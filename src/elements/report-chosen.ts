import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../forms/label.js';
import {describePlace} from '../report/describe-place.js';
import {findEdition, type Report} from '../report/report.js';
import type {ReportWords} from '../words/report-words.js';

/** The figure that the reader has chosen: its cell, and the figure as printed. */
export interface Chosen {
  readonly address: string;
  readonly text: string;
  readonly isCopied?: boolean;
}

/** The line at the foot of a report that names the chosen figure and copies the link to it. */
export function renderChosen(report: Report, chosen: Chosen | undefined, words: ReportWords, language: Language, onCopy: () => void, onClose: () => void): TemplateResult {
  const edition = chosen && findEdition(report, chosen.address.split('.')[0] as 'applications');
  return html`<div part="chosen" class="chosen" role="status" ?hidden=${!chosen}>${chosen ? html`
    <span>${words.chosen(edition ? describePlace(chosen.address, edition, language) : chosen.address, chosen.text)}</span>
    <button type="button" @click=${onCopy}>${chosen.isCopied ? words.copied : words.copyLink(chosen.text)}</button>
    <button type="button" aria-label=${words.close} @click=${onClose}>×</button>` : nothing}</div>`;
}
