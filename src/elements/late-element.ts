import {html, type TemplateResult} from 'lit';
import {loadViews} from './load-views.js';
import {ReportElement} from './report-element.js';

/** What an element shares whose drawing or words come in a file that no table waits for: what it shows until that is there, and why it is not. */
export abstract class LateElement extends ReportElement {
  /** Fetches that file and says so, or why it could not be fetched. */
  protected renderWaiting(): TemplateResult {
    const {states} = this.words;
    if (lost) return html`<div part="state" class="state error" role="alert"><p>${states.noFile(lost, 'part')}</p><button part="retry" type="button" @click=${this.onRetry}>${states.retry}</button></div>`;
    void loadViews().catch((error: unknown) => (lost = (error as Error).message)).then(() => this.requestUpdate());
    return this.renderState('loading', states.loading);
  }

  private onRetry(): void {
    lost = '';
    this.requestUpdate();
  }
}

// Why it could not be fetched, where it could not.
let lost = '';
