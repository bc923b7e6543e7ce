/** The charts of a report by name, with the section each stands in. */
export const chartPlaces = {
  flow: 'applications', outcomes: 'applications', applicants: 'applications', grounds: 'applications', proactive: 'proactive', review: 'review',
} as const;
export type ChartName = keyof typeof chartPlaces;

/** The charts that a report shows when nobody asked for others, in order. */
export const usualCharts: readonly ChartName[] = ['flow', 'outcomes', 'review'];
