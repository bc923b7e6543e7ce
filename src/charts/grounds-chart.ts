// Why requests were not disclosed: the rows of refusal, inability and not processing that have requests, in the form's order.
import {pickShortLabel} from '../forms/short-labels.js';
import type {Language} from '../forms/label.js';
import type {Figure} from '../report/cells.js';
import type {Report} from '../report/report.js';
import {findApplications, judgeFigures, readOutcomeGroups, type SeriesState} from './outcome-lines.js';

export interface Ground {
  readonly label: string;
  readonly address: string;
  readonly figure: Figure;
}

export interface GroundGroup {
  readonly label: string;
  /** The tone of the group among the six of the outcomes. */
  readonly tone: number;
  readonly sum: number;
  readonly grounds: readonly Ground[];
}

export interface GroundSeries {
  readonly state: SeriesState;
  readonly groups: readonly GroundGroup[];
  readonly sum: number;
}

const groupIds = ['refused', 'unableToProvide', 'notProcessed'];

/** The grounds of a report, total column. */
export function readGrounds(report: Report, language: Language): GroundSeries {
  const table = findApplications(report);
  const groups = (table ? readOutcomeGroups(report, table, 'total') : []).map((group, i) => ({group, tone: i + 1})).filter(({group}) => groupIds.includes(group.line.id))
    .map(({group, tone}): GroundGroup => ({
      label: pickShortLabel(group.line, language), tone, sum: group.sum,
      grounds: group.cells.map((cell) => ({label: pickShortLabel(cell.line, language), address: cell.address, figure: cell.figure})),
    }));
  return {
    state: judgeFigures(groups.flatMap((group) => group.grounds.map((ground) => ground.figure))),
    groups, sum: groups.reduce((sum, group) => sum + group.sum, 0),
  };
}
