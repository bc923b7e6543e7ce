import {css} from 'lit';

/** The room that a report keeps for an element stays while that waits for what draws it; on paper nothing is waited for. */
export const waitingStyles = css`
  .state.loading { min-height: var(--_room, 0); }
  @media print { .state.loading { display: none; } }
`;
