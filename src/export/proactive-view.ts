import {drawProactive, placeProactive, readProactive} from '../charts/proactive-chart.js';
import {pickLabel} from '../forms/label.js';
import {findViewWords} from '../words/view-words.js';
import {sayEmpty, sayRest} from './chart-remarks.js';
import type {ChartRequest, ChartView} from './chart-view.js';

/** The figures of proactive disclosure. */
export function readProactiveView({report, language, words, id}: ChartRequest): ChartView {
  const own = findViewWords(language, words);
  const voice = {
    line: (line: Parameters<typeof pickLabel>[0] & {readonly id: string}): string => own.lines[line.id] ?? pickLabel(line, language),
    panel: (kind: keyof typeof own.panels): string => own.panels[kind],
    count: words.count, measure: own.measure, mark: own.panelMark,
  };
  const series = readProactive(report, voice);
  const {rest} = series;
  return {
    name: own.names.proactive,
    empty: sayEmpty(series.state, own.empty.proactive, [], rest, words),
    sentence: own.proactive({year: report.year, panels: series.panels}),
    remarks: sayRest(rest, words),
    legend: [],
    heads: [own.entryColumn, own.figureColumn],
    listRows: () => series.lines.map(({label, text}) => [label, text ?? words.missing]),
    draw: (frame) => drawProactive(placeProactive(series, frame), voice, id),
  };
}
