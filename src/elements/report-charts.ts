import {html, type TemplateResult} from 'lit';
import {chartPlaces, type ChartName} from '../export/chart-places.js';
import type {Report} from '../report/report.js';
import {loadChart} from './load-charts.js';
import {loadViews} from './load-views.js';

/** The element that draws a chart. */
interface ReportChart {
  readonly tag: string;
  render(report: Report, common: Common, isTable: boolean): TemplateResult;
}

/** What every element of a report is given. */
interface Common {
  readonly lang: string;
  readonly theme: string;
}

const applications = (view: 'outcomes' | 'applicants' | 'grounds' | 'flow'): ReportChart => ({
  tag: 'gai-application-chart',
  render: (report, {lang, theme}, isTable) => html`<gai-application-chart view=${view} .report=${report} lang=${lang} theme=${theme} exportparts="table,caption,drawing,sentence" .showTable=${isTable}></gai-application-chart>`,
});

const known: {readonly [N in ChartName]: ReportChart} = {
  outcomes: applications('outcomes'), applicants: applications('applicants'), grounds: applications('grounds'), flow: applications('flow'),
  proactive: {
    tag: 'gai-proactive-chart',
    render: (report, {lang, theme}, isTable) => html`<gai-proactive-chart .report=${report} lang=${lang} theme=${theme} exportparts="table,caption,drawing,sentence" .showTable=${isTable}></gai-proactive-chart>`,
  },
  review: {
    tag: 'gai-review-chart',
    render: (report, {lang, theme}, isTable) => html`<gai-review-chart .report=${report} lang=${lang} theme=${theme} exportparts="table,caption,drawing,sentence" .showTable=${isTable}></gai-review-chart>`,
  },
};

/** The words of an attribute, apart by spaces; none where it was taken away. */
export function listWords(attribute: string | null): string[] {
  return (attribute ?? '').split(/\s+/).filter(Boolean);
}

/** The charts of a section among those asked for, by name. */
export function listCharts(section: string | undefined, asked: string | null): ChartName[] {
  return listNames(asked).filter((name) => chartPlaces[name] === section);
}

/** Fetches the code of the charts asked for, and at the same time what draws them. */
export function loadCharts(asked: string | null): void {
  const names = listNames(asked);
  for (const name of names) void loadChart[known[name].tag]?.();
  if (names.length) loadViews().catch(() => undefined); // an element that lacks it says so
}

export function renderChart(name: ChartName, report: Report, common: Common, isTable: boolean): TemplateResult {
  return known[name].render(report, common, isTable);
}

function listNames(asked: string | null): ChartName[] {
  return listWords(asked).filter((name): name is ChartName => name in known);
}
