import {max} from 'd3';
import {fitText, measureText, round, type Drawing, type Frame} from './drawing.js';
import type {FlowGap, FlowNode, FlowSeries, FlowSide} from './flow-chart.js';
import {shareOf} from './tally.js';
import {unitLimit} from './unit-squares.js';

interface Node extends FlowNode {
  /** What kind of gap it stands for, if any; requests whose outcome is not filled in are one, too. */
  readonly gap?: FlowGap['kind'] | 'unfilled';
}

interface SaidNode extends Node {
  /** Its value in words. */
  readonly said: string;
}

interface PlacedNode extends SaidNode {
  /** How wide its band is, where that begins at its node, and where at the trunk. */
  readonly width: number;
  readonly y: number;
  readonly trunkY: number;
  /** The room of its label: its top and its height. */
  readonly top: number;
  readonly height: number;
}

export interface PlacedFlow {
  readonly frame: Frame;
  readonly height: number;
  readonly isNarrow: boolean;
  /** Where the nodes on the left, the trunk and the nodes on the right stand. */
  readonly sourceX: number;
  readonly trunkX: number;
  readonly targetX: number;
  readonly trunk: {readonly y: number; readonly height: number; readonly label: string};
  readonly sources: readonly PlacedNode[];
  readonly targets: readonly PlacedNode[];
  readonly series: FlowSeries;
  readonly base: number;
}

/** How the marks are worded; a share is undefined where it is not certain. */
export interface FlowVoice {
  /** What is written beside a gap. */
  readonly gaps: {readonly [K in FlowGap['kind']]: string};
  readonly all: {short(value: number, isLeast: boolean): string; long(into: FlowSide, out: FlowSide): string};
  readonly unfilled: string;
  count(value: number, isLeast?: boolean): string;
  value(value: number, share: number | undefined, isLeast: boolean): string;
  flowMark(label: string, value: number, share: number | undefined, isLeast: boolean): string;
  gapMark(gap: FlowGap): string;
}

/** Where the bands stand in a frame: sources on the left, the trunk they run into, what became of them on the right. */
export function placeFlow(series: FlowSeries, frame: Frame, voice: FlowVoice): PlacedFlow {
  const {width, em} = frame;
  const {into, out, gap} = series;
  const base = Math.max(into.sum, out.sum);
  const [gapNode] = gap ? [{label: voice.gaps[gap.kind], tone: 0, value: gap.value, isLeast: gap.isLeast, addresses: series.identity, gap: gap.kind}] : [];
  const unfilled = {label: voice.unfilled, tone: 0, value: series.unfilled, isLeast: false, addresses: ['applications.outcomesTotal.total'], gap: 'unfilled'} as const;
  const sources = [...series.sources, ...(gapNode && into.sum < out.sum ? [gapNode] : [])].map((node: Node): SaidNode => ({...node, said: voice.count(node.value, node.isLeast)}));
  const ended = ({tone}: FlowNode): boolean => tone > 0;
  const targets = [...series.targets.filter(ended), ...(unfilled.value ? [unfilled] : []), ...series.targets.filter((node) => !ended(node)),
    ...(gapNode && into.sum > out.sum ? [gapNode] : [])].map((node: Node): SaidNode => ({...node, said: voice.value(node.value, shareOf(node.value, series.whole), node.isLeast)}));
  const label = sayTrunk(series, voice);

  const widest = (words: 'label' | 'said'): [number, number] => [sources, targets].map((nodes) => max(nodes, (node) => measureText(node[words])) ?? 0) as [number, number];
  const [[sourceLabels, targetLabels], [sourceValues, targetValues]] = [widest('label'), widest('said')];
  const placeTargets = (column: number): number => Math.max(6 * em, width - (column + 1.2 + nodeWidth) * em);
  // Narrow is where words on both sides would leave no room for the bands and what is written over the trunk.
  const column = (sourceLabels + sourceValues + 1.4) * em;
  const isNarrow = placeTargets(targetLabels + targetValues + 1) - column < Math.max(9, measureText(label) * 1.25) * em;
  const sourceX = isNarrow ? 0 : column;
  const targetX = placeTargets(isNarrow ? Math.max(targetLabels, targetValues) : targetLabels + targetValues + 1);
  const trunkX = isNarrow ? Math.min(Math.max(targetX * trunkShare, (Math.max(sourceLabels, sourceValues) + labelX + turn) * em), targetX - 2.8 * em)
    : sourceX + (targetX - sourceX) * trunkShare;

  const scale = Math.min((isNarrow ? 12 : 15) * em / base, 1.2 * em); // pixels a request
  const slot = (isNarrow ? 2.6 : 1.7) * em;
  const [left, right] = [sources, targets].map((nodes) => nodes.map(({value}) => Math.max(value * scale, slot))) as [number[], number[]];
  const heightOf = (slots: readonly number[]): number => slots.reduce((sum, each) => sum + each, 0) + Math.max(0, slots.length - 1) * pad * em;
  const trunk = base * scale;
  const inner = Math.max(heightOf(left), heightOf(right), trunk);
  // Where it is narrow all begin below the words over the trunk; else they are centred.
  const lead = isNarrow ? labelHeight * em : Math.max(0, labelHeight * em - (inner - trunk) / 2);
  const begin = (height: number): number => lead + (isNarrow ? 0 : (inner - height) / 2);

  return {
    frame, series, isNarrow, sourceX, trunkX, targetX, base, height: Math.ceil(lead + inner), trunk: {y: begin(trunk), height: trunk, label},
    sources: stack(sources, left), targets: stack(targets, right),
  };

  function stack(nodes: readonly SaidNode[], slots: readonly number[]): PlacedNode[] {
    let top = begin(heightOf(slots));
    let onTrunk = begin(trunk);
    return nodes.map((node, i) => {
      const band = node.value * scale;
      const placed = {...node, width: band, y: top + (slots[i]! - band) / 2, trunkY: onTrunk, top, height: slots[i]!};
      top += slots[i]! + pad * em;
      onTrunk += band;
      return placed;
    });
  }
}

