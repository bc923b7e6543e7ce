import {loadViews} from './load-views.js';

const withViews = async (element: Promise<unknown>): Promise<unknown> => {
  loadViews().catch(() => undefined); // at the same time; an element that lacks it says so
  return element;
};

/** Fetches the elements that draw charts, by tag: tables stand before their code comes. */
export const loadChart: {readonly [tag: string]: (() => Promise<unknown>) | undefined} = {
  'gai-application-chart': () => withViews(import('./application-chart.js')),
  'gai-proactive-chart': () => withViews(import('./proactive-chart.js')),
  'gai-review-chart': () => withViews(import('./review-chart.js')),
};
