import {drawApplicants, placeApplicants, readApplicants, type ApplicantSeries} from '../charts/applicants-chart.js';
import {drawOutcomes, placeOutcomes, readOutcomes, type OutcomeSeries} from '../charts/outcomes-chart.js';
import type {ChartWords} from '../words/words.js';
import {listShare, sayEmpty, sayOutcomesTotal, sayRest, sayTally, sayTotal} from './chart-remarks.js';
import type {ChartRequest, ChartView} from './chart-view.js';

/** Reads one of the views that most pages show. */
export function readView(view: 'outcomes' | 'applicants', {report, language, words, id}: ChartRequest): ChartView {
  return view === 'applicants'
    ? showApplicants(readApplicants(report, language), report.year, words, id)
    : showOutcomes(readOutcomes(report, language), report.year, words);
}

function showOutcomes(series: OutcomeSeries, year: number | undefined, chart: ChartWords): ChartView {
  const {groups, tally, rest, lines, total} = series;
  const {whole} = tally;
  const notes = sayOutcomesTotal(tally, chart);
  return {
    name: chart.names.outcomes,
    empty: sayEmpty(series.state, chart.empty, notes, rest, chart),
    sentence: chart.outcomes({...tally, year, groups: groups.map(({label, sum, isLeast}) => ({label, value: sum, isLeast}))}),
    remarks: [...notes, ...sayRest(rest, chart)],
    legend: [],
    heads: [chart.outcomeColumn, chart.requestsColumn, ...(whole === undefined ? [] : [chart.shareColumn])],
    listRows: () => [...lines.map((line) => [line.label, sayTally(line.tally, chart), ...listShare(line.tally.sum, whole, chart)]), [chart.totalRow, sayTally(total, chart), ...listShare(0, whole, chart)]],
    draw: (frame) => drawOutcomes(placeOutcomes(series, frame, chart), chart),
  };
}

function showApplicants(series: ApplicantSeries, year: number | undefined, chart: ChartWords, id: string): ChartView {
  const {rows, kinds, tally, rest} = series;
  const outcomes = rows[0]?.segments ?? [];
  const notes = [...kinds.flatMap((kind) => sayTotal(kind.tally, chart.sumOf.kind(kind.label), chart)), ...sayTotal(tally, chart.sumOf.kinds, chart)];
  return {
    name: chart.names.applicants,
    empty: sayEmpty(series.state, {...chart.empty, ...chart.emptyKinds}, notes, rest, chart),
    sentence: chart.applicants({...tally, year, kinds: rows.map((row) => ({...row, disclosed: row.segments[0]!.value + row.segments[1]!.value}))}),
    remarks: [...notes, ...sayRest(rest, chart)],
    legend: outcomes.filter((_, i) => rows.some((row) => row.segments[i]!.value > 0)).map(({label, tone}) => ({label, tone})),
    heads: [chart.applicantColumn, ...outcomes.map((segment) => segment.label), chart.allOutcomes],
    listRows: () => rows.map((row) => [row.label, ...row.segments.map((segment) => sayTally(segment.tally, chart)), sayTally(row.tally, chart)]),
    draw: (frame) => drawApplicants(placeApplicants(series, frame), chart, id),
  };
}
