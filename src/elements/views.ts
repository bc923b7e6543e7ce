// What draws charts and words the summary, fetched when the first of them is about to be drawn: tables never wait for it.
export {readView} from '../export/application-views.js';
export {readFlowView} from '../export/flow-view.js';
export {readGroundsView} from '../export/grounds-view.js';
export {readProactiveView} from '../export/proactive-view.js';
export {readReviewView} from '../export/review-view.js';
export {summarize} from '../report/summarize.js';
export {summaryScreens, wordSummary} from '../words/word-summary.js';
export {findChartWords} from '../words/find-chart-words.js';
export {showDrawing} from './drawing-view.js';
export {MarkPointer} from './mark-pointer.js';
