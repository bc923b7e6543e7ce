/** Fetches the elements that draw charts, by tag: tables stand before their code comes. */
export const loadChart: {readonly [tag: string]: (() => Promise<unknown>) | undefined} = {
  'gai-application-chart': () => import('./application-chart.js'),
  'gai-proactive-chart': () => import('./proactive-chart.js'),
  'gai-review-chart': () => import('./review-chart.js'),
};
