import {editions, tableIds, type TableId} from '../forms/editions.js';
import type {Form} from '../forms/form.js';
import {pickHeading, type Language} from '../forms/label.js';
import {statisticsHeading} from '../forms/statistics-2014.js';
import type {Report} from './report.js';

/** A section as a page shows it: its text, its table, and the extra tables that stand after it. */
export interface PageSection {
  readonly id: string;
  readonly heading: string;
  /** Whether the heading is the agency's own and not the form's. */
  readonly isPrinted: boolean;
  readonly paragraphs: readonly string[];
  readonly table?: TableId | 'statistics';
  /** The extra tables of this section, counted from 1. */
  readonly extras: readonly number[];
  /** The report has the heading of a section that the form prescribes, and nothing below it, nor under headings of its own that follow. */
  readonly isEmpty?: true;
}

/**
 * The sections of a report in the order they were printed; a table that no section of the report names stands where the form
 * has it. An extra table stands after the section it names, else at the end.
 */
export function orderSections(report: Report, language: Language): PageSection[] {
  const form: Form = editions[report.edition ?? '2021'];
  const printed = (report.sections ?? []).map(({id = '', heading, paragraphs = []}) => ({id, heading, paragraphs}));
  const ids = printed.map(({id}) => id);
  for (const id of tableIds) {
    if (!report.tables?.[id] || ids.includes(id)) continue;
    const order = form.sections.map((section) => section.id as string);
    const after = order.slice(0, order.indexOf(id)).reverse().find((other) => ids.includes(other));
    const at = after === undefined ? (ids[0] === 'preface' ? 1 : 0) : ids.indexOf(after) + 1;
    ids.splice(at, 0, id);
    printed.splice(at, 0, {id, heading: undefined, paragraphs: []});
  }
  if (report.tables?.statistics?.length) printed.push({id: 'statistics', heading: undefined, paragraphs: []});
  const all = report.extra ?? [];
  if (!printed.length && all.length) printed.push({id: 'extra', heading: undefined, paragraphs: []});
  const last = printed.length - 1;
  const placeOf = (after: string | undefined): number => {
    const at = printed.findIndex(({id}) => id === after);
    return at < 0 ? last : at;
  };
  const findSection = (id: string | undefined): Form['sections'][number] | undefined => form.sections.find((section) => section.id === id);
  return printed.map(({id, heading, paragraphs}, i) => {
    const known = id === 'statistics' ? statisticsHeading : findSection(id);
    const isPrinted = !!heading && heading !== known?.heading && !(known && language === 'en');
    const next = printed[i + 1]?.id;
    const table = id === 'statistics' || (tableIds as readonly string[]).includes(id) ? (id as TableId | 'statistics') : undefined;
    const extras = all.flatMap(({after}, n) => (placeOf(after) === i ? [n + 1] : []));
    const isLast = next === undefined || next === 'statistics' || findSection(next);
    const isEmpty = known && isLast && !paragraphs.length && !extras.length && !(table && report.tables?.[table]);
    return {
      id, paragraphs, isPrinted, extras, ...(isEmpty ? {isEmpty} : {}),
      heading: isPrinted || !known ? heading ?? '' : pickHeading(known, language),
      ...(table && report.tables?.[table] ? {table} : {}),
    };
  });
}
