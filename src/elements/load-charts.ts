/** Fetches the elements that draw charts, by tag: tables stand before their code comes. */
export const loadChart: {readonly [tag: string]: (() => Promise<unknown>) | undefined} = {
  'gai-application-chart': () => import('./application-chart.js'),
};
