// The charts that not every page shows, fetched together when one is asked for.
export {readFlowView} from './flow-view.js';
export {readGroundsView} from './grounds-view.js';
export {readProactiveView} from './proactive-view.js';
export {readReviewView} from './review-view.js';
