import type {FormCell} from './cells.js';
import type {Label, Line} from './form.js';

/** The languages the forms and the interface speak. */
export type Language = 'zh' | 'en';

const page = globalThis as {GaiReportLabels?: {[label: string]: string | undefined}};

// The page's own English for what the forms print, by the printed words; put there by replaceWords.
const ownLabels = page.GaiReportLabels ??= {};

/** A printed word in a language. */
export function pickLabel({label, en}: Label, language: Language): string {
  return language === 'en' ? ownLabels[label] || en : label;
}

/** The heading of a section in a language. */
export function pickHeading({heading, headingEn}: {readonly heading: string; readonly headingEn: string}, language: Language): string {
  return pickLabel({label: heading, en: headingEn}, language);
}

/** The words that name a cell, from the outermost group of its row to its column: （三）不予公开 › 1.属于国家秘密 › 总计. */
export function labelCell(cell: FormCell): Label {
  return joinLabels([...cell.rows, ...cell.columns]);
}

/** The words of lines that stand inside one another; lines that only print a heading say nothing here. */
export function joinLabels(lines: readonly Line[]): Label {
  return chainLabels(lines.filter((line) => !line.heading));
}

/** All of several words in a row. */
export function chainLabels(labels: readonly Label[]): Label {
  return {label: labels.map(({label}) => label).join(' › '), en: labels.map((label) => pickLabel(label, 'en')).join(' › ')};
}
