/** The classic script has every chart in it. */
export const loadChart: {readonly [tag: string]: (() => Promise<unknown>) | undefined} = {};
