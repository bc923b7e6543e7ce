import {drawApplicants, placeApplicants, readApplicants} from '../../src/charts/applicants-chart.js';
import {drawOutcomes, placeOutcomes, readOutcomes} from '../../src/charts/outcomes-chart.js';
import {writeDrawing} from '../../src/export/drawing-svg.js';
import {readApplicationView} from '../../src/elements/application-views.js';
import type {Report} from '../../src/report/report.js';
import {zhChart} from '../../src/words/zh.js';

/** The charts of a sample as text, a line a mark, for `test/fixtures/charts/`; rewritten by `npm run fixtures`. */
export function writeSnapshot(report: Report): string {
  const frame = {width: 720, em: 14};
  const outcomes = readOutcomes(report, 'zh');
  const applicants = readApplicants(report, 'zh');
  const views = (['grounds', 'flow'] as const).map((name) => ({name, view: readApplicationView(name, report, 'zh', zhChart, 'texture')!}));
  return [
    `outcomes: ${outcomes.state}`,
    ...(outcomes.state === 'figures' ? [writeDrawing(drawOutcomes(placeOutcomes(outcomes, frame, zhChart), zhChart))] : []),
    `applicants: ${applicants.state}`,
    ...(applicants.state === 'figures' ? [writeDrawing(drawApplicants(placeApplicants(applicants, frame), zhChart, 'texture'))] : []),
    ...views.flatMap(({name, view}) => [`${name}: ${view.state}`, ...(view.state === 'figures' ? [view.sentence, ...view.remarks, writeDrawing(view.draw(frame))] : [])]),
  ].join('\n').replace(/<g /g, '\n<g ') + '\n';
}
