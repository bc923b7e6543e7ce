import {tableIds, type TableId} from '../forms/editions.js';
import type {Language} from '../forms/label.js';
import {writeTableCsv, writeTidyCsv} from '../export/report-csv.js';
import type {Report} from '../report/report.js';

export type DownloadKind = 'json' | 'tidy' | TableId | 'statistics';

/** What a report can be downloaded as: itself, all its figures, each of its tables. */
export function listDownloads(report: Report): DownloadKind[] {
  return ['json', 'tidy', ...tableIds.filter((id) => report.tables?.[id]), ...(report.tables?.statistics?.length ? ['statistics' as const] : [])];
}

/** Hands a file to the reader, made in the page. */
export function download(report: Report, kind: DownloadKind, language: Language): void {
  const name = (report.title ?? 'report').replace(/[\\/:*?"<>|\s]+/g, '-');
  if (kind === 'json') return save(`${name}.json`, 'application/json', `${JSON.stringify(report, null, 2)}\n`);
  const text = kind === 'tidy' ? writeTidyCsv(report, language) : writeTableCsv(report, kind, 1, language);
  save(`${name}-${kind}.csv`, 'text/csv;charset=utf-8', text ?? '');
}

function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], {type}));
  Object.assign(document.createElement('a'), {href: url, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
