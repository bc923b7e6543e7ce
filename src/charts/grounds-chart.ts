// Why requests were refused, could not be met or were not processed: a bar for each reason given, in the form's order.
import type {Language} from '../forms/label.js';
import type {Report} from '../report/report.js';
import {readOutcomes, type OutcomeSeries} from './outcomes-chart.js';

export {drawOutcomes as drawGrounds, placeOutcomes as placeGrounds} from './outcomes-chart.js';

/** The reasons of a report by group, total column. */
export function readGrounds(report: Report, language: Language): OutcomeSeries {
  return readOutcomes(report, language, (group) => groups.includes(group.id));
}

const groups = ['refused', 'unableToProvide', 'notProcessed'];
