import type {LitElement} from 'lit';
import type {GaiReportChecks} from '../elements/report-checks.js';
import type {GaiReportImport} from '../elements/report-import.js';
import type {GaiApplicationChart, GaiProactiveChart, GaiReport, GaiReportSummary, GaiReportTable, GaiReviewChart} from '../index.js';

/** Our tags with their classes. */
export interface Tags {
  'gai-report': GaiReport;
  'gai-report-table': GaiReportTable;
  'gai-report-summary': GaiReportSummary;
  'gai-application-chart': GaiApplicationChart;
  'gai-proactive-chart': GaiProactiveChart;
  'gai-review-chart': GaiReviewChart;
  'gai-report-checks': GaiReportChecks;
  'gai-report-import': GaiReportImport;
}

type Value = string | number | boolean | object | undefined;
type OwnKeys<E> = {[K in keyof E]: K extends 'lang' ? K : K extends keyof LitElement ? never : E[K] extends Value ? (E[K] extends (...given: never) => unknown ? never : K) : never}[keyof E] & string;
type Kebab<K extends string> = K extends `${infer First}${infer Rest}` ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}` : K;

/** What a template can set on an element: its properties, and its attributes by their names in HTML. */
export type Settings<E> = {[K in OwnKeys<E>]?: E[K] | undefined} & {[K in OwnKeys<E> as Kebab<K> extends K ? never : Kebab<K>]?: E[K] | (E[K] extends string ? never : string) | undefined};

/** The listeners of our events under the names that a framework gives them: `on` and the event's name. */
export type Listeners = {[N in keyof HTMLElementEventMap as N extends `gai-${string}` ? `on${N}` : never]?: (event: HTMLElementEventMap[N]) => void};
