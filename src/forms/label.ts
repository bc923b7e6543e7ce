import type {FormCell} from './cells.js';
import type {Label, Line} from './form.js';

/** The languages the forms and the interface speak. */
export type Language = 'zh' | 'en';

/** A printed word in a language. */
export function pickLabel(label: Label, language: Language): string {
  return language === 'en' ? label.en : label.label;
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
  return {label: labels.map(({label}) => label).join(' › '), en: labels.map(({en}) => en).join(' › ')};
}
