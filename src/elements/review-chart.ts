import {css} from 'lit';
import {ChartElement} from './chart-element.js';
import {styles} from './chart-element.styles.js';
import type {ChartRequest, ChartView} from '../export/chart-view.js';
import {defineElement} from './define-element.js';
import type * as Views from './views.js';

/**
 * How cases of administrative reconsideration and litigation over information disclosure ended: a divided
 * bar for each kind, or a square for each case where there are few.
 *
 * @element gai-review-chart
 * @csspart row - One kind of case.
 * @csspart legend - What the textures mean.
 * @cssprop [--gai-tone-1=#1a56a6] - Upheld.
 * @cssprop [--gai-tone-3=#a8452c] - Overturned.
 * @cssprop [--gai-tone-6=#7b8692] - Other result.
 * @cssprop [--gai-tone-4=#b5780f] - Pending.
 */
export class GaiReviewChart extends ChartElement {
  static override styles = css`${styles} :host { contain-intrinsic-size: auto 18em; }`;

  protected override readChart(asked: ChartRequest, views: typeof Views): ChartView {
    return views.readReviewView(asked);
  }
}

defineElement('gai-review-chart', GaiReviewChart);

declare global {
  interface HTMLElementTagNameMap {
    'gai-review-chart': GaiReviewChart;
  }
}
