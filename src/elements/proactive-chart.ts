import {css} from 'lit';
import {ChartElement} from './chart-element.js';
import {styles} from './chart-element.styles.js';
import type {ChartRequest, ChartView} from '../export/chart-view.js';
import {defineElement} from './define-element.js';
import type * as Views from './views.js';

/**
 * What was disclosed proactively: documents, decisions, items, fees and procurement in small panels, each
 * with a scale of its own.
 *
 * @element gai-proactive-chart
 * @csspart panel-title - What a panel counts.
 * @cssprop [--gai-tone-1=#1a56a6] - The bars.
 * @cssprop [--gai-tone-3=#a8452c] - Items that became fewer.
 */
export class GaiProactiveChart extends ChartElement {
  static override styles = css`${styles} :host { contain-intrinsic-size: auto 24em; }`;

  protected override readChart(asked: ChartRequest, views: typeof Views): ChartView {
    return views.readProactiveView(asked);
  }
}

defineElement('gai-proactive-chart', GaiProactiveChart);

declare global {
  interface HTMLElementTagNameMap {
    'gai-proactive-chart': GaiProactiveChart;
  }
}
