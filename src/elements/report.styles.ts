import {css} from 'lit';
import {chartSize} from '../styles/chart-size.js';
import {shared} from '../styles/shared.js';

export const styles = css`
  ${shared}
  :host { contain-intrinsic-size: auto 160em; }
  :host([size='large']) { font-size: 1.25em; }
  :host([size='large']) .base { line-height: 1.7; }
  .base { background: var(--_paper); }
  .coming { height: 0; overflow: hidden; visibility: hidden; }
  [part='original'] { overflow-x: auto; }
  .title, .heading { margin: 0; color: var(--_ink); line-height: 1.35; outline-offset: 2px; }
  .heading[hidden] { display: none !important; }
  .title { font-size: 1.7em; }
  .meta { margin: 0.4em 0 1.25em; color: var(--_ink-soft); }
  .meta span:not(:empty) { display: inline-block; margin-inline-end: 1.25em; }
  .tools { display: flex; flex-wrap: wrap; align-items: center; margin: 0 0 1.25em; padding: 0.5em 0; border-top: 1px solid var(--_rule); border-bottom: 1px solid var(--_rule); }
  .tools > * { margin: 0.15em 1.25em 0.15em 0; }
  .tools label { cursor: pointer; }
  select { padding: 0.2em 0.4em; border: 1px solid var(--_rule-strong); border-radius: 4px; background: var(--_paper); color: var(--_ink); font: inherit; }
  details { position: relative; }
  summary { padding: 0.3em 0; color: var(--_accent); cursor: pointer; }
  details ul { margin: 0.25em 0; padding: 0; list-style: none; }
  details li { margin: 0.25em 0; }
  .contents { margin: 0 0 1.75em; padding: 0.75em 1em; background: var(--_paper-head); }
  .contents ol { margin: 0; padding: 0; list-style: none; }
  .contents li { display: inline-block; margin-inline-end: 1.5em; padding: 0.15em 0; }
  .contents button { padding: 0; border: 0; background: none; text-align: start; text-decoration: underline; }
  a { color: var(--_accent); }
  section { margin: 0 0 2.25em; }
  .heading { padding-top: 0.25em; margin-bottom: 0.6em; font-size: 1.25em; }
  .anchor { margin-inline-start: 0.25em; color: var(--_ink-soft); font-weight: 400; text-decoration: none; }
  section > p { max-width: 46em; margin: 0 0 0.8em; text-indent: 2em; overflow-wrap: break-word; }
  :host(:lang(en)) section > p, section > .state { text-indent: 0; }
  gai-report-table, gai-report-checks { margin: 0 0 1.75em; }
  /* What comes late finds about the room it takes, and so does what the browser skips. */
  .tools:empty { min-height: 2.6em; }
  .late { --_room: 27.5em; margin: 0 0 1.75em; contain-intrinsic-size: auto var(--_room); }
  .late.few { --_room: 12.5em; }
  .late.none { --_room: 4.5em; }
  div.late:not(.summary), .late:not(.summary):not(:defined) { ${chartSize} }
  .late.summary { --_room: 26em; }
  .late.summary.few { --_room: 20em; }
  .late.summary.none { --_room: 17em; }
  div.late, .late:not(:defined) { display: block; min-height: var(--_room); }
  @media (max-width: 60em) {
    .late.summary { --_room: 31em; }
    .late.summary.few { --_room: 25em; }
    .late.summary.none { --_room: 21em; }
  }
  @media (max-width: 40em) {
    .tools:empty { min-height: 7.4em; }
    .late { --_room: 41em; }
    .late.few { --_room: 16em; }
    .late.none { --_room: 5.75em; }
    .late.summary { --_room: 54em; }
    .late.summary.few { --_room: 41em; }
    .late.summary.none { --_room: 36em; }
  }
  .notes { padding-top: 0.75em; border-top: 1px solid var(--_rule); color: var(--_ink-soft); font-size: 0.93em; overflow-wrap: break-word; word-break: break-word; }
  .notes p, .notes ol { margin: 0 0 0.5em; }
  .chosen { position: sticky; bottom: 0; z-index: 3; display: flex; flex-wrap: wrap; align-items: center; padding: 0.5em 0.75em; border-top: 2px solid var(--_accent); background: var(--_paper-head); }
  .chosen > span { flex: 1; min-width: 12em; }
  .chosen label { flex: 1 1 100%; order: 1; display: flex; align-items: baseline; margin-top: 0.4em; white-space: nowrap; }
  .chosen input { flex: 1; min-width: 0; margin-inline-start: 0.5em; padding: 0.2em 0.4em; border: 1px solid var(--_rule-strong); background: var(--_paper); color: var(--_ink); font: inherit; }
  .chosen button { margin-inline-start: 0.75em; padding: 0.1em 0.7em; }
  @media print {
    .tools, .contents, .anchor, .chosen, div.late { display: none; }
    .heading { break-after: avoid; }
    section > p { orphans: 3; widows: 3; }
    section { margin-bottom: 1em; }
  }
`;
