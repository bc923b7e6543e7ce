import {findTable, type TableId} from '../forms/editions.js';
import type {FormTable} from '../forms/form.js';
import {findEdition, type Report} from './report.js';

/** A table of the form in the edition the report has it in; undefined only where the report does not have the table. */
export function findFormTable(report: Report, id: TableId): FormTable | undefined {
  const edition = findEdition(report, id);
  return edition && report.tables?.[id] ? findTable(edition, id) : undefined;
}
