/** What portals draw charts with today: the three charts of a report by ECharts, as SVG, with neither animation nor tooltips. */
import {BarChart, SankeyChart} from 'echarts/charts';
import {GridComponent, LegendComponent} from 'echarts/components';
import {init, use} from 'echarts/core';
import {SVGRenderer} from 'echarts/renderers';
import {readFlow} from '../src/charts/flow-chart.js';
import {readOutcomes} from '../src/charts/outcomes-chart.js';
import {readReview} from '../src/charts/review-chart.js';
import {pickShortLabel} from '../src/forms/short-labels.js';
import type {Report} from '../src/report/report.js';

use([BarChart, SankeyChart, GridComponent, LegendComponent, SVGRenderer]);

/** Draws the flow, the outcomes and the review of a report into three boxes, and returns how to clear them. */
export function drawCharts(report: Report, boxes: readonly HTMLElement[]): () => void {
  const charts = [readFlowOption, readOutcomesOption, readReviewOption].map((readOption, i) => {
    const chart = init(boxes[i], undefined, {renderer: 'svg', width: 640, height: 360});
    chart.setOption({animation: false, ...readOption(report)});
    return chart;
  });
  return () => charts.forEach((chart) => chart.dispose());
}

function readFlowOption(report: Report): object {
  const {sources, targets, into} = readFlow(report, (line) => pickShortLabel(line, 'zh'));
  const middle = '收到与结转';
  return {series: {
    type: 'sankey', silent: true, data: [...sources, {label: middle}, ...targets].map(({label}) => ({name: label})),
    links: into ? [...sources.map(({label, value}) => ({source: label, target: middle, value})), ...targets.map(({label, value}) => ({source: middle, target: label, value}))] : [],
  }};
}

function readOutcomesOption(report: Report): object {
  const bars = readOutcomes(report, 'zh').groups.flatMap(({bars: some}) => some);
  return {
    grid: {left: 200}, xAxis: {type: 'value'}, yAxis: {type: 'category', data: bars.map(({label}) => label)},
    series: {type: 'bar', silent: true, label: {show: true}, data: bars.map(({value}) => value)},
  };
}

function readReviewOption(report: Report): object {
  const {kinds, results} = readReview(report, (line) => pickShortLabel(line, 'zh'));
  return {
    legend: {}, grid: {left: 200}, xAxis: {type: 'value'}, yAxis: {type: 'category', data: kinds.map(({label}) => label)},
    series: results.map(({label}, i) => ({name: label, type: 'bar', stack: 'all', silent: true, data: kinds.map(({segments}) => segments[i]!.value)})),
  };
}
