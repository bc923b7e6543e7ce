import {drawApplicants, placeApplicants, readApplicants, type ApplicantSeries} from '../charts/applicants-chart.js';
import {readFlow} from '../charts/flow-chart.js';
import {readGrounds} from '../charts/grounds-chart.js';
import {drawOutcomes, placeOutcomes, readOutcomes, type OutcomeSeries} from '../charts/outcomes-chart.js';
import type {Language} from '../forms/label.js';
import type {Figure} from '../report/cells.js';
import type {Report} from '../report/report.js';
import type {ChartWords} from '../words/words.js';
import type {ChartView} from './chart-view.js';
import {showFlow} from './flow-view.js';
import {showGrounds} from './grounds-view.js';

/** The names of the views. */
export const viewNames = ['outcomes', 'applicants', 'grounds', 'flow'] as const;

/**
 * Reads one view of the application chart; `id` makes the names of its textures unique in the page.
 * Undefined when there is no such view.
 */
export function readApplicationView(view: string, report: Report, language: Language, chart: ChartWords, id: string): ChartView | undefined {
  if (view === 'outcomes') return showOutcomes(readOutcomes(report, language), report.year, chart);
  if (view === 'applicants') return showApplicants(readApplicants(report, language), report.year, chart, id);
  if (view === 'grounds') return showGrounds(readGrounds(report, language), report.year, language);
  if (view === 'flow') return showFlow(readFlow(report, language), report.year, language);
  return undefined;
}

function showOutcomes(series: OutcomeSeries, year: number | undefined, chart: ChartWords): ChartView {
  const {count: say, share} = chart;
  const total = series.total.value;
  const {sum} = series;
  const print = ({value, text}: Figure): string => (value === undefined ? text : say(value));
  return {
    name: chart.names.outcomes, state: series.state,
    sentence: chart.outcomes({year, total, sum, groups: series.groups.map((group) => ({label: group.label, value: group.sum}))}),
    remarks: [
      ...(total !== undefined && total !== sum ? [chart.mismatch(sum, total)] : []),
      ...(series.negatives.length ? [chart.restNegative(series.negatives)] : []), ...sayRest(series, chart),
    ],
    legend: [],
    heads: [chart.outcomeColumn, chart.requestsColumn, chart.shareColumn],
    rows: [
      ...series.lines.map(({label, figure}) => [label, print(figure), (figure.value ?? 0) > 0 ? share(figure.value! / sum) : '']),
      [chart.totalRow, print(series.total), ''],
    ],
    draw: (frame) => drawOutcomes(placeOutcomes(series, frame, chart), chart),
  };
}

function showApplicants(series: ApplicantSeries, year: number | undefined, chart: ChartWords, id: string): ChartView {
  const {count: say} = chart;
  const outcomes = series.rows[0]?.segments ?? [];
  const broken = series.rows.filter(({total, value}) => total !== undefined && total !== value);
  return {
    name: chart.names.applicants, state: series.state,
    sentence: chart.applicants({year, sum: series.sum, kinds: series.rows.map((row) =>
      ({label: row.label, value: row.value, disclosed: row.segments[0]!.value + row.segments[1]!.value}))}),
    remarks: [...broken.map(({label, total, value}) => chart.kindMismatch(label, value, total!)), ...sayRest(series, chart)],
    legend: outcomes.filter((_, i) => series.rows.some((row) => row.segments[i]!.value > 0)).map(({label, tone}) => ({label, tone})),
    heads: [chart.applicantColumn, ...outcomes.map((segment) => segment.label), chart.allOutcomes],
    rows: series.rows.map((row) => [row.label, ...row.segments.map(({printed}) => (/^\d/.test(printed) ? say(Number(printed)) : printed)), say(row.value)]),
    draw: (frame) => drawApplicants(placeApplicants(series, frame), chart, id),
  };
}

function sayRest({zeros, blanks}: {readonly zeros: readonly string[]; readonly blanks: readonly string[]}, chart: ChartWords): string[] {
  return [...(zeros.length ? [chart.restZero(zeros)] : []), ...(blanks.length ? [chart.restBlank(blanks)] : [])];
}
