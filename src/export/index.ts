export {toHtml, profiles, type HtmlOptions, type Profile} from './to-html.js';
export {reportStyles} from './looks.js';
export {writeChartFiles, type ChartFile} from './static-chart.js';
export {writeTableCsv, writeTidyCsv} from './report-csv.js';
export {writeReportText} from './report-text.js';
