import {aTimeout, fixture, html, nextFrame} from '@open-wc/testing';
import '../../src/index.js';
import type {GaiApplicationChart, GaiReport, GaiReportTable} from '../../src/index.js';
import type {Report} from '../../src/report/report.js';

type Properties<T> = Partial<Pick<T, {[K in keyof T]: K extends keyof HTMLElement ? never : K}[keyof T]>> & {lang?: string};

/** A table with a report, drawn. */
export async function makeTable(report: unknown, properties: Properties<GaiReportTable> = {}): Promise<GaiReportTable> {
  const element = await fixture<GaiReportTable>(html`<gai-report-table></gai-report-table>`);
  return settle(Object.assign(element, {report: report as Report}, properties));
}

/** A whole report, its tables drawn. */
export async function makePage(report: Report, properties: Properties<GaiReport> & {readonly id?: string} = {}): Promise<GaiReport> {
  const element = await fixture<GaiReport>(html`<gai-report></gai-report>`);
  await settle(Object.assign(element, {report}, properties));
  await Promise.all(tablesOf(element).map((table) => settle(table)));
  return element;
}

/** One of the statutory tables of a report. */
export const tableOf = (element: GaiReport, name: string): GaiReportTable => element.shadowRoot!.querySelector<GaiReportTable>(`gai-report-table[table="${name}"]`)!;

/** All tables of a report. */
export const tablesOf = (element: GaiReport): GaiReportTable[] => Array.from(element.shadowRoot!.querySelectorAll('gai-report-table'));

/** A chart of requests with a report, drawn. */
export function makeChart(report: unknown, properties: Properties<GaiApplicationChart> = {}): Promise<GaiApplicationChart> {
  return makeFetchedChart('gai-application-chart', report, properties);
}

/** A chart of any tag with a report, drawn, once the code that it fetches has come. */
export async function makeFetchedChart<T extends ChartTag>(tag: T, report: unknown, properties: {readonly [name: string]: unknown} = {}): Promise<HTMLElementTagNameMap[T]> {
  const element = Object.assign(await fixture<HTMLElementTagNameMap[T]>(`<${tag}></${tag}>`), {report: report as Report}, properties);
  await element.updateComplete;
  await until(() => !query(element, '.state.loading'));
  return settle(element);
}

export type ChartTag = 'gai-application-chart' | 'gai-proactive-chart' | 'gai-review-chart';

/** Waits until an element has rendered and knows its size. */
export async function settle<T extends HTMLElement & {updateComplete: Promise<boolean>}>(element: T): Promise<T> {
  await element.updateComplete;
  for (let frame = 0; frame < 4; frame++) await nextFrame();
  await element.updateComplete;
  return element;
}

/** Lets all that waits for nothing but promises be done, before the page is painted; at first until something holds. */
export async function ticks(holds = (): boolean => true): Promise<void> {
  for (let tick = 0; tick < 1000 && !holds(); tick++) await Promise.resolve();
  for (let tick = 0; tick < 20; tick++) await Promise.resolve();
}

/** Waits until a condition holds, for as long as a busy machine may take: at most eight seconds. */
export async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !holds(); i++) await aTimeout(20);
  if (!holds()) throw new Error(`never true: ${holds.toString()}`);
}

export const queryAll = (element: Element, selector: string): Element[] => Array.from(element.shadowRoot!.querySelectorAll(selector));
export const query = (element: Element, selector: string): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
/** A figure of a table, counted from 0 in reading order. */
export const cellAt = (element: Element, index: number): HTMLTableCellElement => queryAll(element, 'td[part^="cell"]')[index] as HTMLTableCellElement;
export const textOf = (element: Element, selector: string): string => (element.shadowRoot!.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A small valid report. */
export const smallReport: Report = {version: 1, edition: '2021', year: 2024, agency: {name: '某局'}, tables: {
  applications: {received: {naturalPerson: 2, total: 2}, disclosedInFull: {naturalPerson: 2, total: 2}, outcomesTotal: {naturalPerson: 2, total: 2}},
}};