// In ems.
const nodeWidth = 0.5;
const labelHeight = 1.6;
const pad = 0.35;
/** Where words begin on a band, and the room in which it bends after them. */
const labelX = 1;
const turn = 1.2;
// Of the way from the sources to the targets.
const trunkShare = 0.42;

function sayTrunk({into, out, gap}: FlowSeries, voice: FlowVoice): string {
  if (gap?.kind === 'broken') return `${voice.count(into.sum)} ≠ ${voice.count(out.sum)}`;
  return voice.all.short(Math.max(into.sum, out.sum), gap ? gap.isLeast : into.isLeast && out.isLeast);
}

/** The flow as a drawing; `id` makes its pattern's name unique in the document. */
export function drawFlow(placed: PlacedFlow, voice: FlowVoice, id: string): Drawing {
  const {frame: {width, em}, series, height, isNarrow, sourceX, trunkX, targetX, trunk, sources, targets, base} = placed;
  // Where it is narrow a band runs straight below its words before it bends.
  const bendX = isNarrow ? Math.max(nodeWidth * em, trunkX - turn * em) : sourceX + nodeWidth * em;
  return {
    tag: 'svg',
    attributes: {class: 'flow', width: round(width), height, viewBox: `0 0 ${round(width)} ${height}`, 'font-size': round(em)},
    children: [
      {tag: 'defs', attributes: {}, children: [{tag: 'pattern', attributes: {id: `${id}-gap`, width: 6, height: 6, patternUnits: 'userSpaceOnUse'}, children: [
        {tag: 'path', attributes: {class: 'gap-line', d: 'M0 6L6 0M-1 1L1 -1M5 7L7 5'}},
      ]}]},
      ...sources.map((node) => drawNode(node, {node: sourceX, from: sourceX + nodeWidth * em, bend: bendX, y: node.y, endX: trunkX, endY: node.trunkY}, [0, sourceX], drawSourceLabel(node))),
      drawTrunk(),
      ...targets.map((node) => drawNode(node, {node: targetX, from: trunkX + nodeWidth * em, bend: trunkX + nodeWidth * em, y: node.trunkY, endX: targetX, endY: node.y}, [targetX, width], drawTargetLabel(node))),
    ],
  };

  function drawNode(node: PlacedNode, way: Way, [left, right]: readonly [number, number], labels: readonly Drawing[]): Drawing {
    const {gap, value, isLeast} = node;
    const tone = gap ? `gap${gap === 'broken' ? '' : ' open'}` : `tone-${node.tone}`;
    const label = gap && gap !== 'unfilled' ? voice.gapMark(series.gap!) : voice.flowMark(node.label, value, shareOf(value, series.whole), isLeast);
    return {tag: 'g', attributes: {part: 'bar', role: 'img', 'data-cells': node.addresses.join(' '), 'aria-label': label}, children: [
      {tag: 'path', attributes: {class: `band ${tone}`, part: gap ? 'band gap' : 'band', d: drawBand(way, node.width), ...(gap ? {fill: gap === 'broken' ? `url(#${id}-gap)` : 'none'} : {})}},
      {tag: 'rect', attributes: {class: 'hit', x: round(left), y: round(node.top), width: round(right - left), height: round(node.height)}},
      ...(gap ? [] : [{tag: 'rect', attributes: {class: tone, part: 'bar-shape', x: round(way.node), y: round(node.y), width: round(nodeWidth * em), height: round(Math.max(1, node.width))}} as const]),
      ...(gap ? [] : drawStrands(way, value)),
      ...labels,
    ]};
  }

  // Of few requests each is a strand of its own, from source to trunk to outcome.
  function drawStrands(way: Way, count: number): Drawing[] {
    if (base >= unitLimit) return [];
    const [node, pitch] = [round(nodeWidth * em), trunk.height / base];
    const edges = Array.from({length: count}, (_, i) => {
      const strand = {...way, y: way.y + i * pitch, endY: way.endY + i * pitch};
      return `M${round(way.from - node)} ${round(strand.y)}H${round(way.bend)}${bend(strand)}h${node}`;
    });
    return [{tag: 'path', attributes: {class: 'strands', 'stroke-width': round(Math.min(1, pitch / 5)), d: edges.join('')}}];
  }

  function drawSourceLabel(node: PlacedNode): Drawing[] {
    return isNarrow ? [...drawPlate(node), ...drawLines(node, labelX * em, trunkX / em - labelX - 0.3)] : drawLine(node, 0, sourceX - 0.6 * em);
  }

  function drawTargetLabel(node: PlacedNode): Drawing[] {
    const x = targetX + (nodeWidth + 0.6) * em;
    return isNarrow ? drawLines(node, x, (width - x) / em + 0.5) : drawLine(node, x, width);
  }

  // Beside its band, in one line.
  function drawLine({label, said, top, height: room}: PlacedNode, x: number, endX: number): Drawing[] {
    const y = round(top + room / 2 + 0.35 * em);
    return [
      {tag: 'text', attributes: {class: 'label strong', part: 'label', x: round(x), y}, text: fitText(label, (width - x) / em + 0.5)},
      {tag: 'text', attributes: {class: 'value', part: 'value', x: round(endX), y, 'text-anchor': 'end'}, text: said},
    ];
  }

  // Words upon a hatched band need a ground.
  function drawPlate({gap, label, said, top, height: room}: PlacedNode): Drawing[] {
    if (!gap) return [];
    const x = (labelX - 0.2) * em;
    return [{tag: 'rect', attributes: {class: 'plate', x: round(x), y: round(top + room / 2 - 1.2 * em), width: round(Math.min((Math.max(measureText(label), measureText(said)) + 0.4) * em, trunkX - x)), height: round(2.5 * em)}}];
  }

  // In two lines, which on the left are upon the band.
  function drawLines({label, said, top, height: room}: PlacedNode, x: number, ems: number): Drawing[] {
    const middle = top + room / 2;
    return [
      {tag: 'text', attributes: {class: 'label strong', part: 'label', x: round(x), y: round(middle - 0.2 * em)}, text: fitText(label, ems)},
      {tag: 'text', attributes: {class: 'value', part: 'value', x: round(x), y: round(middle + 1.05 * em)}, text: said},
    ];
  }

  function drawTrunk(): Drawing {
    const half = measureText(trunk.label) * em / 2;
    return {tag: 'g', attributes: {part: 'group', role: 'img', 'aria-label': voice.all.long(series.into, series.out)}, children: [
      {tag: 'rect', attributes: {class: 'trunk', part: 'sum-shape', x: round(trunkX), y: round(trunk.y), width: round(nodeWidth * em), height: round(Math.max(1, trunk.height))}},
      {tag: 'text', attributes: {class: 'label', part: 'label', x: round(Math.max(half, trunkX + nodeWidth * em / 2)), y: round(trunk.y - 0.55 * em), 'text-anchor': 'middle'}, text: trunk.label},
    ]};
  }
}

/** Where a band runs, by its upper edge: from its beginning straight to where it bends, and to its end. */
interface Way {
  /** Where the node of the band stands, at its beginning or its end. */
  readonly node: number;
  readonly from: number;
  readonly bend: number;
  readonly y: number;
  readonly endX: number;
  readonly endY: number;
}

// From where a path bends to the end of its way.
function bend({bend: x, endX, y, endY}: Pick<Way, 'bend' | 'endX' | 'y' | 'endY'>): string {
  const middle = round((x + endX) / 2);
  return `C${middle} ${round(y)} ${middle} ${round(endY)} ${round(endX)} ${round(endY)}`;
}

// A ribbon of the same width from one height to another.
function drawBand(way: Way, width: number): string {
  const {from, bend: straight, y, endX, endY} = way;
  const band = round(Math.max(1, width));
  const back = {bend: endX, endX: straight, y: endY + band, endY: y + band};
  return `M${round(from)} ${round(y)}${straight > from ? `H${round(straight)}` : ''}${bend(way)}v${band}${bend(back)}${straight > from ? `H${round(from)}` : ''}z`;
}
