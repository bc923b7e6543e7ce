import {drawApplicants, placeApplicants, readApplicants, type ApplicantSeries} from '../charts/applicants-chart.js';
import {drawOutcomes, placeOutcomes, readOutcomes, type OutcomeSeries} from '../charts/outcomes-chart.js';
import type {Figure} from '../report/cells.js';
import type {ChartWords} from '../words/words.js';
import {sayEmpty, sayRest} from './chart-remarks.js';
import type {ChartRequest, ChartView} from './chart-view.js';

/** Reads one of the views that most pages show. */
export function readView(view: 'outcomes' | 'applicants', {report, language, words, id}: ChartRequest): ChartView {
  return view === 'applicants'
    ? showApplicants(readApplicants(report, language), report.year, words, id)
    : showOutcomes(readOutcomes(report, language), report.year, words);
}

function showOutcomes(series: OutcomeSeries, year: number | undefined, chart: ChartWords): ChartView {
  const {count: say, share} = chart;
  const total = series.total.value;
  const {sum} = series;
  const print = ({value, text}: Figure): string => (value === undefined ? text : say(value));
  const remarks = [
    ...(total !== undefined && total !== sum ? [chart.mismatch(sum, total)] : []),
    ...sayRest(series, chart),
  ];
  return {
    name: chart.names.outcomes,
    empty: sayEmpty(series.state, chart.empty, remarks),
    sentence: chart.outcomes({year, total, sum, groups: series.groups.map((group) => ({label: group.label, value: group.sum}))}),
    remarks,
    legend: [],
    heads: [chart.outcomeColumn, chart.requestsColumn, chart.shareColumn],
    rows: [
      ...series.lines.map(({label, figure}) => [label, print(figure), (figure.value ?? 0) > 0 ? share(figure.value! / sum) : undefined]),
      [chart.totalRow, print(series.total), undefined],
    ],
    draw: (frame) => drawOutcomes(placeOutcomes(series, frame, chart), chart),
  };
}

function showApplicants(series: ApplicantSeries, year: number | undefined, chart: ChartWords, id: string): ChartView {
  const {count: say} = chart;
  const outcomes = series.rows[0]?.segments ?? [];
  const broken = series.rows.filter(({total, value}) => total !== undefined && total !== value);
  const remarks = [...broken.map(({label, total, value}) => chart.kindMismatch(label, value, total!)), ...sayRest(series, chart)];
  return {
    name: chart.names.applicants,
    empty: sayEmpty(series.state, {...chart.empty, blank: chart.noKinds}, remarks),
    sentence: chart.applicants({year, sum: series.sum, kinds: series.rows.map((row) =>
      ({label: row.label, value: row.value, disclosed: row.segments[0]!.value + row.segments[1]!.value}))}),
    remarks,
    legend: outcomes.filter((_, i) => series.rows.some((row) => row.segments[i]!.value > 0)).map(({label, tone}) => ({label, tone})),
    heads: [chart.applicantColumn, ...outcomes.map((segment) => segment.label), chart.allOutcomes],
    rows: series.rows.map((row) => [row.label, ...row.segments.map(({printed}) => (/^\d/.test(printed) ? say(Number(printed)) : printed)), say(row.value)]),
    draw: (frame) => drawApplicants(placeApplicants(series, frame), chart, id),
  };
}
