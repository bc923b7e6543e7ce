import {css} from 'lit';
import {shared} from '../styles/shared.js';

export const styles = css`
  ${shared}
  :host { contain-intrinsic-size: auto 48em; }
  :host([table='proactive']) { contain-intrinsic-size: auto 32em; }
  :host([table='review']) { contain-intrinsic-size: auto 14em; }
  [part='base'] { font-size: var(--gai-table-size, 0.9375em); }
  .scroll { background: var(--_paper); }
  /* A page without a doctype would give tables letters of its own. */
  table { width: 100%; font: inherit; color: inherit; border-collapse: separate; border-spacing: 0; border-top: 2px solid var(--_accent); border-bottom: 1px solid var(--_rule-strong); font-variant-numeric: tabular-nums; }
  caption { padding: 0.25em 0 0.6em; text-align: start; }
  .title { color: var(--_ink); font-size: 1.1em; font-weight: 600; }
  .agency { display: inline-block; color: var(--_ink-soft); }
  th, td { padding: 0.4em 0.6em; border: 0 solid var(--_rule); border-width: 0 0 1px 1px; background-clip: padding-box; }
  tr > :first-child { border-left-width: 0; }
  /* First in their rows, but beside a heading that spans rows. */
  .applications .level-1, .applications .level-2, .applications thead tr + tr > *, .review tr:nth-child(3) > * { border-left-width: 1px; }
  tbody:last-child > tr:last-child > *, tbody:last-child > tr > [rowspan] { border-bottom-width: 0; }
  th { font-weight: 400; text-align: start; }
  th.column, td[part~='cell'] { min-width: 2.2em; text-align: end; }
  th.column, td.corner { background: var(--_paper-head); text-wrap: pretty; }
  th.column[scope='colgroup'] { text-align: center; }
  th.column.level-0 { text-align: start; }
  th.band { padding-top: 0.5em; padding-bottom: 0.5em; background: var(--_paper); color: var(--_accent); font-weight: 600; }
  tbody + tbody > tr:first-child > * { border-top: 1px solid var(--_rule-strong); }
  thead > tr:last-child > *, thead td.corner, thead th[rowspan] { border-bottom-color: var(--_rule-strong); }
  th.row { background: var(--_paper); }
  td[part~='zero'] { color: var(--_zero); }
  td.text, td.corner { color: var(--_ink-soft); }

  /* A total is heavier and set off by a line; never by colour alone. */
  [part~='total'] { font-weight: 600; }
  td[part~='total'], th.row[part~='total'] { background-color: var(--_paper-total); }
  td[part~='missing'], .missing { background-image: repeating-linear-gradient(135deg, transparent 0 5px, var(--_rule-strong) 5px 6px); -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  sup { margin-inline-start: 0.15em; color: var(--_accent); font-size: 0.7em; line-height: 0; }

  col.lit, tr.lit td, tr.lit th.row:not([rowspan]), th.lit { background-color: var(--_paper-mark); }

  .proactive th.row { min-width: 6.5em; text-wrap: pretty; }
  .applications th.column[rowspan] { min-width: 3.1em; }
  .applications th.row[rowspan] { text-align: center; }
  .applications th.row.level-0[rowspan] { width: 2em; }
  .applications th.row.level-1[rowspan] { width: 5.5em; min-width: 5.1em; }
  .applications th.row.level-2 { min-width: 12em; }
  .applications col.f { width: 5.4em; }
  .review th { text-wrap: balance; }
  .statistics th:nth-child(2) { text-align: start; }
  .statistics .level-1 { padding-inline-start: 1.6em; }
  .statistics .level-2 { padding-inline-start: 2.8em; }
  .statistics .level-3 { padding-inline-start: 4.2em; }

  @media screen {
    .narrow { font-size: 0.8667em; }
    .narrow th, .narrow td { padding: 0.4em 0.35em; }
    .narrow .applications th.row[rowspan] { width: 1.4em; min-width: 1.4em; padding: 0.35em 0.15em; writing-mode: vertical-rl; }
    .narrow .applications th.row.level-2 { min-width: 7em; word-break: break-word; }
  }

  .legend, .notes { margin: 0.6em 0 0; padding: 0; color: var(--_ink-soft); font-size: 0.9em; }
  .legend { list-style: none; }
  .legend li { display: inline-block; margin-inline-end: 1.5em; }
  .notes { padding-inline-start: 1.6em; }
  .swatch { display: inline-block; width: 1.6em; height: 1em; margin-inline-end: 0.4em; border: 1px solid var(--_rule-strong); vertical-align: -0.12em; }
  .mark { display: none; }

  @media (forced-colors: active) {
    td[part~='missing'], .missing { background-image: repeating-linear-gradient(135deg, Canvas 0 5px, GrayText 5px 6px); }
    tr.lit td, th.lit { text-decoration: underline; }
  }
  @media print {
    .scroll { overflow: visible; }
    table { font-size: 8.5pt; }
    .legend, .notes { font-size: 8pt; }
    caption { break-after: avoid; }
    table, tr { break-inside: avoid; }
    /* It holds the heading of all rows below it, and would leave the page before empty. */
    .applications tbody > tr:first-child { break-inside: auto; }
    th, td { padding: 2pt 3pt; text-wrap: pretty; }
    .applications th.row.level-2 { min-width: 0; }
  }
`;
