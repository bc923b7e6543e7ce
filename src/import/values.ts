import type {Measure} from '../forms/form.js';
import type {Cell, PrintedCell} from '../report/shape.js';
import {foldTraditional, foldWidth} from './fold.js';
import {readHanNumber} from './han-number.js';

/** What the words of a cell are: a figure, nothing, a sign for no figure, or words that are none of these. */
export interface ReadValue {
  readonly kind: 'number' | 'blank' | 'mark' | 'words';
  readonly cell: Cell;
  /** The digits had a space between them. */
  readonly joined?: boolean;
}

/** The number that up to nine digits and nothing else are, without a zero in front; undefined for any other words. */
export function readDigits(text: string): number | undefined {
  if (text.length === 0 || text.length > 9 || (text.length > 1 && text.charCodeAt(0) === 0x30)) return undefined;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/** Reads the words of a cell. The print is kept wherever it says more than the number. */
export function readValue(text: string, measure: Measure = 'count', headUnit?: string): ReadValue {
  const digits = headUnit ? undefined : readDigits(text);
  if (digits !== undefined) return {kind: 'number', cell: digits};
  const print = text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
  if (print === '') return {kind: 'blank', cell: null};
  const folded = foldFigure(print);
  if (isMark(print) || isMark(folded)) return {kind: 'mark', cell: {value: null, raw: print}};
  const words: ReadValue = {kind: 'words', cell: {value: null, raw: print}};
  // Digits on lines of their own are figures of their own.
  const found = /\d\s*[\n\r]\s*\d/.test(text) ? undefined : figure.exec(folded);
  if (found) return readFigure(found, print, measure, headUnit) ?? words;
  const [, han = '', unit = headUnit] = hanFigure.exec(folded) ?? [];
  const value = readHanNumber(han);
  return value === undefined || print === '一' ? words // which may be a dash
    : {kind: 'number', cell: {value, ...(unit ? {unit} : {}), raw: print}};
}

/** Whether the words could stand in a figure cell: a number with or without unit and remark, one that is not certain, or a sign for none. */
export function isFigureLike(text: string): boolean {
  if (readDigits(text) !== undefined || /^\d+$/.test(text)) return true;
  if (text.length > 60 || beginsWords(text)) return false;
  const folded = foldFigure(text.trim());
  return folded !== '' && (figure.test(folded) || doubtful.test(folded) || isMark(folded));
}

/** Whether words begin with a bracket or a Han character as no figure does: most do. */
export function beginsWords(text: string): boolean {
  const first = text.charCodeAt(0);
  return first === 0xff08 || first === 0x28 || (first >= 0x4e00 && first <= 0x9fff && !'无無未不暂暫增减減免约約近超逾共人'.includes(text.charAt(0)));
}

function foldFigure(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.trim();
  return foldTraditional(foldWidth(text.replace(/^[①-⒛]/, '#'))).trim(); // a mark of a note that stands alone is no digit
}

/** Whether a cell says that the report has no such entry, which is neither blank nor 0. */
export function isMissing(cell: Cell | undefined): boolean {
  return typeof cell === 'object' && cell?.raw === '无此项';
}

/** Signs that stand for "no figure". */
function isMark(text: string): boolean {
  return /^(?:[/\\_／＼＿|—–\-－―‐﹣·…*]+|无|无此项|未统计|未发生|未产生|免收|未收费|不适用|暂无|none|N\/?A)$/i.test(text);
}

const units = '(亿元|万元|千元|元|人次|条次|条|件|次|项|个|篇|份|人|宗|起|批|期|场|部|册|家|%)';
// Sign or 增/减, currency, digits in groups of three or with spaces, unit, remark in brackets.
const figure = new RegExp(`^(增加?|减少?|[+\\-−–↑↓])?\\s*(人民币|¥)?\\s*((?:[1-9]\\d{0,2}(?:,\\d{3})+|\\d[\\d ]*)(?:\\. ?\\d[\\d ]*)?)\\s*(?:${units}|([万亿]))?\\s*(?:[(（](.*)[)）]|\\[[^\\]]{1,4}\\])?$`);
const wholeUnit = new RegExp(`^${units}$`);
const hanFigure = new RegExp(`^([〇零0一二两三四五六七八九十百千]+?)${units}?$`);
// What only a human can make a figure of: about as many, lost characters, commas and lines between digits.
const doubtful = new RegExp(`^(?:约|近|超过?|逾|共计?)?\\s*[?\ufffd]*\\d[\\d?\ufffd]*(?:[\\s,]+\\d+)*(?:\\.\\d+)?\\s*[多余]?[万亿]?${units}?[多余]?(?:左右|以上|以内)?$`);

function readFigure(found: RegExpExecArray, print: string, measure: Measure, headUnit: string | undefined): ReadValue | undefined {
  const [, sign, currency, spaced = '', printedUnit, myriad, remark] = found;
  const joined = spaced.trim().includes(' ');
  const digits = spaced.replace(/[, ]/g, '');
  // A minus belongs to a change only; before a count it is a dash that a cell was filled with.
  const isMinus = sign !== undefined && /^[减\-−–↓]/.test(sign);
  if ((isMinus && measure === 'count') || ((currency || myriad) && measure !== 'money')) return undefined;
  const value = Number(digits) * (isMinus ? -1 : 1);
  if (!Number.isFinite(value) || (joined && /^0\d/.test(digits))) return undefined; // 0 5 is no number with a space inside
  const bracket = printedUnit === undefined && wholeUnit.test(remark ?? '') ? remark : undefined;
  const note = bracket ? undefined : remark;
  const unit = myriad ? `${myriad}元` : printedUnit ?? bracket ?? headUnit;
  const isPlain = String(value) === print && !unit && !note;
  const printed: PrintedCell = {value, ...(unit ? {unit} : {}), ...(String(value) === print ? {} : {raw: print}), ...(note ? {note} : {})};
  return {kind: 'number', cell: isPlain ? value : printed, ...(joined ? {joined} : {})};
}
