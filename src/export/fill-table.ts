import type {TableId} from '../forms/editions.js';
import {pickHeading, type Language} from '../forms/label.js';
import {findFormTable} from '../report/find-form-table.js';
import {readFigures} from '../report/read-figures.js';
import type {Report} from '../report/report.js';
import {fillFreeTable, type FilledTable} from '../tables/free-tables.js';
import {layoutTable} from '../tables/layout.js';

/** A table of a report with its figures; an extra table by its number, counted from 1. Undefined when the report has no such table. */
export function fillTable(report: Report, table: TableId | 'statistics' | 'extra', number: number, language: Language): FilledTable | undefined {
  if (table === 'statistics' || table === 'extra') return fillFreeTable(report, table, number, language);
  const form = findFormTable(report, table);
  if (!form) return undefined;
  const printed = report.sections?.find((section) => section.id === table)?.heading || form.heading;
  // The number is the section's, not the table's.
  const title = language === 'en' ? pickHeading(form, language).replace(/^\d+\. /, '') : printed.replace(/^[一二三四五六七八九十]+、\s*/, '');
  return {layout: layoutTable(form, language), figures: readFigures(report, form), title};
}
