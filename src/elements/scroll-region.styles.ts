import {css} from 'lit';
import {scrollEdge} from '../styles/scroll-edge.js';

/** A table that is wider than its room: its caption and row headings stay in view, and its edge tells that it goes on. */
export const styles = css`
  ${scrollEdge}
  @media screen {
    .overflows .words { position: sticky; left: 0; max-width: var(--_room); }
    .overflows:not(.crowded) th.row, .overflows:not(.crowded) td.corner { position: sticky; left: 0; z-index: 1; }
    .overflows th.row.level-1 { left: var(--_left-1, 0); }
    .overflows th.row.level-2 { left: var(--_left-2, 0); }
    .overflows th.row:not([rowspan]), .overflows td.corner { border-inline-end: 1px solid var(--_rule-strong); }
  }
`;
