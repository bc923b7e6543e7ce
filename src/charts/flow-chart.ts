// From what came in to what became of it: requests received and carried over flow into the outcomes and into next year.
import {pickShortLabel} from '../forms/short-labels.js';
import type {Language} from '../forms/label.js';
import type {Line} from '../forms/form.js';
import {carriedOut, requestRows} from '../forms/shared-lines.js';
import {readCell, readPath, type Figure} from '../report/cells.js';
import type {Report} from '../report/report.js';
import type {Cell} from '../report/shape.js';
import {fitText, measureText, round, type Drawing, type Frame} from './drawing.js';
import {findApplications, judgeFigures, readOutcomeGroups, type SeriesState} from './outcome-lines.js';

export interface FlowNode {
  readonly label: string;
  readonly tone: number;
  readonly value: number;
  readonly addresses: readonly string[];
}

export interface FlowSeries {
  readonly state: SeriesState;
  readonly sources: readonly FlowNode[];
  readonly targets: readonly FlowNode[];
  readonly received: number;
  readonly handled: number;
  /** The labels of targets that are 0, and of figures that are not there. */
  readonly zeros: readonly string[];
  readonly blanks: readonly string[];
}

/** How marks are worded. */
export interface FlowVoice {
  node(label: string, value: number): string;
  /** What is lacking on the side of what came in, or of what became of it. */
  gap(value: number, isLackingIn: boolean): string;
  value(value: number): string;
}

/** What flows in and out in the total column of a report. */
export function readFlow(report: Report, language: Language): FlowSeries {
  const table = findApplications(report);
  const read = (line: Line): {readonly line: Line; readonly address: string; readonly figure: Figure} => {
    const path = ['applications', line.id, 'total'];
    return {line, address: path.join('.'), figure: readCell(table ? (readPath(report.tables, path) as Cell | undefined) : undefined)};
  };
  const sources = requestRows.map(read);
  const out = read(carriedOut);
  const groups = table ? readOutcomeGroups(report, table, 'total') : [];
  const node = ({line, address, figure}: ReturnType<typeof read>, tone: number): FlowNode => ({label: pickShortLabel(line, language), tone, value: Math.max(0, figure.value ?? 0), addresses: [address]});
  const targets = [...groups.map((group, i): FlowNode => ({label: pickShortLabel(group.line, language), tone: i + 1, value: group.sum,
    addresses: group.cells.filter((cell) => (cell.figure.value ?? 0) > 0).map((cell) => cell.address)})), node(out, 0)];
  const sum = (nodes: readonly FlowNode[]): number => nodes.reduce((total, {value}) => total + value, 0);
  const figures = [...sources.map(({figure}) => figure), ...groups.flatMap((group) => group.cells.map((cell) => cell.figure)), out.figure];
  const ins = sources.map((source) => node(source, 0));
  return {
    state: judgeFigures(figures), sources: ins.filter(({value}) => value > 0), targets: targets.filter(({value}) => value > 0), received: sum(ins), handled: sum(targets),
    zeros: [...targets.slice(0, -1).filter((target, i) => target.value === 0 && groups[i]!.cells.every((cell) => cell.figure.value === 0)).map(({label}) => label), ...(out.figure.value === 0 ? [targets[targets.length - 1]!.label] : [])],
    blanks: [...sources, out].filter(({figure}) => figure.state !== 'number').map(({line}) => pickShortLabel(line, language)),
  };
}

interface PlacedNode extends FlowNode {
  /** Where its bar stands, and where its share of the middle begins. */
  readonly y: number;
  readonly height: number;
  readonly middle: number;
}

export interface PlacedFlow extends FlowSeries {
  readonly frame: Frame;
  readonly height: number;
  readonly left: readonly PlacedNode[];
  readonly right: readonly PlacedNode[];
  readonly xs: {readonly left: number; readonly middle: number; readonly right: number};
  readonly middle: {readonly y: number; readonly height: number};
  readonly gap: {readonly isLackingIn: boolean; readonly value: number; readonly y: number; readonly height: number} | undefined;
}

