import type {EditionId} from '../forms/editions.js';
import type {Report} from '../report/report.js';
import {readTables, type ReadTables} from './read-tables.js';

/** A unit below the one that reports: with its report, or only its name when the report is not there. */
export interface Child {
  readonly name: string;
  readonly report?: Report | undefined;
}

/** The other reports a report is compared with. */
export interface Others {
  /** The report of the year before, by the same body. */
  readonly previous?: Report | undefined;
  /** The report of the year after, by the same body. */
  readonly next?: Report | undefined;
  /** Every unit whose figures this report rolls up, its own office among them. */
  readonly children?: readonly Child[] | undefined;
}

/** A report with its tables read once, and its neighbours. */
export interface Context {
  readonly report: Report;
  readonly edition: EditionId | undefined;
  readonly tables: ReadTables;
  readonly previous?: Read;
  readonly next?: Read;
  readonly children?: readonly (Child & {readonly tables?: ReadTables})[];
}

export interface Read {
  readonly report: Report;
  readonly tables: ReadTables;
}

export function readContext(report: Report, {previous, next, children}: Others): Context {
  return {
    report, edition: report.edition, tables: readTables(report),
    ...(previous ? {previous: {report: previous, tables: readTables(previous)}} : {}),
    ...(next ? {next: {report: next, tables: readTables(next)}} : {}),
    ...(children ? {children: children.map((child) => (child.report ? {...child, tables: readTables(child.report)} : child))} : {}),
  };
}
