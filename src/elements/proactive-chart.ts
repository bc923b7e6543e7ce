import {drawList, placeList, type ListPanel} from '../charts/list-chart.js';
import {readProactive} from '../charts/proactive-chart.js';
import type {Language} from '../forms/label.js';
import type {Report} from '../report/report.js';
import {moreChartWords} from '../words/more-chart-words.js';
import {ChartElement} from './chart-element.js';
import type {ChartView} from './chart-view.js';
import {defineElement} from './define-element.js';
import {sayRest} from './say-rest.js';

/**
 * What was disclosed without being asked: documents, decisions and fees, each kind of figure with a scale of its own.
 *
 * @element gai-proactive-chart
 * @cssprop [--gai-tone-1=#1a56a6] - Documents.
 * @cssprop [--gai-tone-2=#6d9edb] - All other bars.
 */
export class GaiProactiveChart extends ChartElement {
  protected override readView(report: Report, language: Language): ChartView {
    const words = moreChartWords[language];
    const {state, panels} = readProactive(report, language, words.documents);
    const unitOf = (unit: string | undefined): string => (unit ? ` ${unit}` : '');
    const all = panels.flatMap((panel) => panel.rows.map((row) => ({...row, panel})));
    const drawn = panels.map((panel): ListPanel & {readonly unit: string} => ({
      label: panel.label, unit: unitOf(panel.unit),
      rows: panel.rows.filter(({figure}) => (figure.value ?? 0) > 0).map(({label, address, figure}) => {
        const text = `${words.count(figure.value!)}${unitOf(panel.unit)}`;
        return {label, address, tone: panel.id === 'documents' ? 1 : 2, value: figure.value!, text, name: words.row(label, text)};
      }),
    })).filter(({rows}) => rows.length > 0);
    return {
      name: words.names.proactive, state, empty: words.empty.proactive, sentence: words.proactive(drawn),
      remarks: sayRest(all, language), legend: [], heads: [words.columns.item, words.columns.figure],
      rows: all.map(({label, figure, panel}) => [panel.id === 'documents' ? label : `${panel.label} · ${label}`, figure.value === undefined ? figure.text : `${words.count(figure.value)}${unitOf(panel.unit)}`]),
      draw: (frame) => drawList(placeList(drawn, frame, {isShared: false, asSquares: false})),
    };
  }
}

defineElement('gai-proactive-chart', GaiProactiveChart);

declare global {
  interface HTMLElementTagNameMap {
    'gai-proactive-chart': GaiProactiveChart;
  }
}
