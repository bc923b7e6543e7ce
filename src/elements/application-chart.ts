import type {PropertyDeclarations, TemplateResult} from 'lit';
import type {Report} from '../report/report.js';
import {ChartElement} from './chart-element.js';
import type {ChartRequest, ChartView} from '../export/chart-view.js';
import {defineElement} from './define-element.js';
import type * as Views from './views.js';

const viewNames = ['outcomes', 'applicants', 'flow', 'grounds'] as const satisfies readonly GaiApplicationChart['view'][];

/**
 * How requests were answered: by outcome, by kind of applicant, by reason, or as a flow. It says what it shows in a sentence
 * and holds its numbers as a table, one switch away.
 *
 * @element gai-application-chart
 * @csspart group - The heading row of a group of outcomes with the sum of its rows.
 * @csspart row - One kind of applicant.
 * @csspart legend - What the textures mean.
 * @csspart band - A band of the flow.
 * @csspart gap - The band between what came in and what went out, where they differ.
 * @csspart sum-shape - The outlined shape of a group's sum, or the trunk of the flow.
 * @cssprop [--gai-tone-1=#1a56a6] - Disclosed in full.
 * @cssprop [--gai-tone-2=#5686cb] - Partly disclosed.
 * @cssprop [--gai-tone-3=#a8452c] - Refused.
 * @cssprop [--gai-tone-4=#b5780f] - Unable to provide.
 * @cssprop [--gai-tone-5=#7a6a9b] - Not processed.
 * @cssprop [--gai-tone-6=#7b8692] - Other handling.
 */
export class GaiApplicationChart extends ChartElement {
  static override properties: PropertyDeclarations = {view: {useDefault: true}};

  /** `outcomes` (default): a bar for each outcome; `applicants`: a divided bar for each kind of applicant; `flow`: where requests came from and how they ended; `grounds`: a bar for each reason why requests were not met. */
  view: 'outcomes' | 'applicants' | 'flow' | 'grounds' = 'outcomes';

  protected override renderReport(report: Report): TemplateResult {
    if (!viewNames.includes(this.view)) return this.renderState('error', this.words.states.unknown('view', this.view, viewNames));
    return super.renderReport(report);
  }

  protected override readChart(asked: ChartRequest, views: typeof Views): ChartView {
    switch (this.view) {
      case 'grounds': return views.readGroundsView(asked);
      case 'flow': return views.readFlowView(asked);
      default: return views.readView(this.view, asked);
    }
  }
}

defineElement('gai-application-chart', GaiApplicationChart);

declare global {
  interface HTMLElementTagNameMap {
    'gai-application-chart': GaiApplicationChart;
  }
}
