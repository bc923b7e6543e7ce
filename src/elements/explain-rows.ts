import {css} from 'lit';
import {findTable} from '../forms/editions.js';
import {listCells, listSteps} from '../forms/cells.js';
import {joinLabels, pickLabel} from '../forms/label.js';
import {findEdition} from '../report/report.js';
import {addSheet} from './add-sheet.js';
import {loadExplanations} from './load-explanations.js';
import type {SourceState} from './report-source.js';
import type {GaiReportTable} from './report-table.js';
import {languageOf, listShownCells} from './shown-cells.js';

const explained = new WeakMap<GaiReportTable, () => void>();

/** Says below the table what the row in hand counts, and by which article; the row of the figure with the focus, of the pointer, or one that was tapped. */
export async function explainRows(host: GaiReportTable, readState: () => SourceState): Promise<void> {
  const explanations = host.explain ? await loadExplanations() : undefined;
  explained.get(host)?.();
  explained.delete(host);
  const state = readState();
  const root = host.renderRoot as ShadowRoot;
  const region = root.querySelector('.scroll');
  const table = tables.find((id) => id === host.table);
  const edition = table && state.status === 'ready' && findEdition(state.report, table);
  if (!host.explain || !explanations || !edition || !region) return;
  addSheet(root, styles);
  const language = languageOf(host);
  const hint = explanations.hintRow(language);
  const cells = listShownCells(host);
  const rowOf = new Map(listCells(findTable(edition, table)).map(({address, rows}) => [cells.get(address)?.parentElement, rows]));
  const box = Object.assign(document.createElement('p'), {className: 'explain', id: 'explain'});
  box.setAttribute('part', 'explanation');
  box.textContent = hint;
  region.parentElement!.insertBefore(box, region.nextSibling);
  let described: Element | undefined;
  const show = (event: Event): void => {
    const target = event.target instanceof Element ? event.target : undefined;
    const rows = rowOf.get(target?.closest('tr'));
    const text = rows && explanations.explainRow(edition, listSteps(rows).join('.'), language);
    described?.removeAttribute('aria-description');
    if (!text) {
      box.textContent = hint;
      return;
    }
    box.textContent = '';
    box.append(Object.assign(document.createElement('strong'), {textContent: pickLabel(joinLabels(rows), language)}), ` ${text}`);
    described = target?.closest('td') ?? undefined;
    if (event.type === 'focusin') described?.setAttribute('aria-description', text);
  };
  const kinds = ['focusin', 'pointerover', 'click'];
  for (const kind of kinds) region.addEventListener(kind, show);
  explained.set(host, () => {
    for (const kind of kinds) region.removeEventListener(kind, show);
    described?.removeAttribute('aria-description');
    box.remove();
  });
}

// The table of reviews and lawsuits has no row labels.
const tables = ['applications', 'proactive'] as const;

const styles = css`
  .explain { min-height: 3em; margin: 0.6em 0 0; padding: 0.4em 0.75em; border-inline-start: 3px solid var(--_accent); background: var(--_paper-total); color: var(--_ink-soft); font-size: 0.93em; }
  .explain strong { display: block; color: var(--_ink); }
  @media print { .explain { display: none; } }
`;
