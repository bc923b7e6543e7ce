import {tableIds, type TableId} from '../forms/editions.js';
import type {Language} from '../forms/label.js';
import type {Report} from '../report/report.js';
import {loadCsv} from './load-csv.js';

/** What a report can be downloaded as; `number` says which of the extra tables, counted from 1. */
export interface Download {
  readonly kind: 'json' | 'tidy' | TableId | 'statistics' | 'extra';
  readonly number: number;
}

/** The downloads of a report: itself, all its figures, each of its tables. */
export function listDownloads({tables, extra = []}: Report): Download[] {
  const kinds = ['json', 'tidy', ...tableIds.filter((id) => tables?.[id]), ...(tables?.statistics?.length ? ['statistics'] : [])] as Exclude<Download['kind'], 'extra'>[];
  return [...kinds.map((kind) => ({kind, number: 1})), ...extra.map((_, i) => ({kind: 'extra' as const, number: i + 1}))];
}

/**
 * Hands a file to the reader, made in the page; what writes CSV is fetched first.
 * @throws {Error} When that could not be fetched.
 */
export async function download(report: Report, {kind, number}: Download, language: Language, write?: (text: string) => string): Promise<void> {
  const name = (report.title ?? 'report').replace(/[\\/:*?"<>|\s]+/g, '-');
  if (kind === 'json') return save(`${name}.json`, 'application/json', `${JSON.stringify(report, null, 2)}\n`);
  const {writeTableCsv, writeTidyCsv} = await loadCsv();
  const text = kind === 'tidy' ? writeTidyCsv(report, language, write) : writeTableCsv(report, kind, number, language, write);
  save(`${name}-${kind}${kind === 'extra' ? `-${number}` : ''}.csv`, 'text/csv;charset=utf-8', text ?? '');
}

function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], {type}));
  Object.assign(document.createElement('a'), {href: url, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
