// The charts that not every page shows, fetched together when one is asked for.
export {readFlowView} from '../export/flow-view.js';
export {readGroundsView} from '../export/grounds-view.js';
export {readProactiveView} from '../export/proactive-view.js';
export {readReviewView} from '../export/review-view.js';
