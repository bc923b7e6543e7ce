import {drawReview, placeReview, readReview} from '../charts/review-chart.js';
import type {Line} from '../forms/form.js';
import {pickLabel} from '../forms/label.js';
import {findViewWords} from '../words/view-words.js';
import {sayEmpty, sayRest, sayTally, sayTotal} from './chart-remarks.js';
import type {ChartRequest, ChartView} from './chart-view.js';

/** The cases of reconsideration and litigation. */
export function readReviewView({report, language, words, id}: ChartRequest): ChartView {
  const own = findViewWords(language, words);
  const series = readReview(report, (line: Line) => own.lines[line.id] ?? pickLabel(line, language));
  const {rows, kinds, results, rest} = series;
  const notes = kinds.flatMap(({label, tally}) =>
    (tally.state === 'blank' && tally.total !== undefined ? [own.totalOnly(label, tally.total)] : sayTotal(tally, own.results(label), words)));
  const voice = {segment: own.reviewMark, requests: own.cases, added: own.added, share: words.share};
  return {
    name: own.names.review,
    empty: sayEmpty(series.state, own.empty.review, notes, rest, words),
    sentence: own.review({year: report.year, rows: rows.map(({label, tally, segments}) => ({...tally, label, parts: segments}))}),
    remarks: [...notes, ...sayRest(rest, words)],
    legend: results.filter((_, i) => rows.some((row) => row.segments[i]!.value > 0)),
    heads: [own.reviewColumn, ...results.map(({label}) => label), own.printedTotal],
    listRows: () => kinds.map(({label, cells}) => [label, ...cells.map((cell) => sayTally(cell, words))]),
    draw: (frame) => drawReview(placeReview(series, frame), voice, id),
  };
}
