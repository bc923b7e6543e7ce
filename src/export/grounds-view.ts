import {drawGrounds, placeGrounds, readGrounds} from '../charts/grounds-chart.js';
import {findViewWords} from '../words/view-words.js';
import {sayEmpty, sayRest} from './chart-remarks.js';
import type {ChartRequest, ChartView} from './chart-view.js';

/** The reasons why requests were not met. */
export function readGroundsView({report, language, words}: ChartRequest): ChartView {
  const own = findViewWords(language, words);
  const series = readGrounds(report, language);
  const {groups, sum, lines} = series;
  const remarks = sayRest(series, words);
  const voice = {...words, mark: own.groundMark};
  return {
    name: own.names.grounds,
    empty: sayEmpty(series.state, {...own.empty.grounds, noTotal: words.empty.noTotal}, remarks),
    sentence: own.grounds({year: report.year, sum, total: series.total.value, groups: groups.map(({label, sum: value}) => ({label, value})), reasons: groups.flatMap((group) => group.bars)}),
    remarks,
    legend: [],
    heads: [own.groundColumn, words.requestsColumn, words.shareColumn],
    rows: lines.map(({label, figure: {state: is, value, text}}) =>
      [label, is === 'missing' ? own.missing : value === undefined ? text : words.count(value), (value ?? 0) > 0 ? words.share(value! / sum) : undefined]),
    draw: (frame) => drawGrounds(placeGrounds(series, frame, voice), voice),
  };
}
