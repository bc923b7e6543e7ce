import {toHtml, type Profile} from '../src/export/index.js';
import type {Report} from '../src/report/report.js';
import {parseUnstyled} from './preview.js';

/** The profiles that are pasted into an editor, from the most a reader gets to the least. */
export const probed = ['element', 'css', 'picture', 'inline', 'bare'] as const satisfies readonly Profile[];
type Probed = (typeof probed)[number];

/** What can be kept of a snippet; `element` is the tag with its data. */
export const features = ['figures', 'spans', 'scope', 'looks', 'chart', 'element'] as const;
export type Feature = (typeof features)[number];

/** For each profile what of it was kept; a feature that it does not have is not there. */
export type Verdict = ReadonlyMap<Probed, ReadonlyMap<Feature, boolean>>;

const review = {total: 15, upheld: 6, overturned: 4, otherResult: 3, pending: 2};
const report: Report = {version: 1, edition: '2021', year: 2025, agency: {name: '示例'}, tables: {review: {reconsideration: review, litigation: {direct: review, afterReconsideration: review}}}};
const mark = (profile: Probed): string => `gai-probe ${profile}`;

/** A short page with a table and a chart in every profile, each below a line that names it. */
export function writeProbe(): string {
  return [...probed, 'end' as Probed].map((profile) => `<p>${mark(profile)}</p>\n${(probed as readonly string[]).includes(profile) ? toHtml(report, {profile, charts: true}) : ''}`).join('');
}

/** What an editor kept of `writeProbe()`; undefined where the lines that part it are not to be found. */
export function readProbe(kept: string): Verdict | undefined {
  const [before, after] = [cut(writeProbe()), cut(kept)];
  if (after.size === 0) return undefined;
  return new Map(probed.map((profile) => [profile, compare(before.get(profile)!, after.get(profile) ?? new DocumentFragment())]));
}

/** The profile that an editor serves best: nothing of it was lost. */
export function findBest(verdict: Verdict): Probed | undefined {
  return probed.find((profile) => Array.from(verdict.get(profile)!.values()).every(Boolean));
}

// Editors write the same style in other words.
function listLooks({dataset}: HTMLElement): string {
  const {style} = document.createElement('td');
  style.cssText = dataset['style'] ?? '';
  return ['border-bottom-width', 'background-color', 'padding-left', 'text-align'].map((name) => style.getPropertyValue(name)).join();
}

/** The parts of the probe in a page, by profile. */
function cut(html: string): Map<Probed, DocumentFragment> {
  const page = parseUnstyled(html);
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const marks: {readonly profile: string; readonly node: Node}[] = [];
  while (walker.nextNode()) {
    const found = /gai-probe (\w+)/.exec(walker.currentNode.textContent ?? '');
    if (found) marks.push({profile: found[1]!, node: walker.currentNode});
  }
  const parts = new Map<Probed, DocumentFragment>();
  marks.slice(0, -1).forEach(({profile, node}, i) => {
    const range = page.createRange();
    range.setStartAfter(node);
    range.setEndBefore(marks[i + 1]!.node);
    parts.set(profile as Probed, range.cloneContents());
  });
  return parts;
}

function compare(before: DocumentFragment, after: DocumentFragment): ReadonlyMap<Feature, boolean> {
  const verdict = new Map<Feature, boolean>();
  const tag = before.querySelector('gai-report');
  if (tag) {
    const data = after.querySelector('gai-report script');
    return verdict.set('element', data?.textContent.trim() === tag.querySelector('script')!.textContent.trim());
  }
  const isSame = (read: (cell: HTMLTableCellElement) => string): boolean => {
    const [was, is] = [before, after].map((part) => Array.from(part.querySelectorAll<HTMLTableCellElement>('th, td'), read));
    return was!.length === is!.length && was!.every((value, i) => value === is![i]);
  };
  verdict.set('figures', isSame((cell) => cell.textContent.replace(/\s+/g, '')));
  verdict.set('spans', isSame((cell) => `${cell.colSpan} ${cell.rowSpan}`));
  verdict.set('scope', isSame((cell) => cell.scope));
  if (before.querySelector('gai-sheet')) verdict.set('looks', !!after.querySelector('gai-sheet') && isSame((cell) => cell.className));
  else if (before.querySelector('[data-style]')) verdict.set('looks', isSame(listLooks));
  const [drawings, kept] = [before, after].map((part) => part.querySelectorAll('svg rect, img[src]').length);
  if (drawings) verdict.set('chart', drawings === kept);
  return verdict;
}