/** Where nodes and bands stand in a frame: as much height goes in as comes out, or the gap shows. */
export function placeFlow(series: FlowSeries, frame: Frame, voice: FlowVoice): PlacedFlow {
  const {width, em} = frame;
  const whole = Math.max(series.received, series.handled);
  const tall = Math.min(14, Math.max(3, whole * 1.5)) * em; // one request is no great stream
  const scale = tall / whole;
  const slot = 2.5 * em;
  const stack = (nodes: readonly FlowNode[]): {readonly placed: PlacedNode[]; readonly end: number} => {
    let [y, inside] = [0, 0];
    const placed = nodes.map((node): PlacedNode => {
      const height = Math.max(1.5, node.value * scale);
      const room = Math.max(height, slot);
      const made = {...node, y: y + (room - height) / 2, height, middle: inside};
      y += room + 0.4 * em;
      inside += node.value * scale;
      return made;
    });
    return {placed, end: y};
  };
  const [left, right] = [stack(series.sources), stack(series.targets)];
  const height = Math.ceil(Math.max(left.end, right.end, tall + em));
  const shift = (nodes: readonly PlacedNode[], end: number): PlacedNode[] => nodes.map((node) => ({...node, y: node.y + (height - end) / 2}));
  const middle = {y: (height - tall) / 2, height: tall};
  const texts = (nodes: readonly FlowNode[]): number => Math.max(...nodes.map(({label, value}) => Math.max(measureText(label), measureText(voice.value(value)))), 3) * em;
  const most = width * 0.3;
  const difference = series.received - series.handled;
  const xs = {left: Math.min(texts(series.sources) + 0.6 * em, most), middle: 0, right: width - Math.min(texts(series.targets) + 0.6 * em, most) - 0.8 * em};
  return {
    ...series, frame, height, left: shift(left.placed, left.end), right: shift(right.placed, right.end), middle,
    xs: {...xs, middle: xs.left + (xs.right - xs.left) * 0.4},
    gap: difference === 0 ? undefined : {isLackingIn: difference < 0, value: Math.abs(difference), y: middle.y + Math.min(series.received, series.handled) * scale, height: Math.max(1.5, Math.abs(difference) * scale)},
  };
}

/** The flow as a drawing. */
export function drawFlow(placed: PlacedFlow, voice: FlowVoice): Drawing {
  const {frame: {width, em}, height, left, right, xs, middle, gap} = placed;
  const bar = 0.8 * em;
  const mark = (node: PlacedNode, side: 'left' | 'right'): Drawing => {
    const isLeft = side === 'left';
    const x = isLeft ? xs.left : xs.right;
    const link = isLeft ? drawLink(x + bar, node.y, xs.middle, middle.y + node.middle, node.height) : drawLink(xs.middle + bar, middle.y + node.middle, x, node.y, node.height);
    const room = (isLeft ? xs.left : width - xs.right - bar) / em - 0.5;
    const at = {x: round(isLeft ? x - 0.4 * em : x + bar + 0.4 * em), ...(isLeft ? {'text-anchor': 'end'} : {})};
    const centre = node.y + node.height / 2;
    return {tag: 'g', attributes: {part: 'bar', role: 'img', 'data-cells': node.addresses.join(' '), 'aria-label': voice.node(node.label, node.value)}, children: [
      {tag: 'path', attributes: {class: `link tone-${node.tone || 6}`, part: 'link', d: link}},
      {tag: 'rect', attributes: {class: `tone-${node.tone || 6}`, part: 'bar-shape', x: round(x), y: round(node.y), width: round(bar), height: round(node.height)}},
      {tag: 'text', attributes: {class: 'label', part: 'label', ...at, y: round(centre - 0.15 * em)}, text: fitText(node.label, room)},
      {tag: 'text', attributes: {class: 'value', part: 'value', ...at, y: round(centre + em)}, text: voice.value(node.value)},
    ]};
  };
  return {
    tag: 'svg',
    attributes: {width: round(width), height, viewBox: `0 0 ${round(width)} ${height}`, 'font-size': round(em)},
    children: [
      ...left.map((node) => mark(node, 'left')),
      {tag: 'rect', attributes: {class: 'stem', x: round(xs.middle), y: round(middle.y), width: round(bar), height: round(middle.height)}},
      ...(gap ? [{tag: 'g', attributes: {part: 'gap', role: 'img', 'aria-label': voice.gap(gap.value, gap.isLackingIn)}, children: [
        {tag: 'rect', attributes: {class: 'lack', x: round(gap.isLackingIn ? xs.middle - 2 * em : xs.middle + bar), y: round(gap.y), width: round(2 * em), height: round(gap.height)}},
      ]} as const] : []),
      ...right.map((node) => mark(node, 'right')),
    ],
  };
}

/** A band of even height from one point to another. */
function drawLink(x0: number, y0: number, x1: number, y1: number, height: number): string {
  const half = round((x0 + x1) / 2);
  const [a, b, c, d, h] = [round(x0), round(y0), round(x1), round(y1), round(height)];
  return `M${a} ${b}C${half} ${b} ${half} ${d} ${c} ${d}V${round(d + h)}C${half} ${round(d + h)} ${half} ${round(b + h)} ${a} ${round(b + h)}Z`;
}
