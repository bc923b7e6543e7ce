import {drawFlow, placeFlow, type FlowSeries, type FlowVoice} from '../charts/flow-chart.js';
import type {Language} from '../forms/label.js';
import {findChartWords} from '../words/find-chart-words.js';
import {moreChartWords} from '../words/more-chart-words.js';
import type {ChartView} from './chart-view.js';

/** The flow as a chart, with what is lacking where it does not add up. */
export function showFlow(series: FlowSeries, year: number | undefined, language: Language): ChartView {
  const words = moreChartWords[language];
  const chart = findChartWords(language);
  const {state, sources, targets, received, handled, zeros, blanks} = series;
  const voice: FlowVoice = {node: (label, value) => words.row(label, words.requests(value)), gap: words.gap, value: words.count};
  return {
    name: words.names.flow, state, empty: words.empty.flow,
    sentence: words.flow(year, {received, sources, handled, targets}),
    remarks: [
      ...(received === handled ? [] : [words.gap(Math.abs(received - handled), received < handled)]),
      ...(zeros.length ? [chart.restZero(zeros)] : []), ...(blanks.length ? [chart.restBlank(blanks)] : []),
    ],
    legend: [], heads: [words.columns.node, words.columns.requests],
    rows: [
      ...sources.map(({label, value}) => [`${words.columns.in} · ${label}`, words.count(value)]),
      ...targets.map(({label, value}) => [`${words.columns.out} · ${label}`, words.count(value)]),
    ],
    draw: (frame) => drawFlow(placeFlow(series, frame, voice), voice),
  };
}
