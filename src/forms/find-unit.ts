import type {FormCell} from './cells.js';

/**
 * The unit of a cell as its form states it, undefined where it states none: 件数 of documents, requests and cases are 件, but of
 * decisions, items and money without a unit the form says no more. Apart from the forms, so that a page of tables does not carry it.
 */
export function findUnit({path, columns}: FormCell): string | undefined {
  const {label, unit} = columns[columns.length - 1]!;
  return unit ?? (path[0] !== 'proactive' || label.endsWith('件数') ? '件' : undefined);
}
