import {drawGrounds, placeGrounds, readGrounds} from '../charts/grounds-chart.js';
import {findViewWords} from '../words/view-words.js';
import {listShare, sayEmpty, sayRest, sayTally, sayTotal} from './chart-remarks.js';
import type {ChartRequest, ChartView} from './chart-view.js';

/** The reasons why requests were not met. */
export function readGroundsView({report, language, words}: ChartRequest): ChartView {
  const own = findViewWords(language, words);
  const series = readGrounds(report, language);
  const {groups, tally, all, rest, lines} = series;
  const {sum, whole} = tally;
  const notes = all.fit === 'broken' ? sayTotal(all, words.sumOf.rows, words) : [];
  const voice = {...words, mark: own.groundMark};
  return {
    name: own.names.grounds,
    empty: sayEmpty(series.state, {...own.empty.grounds, elsewhere: words.empty.elsewhere}, notes, rest, words),
    sentence: own.grounds({...tally, year: report.year, share: whole !== undefined && all.fit === 'agrees' ? sum / all.sum : undefined,
      groups: groups.map((group) => ({...group, value: group.sum})), reasons: groups.flatMap((group) => group.bars)}),
    remarks: [...notes, ...sayRest(rest, words)],
    legend: [],
    heads: [own.groundColumn, words.requestsColumn, ...(whole === undefined ? [] : [words.shareColumn])],
    listRows: () => lines.map((line) => [line.label, sayTally(line.tally, words), ...listShare(line.tally.sum, whole, words)]),
    draw: (frame) => drawGrounds(placeGrounds(series, frame, voice), voice),
  };
}
