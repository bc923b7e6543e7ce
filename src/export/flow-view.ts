import {readFlow} from '../charts/flow-chart.js';
import {drawFlow, placeFlow} from '../charts/flow-drawing.js';
import {pickShortLabel} from '../forms/short-labels.js';
import {findViewWords} from '../words/view-words.js';
import {listShare, sayEmpty, sayOutcomesTotal, sayRest, sayTally} from './chart-remarks.js';
import type {ChartRequest, ChartView} from './chart-view.js';

/** Where requests came from and how they ended. */
export function readFlowView({report, language, words, id}: ChartRequest): ChartView {
  const own = findViewWords(language, words);
  const series = readFlow(report, (line) => own.lines[line.id] ?? pickShortLabel(line, language));
  const {into, out, gap, whole, outcomes, targets, rest, lines, total} = series;
  const carriedOut = lines[lines.length - 1];
  const notes = [...(gap && series.state === 'figures' ? [own.gapRemark(into, out, gap)] : []), ...(outcomes.total === undefined ? [] : sayOutcomesTotal(outcomes, words))];
  const {all, gaps, unfilled, flowMark, gapMark} = own;
  const voice = {all, gaps, unfilled, flowMark, gapMark, count: words.count, value: words.value};
  return {
    name: own.names.flow,
    empty: sayEmpty(series.state, {...own.empty.flow, elsewhere: words.empty.elsewhere}, notes, rest, words),
    sentence: own.flow({year: report.year, received: lines[0]?.tally.sum, carriedIn: lines[1]?.tally.sum, into: into.sum, whole,
      outcomes: targets.filter(({tone}) => tone > 0), carriedOut: carriedOut?.tally.sum}),
    remarks: [...notes, ...sayRest(rest, words)],
    legend: [],
    heads: [own.flowColumn, words.requestsColumn, ...(whole === undefined ? [] : [words.shareColumn])],
    listRows: () => {
      const rows = lines.map((line) => [line.label, sayTally(line.tally, words), ...listShare(line.tally.sum, whole, words)]);
      return [...rows.slice(0, -1), [words.totalRow, sayTally(total, words), ...listShare(0, whole, words)], ...rows.slice(-1)];
    },
    draw: (frame) => drawFlow(placeFlow(series, frame, voice), voice, id),
  };
}
