import {drawReviews, readReviews} from '../charts/review-chart.js';
import {mostSquares} from '../charts/squares.js';
import type {Language} from '../forms/label.js';
import type {Report} from '../report/report.js';
import {moreChartWords} from '../words/more-chart-words.js';
import type {ChartWords} from '../words/words.js';
import {ChartElement} from './chart-element.js';
import type {ChartView} from './chart-view.js';
import {defineElement} from './define-element.js';
import {sayRest} from './say-rest.js';

/**
 * How reconsideration and both kinds of litigation ended: a divided bar for each, or a square for each case where they are few.
 *
 * @element gai-review-chart
 * @csspart row - One kind of review.
 * @cssprop [--gai-tone-1=#1a56a6] - Upheld.
 * @cssprop [--gai-tone-3=#a8452c] - Overturned.
 * @cssprop [--gai-tone-6=#7d8894] - Other results.
 * @cssprop [--gai-tone-4=#c98a1b] - Pending.
 */
export class GaiReviewChart extends ChartElement {
  protected override readView(report: Report, language: Language, _chart: ChartWords, textureId: string): ChartView {
    const words = moreChartWords[language];
    const series = readReviews(report, language);
    const {state, rows, sum} = series;
    const asSquares = sum <= mostSquares;
    const broken = rows.filter((row) => row.total.value !== undefined && row.total.value !== row.sum && row.parts.some(({figure}) => figure.state === 'number'));
    const parts = rows[0]?.parts ?? [];
    const print = (value: number | undefined, text: string): string => (value === undefined ? text : words.count(value));
    return {
      name: words.names.review, state, empty: words.empty.review,
      sentence: words.review(report.year, rows.filter((row) => row.sum > 0).map((row) => ({label: row.label, value: row.sum, parts: row.parts.filter(({figure}) => (figure.value ?? 0) > 0).map(({label, figure}) => ({label, value: figure.value!}))}))),
      remarks: [
        ...(asSquares ? [words.eachCase] : []), ...broken.map((row) => words.mismatch(row.label, row.sum, row.total.value!)),
        ...sayRest(rows.filter((row) => row.sum === 0).map((row) => ({label: row.label, figure: row.parts.every(({figure}) => figure.value === 0) ? row.parts[0]!.figure : row.parts.find(({figure}) => figure.value !== 0)!.figure})), language),
      ],
      legend: parts.filter((_, i) => rows.some((row) => (row.parts[i]!.figure.value ?? 0) > 0)).map(({label, tone}) => ({label, tone})),
      heads: [words.columns.kind, ...parts.map(({label}) => label), words.columns.total],
      rows: rows.map((row) => [row.label, ...row.parts.map(({figure}) => print(figure.value, figure.text)), print(row.total.value, row.total.text)]),
      draw: (frame) => drawReviews(series, frame, {part: words.part, cases: words.cases}, {asSquares, id: textureId}),
    };
  }
}

defineElement('gai-review-chart', GaiReviewChart);

declare global {
  interface HTMLElementTagNameMap {
    'gai-review-chart': GaiReviewChart;
  }
}
