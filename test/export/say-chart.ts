import type {Drawing} from '../../src/charts/drawing.js';
import {readView} from '../../src/export/application-views.js';
import type {ChartName} from '../../src/export/chart-places.js';
import type {ChartRequest, ChartView} from '../../src/export/chart-view.js';
import {readFlowView} from '../../src/export/flow-view.js';
import {readGroundsView} from '../../src/export/grounds-view.js';
import {readProactiveView} from '../../src/export/proactive-view.js';
import {readReviewView} from '../../src/export/review-view.js';
import type {Report} from '../../src/report/report.js';
import {findChartWords} from '../../src/words/find-chart-words.js';
import type {Words} from '../../src/words/words.js';

const readers: {readonly [N in ChartName]: (asked: ChartRequest) => ChartView} = {
  outcomes: (asked) => readView('outcomes', asked), applicants: (asked) => readView('applicants', asked),
  flow: readFlowView, grounds: readGroundsView, proactive: readProactiveView, review: readReviewView,
};

/** What a chart shows of a report. */
export function readChart(name: ChartName, report: Report, language: Words['language'] = 'zh'): ChartView {
  return readers[name]({report, language, words: findChartWords(language), id: 't'});
}

/** Everything that a chart says in sentences: the one in place of a drawing, or the sentence and the remarks. */
export function sayChart(name: ChartName, report: Report, language: Words['language'] = 'zh'): string[] {
  const {empty, sentence, remarks} = readChart(name, report, language);
  return empty === undefined ? [sentence, ...remarks] : [empty];
}

/** The words of a chart's marks, as a reader hears them. */
export function sayMarks(name: ChartName, report: Report, language: Words['language'] = 'zh'): string[] {
  const walk = ({attributes, children = []}: Drawing): string[] => [...('aria-label' in attributes ? [String(attributes['aria-label'])] : []), ...children.flatMap(walk)];
  return walk(readChart(name, report, language).draw({width: 660, em: 14}));
}
