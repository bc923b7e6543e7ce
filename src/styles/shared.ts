import {css} from 'lit';
import {tokens} from './tokens.js';

/**
 * What all elements look alike in: tokens, states, buttons, words for screen readers only. Chromium 85 to 97 can skip
 * what is out of sight but not keep its room free, and reports a loop of ResizeObserver there; WebKit, alone in not knowing
 * overflow-anchor, goes on skipping what has come into sight when it changes: nothing is skipped in them.
 */
export const shared = css`
  ${tokens}
  :host { display: block; }
  @media screen { :host { contain: content; } }
  [part='base'], .state { color: var(--_ink); line-height: 1.5; text-align: start; text-indent: 0; letter-spacing: normal; white-space: normal; word-break: normal; direction: ltr; }
  @supports (contain-intrinsic-size: auto 48em) and (overflow-anchor: none) { @media screen { :host { content-visibility: auto; } } }
  :host([hidden]) { display: none; }
  /* What the browser draws, boxes to tick and scroll bars, goes with the ground; elsewhere it follows the page, which may have a dark skin. */
  :host([theme='dark']) { color-scheme: dark; }
  @media (prefers-color-scheme: dark) { :host([theme='auto']) { color-scheme: dark; } }
  @media (prefers-contrast: more) { :host([theme='auto']) { color-scheme: light; } }
  .sr { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap; }
  /* Positioned, so that the words for screen readers inside scroll with it and do not widen the page. */
  .scroll { position: relative; overflow-x: auto; }
  .state { margin: 0; padding: 1.25em; border: 1px solid var(--_rule); border-radius: 4px; background: var(--_paper); color: var(--_ink-soft); }
  .state.error { border-color: var(--_error); border-inline-start-width: 4px; color: var(--_ink); }
  .error strong { color: var(--_error); }
  .state p { margin: 0; }
  .state ul { max-height: 12em; margin: 0.5em 0 0; overflow: auto; padding-inline-start: 1.25em; word-break: break-word; }
  button { padding: 0.3em 0.9em; border: 1px solid var(--_rule-strong); border-radius: 4px; background: var(--_paper); color: var(--_accent); font: inherit; cursor: pointer; }
  button:hover { border-color: var(--_accent); background: var(--_paper-mark); }
  :focus { outline: 2px solid var(--_accent); outline-offset: -2px; }
  /* An element matches while something inside it has the focus; by mouse only the chosen figure is outlined. */
  :host(:focus:not([tabindex])) { outline: none !important; }
  :focus:not(:focus-visible):not(td) { outline: none; }
  .state button { margin-top: 0.75em; }
  @media print { button { display: none; } }
`;
