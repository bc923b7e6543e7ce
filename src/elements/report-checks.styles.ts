import {css} from 'lit';
import {shared} from '../styles/shared.js';

export const styles = css`
  ${shared}
  :host { content-visibility: visible; }
  .summary { margin: 0 0 0.75em; font-size: 1.1em; font-weight: 600; }
  fieldset { margin: 0 0 0.75em; padding: 0; border: 0; }
  legend { float: left; margin-inline-end: 0.75em; padding: 0; color: var(--_ink-soft); }
  label.filter { display: inline-block; margin-inline-end: 1.25em; cursor: pointer; white-space: nowrap; }
  .findings { clear: both; margin: 0; padding: 0; list-style: none; border-top: 2px solid var(--_accent); }
  .findings > li { display: flex; align-items: flex-start; padding: 0.6em 0; border-bottom: 1px solid var(--_rule); }
  .kind { flex: none; width: 5.5em; color: var(--_ink-soft); }
  .error > .kind { color: var(--_error); font-weight: 600; }
  .warning > .kind { font-weight: 600; }
  .body { flex: 1; min-width: 0; word-break: break-word; }
  .table { display: block; color: var(--_ink-soft); font-size: 0.9em; }
  .quote { display: block; margin-top: 0.25em; padding: 0.25em 0.6em; border-inline-start: 3px solid var(--_rule-strong); color: var(--_ink-soft); font-size: 0.9em; }
  mark { background: var(--_paper-mark); color: var(--_ink); font-weight: 600; }
  .answer { display: block; margin-top: 0.25em; font-size: 0.9em; }
  .doing { flex: none; margin-inline-start: 0.75em; white-space: nowrap; }
  .doing button { padding: 0.1em 0.7em; margin-inline-start: 0.25em; }
  form { display: flex; flex-wrap: wrap; align-items: flex-end; margin-top: 0.4em; }
  form label { flex: 1; min-width: 10em; margin-inline-end: 0.5em; }
  input[type='text'] { box-sizing: border-box; display: block; width: 100%; padding: 0.2em 0.5em; border: 1px solid var(--_rule-strong); border-radius: 4px; background: var(--_paper); color: var(--_ink); font: inherit; }
  .none { color: var(--_ink-soft); }
  .over { margin: 1.25em 0 0.4em; font-weight: bold; }
  .repairs { margin: 0; padding-inline-start: 1.5em; }
  .repairs li { padding: 0.2em 0; }
  .hint { color: var(--_ink-soft); font-size: 0.9em; }
  @media screen {
    .narrow .findings > li { display: block; }
    .narrow .doing { display: block; margin: 0.5em 0 0; }
    .narrow .doing button { margin: 0 0.5em 0 0; }
  }
  @media print { fieldset, .doing, form, .hint { display: none; } }
`;
