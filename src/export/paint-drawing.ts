import type {Drawing} from '../charts/drawing.js';
import {colours} from './colours.js';
import {writeContent} from './drawing-svg.js';
import {escapeMarkup} from './escape.js';

type Attributes = Drawing['attributes'];

/**
 * A drawing with its colours in its own attributes, for places where no style sheet follows it. What only
 * a page can use goes: classes, parts, addresses of cells, and the areas that a pointer hits.
 */
export function paintDrawing(drawing: Drawing): Drawing {
  const {width = 0, height = 0} = drawing.attributes;
  const ground: Drawing = {tag: 'rect', attributes: {width, height, fill: colours.paper}};
  const painted = paint(drawing, drawing.attributes['class'] === 'flow');
  return {...painted, children: [ground, ...(painted.children ?? [])]};
}

/** A painted drawing as a file of its own, with its name and what it says. */
export function writeSvgFile(drawing: Drawing, name: string, sentence: string): string {
  const painted = paintDrawing(drawing);
  const {width = 0, height = 0, viewBox = '', 'font-size': size = 14} = painted.attributes;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${viewBox}" font-size="${size}" font-family="${escapeMarkup(family)}" role="img" aria-labelledby="name said">`
    + `<title id="name">${escapeMarkup(name)}</title><desc id="said">${escapeMarkup(sentence)}</desc>${writeContent(painted)}</svg>\n`;
}

/** The colour of a tone, 1 to 6, or 0 for what is no outcome. */
export function findTone(tone: number): string {
  return colours.tones[tone - 1] ?? colours.zero;
}

const family = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif";

function paint(drawing: Drawing, isCrossed: boolean): Drawing {
  const {class: names = '', part: _part, 'data-cells': _cells, ...kept} = drawing.attributes;
  const children = drawing.children?.filter((child) => child.attributes['class'] !== 'hit').map((child) => paint(child, isCrossed));
  // What the drawing says itself, such as the pattern it is filled with, stays.
  return {...drawing, attributes: {...colour(drawing.tag, String(names).split(' ')), ...(isCrossed && drawing.tag === 'text' ? halo : {}), ...kept}, ...(children ? {children} : {})};
}

// Where bands pass below words.
const halo = {stroke: colours.paper, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke'};

function colour(tag: Drawing['tag'], names: readonly string[]): Attributes {
  const has = (name: string): boolean => names.includes(name);
  if (has('gap')) return {stroke: has('open') ? colours.soft : colours.error, 'stroke-dasharray': '4 3'};
  const tone = /^tone-(\d)$/.exec(names.find((name) => name.startsWith('tone-')) ?? '')?.[1];
  if (tone && has('sum')) return {fill: 'none', stroke: findTone(Number(tone)), 'stroke-width': 1.5, 'stroke-dasharray': '3 2'};
  if (tone && has('band')) return {fill: findTone(Number(tone)), 'fill-opacity': tone === '0' ? 0.28 : 0.45};
  if (tone) return {fill: findTone(Number(tone)), ...(tag === 'rect' ? {stroke: colours.paper} : {})};
  if (has('trunk')) return {fill: findTone(0)};
  if (has('gap-line')) return {fill: 'none', stroke: colours.error};
  if (has('strands')) return {fill: 'none', stroke: colours.paper};
  if (has('rule')) return {stroke: colours.strong};
  if (has('texture-line')) return {fill: 'none', stroke: colours.texture, 'stroke-width': 1.3, opacity: 0.75};
  if (has('plate')) return {fill: colours.paper};
  if (tag !== 'text') return {};
  return {fill: has('value') ? colours.soft : colours.ink, ...(has('strong') || has('figure') ? {'font-weight': 600} : {}), ...(has('share') ? {'font-size': '0.85em'} : {})};
}
