import type {Measure} from '../forms/form.js';
import type {Cell, PrintedCell} from '../report/shape.js';
import {foldWidth} from './fold.js';

/** What the words of a cell are: a figure, nothing, a sign for no figure, or words that are none of these. */
export interface ReadValue {
  readonly kind: 'number' | 'blank' | 'mark' | 'words';
  readonly cell: Cell;
  /** The digits had a space between them. */
  readonly joined?: boolean;
}

/** Reads the words of a cell. The print is kept wherever it says more than the number. */
export function readValue(text: string, measure: Measure = 'count', headUnit?: string): ReadValue {
  if (/^\d{1,15}$/.test(text) && (text === '0' || !text.startsWith('0')) && !headUnit) return {kind: 'number', cell: Number(text)};
  const print = text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
  if (print === '') return {kind: 'blank', cell: null};
  if (isMark(print)) return {kind: 'mark', cell: {value: null, raw: print}};
  const folded = foldWidth(print).trim();
  const found = figure.exec(folded);
  if (found) return readFigure(found, print, measure, headUnit);
  const counted = readHanNumber(folded);
  if (counted !== undefined) return {kind: 'number', cell: {value: counted, raw: print}};
  return {kind: 'words', cell: {value: null, raw: print}};
}

/** Whether the words could stand in a figure cell: a number with or without unit and remark, or a sign for none. */
export function isFigureLike(text: string): boolean {
  if (/^\d+$/.test(text)) return true;
  // Most words begin with a Han character, which few figures do.
  const first = text.charCodeAt(0);
  if (text.length > 60 || (first >= 0x4e00 && first <= 0x9fff && !'无未不暂增减'.includes(text.charAt(0)))) return false;
  const folded = foldWidth(text.trim()).trim();
  return folded !== '' && (figure.test(folded) || isMark(folded));
}

/** Signs that stand for "no figure". */
function isMark(text: string): boolean {
  return /^(?:[/\\_／＼＿|—–\-－―‐﹣·…*]+|无|未统计|不适用|暂无|none|N\/?A)$/i.test(text);
}

// Sign or 增/减, digits, unit, remark in brackets.
const figure = /^(增加?|减少?|[+\-−–↑↓])?\s*(\d[\d,， ]*(?:\. ?\d[\d ]*)?)\s*(亿元|万元|千元|元|人次|条次|条|件|次|项|个|篇|份|人|宗|起|批|期|场|部|册|家|%)?\s*(?:[(（](.*)[)）])?$/;

function readFigure(found: RegExpExecArray, print: string, measure: Measure, headUnit: string | undefined): ReadValue {
  const [, sign, spaced = '', ownUnit, note] = found;
  const joined = spaced.trim().includes(' ');
  const digits = spaced.replace(/[,， ]/g, '');
  // A minus belongs to a change only; before a count it is a dash that a cell was filled with.
  const isMinus = sign !== undefined && /^[减\-−–↓]/.test(sign);
  if (isMinus && measure === 'count') return {kind: 'words', cell: {value: null, raw: print}};
  const value = Number(digits) * (isMinus ? -1 : 1);
  if (!Number.isFinite(value)) return {kind: 'words', cell: {value: null, raw: print}};
  const unit = ownUnit ?? headUnit;
  const isPlain = String(value) === print && !unit && !note;
  const printed: PrintedCell = {value, ...(unit ? {unit} : {}), ...(String(value) === print ? {} : {raw: print}), ...(note ? {note} : {})};
  return {kind: 'number', cell: isPlain ? value : printed, ...(joined ? {joined} : {})};
}

function readHanNumber(text: string): number | undefined {
  if (!/^[零一二两三四五六七八九十百千万]+$/.test(text)) return undefined;
  let whole = 0;
  let section = 0;
  let digit = 0;
  for (const char of text) {
    const place = {十: 10, 百: 100, 千: 1000}[char];
    if (place) {
      section += (digit || 1) * place;
      digit = 0;
    } else if (char === '万') {
      whole += (section + digit) * 10000;
      section = digit = 0;
    } else {
      digit = char === '两' ? 2 : '零一二三四五六七八九'.indexOf(char);
    }
  }
  return whole + section + digit;
}
