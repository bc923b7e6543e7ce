import {css} from 'lit';

/** How large the letters are in a chart, and in the room that a report keeps for one. */
export const chartSize = css`font-size: var(--gai-chart-size, 0.875em);`;
