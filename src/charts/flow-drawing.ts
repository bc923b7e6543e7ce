import {max} from 'd3';
import {fitText, measureText, round, type Drawing, type Frame} from './drawing.js';
import type {FlowNode, FlowSeries} from './flow-chart.js';
import {unitLimit} from './unit-squares.js';

interface PlacedNode extends FlowNode {
  /** How wide its band is, where that begins at its node, and where at the trunk. */
  readonly width: number;
  readonly y: number;
  readonly trunkY: number;
  /** The room of its label: its top and its height. */
  readonly top: number;
  readonly height: number;
  readonly isGap: boolean;
}

export interface PlacedFlow {
  readonly frame: Frame;
  readonly height: number;
  readonly isNarrow: boolean;
  /** Where the trunk and the nodes on the right stand. */
  readonly trunkX: number;
  readonly targetX: number;
  readonly trunk: {readonly y: number; readonly height: number};
  /** Where the last source ends, and how high each label is that follows there. */
  readonly leftEnd: number;
  readonly lineHeight: number;
  readonly sources: readonly PlacedNode[];
  readonly targets: readonly PlacedNode[];
  readonly into: number;
  readonly out: number;
  readonly base: number;
}

/** How the marks are worded. */
export interface FlowVoice {
  readonly gap: string;
  readonly all: {short(value: number): string; long(value: number): string};
  count(value: number): string;
  value(value: number, share: number): string;
  requests(value: number): string;
  flowMark(label: string, value: number, share: number): string;
  gapMark(value: number): string;
}

/** Where the bands stand in a frame: sources on the left, the trunk they run into, what became of them on the right. */
export function placeFlow(series: FlowSeries, frame: Frame, voice: FlowVoice): PlacedFlow {
  const {width, em} = frame;
  const {into, out} = series;
  const base = Math.max(into, out);
  const gap = {label: voice.gap, tone: 0, value: Math.abs(into - out), addresses: series.identity};
  const sources = into < out ? [...series.sources, gap] : series.sources;
  const targets = into > out ? [...series.targets, gap] : series.targets;

  const labels = max(targets, ({label}) => measureText(label)) ?? 0;
  const values = max(targets, ({value}) => measureText(voice.value(value, value / base))) ?? 0;
  const placeTargets = (column: number): number => Math.max(6 * em, width - (column + 1.2 + nodeWidth) * em);
  // Narrow is where the words of a source would run into those of the trunk.
  const sourceWidth = max(sources, ({label, value}) => measureText(label) + measureText(voice.requests(value))) ?? 0;
  const isNarrow = placeTargets(labels + values + 1) * trunkShare < (sourceWidth + measureText(sayTrunk(into, out, voice)) / 2 + 1.6) * em;
  const targetX = placeTargets(isNarrow ? Math.max(labels, values) : labels + values + 1);
  const scale = Math.min((isNarrow ? 12 : 15) * em / base, 1.2 * em); // pixels a request
  const slot = (isNarrow ? 2.6 : 1.7) * em;
  const right = targets.map(({value}) => Math.max(value * scale, slot));
  const left = sources.map(({value}) => value * scale);
  const heightOf = (slots: readonly number[], pad: number): number => slots.reduce((sum, each) => sum + each, 0) + (slots.length - 1) * pad;
  const trunk = base * scale;
  const leftHeight = heightOf(left, leftPad * em);
  const inner = Math.max(heightOf(right, rightPad * em), leftHeight, trunk);
  // Where it is narrow all begin below the first label, so that no band runs through it; else they are centred.
  const lead = isNarrow ? labelHeight * em : Math.max(0, labelHeight * em - (inner - Math.max(leftHeight, trunk)) / 2);
  const begin = (height: number): number => lead + (isNarrow ? 0 : (inner - height) / 2);
  const leftEnd = begin(leftHeight) + leftHeight;
  const lineHeight = (isNarrow ? 2.8 : labelHeight) * em;

  return {
    frame, isNarrow, targetX, into, out, base, leftEnd, lineHeight, height: Math.ceil(Math.max(lead + inner, leftEnd + (sources.length - 1) * lineHeight)),
    trunkX: targetX * trunkShare, trunk: {y: begin(trunk), height: trunk},
    sources: stack(sources, left, leftPad * em, () => 0),
    targets: stack(targets, right, rightPad * em, (i, band) => (right[i]! - band) / 2),
  };

  function stack(nodes: readonly FlowNode[], slots: readonly number[], pad: number, inset: (i: number, band: number) => number): PlacedNode[] {
    let top = begin(heightOf(slots, pad));
    let onTrunk = begin(trunk);
    return nodes.map((node, i) => {
      const band = node.value * scale;
      const placed = {...node, width: band, y: top + inset(i, band), trunkY: onTrunk, top, height: slots[i]!, isGap: node === gap};
      top += slots[i]! + pad;
      onTrunk += band;
      return placed;
    });
  }
}

// In ems.
const nodeWidth = 0.5;
const labelHeight = 1.6;
const leftPad = 0.9;
const rightPad = 0.35;
// Of the way from the sources to the targets.
const trunkShare = 0.42;

function sayTrunk(into: number, out: number, voice: FlowVoice): string {
  return into === out ? voice.all.short(into) : `${voice.count(into)} ≠ ${voice.count(out)}`;
}

