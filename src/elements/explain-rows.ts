import {css} from 'lit';
import {findTable} from '../forms/editions.js';
import {listCells, listSteps} from '../forms/cells.js';
import {explanations} from '../forms/explanations.js';
import {joinLabels, pickLabel} from '../forms/label.js';
import {findEdition} from '../report/report.js';
import {helpWords} from '../words/help-words.js';
import {addSheet} from './add-sheet.js';
import type {SourceState} from './report-source.js';
import type {GaiReportTable} from './report-table.js';
import {languageOf, listShownCells} from './shown-cells.js';

const explained = new WeakMap<GaiReportTable, () => void>();

/** Says below the table what the row in hand counts, and by which article; the row of the figure with the focus, of the pointer, or one that was tapped. */
export function explainRows(host: GaiReportTable, state: SourceState): void {
  explained.get(host)?.();
  explained.delete(host);
  const root = host.renderRoot as ShadowRoot;
  const region = root.querySelector('.scroll');
  if (!host.explain || host.table !== 'applications' || state.status !== 'ready' || !region) return;
  const edition = findEdition(state.report, 'applications');
  if (!edition) return;
  addSheet(root, styles);
  const language = languageOf(host);
  const words = helpWords[language];
  const cells = listShownCells(host);
  const rowOf = new Map(listCells(findTable(edition, 'applications')).flatMap(({address, rows}) => {
    const row = cells.get(address)?.parentElement;
    return row ? [[row, rows] as const] : [];
  }));
  const box = Object.assign(document.createElement('p'), {className: 'explain', id: 'explain'});
  box.setAttribute('part', 'explanation');
  box.textContent = words.hint;
  region.parentElement!.insertBefore(box, region.nextSibling);
  let described: Element | undefined;
  const show = (event: Event): void => {
    const target = event.target instanceof Element ? event.target : undefined;
    const rows = rowOf.get(target?.closest('tr') as HTMLElement);
    const explanation = rows && explanations[listSteps(rows).join('.')];
    described?.removeAttribute('aria-description');
    if (!rows || !explanation) {
      box.textContent = words.hint;
      return;
    }
    const text = `${pickLabel(explanation, language)}${explanation.article ? words.article(explanation.article) : ''}`;
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

const styles = css`
  .explain { min-height: 3em; margin: 0.6em 0 0; padding: 0.4em 0.75em; border-inline-start: 3px solid var(--_accent); background: var(--_paper-total); color: var(--_ink-soft); font-size: 0.93em; }
  .explain strong { display: block; color: var(--_ink); }
  @media print { .explain { display: none; } }
`;
