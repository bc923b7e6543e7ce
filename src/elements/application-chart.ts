import type {PropertyDeclarations} from 'lit';
import type {Language} from '../forms/label.js';
import type {Report} from '../report/report.js';
import type {ChartWords} from '../words/words.js';
import {readApplicationView, viewNames} from './application-views.js';
import {ChartElement} from './chart-element.js';
import type {ChartView} from './chart-view.js';
import {defineElement} from './define-element.js';

/**
 * How requests were answered: by outcome, by kind of applicant, by the grounds of what was not disclosed, or as a
 * flow from what came in to what became of it.
 *
 * @element gai-application-chart
 * @csspart link - A band of the flow.
 * @csspart gap - What is lacking where the flow does not add up.
 * @csspart group - The heading row of a group of outcomes with the sum of its rows.
 * @csspart row - One kind of applicant.
 * @csspart sum-shape - The outlined shape of a group's sum.
 * @cssprop [--gai-tone-1=#1a56a6] - Disclosed in full.
 * @cssprop [--gai-tone-2=#6d9edb] - Partly disclosed.
 * @cssprop [--gai-tone-3=#a8452c] - Refused.
 * @cssprop [--gai-tone-4=#c98a1b] - Unable to provide.
 * @cssprop [--gai-tone-5=#7a6a9b] - Not processed.
 * @cssprop [--gai-tone-6=#7d8894] - Other handling.
 */
export class GaiApplicationChart extends ChartElement {
  static override properties: PropertyDeclarations = {view: {}};

  /** `outcomes` (default): a bar for each outcome; `applicants`: a divided bar for each kind of applicant; `grounds`: why requests were refused or not answered; `flow`: from what came in to what became of it. */
  view: 'outcomes' | 'applicants' | 'grounds' | 'flow' = 'outcomes';

  protected override readView(report: Report, language: Language, chart: ChartWords, textureId: string): ChartView | {readonly fault: string} {
    return readApplicationView(this.view, report, language, chart, textureId) ?? {fault: this.words.states.unknown('view', this.view, viewNames)};
  }
}

defineElement('gai-application-chart', GaiApplicationChart);

declare global {
  interface HTMLElementTagNameMap {
    'gai-application-chart': GaiApplicationChart;
  }
}
