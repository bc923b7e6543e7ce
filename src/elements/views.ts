// What draws charts, fetched when the first chart of a page is about to be drawn: tables never wait for it.
export {readView} from '../export/application-views.js';
export {readFlowView} from '../export/flow-view.js';
export {readGroundsView} from '../export/grounds-view.js';
export {readProactiveView} from '../export/proactive-view.js';
export {readReviewView} from '../export/review-view.js';
export {findChartWords} from '../words/find-chart-words.js';
export {DrawingView} from './drawing-view.js';
export {MarkPointer} from './mark-pointer.js';
