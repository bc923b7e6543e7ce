import type {GaiReport} from './report.js';
import type {GaiReportTable} from './report-table.js';
import {listTables, readElement} from './read-source.js';

/** An element that shows a report in place of the page's own. */
export type Upgraded = GaiReport | GaiReportTable;

/**
 * Puts an element around each element of the page that a selector finds: `<gai-report-table>` around a table, `<gai-report>`
 * around anything else. Each is read first and left as it is where it is no such report or a figure could not be read.
 */
export async function upgradeAll(selector: string, root: ParentNode): Promise<Upgraded[]> {
  const found = Array.from(root.querySelectorAll<HTMLElement>(selector));
  // Of tables within tables, the inner ones hold the figures.
  const inmost = found.filter((element) => !found.some((other) => other !== element && element.contains(other)) && !element.closest(ours) && !element.querySelector(ours));
  const made = await Promise.all(inmost.map((own) => upgrade(own).catch((error: unknown) => console.warn(own, error))));
  return made.filter((element): element is Upgraded => !!element);
}

const ours = 'gai-report,gai-report-table';

async function upgrade(own: HTMLElement): Promise<Upgraded | undefined> {
  const {report, messages} = readElement(own, own.matches('table') ? 'table' : 'report');
  if (!report) {
    if (messages.some(({code}) => code !== 'report.none')) console.warn(own, messages); // a table of another kind is nothing to speak of
    return undefined;
  }
  const [table, ...more] = listTables(report);
  const element = own.matches('table') && !more.length ? Object.assign(document.createElement('gai-report-table'), {table}) : document.createElement('gai-report');
  element.report = report;
  // Drawn at its width but out of sight; then both change places at once.
  element.style.cssText = 'height:0;overflow:hidden;visibility:hidden';
  own.before(element);
  await element.updateComplete;
  if (own.parentNode !== element.parentNode || !element.isConnected) {
    element.remove(); // the page has changed meanwhile
    return undefined;
  }
  element.append(own);
  element.removeAttribute('style');
  return element;
}
