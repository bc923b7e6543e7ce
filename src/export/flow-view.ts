import {readFlow} from '../charts/flow-chart.js';
import {drawFlow, placeFlow} from '../charts/flow-drawing.js';
import {pickShortLabel} from '../forms/short-labels.js';
import {findViewWords} from '../words/view-words.js';
import {sayEmpty, sayRest} from './chart-remarks.js';
import type {ChartRequest, ChartView} from './chart-view.js';

/** Where requests came from and how they ended. */
export function readFlowView({report, language, words, id}: ChartRequest): ChartView {
  const own = findViewWords(language, words);
  const series = readFlow(report, (line) => own.lines[line.id] ?? pickShortLabel(line, language));
  const {into, out, sum, total, open, targets, lines} = series;
  const [received, carriedIn] = lines;
  const carriedOut = lines[lines.length - 1];
  const unknown = [received, carriedIn, carriedOut].flatMap((line) => (line && line.value === undefined ? [line.label] : []));
  const base = Math.max(into, out);
  const remarks = [
    ...(into === out ? [] : [own.gapRemark(into, out, unknown)]),
    ...(total.value === undefined || total.value === sum ? [] : [own.totalRemark(sum, total.value)]),
    ...sayRest(series, words), ...(open.length ? [own.restOpen(open)] : []),
  ];
  const voice = {...words, ...own};
  const printShare = (value: number | undefined): string | undefined => (value ? words.share(value / base) : undefined);
  const rows = lines.map(({label, value, text}) => [label, value === undefined ? text ?? own.missing : words.count(value), printShare(value)]);
  const totalRow = [words.totalRow, total.value === undefined ? total.text : words.count(total.value), undefined];
  return {
    name: own.names.flow,
    empty: sayEmpty(series.state, {...own.empty.flow, noTotal: words.empty.noTotal}, remarks),
    sentence: own.flow({year: report.year, received: received?.value, carriedIn: carriedIn?.value, into, base,
      outcomes: targets.filter(({tone}) => tone > 0), carriedOut: carriedOut?.value}),
    remarks,
    legend: [],
    heads: [own.flowColumn, words.requestsColumn, words.shareColumn],
    rows: [...rows.slice(0, -1), totalRow, ...rows.slice(-1)],
    draw: (frame) => drawFlow(placeFlow(series, frame, voice), voice, id),
  };
}
