import {css, unsafeCSS} from 'lit';
import {chartSize} from '../styles/chart-size.js';
import {chartTokens} from '../styles/chart-tokens.js';
import {scrollEdge} from '../styles/scroll-edge.js';
import {shared} from '../styles/shared.js';
import {waitingStyles} from './late-element.styles.js';

const tones = unsafeCSS([1, 2, 3, 4, 5, 6].map((tone) => `.tone-${tone} { fill: var(--_tone-${tone}); stroke: var(--_tone-${tone}); }`).join('\n'));

export const styles = css`
  ${shared}${waitingStyles}${chartTokens}${scrollEdge}
  :host { contain-intrinsic-size: auto 30em; ${chartSize} }
  :host([view='applicants']), :host([view='flow']) { contain-intrinsic-size: auto 24em; }
  figure { margin: 0; background: var(--_paper); }
  .head { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; padding-top: 0.6em; border-top: 2px solid var(--_accent); }
  figcaption { margin-inline-end: 1em; font-size: 1.18em; font-weight: 600; }
  button { font-size: 0.93em; }
  .sentence { margin: 0.4em 0 1em; color: var(--_ink); }
  .remark { margin: 0.6em 0 0; color: var(--_ink-soft); font-size: 0.93em; }
  .drawing { position: relative; }
  .drawing > svg { display: block; max-width: 100%; font-family: inherit; font-variant-numeric: tabular-nums; overflow: visible; }
  text { fill: var(--_ink); }
  .strong { font-weight: 600; }
  .value { fill: var(--_ink-soft); }
  .hit { fill: transparent; }
  ${tones}
  .sum { fill: transparent; stroke-width: 1.5; stroke-dasharray: 3 2; }
  [part='bar'] { cursor: pointer; }
  [part='bar'] > rect:not(.hit) { stroke: var(--_paper); stroke-width: 1; }
  path[part='bar-shape'] { stroke: none; }
  [part='bar']:hover > .hit, [part='group']:hover > .hit { fill: var(--_paper-mark); }
  g:focus { outline: none; }
  g:focus > rect:first-child { stroke: var(--_accent) !important; stroke-width: 2; }
  [part='row'] g:focus > :first-child { stroke: var(--_ink) !important; stroke-width: 4; }
  .flow .tone-0, .trunk { fill: var(--_zero); stroke: var(--_zero); }
  .flow .band { fill-opacity: 0.45; stroke: var(--_paper); stroke-width: 1; }
  .flow .band.tone-0 { fill-opacity: 0.28; }
  .flow [part='bar']:hover > .band { fill-opacity: 0.7; }
  .flow .band.gap { fill-opacity: 1; stroke: var(--_error); stroke-dasharray: 4 3; }
  .flow .band.open { stroke: var(--_ink-soft); }
  .flow g:focus > .band { stroke: var(--_ink); stroke-width: 2; }
  .gap-line { fill: none; stroke: var(--_error); }
  .strands { fill: none; stroke: var(--_paper); pointer-events: none; }
  .flow text { paint-order: stroke; stroke: var(--_paper); stroke-width: 3px; stroke-linejoin: round; }
  .rule { stroke: var(--_rule-strong); }
  .figure { font-weight: 600; }
  .texture { pointer-events: none; }
  .texture-line { fill: none; stroke: var(--_texture); stroke-width: 1.3; opacity: 0.75; }
  .plate { fill: var(--_paper); }
  .share { fill: var(--_ink); font-size: 0.85em; pointer-events: none; }
  .plate { pointer-events: none; }
  .legend { display: flex; flex-wrap: wrap; margin: 0 0 0.8em; padding: 0; list-style: none; }
  .legend li { margin-inline-end: 1.4em; }
  .swatch { margin-inline-end: 0.4em; vertical-align: -0.15em; }
  .tooltip { position: absolute; z-index: 2; max-width: 22em; margin-top: 4px; padding: 0.35em 0.7em; border-radius: 4px; background: var(--_ink); color: var(--_paper); font-size: 0.93em; pointer-events: none; }
  table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
  th, td { padding: 0.35em 0.6em; border-bottom: 1px solid var(--_rule); text-align: end; font-weight: 400; }
  thead th { min-width: 4em; background: var(--_paper-head); border-bottom-color: var(--_rule-strong); text-wrap: pretty; }
  tr > :first-child { text-align: start; }

  @media (forced-colors: active) {
    [part='bar'] > rect:not(.hit), .sum { forced-color-adjust: none; stroke: CanvasText; }
    .tone-1, .tone-2, .tone-3, .tone-4, .tone-5, .tone-6 { fill: CanvasText; }
    [part='row'] .tone-1, [part='row'] .tone-2, [part='row'] .tone-3, [part='row'] .tone-4, [part='row'] .tone-5, [part='row'] .tone-6, .swatch rect:first-child { fill: Canvas; stroke: CanvasText; }
    .texture-line { stroke: CanvasText; opacity: 1; }
    .flow .tone-0, .trunk { fill: CanvasText; }
    .flow .band, .flow .band.gap { forced-color-adjust: none; stroke: CanvasText; }
    .flow .band:not(.gap) { fill: Canvas; fill-opacity: 1; }
    .flow text { stroke: Canvas; }
    .gap-line, .rule, .strands { stroke: CanvasText; }
    .hit, .sum { fill: none; }
    .plate { fill: Canvas; }
    text, .share, .value { fill: CanvasText; }
    .tooltip { border: 1px solid CanvasText; }
    g:focus > :first-child, [part='row'] g:focus > :first-child { stroke: Highlight !important; stroke-width: 3; }
  }
  @media print {
    :host { font-size: 14px; }
    figure, .drawing { break-inside: avoid; }
    .drawing > svg { height: auto; }
    .tooltip { display: none; }
  }
`;
