import {css} from 'lit';
import {shared} from '../styles/shared.js';
import {waitingStyles} from './late-element.styles.js';

export const styles = css`
  ${shared}${waitingStyles}
  :host { contain-intrinsic-size: auto 24em; font-size: var(--gai-summary-size, 1em); }
  .base { background: var(--_paper); }
  .caption { margin: 0; padding: 0.6em 0 0; border-top: 2px solid var(--_accent); }
  .title { color: var(--_ink); font-size: 1.1em; font-weight: 600; }
  .agency { display: inline-block; color: var(--_ink-soft); }
  .figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.25em, 1fr)); grid-gap: 1.1em 1.25em; margin: 1em 0 0; }
  /* Where seven do not fit side by side, four and three stand better than six and one; Chromium 78 has no clamp(). */
  .figures { grid-template-columns: repeat(auto-fill, minmax(clamp(8.25em, (66em - 100%) * 999, 25% - 0.9375em), 1fr)); }
  .figure { display: flex; flex-direction: column; justify-content: space-between; min-width: 0; padding-inline-start: 0.75em; border-inline-start: 1px solid var(--_rule-strong); }
  dt { color: var(--_ink-soft); font-size: 0.9em; line-height: 1.4; word-break: keep-all; overflow-wrap: break-word; }
  dd { margin: 0.15em 0 0; line-height: 1.25; }
  .number { font-size: 1.75em; font-weight: 600; font-variant-numeric: tabular-nums; word-break: break-word; }
  .number.long { font-size: 1.35em; }
  .zero { color: var(--_zero); }
  .unit { color: var(--_ink-soft); font-size: 0.875em; }
  .gap { color: var(--_ink-soft); font-size: 1.1em; line-height: 1.9; }
  .value { display: inline-block; max-width: 100%; padding-bottom: 3px; }
  button.value { margin: 0; padding: 0 0 2px; border-width: 0 0 1px; border-style: dotted; border-radius: 0; background: none; color: inherit; font: inherit; text-align: start; }
  button.value:hover { border-bottom-style: solid; }
  .sums { margin: 0.9em 0 0; color: var(--_ink-soft); font-size: 0.875em; }
  .sentences { max-width: 50em; margin: 1.1em 0 0; line-height: 1.75; }
  .sentences p { margin: 0 0 0.35em; }

  @media (forced-colors: active) {
    .figure { border-inline-start-color: CanvasText; }
    button.value { border-bottom-color: CanvasText; }
  }
  @media print {
    .figures { grid-template-columns: repeat(4, 1fr); }
    .figure, .sentences p { break-inside: avoid; }
    button.value { display: inline-block; padding-bottom: 3px; border: 0; }
    .number { font-size: 1.4em; }
  }
`;
