/** All display elements; importing this defines their tags. */
import './elements/note-twice.js';
import './elements/xhtml.js';

export {GaiReport} from './elements/report.js';
export {GaiReportTable} from './elements/report-table.js';
export {GaiApplicationChart} from './elements/application-chart.js';
export {GaiProactiveChart} from './elements/proactive-chart.js';
export {GaiReviewChart} from './elements/review-chart.js';
export {ChartElement} from './elements/chart-element.js';
export {GaiReportSummary} from './elements/report-summary.js';
export {ReportElement} from './elements/report-element.js';
export {GaiCellSelectEvent, GaiErrorEvent, GaiLoadEvent, type CellSelection, type ErrorDetail, type ErrorMessage, type ErrorType} from './elements/events.js';
export {upgrade} from './elements/upgrade.js';
export type {Upgraded} from './elements/upgrade-all.js';
export {replaceWords, type ReplaceableWords} from './words/replace-words.js';
export type {Report} from './report/report.js';
