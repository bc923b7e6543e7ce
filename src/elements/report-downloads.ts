import {tableIds, type TableId} from '../forms/editions.js';
import type {Language} from '../forms/label.js';
import type {Report} from '../report/report.js';
import {loadCsv} from './load-csv.js';
import {saveFile, writeJson} from './save-file.js';

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
  const name = report.title ?? 'report';
  if (kind === 'json') return saveFile(`${name}.json`, 'application/json', writeJson(report));
  const {writeTableCsv, writeTidyCsv} = await loadCsv();
  const text = kind === 'tidy' ? writeTidyCsv(report, language, write) : writeTableCsv(report, kind, number, language, write);
  saveFile(`${name}-${kind}${kind === 'extra' ? `-${number}` : ''}.csv`, 'text/csv;charset=utf-8', text ?? '');
}
