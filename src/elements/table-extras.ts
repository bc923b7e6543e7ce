import {explainRows} from './explain-rows.js';
import {foldZeroRows} from './fold-zero-rows.js';
import {loadChecks} from './load-checks.js';
import type {SourceState} from './report-source.js';
import type {GaiReportTable} from './report-table.js';

/**
 * What a table offers beyond its figures when asked: folded rows, explained rows, findings. Called after each drawing; two fetches
 * of one module may end in either order, so what they show is what holds then.
 */
export function applyExtras(host: GaiReportTable, readState: () => SourceState): void {
  foldZeroRows(host);
  void explainRows(host, readState);
  if (host.checks !== undefined) void loadChecks().then(({showFindings}) => showFindings(host, readState()));
}
