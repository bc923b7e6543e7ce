import {css} from 'lit';
import {checkReport, isProblem, type Finding} from '../checks/index.js';
import type {Report} from '../report/report.js';
import {checkWords} from '../words/check-words.js';
import {wordFinding} from '../words/word-finding.js';
import {addSheet} from './add-sheet.js';
import type {GaiReportTable} from './report-table.js';
import type {SourceState} from './report-source.js';
import {languageOf, listShownCells} from './shown-cells.js';

/** The findings of a report against itself, worked out once. */
export function findFindings(report: Report): readonly Finding[] {
  let findings = known.get(report);
  if (!findings) known.set(report, (findings = checkReport(report)));
  return findings;
}

const known = new WeakMap<Report, readonly Finding[]>();

/** Marks the figures of a table that findings are about, and lists the findings below it; takes both away when `checks` is off. */
export function showFindings(host: GaiReportTable, state: SourceState): void {
  const root = host.renderRoot as ShadowRoot;
  clearFindings(root);
  if (!host.checks || state.status !== 'ready') return;
  const language = languageOf(host);
  const words = checkWords[language];
  const cells = listShownCells(host);
  const findings = findFindings(state.report).filter((finding) => isProblem(finding) && listMarked(finding).some((address) => cells.has(address)))
    .sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
  if (findings.length === 0) return;
  addSheet(root, styles);
  const list = root.querySelector('[part="base"]')!.appendChild(document.createElement('ol'));
  list.className = 'findings';
  list.setAttribute('part', 'findings');
  list.setAttribute('aria-label', words.screen.list);
  findings.forEach((finding, i) => {
    const item = list.appendChild(document.createElement('li'));
    item.id = `finding-${i + 1}`;
    item.append(makeSign(finding, i + 1, words.screen.mark(words.severities[finding.severity], i + 1)), ` ${wordFinding(finding)[language]}`);
    for (const address of listMarked(finding)) {
      const cell = cells.get(address);
      if (!cell) continue;
      const figure = Array.from(cell.childNodes).find((node) => !(node instanceof Element && node.matches('.finding')) && node.textContent !== gap) ?? null;
      cell.insertBefore(makeSign(finding, i + 1, words.screen.mark(words.severities[finding.severity], i + 1)), figure);
      cell.insertBefore(document.createTextNode(gap), figure);
      cell.setAttribute('aria-describedby', [cell.getAttribute('aria-describedby'), item.id].filter(Boolean).join(' '));
    }
  });
}

/** Where a finding is marked: on all its cells, or on the total alone where many cells make it up. */
function listMarked({cells}: Finding): readonly string[] {
  const own = cells.filter(({report}) => report === undefined);
  const marked = own.length > 4 ? own.filter(({part}) => part === 'right') : own;
  return marked.map(({address}) => address);
}

function makeSign({severity}: Finding, number: number, words: string): HTMLElement {
  const sign = document.createElement('span');
  sign.className = `finding ${severity}`;
  sign.setAttribute('part', `finding ${severity}`);
  const [spoken, shape] = ['sr', 'shape'].map((name) => Object.assign(document.createElement('span'), {className: name}));
  spoken!.textContent = words;
  shape!.textContent = `${severity === 'error' ? '▲' : '△'}${number}`;
  shape!.setAttribute('aria-hidden', 'true');
  sign.append(spoken!, shape!);
  return sign;
}

// A sign stays on the line of its figure.
const gap = '\u00a0';

function clearFindings(root: ShadowRoot): void {
  for (const sign of root.querySelectorAll('td .finding')) {
    sign.nextSibling?.remove(); // the space behind it
    sign.remove();
  }
  for (const cell of root.querySelectorAll('td[aria-describedby]')) cell.removeAttribute('aria-describedby');
  root.querySelector('.findings')?.remove();
}

const styles = css`
  .findings { margin: 0.6em 0 0; padding: 0; list-style: none; font-size: 0.9em; }
  .findings li { padding: 0.15em 0; }
  .finding { color: var(--_error); font-size: 0.8em; font-weight: 600; white-space: nowrap; }
  .finding.warning { color: var(--_ink-soft); }
  @media print { .findings { font-size: 8pt; } }
`;