/** The flow as a drawing; `id` makes its pattern's name unique in the document. */
export function drawFlow(placed: PlacedFlow, voice: FlowVoice, id: string): Drawing {
  const {frame: {width, em}, height, isNarrow, trunkX, targetX, trunk, leftEnd, lineHeight, sources, targets, into, out, base} = placed;
  return {
    tag: 'svg',
    attributes: {class: 'flow', width: round(width), height, viewBox: `0 0 ${round(width)} ${height}`, 'font-size': round(em)},
    children: [
      {tag: 'defs', attributes: {}, children: [{tag: 'pattern', attributes: {id: `${id}-gap`, width: 6, height: 6, patternUnits: 'userSpaceOnUse'}, children: [
        {tag: 'path', attributes: {class: 'gap-line', d: 'M0 6L6 0M-1 1L1 -1M5 7L7 5'}},
      ]}]},
      ...sources.map((node, i) => drawNode(node, 0, {x: nodeWidth * em, y: node.y, endX: trunkX, endY: node.trunkY}, drawSourceLabel(node, i))),
      drawTrunk(),
      ...targets.map((node) => drawNode(node, targetX, {x: trunkX + nodeWidth * em, y: node.trunkY, endX: targetX, endY: node.y}, drawTargetLabel(node))),
    ],
  };

  function drawNode(node: PlacedNode, x: number, way: Way, labels: readonly Drawing[]): Drawing {
    const tone = node.isGap ? 'gap' : `tone-${node.tone}`;
    const label = node.isGap ? voice.gapMark(node.value) : voice.flowMark(node.label, node.value, node.value / base);
    return {tag: 'g', attributes: {part: 'bar', role: 'img', 'data-cells': node.addresses.join(' '), 'aria-label': label}, children: [
      {tag: 'path', attributes: {class: `band ${tone}`, part: node.isGap ? 'band gap' : 'band', d: drawBand(way, node.width), ...(node.isGap ? {fill: `url(#${id}-gap)`} : {})}},
      ...(x === 0 ? [] : [{tag: 'rect', attributes: {class: 'hit', x: round(x), y: round(node.top), width: round(width - x), height: round(node.height)}} as const]),
      ...(node.isGap ? [] : [{tag: 'rect', attributes: {class: tone, part: 'bar-shape', x: round(x), y: round(node.y), width: round(nodeWidth * em), height: round(Math.max(1, node.width))}} as const]),
      ...(node.isGap ? [] : drawStrands(way, node.value)),
      ...labels,
    ]};
  }

  // Of few requests each is a strand of its own, from source to trunk to outcome.
  function drawStrands({x, y, endX, endY}: Way, count: number): Drawing[] {
    if (base >= unitLimit || !Number.isInteger(count)) return [];
    const [node, pitch] = [round(nodeWidth * em), trunk.height / base];
    const edges = Array.from({length: count}, (_, i) => {
      const down = i * pitch;
      return `M${round(x - node)} ${round(y + down)}h${node}${bend({x, y: y + down, endX, endY: endY + down})}h${node}`;
    });
    return [{tag: 'path', attributes: {class: 'strands', 'stroke-width': round(Math.min(1, pitch / 5)), d: edges.join('')}}];
  }

  // The first above its band and the others below all, where no band passes.
  function drawSourceLabel({label, value, y}: PlacedNode, i: number): Drawing[] {
    const at = i === 0 ? y - 0.55 * em : leftEnd + 1.15 * em + (i - 1) * lineHeight;
    const isBroken = isNarrow && i > 0;
    return [
      {tag: 'text', attributes: {class: 'label strong', part: 'label', x: 0, y: round(at)}, text: label},
      {tag: 'text', attributes: {class: 'value', part: 'value', x: isBroken ? 0 : round((measureText(label) + 0.6) * em), y: round(isBroken ? at + 1.25 * em : at)}, text: voice.requests(value)},
    ];
  }

  function drawTargetLabel({label, value, top, height: room}: PlacedNode): Drawing[] {
    const x = targetX + (nodeWidth + 0.6) * em;
    const middle = top + room / 2;
    const text = voice.value(value, value / base);
    return [
      {tag: 'text', attributes: {class: 'label strong', part: 'label', x: round(x), y: round(isNarrow ? middle - 0.2 * em : middle + 0.35 * em)}, text: fitText(label, (width - x) / em + 0.5)},
      isNarrow
        ? {tag: 'text', attributes: {class: 'value', part: 'value', x: round(x), y: round(middle + 1.05 * em)}, text}
        : {tag: 'text', attributes: {class: 'value', part: 'value', x: round(width), y: round(middle + 0.35 * em), 'text-anchor': 'end'}, text},
    ];
  }

  function drawTrunk(): Drawing {
    return {tag: 'g', attributes: {part: 'group', role: 'img', 'aria-label': voice.all.long(into)}, children: [
      {tag: 'rect', attributes: {class: 'trunk', part: 'sum-shape', x: round(trunkX), y: round(trunk.y), width: round(nodeWidth * em), height: round(Math.max(1, trunk.height))}},
      ...(isNarrow ? [] : [{tag: 'text', attributes: {class: 'label', part: 'label', x: round(trunkX + nodeWidth * em / 2), y: round(trunk.y - 0.55 * em), 'text-anchor': 'middle'}, text: sayTrunk(into, out, voice)} as const]),
    ]};
  }
}

/** Where a band begins and ends, by its upper edge. */
interface Way {
  readonly x: number;
  readonly y: number;
  readonly endX: number;
  readonly endY: number;
}

// From where a path stands, at the beginning of a way, to its end.
function bend({x, endX, y, endY}: Way): string {
  const middle = round((x + endX) / 2);
  return `C${middle} ${round(y)} ${middle} ${round(endY)} ${round(endX)} ${round(endY)}`;
}

// A ribbon of the same width from one height to another.
function drawBand(way: Way, width: number): string {
  const band = round(Math.max(1, width));
  const back = {x: way.endX, endX: way.x, y: way.endY + band, endY: way.y + band};
  return `M${round(way.x)} ${round(way.y)}${bend(way)}v${band}${bend(back)}z`;
}
