/** A number as a text prints it. */
export interface PrintedNumber {
  readonly value: number;
  /** Half the weight of the last printed digit of a number in 万 or 亿: 1.2万 is anything from 11,500 to 12,500. */
  readonly slack: number;
  readonly start: number;
  readonly end: number;
}

/** Every number of a text, in Arabic digits or Han numerals, as large as the text says by 万 or 亿. */
export function listNumbers(text: string): PrintedNumber[] {
  return Array.from(text.matchAll(/(\d+(?:[,，]\d{3})*(?:\.\d+)?|[零〇一二两三四五六七八九十百千]+)([万亿])?/g)).flatMap((found) => {
    const [print, digits = '', scale] = found;
    const value = /^\d/.test(digits) ? Number(digits.replace(/[,，]/g, '')) : readHan(digits);
    if (value === undefined) return [];
    const weight = scale === '万' ? 1e4 : scale === '亿' ? 1e8 : 1;
    const places = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
    return [{value: round(value * weight), slack: scale && places ? (weight / 10 ** places) / 2 : 0, start: found.index, end: found.index + print.length}];
  });
}

/** A whole number in Arabic digits or Han numerals; undefined when it is none. */
export function readCount(print: string): number | undefined {
  return /^\d+$/.test(print) ? Number(print) : readHan(print);
}

/** 二百三十五 as 235, 二〇二四 as 2024; undefined for a row of numerals that is no number. */
function readHan(print: string): number | undefined {
  if (!/[十百千]/.test(print)) return print === '' ? undefined : Number(Array.from(print, readDigit).join(''));
  let [sum, digit, above] = [0, undefined as number | undefined, 10000];
  for (const char of print) {
    const weight = {十: 10, 百: 100, 千: 1000}[char];
    if (weight === undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = readDigit(char);
      continue;
    }
    if (weight >= above) return undefined;
    above = weight;
    sum += (digit ?? 1) * weight;
    digit = undefined;
  }
  return sum + (digit ?? 0);
}

function readDigit(char: string): number {
  return char === '两' ? 2 : Math.max(0, '〇一二三四五六七八九'.indexOf(char));
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
