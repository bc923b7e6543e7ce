import {css} from 'lit';
import {shared} from '../styles/shared.js';

export const styles = css`
  ${shared}
  :host { content-visibility: visible; }
  .zone { padding: 1.5em; border: 2px dashed var(--_rule-strong); border-radius: 6px; background: var(--_paper); }
  .zone.over { border-color: var(--_accent); background: var(--_paper-mark); }
  .zone p { margin: 0 0 0.75em; }
  .soft { color: var(--_ink-soft); font-size: 0.9em; }
  .file { position: relative; display: inline-block; margin: 0 0 0.75em; padding: 0.4em 1.1em; border-radius: 4px; background: var(--_accent); color: var(--_paper); cursor: pointer; }
  .file input { position: absolute; top: 0; left: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer; }
  .file:focus-within { outline: 2px solid var(--_accent); outline-offset: 2px; }
  textarea { box-sizing: border-box; display: block; width: 100%; min-height: 4em; margin: 0.25em 0 0.75em; padding: 0.5em; border: 1px solid var(--_rule-strong); border-radius: 4px; background: var(--_paper); color: var(--_ink); font: inherit; }
  label { display: block; }
  .summary { margin: 0 0 0.75em; font-weight: 600; }
  .actions { margin: 0 0 1.25em; }
  .actions > * { margin: 0 0.5em 0.5em 0; }
  [part='heading'] { margin: 0 0 0.5em; font-size: 1em; }
  .messages { margin: 0 0 1.5em; padding: 0; list-style: none; border-top: 1px solid var(--_rule); }
  .messages li { display: flex; align-items: flex-start; padding: 0.5em 0; border-bottom: 1px solid var(--_rule); }
  .messages .words { flex: 1; min-width: 0; word-break: break-word; }
  .kind { flex: none; width: 4.5em; color: var(--_ink-soft); }
  .loss .kind, .refusal .kind { color: var(--_error); font-weight: 600; }
  .source { display: block; margin-top: 0.25em; padding: 0.25em 0.5em; background: var(--_paper-head); color: var(--_ink-soft); font-size: 0.9em; white-space: pre-wrap; }
  .messages button { flex: none; margin-inline-start: 0.75em; padding: 0.1em 0.7em; }
  gai-import-table { margin: 0 0 1.5em; }
  .other { margin: 0 0 1.5em; overflow-x: auto; font-size: 0.9375em; }
  .other table { width: 100%; border-collapse: collapse; border-top: 2px solid var(--_accent); font: inherit; color: inherit; }
  .other caption { padding: 0.25em 0 0.6em; font-weight: 600; text-align: start; }
  .other th, .other td { padding: 0.4em 0.6em; border-bottom: 1px solid var(--_rule); font-weight: 400; text-align: start; }
  @media (max-width: 30em) {
    .messages li { display: block; }
    .messages button { margin: 0.25em 0 0; }
  }
`;
