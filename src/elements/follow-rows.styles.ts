/** As text, for the file that carries them has no other need of lit. A cell that is walked to must not come to stand behind the box; --_foot is what stands below it in a whole report. */
export const styles = `
  .explain { display: flex; align-items: flex-start; min-height: 3em; margin: 0.6em 0 0; padding: 0.4em 0.75em; border-inline-start: 3px solid var(--_accent); background: var(--_paper-total); color: var(--_ink-soft); font-size: 0.93em; }
  .explain p { flex: 1; margin: 0; }
  .explain p:empty { flex: none; }
  .explain strong { display: block; color: var(--_ink); }
  .explain button { margin-inline-start: 0.75em; }
  @media screen and (min-height: 18em) {
    .explaining .explain { position: sticky; bottom: var(--_foot, 0px); z-index: 2; border-top: 1px solid var(--_rule-strong); }
    .explaining td { scroll-margin-bottom: calc(var(--_foot, 0px) + var(--_held)); }
  }
  @media print { .explain { display: none; } }
`;
