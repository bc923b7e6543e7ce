import {listCells} from '../forms/cells.js';
import {findTable, tableIds, type EditionId, type TableId} from '../forms/editions.js';
import {chainLabels, joinLabels, labelCell, pickHeading, pickLabel, type Language} from '../forms/label.js';

/**
 * A place in a report in the form's own words: a table, a row or a cell, such as
 * `applications.received.total` as 一、本年新收政府信息公开申请数量 › 总计. Any other place stays as it is.
 */
export function describePlace(place: string, edition: EditionId, language: Language): string {
  const steps = place.split('.');
  const table = steps[0] as TableId;
  if (!tableIds.includes(table)) return place;
  const form = findTable(edition, table);
  if (steps.length === 1) return pickHeading(form, language);
  const cell = listCells(form).find(({address}) => address === place);
  const first = cell ?? listCells(form).find(({address}) => address.startsWith(`${place}.`));
  if (!first) return place;
  // Groups of columns take the place of rows in the table of reviews, which has one row.
  return pickLabel(cell ? labelCell(cell) : first.rows.length ? joinLabels(first.rows.filter(({heading}) => !heading).slice(0, steps.length - 1)) : chainLabels(first.columns.slice(0, steps.length - 1)), language);
}
