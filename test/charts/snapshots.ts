import {drawApplicants, placeApplicants, readApplicants} from '../../src/charts/applicants-chart.js';
import type {Drawing} from '../../src/charts/drawing.js';
import {readFlow} from '../../src/charts/flow-chart.js';
import {drawFlow, placeFlow} from '../../src/charts/flow-drawing.js';
import {drawGrounds, placeGrounds, readGrounds} from '../../src/charts/grounds-chart.js';
import {drawOutcomes, placeOutcomes, readOutcomes} from '../../src/charts/outcomes-chart.js';
import {drawProactive, placeProactive, readProactive} from '../../src/charts/proactive-chart.js';
import {drawReview, placeReview, readReview} from '../../src/charts/review-chart.js';
import {writeDrawing} from '../../src/export/drawing-svg.js';
import {pickShortLabel} from '../../src/forms/short-labels.js';
import type {Line} from '../../src/forms/form.js';
import type {Report} from '../../src/report/report.js';
import {findViewWords} from '../../src/words/view-words.js';
import {zhChart} from '../../src/words/zh.js';

const words = findViewWords('zh', zhChart);
export const line = ({id, ...rest}: Line): string => words.lines[id] ?? pickShortLabel({id, ...rest}, 'zh');

/** How the charts speak that bring words of their own. */
export const voices = {
  flow: {...zhChart, ...words},
  grounds: {...zhChart, mark: words.groundMark},
  review: {segment: words.reviewMark, requests: words.cases, added: words.added, share: zhChart.share},
  proactive: {line, panel: (kind: keyof typeof words.panels): string => words.panels[kind], count: zhChart.count, measure: words.measure, mark: words.panelMark},
};

/** The charts of a sample as text, a line a mark, for `test/fixtures/charts/`; rewritten by `npm run fixtures`. */
export function writeSnapshot(report: Report): string {
  const frame = {width: 720, em: 14};
  const outcomes = readOutcomes(report, 'zh');
  const applicants = readApplicants(report, 'zh');
  const flow = readFlow(report, line);
  const grounds = readGrounds(report, 'zh');
  const proactive = readProactive(report, voices.proactive);
  const review = readReview(report, line);
  const write = (name: string, {state}: {readonly state: string}, draw: () => Drawing): string[] =>
    [`${name}: ${state}`, ...(state === 'figures' ? [writeDrawing(draw())] : [])];
  return [
    ...write('outcomes', outcomes, () => drawOutcomes(placeOutcomes(outcomes, frame, zhChart), zhChart)),
    ...write('applicants', applicants, () => drawApplicants(placeApplicants(applicants, frame), zhChart, 'texture')),
    ...write('flow', flow, () => drawFlow(placeFlow(flow, frame, voices.flow), voices.flow, 'texture')),
    ...write('grounds', grounds, () => drawGrounds(placeGrounds(grounds, frame, voices.grounds), voices.grounds)),
    ...write('proactive', proactive, () => drawProactive(placeProactive(proactive, frame), voices.proactive, 'texture')),
    ...write('review', review, () => drawReview(placeReview(review, frame), voices.review, 'texture')),
  ].join('\n').replace(/<g /g, '\n<g ') + '\n';
}
