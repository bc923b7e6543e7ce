import {foldLabel} from './fold.js';
import {measureEnd} from './near.js';

export type SectionId = 'overview' | 'proactive' | 'applications' | 'review' | 'problems' | 'other';

/** A line that opens a section: a known one by its words, or one of the agency's own by its number. */
export interface Heading {
  readonly id: SectionId | undefined;
  /** The number before the words, 0 when there is none. */
  readonly number: number;
}

/** Whether a line is the heading of a section; numbers are often wrong, so words decide where they are known. */
export function readHeading(text: string): Heading | undefined {
  if (text.length > 45) return undefined;
  if (!known.has(text)) {
    if (known.size > 4000) known.clear();
    known.set(text, findHeading(text));
  }
  return known.get(text);
}

function findHeading(text: string): Heading | undefined {
  if (/[。；，,]\s*$/.test(text)) return undefined;
  const [, listed, counted, words = ''] = /^\s*(?:[（(]?([一二三四五六七八九十]{1,2})[）)]?\s*[、.．,，:：\s]|第([一二三四五六七八九十]{1,2})部分)?\s*(.*)$/.exec(text) ?? [];
  const ordinal = listed ?? counted ?? '';
  const folded = foldLabel(words).replace(/^\d{4}年度?/, '');
  if (folded.length < 3) return undefined;
  const id = findId(folded);
  const number = ordinal ? '零一二三四五六七八九十'.indexOf(ordinal.slice(-1)) + (ordinal.length > 1 ? 10 : 0) : 0;
  if (id) return {id, number};
  return number > 0 && /^\s*[一二三四五六七八九十]/.test(text) ? {id: undefined, number} : undefined;
}

// Headings and labels are the same from report to report.
const known = new Map<string, Heading | undefined>();

function findId(folded: string): SectionId | undefined {
  const exact = exactWords.get(folded);
  if (exact) return exact;
  for (const [id, word] of longWords) {
    if (Math.abs(folded.length - word.length) <= 2 && measureEnd(folded, word, 2) + Math.max(0, folded.length - word.length) <= 2) return id;
  }
  return undefined;
}

// The titles that were seen, folded and without their numbers.
const titles: {readonly [S in SectionId]: readonly string[]} = {
  overview: ['总体情况', '总结概述', '工作基本情况', '基本情况', '概述', '工作概述', '总体情况及公开渠道', '总体工作情况', '政府信息公开工作总体情况', '政务公开工作总体情况'],
  proactive: ['主动公开政府信息情况', '主动公开政府信息的情况', '主动公开情况', '行政机关主动公开政府信息情况', '政府信息主动公开情况'],
  applications: ['收到和处理政府信息公开申请情况', '收到和处理政府信息申请公开情况', '行政机关收到和处理政府信息公开申请情况', '依申请公开政府信息情况', '依申请公开情况'],
  review: ['政府信息公开行政复议行政诉讼情况', '政府信息公开申请行政复议行政诉讼情况', '因政府信息公开申请行政复议提起行政诉讼的情况',
    '因政府信息公开工作被申请行政复议提起行政诉讼情况', '行政复议行政诉讼情况', '政府信息公开行政法复议行政诉讼情况'],
  problems: ['存在的主要问题及改进情况', '存在主要问题及改进情况', '存在的主要问题和改进情况', '主要问题及改进情况', '主要问题及改进措施', '问题及整改措施', '存在问题及改进情况',
    '存在的问题及改进措施', '政府信息公开工作存在的主要问题及改进情况', '政府信息公开工作存在的主要问题及改进措施', '存在的主要问题及改进措施', '工作中存在的困难和问题',
    '存在的问题和改进措施', '存在的主要问题', '存在不足及改进措施'],
  other: ['其他需要报告的事项', '其它需要报告的事项', '其他需要报告事项', '需要报告的其他事项', '其他应当报告的事项', '其他事项', '其他报告事项'],
};
const exactWords = new Map(Object.entries(titles).flatMap(([id, words]) => words.map((word) => [word, id as SectionId] as const)));
const longWords = Object.entries(titles).flatMap(([id, words]) => words.filter((word) => word.length >= 8).map((word) => [id as SectionId, word] as const));
