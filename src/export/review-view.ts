import {drawReview, placeReview, readReview} from '../charts/review-chart.js';
import type {Line} from '../forms/form.js';
import {pickLabel} from '../forms/label.js';
import {findViewWords} from '../words/view-words.js';
import {sayEmpty, sayRest} from './chart-remarks.js';
import type {ChartRequest, ChartView} from './chart-view.js';

/** The cases of reconsideration and litigation. */
export function readReviewView({report, language, words, id}: ChartRequest): ChartView {
  const own = findViewWords(language, words);
  const series = readReview(report, (line: Line) => own.lines[line.id] ?? pickLabel(line, language));
  const {rows, kinds, results} = series;
  const onlyTotals = kinds.filter(({state, total}) => state !== 'figures' && (total.value ?? 0) > 0);
  const others = kinds.filter((kind) => kind.state !== 'figures' && !onlyTotals.includes(kind));
  const remarks = [
    ...rows.filter(({total, value}) => total.value !== undefined && total.value !== value).map(({label, value, total}) => own.reviewMismatch(label, value, total.value!)),
    ...onlyTotals.map(({label, total}) => own.totalOnly(label, total.value!)),
    ...sayRest({zeros: others.filter(({state}) => state === 'zero').map(({label}) => label), blanks: others.filter(({state}) => state !== 'zero').map(({label}) => label)}, words),
  ];
  const voice = {segment: own.reviewMark, requests: own.cases, share: words.share};
  const empty = sayEmpty(series.state, own.empty.review, remarks);
  return {
    name: own.names.review,
    empty: empty && onlyTotals.length && series.state !== 'someZero' ? [empty, ...remarks].join(' ') : empty,
    sentence: own.review({year: report.year, rows: rows.map(({label, value, segments}) => ({label, value, parts: segments}))}),
    remarks,
    legend: results.filter((_, i) => rows.some((row) => row.segments[i]!.value > 0)),
    heads: [own.reviewColumn, ...results.map(({label}) => label), own.printedTotal],
    rows: kinds.map(({label, figures}) => [label, ...figures.map(({state, value, text}) => (state === 'missing' ? own.missing : value === undefined ? text : words.count(value)))]),
    draw: (frame) => drawReview(placeReview(series, frame), voice, id),
  };
}
