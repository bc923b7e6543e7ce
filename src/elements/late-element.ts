import {html, type TemplateResult} from 'lit';
import {loadViews} from './load-views.js';
import {ReportElement} from './report-element.js';

/** What an element shares whose drawing or words come in a file that no table waits for: what it shows until that is there, and why it is not. */
export abstract class LateElement extends ReportElement {
  /** Fetches that file and says so, or why it could not be fetched. */
  protected renderWaiting(): TemplateResult {
    const {states} = this.words;
    const isFirst = !waiting.size;
    waiting.add(this);
    if (lost) return html`<div part="state" class="state error" role="alert"><p>${states.noFile(lost, 'part')}</p><button part="retry" type="button" @click=${retry}>${states.retry}</button></div>`;
    if (isFirst) void loadViews().catch((error: unknown) => (lost = (error as Error).message)).then(drawAll);
    return this.renderState('loading', states.loading);
  }
}

// Why it could not be fetched, where it could not, and all that wait for it: what helps one helps the others.
let lost = '';
const waiting = new Set<LateElement>();

function drawAll(): void {
  const all = Array.from(waiting);
  waiting.clear();
  for (const element of all) element.requestUpdate();
}

function retry(): void {
  lost = '';
  drawAll();
}
