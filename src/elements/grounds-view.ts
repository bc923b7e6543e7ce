import type {GroundSeries} from '../charts/grounds-chart.js';
import {drawList, placeList, type ListPanel} from '../charts/list-chart.js';
import {mostSquares} from '../charts/squares.js';
import type {Language} from '../forms/label.js';
import {moreChartWords} from '../words/more-chart-words.js';
import type {ChartView} from './chart-view.js';
import {sayRest} from './say-rest.js';

/** The grounds as a chart: a bar for each that has requests, a square for each request where they are few. */
export function showGrounds({state, groups, sum}: GroundSeries, year: number | undefined, language: Language): ChartView {
  const words = moreChartWords[language];
  const asSquares = sum <= mostSquares;
  const grounds = groups.flatMap((group) => group.grounds.map((ground) => ({...ground, value: ground.figure.value ?? 0, group})));
  const [most] = [...grounds].sort((a, b) => b.value - a.value);
  const panels = groups.filter((group) => group.sum > 0).map((group): ListPanel => ({
    label: words.row(group.label, words.requests(group.sum)),
    rows: group.grounds.filter(({figure}) => (figure.value ?? 0) > 0).map(({label, address, figure}) =>
      ({label, address, tone: group.tone, value: figure.value!, text: words.count(figure.value!), name: words.row(`${group.label} · ${label}`, words.requests(figure.value!))})),
  }));
  return {
    name: words.names.grounds, state, empty: words.empty.grounds,
    sentence: state === 'figures' ? words.grounds(year, sum, groups.filter((group) => group.sum > 0).map((group) => ({label: group.label, value: group.sum})), most!) : '',
    remarks: [...(asSquares ? [words.eachRequest] : []), ...sayRest(grounds, language)],
    legend: [], heads: [words.columns.ground, words.columns.requests],
    rows: grounds.map(({group, label, figure}) => [`${group.label} · ${label}`, figure.value === undefined ? figure.text : words.count(figure.value)]),
    draw: (frame) => drawList(placeList(panels, frame, {isShared: true, asSquares})),
  };
}
