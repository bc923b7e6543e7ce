import {css} from 'lit';

/**
 * A shadow at the right edge of what scrolls sideways, as long as there is more to scroll to: it stays where it is, and a piece of ground
 * that moves with the content covers it at the end. It lies behind the figures, which a fading edge would cut: 790 must not read as 79.
 */
export const scrollEdge = css`
  @media screen {
    .scroll { background: linear-gradient(to left, var(--_paper) 30%, transparent) right / 2em 100% no-repeat local, linear-gradient(to left, var(--_rule-strong), transparent) right / 0.75em 100% no-repeat var(--_paper); }
    @media (forced-colors: active) { .scroll { background: none; border-right: 1px dashed; } }
  }
`;
