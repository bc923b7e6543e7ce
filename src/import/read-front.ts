import {foldWidth} from './fold.js';
import type {SourceParagraph} from './source.js';

/** What stands before the first section: title, agency, year, period, preface, and lines of the portal. */
export interface Front {
  readonly title: string | undefined;
  readonly agency: string | undefined;
  readonly year: number | undefined;
  readonly period: {readonly from: string; readonly to: string} | undefined;
  readonly preface: readonly SourceParagraph[];
  readonly furniture: readonly SourceParagraph[];
}

export function readFront(lines: readonly SourceParagraph[]): Front {
  const last = findTitle(lines);
  const first = last < 0 ? 0 : findTitleStart(lines, last);
  const title = last < 0 ? undefined : tidyTitle(lines.slice(first, last + 1).map((line) => line.text.trim()).join(''));
  const after = lines.slice(last + 1);
  const preface = after.filter((line) => !isFurniture(line.text));
  const text = preface.map((line) => line.text).join('\n');
  const period = readPeriod(after.map((line) => line.text).join('\n'));
  return {
    title, period, preface,
    agency: title && readAgency(title),
    year: (title ? readYear(title) : undefined) ?? (period ? Number(period.to.slice(0, 4)) : readYear(text)),
    furniture: [...lines.slice(0, first), ...after.filter((line) => isFurniture(line.text))],
  };
}

/** Whether a short line belongs to the portal and not to the report. */
export function isFurniture(text: string): boolean {
  return text.length < 120 && furniture.test(text) && !/[。；]/.test(text);
}

/** The first year a text names, in digits or in Han numerals. */
export function readYear(text: string): number | undefined {
  const bare = foldWidth(text).replace(/\s/g, '');
  const digits = /(?:^|\D)((?:19|20)\d\d)(?:年|年度)/.exec(bare)?.[1];
  if (digits) return Number(digits);
  const han = /二[0○零O][0-9○零一二三四五六七八九]{2}年/.exec(bare)?.[0];
  return han ? Number(Array.from(han.slice(0, 4), (char) => ('○O'.includes(char) ? 0 : Math.max('零一二三四五六七八九'.indexOf(char), Number(char) || 0))).join('')) : undefined;
}

/** The date a line holds and nothing else, as `2024-01-20`. */
export function readDate(text: string): string | undefined {
  if (text.length > longestDate) return undefined;
  const bare = foldWidth(text).replace(/\s/g, '');
  const found = /^(?:\(?(?:日期|发布日期|公布日期)[:：]?)?(\d{4})[年\-./](\d{1,2})[月\-./](\d{1,2})日?\)?$/.exec(bare);
  return found ? makeDate(found[1]!, found[2]!, found[3]!) : undefined;
}

// With a word before it and spaces between all of its characters.
const longestDate = 100;

function findTitle(lines: readonly SourceParagraph[]): number {
  for (let i = lines.length - 1; i >= 0; i--) if (isTitle(lines[i]!.text)) return i;
  return -1;
}

/** Whether a line can be the title of a report, or the last line of one. */
export function isTitle(text: string): boolean {
  const bare = text.replace(/\s/g, '');
  return bare.length <= 60 && /(?:信息公开|政务公开)?(?:工作)?年度报告?(?:[（(].*[）)])?$/.test(bare) && /年度报告|年报/.test(bare) && !/[，。：:>＞]/.test(bare.replace(/[（(].*$/, ''));
}

/** A title over several lines begins with the agency or the year, on lines as short as a title's. */
function findTitleStart(lines: readonly SourceParagraph[], last: number): number {
  let first = last;
  const joined = (): string => lines.slice(first, last + 1).map((line) => line.text).join('').replace(/\s/g, '');
  while (first > 0 && first > last - 3) {
    const above = lines[first - 1]!.text.replace(/\s/g, '');
    if (/年度报告$/.test(above) || above.length > 40 || /[。，；：:>|]/.test(above) || isFurniture(above)) break;
    const isWhole = readYear(joined()) !== undefined && readAgency(joined()) !== undefined;
    const isAgency = /(?:政府|办事处|局|委|委员会|厅|办|镇|乡|街道|中心|管委会|院|部|处|队|公开)$/.test(above) || readYear(above) !== undefined;
    if (isWhole || !isAgency) break;
    first--;
  }
  return first;
}

function tidyTitle(title: string): string {
  return title.replace(/\s+/g, '').replace(/\[bookmark:[^\]]*\]/g, '');
}

function readAgency(title: string): string | undefined {
  const bare = title.replace(/\s/g, '').replace(/[（(].*[）)]$/, '').replace(/^关于/, '');
  const name = bare.replace(/(?:[二2][0〇○零\d一二三四五六七八九]{3}年(?:度)?)/, '').replace(/(?:本级)?(?:政府信息|政务信息|信息|政务)公开.*$/, '').replace(/年度报告$/, '');
  return name.length > 1 && name !== bare ? name : undefined;
}

function readPeriod(text: string): Front['period'] {
  const bare = foldWidth(text).replace(/[^\S\n]/g, '');
  const found = /(\d{4})年(\d{1,2})月(\d{1,2})日(?:起|开始)?(?:至|到|—+|-|~|～)(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/.exec(bare)
    ?? /统计期限:(\d{4})-(\d\d)-(\d\d)至(\d{4})-(\d\d)-(\d\d)/.exec(bare);
  if (!found) return undefined;
  const from = makeDate(found[1]!, found[2]!, found[3]!);
  const to = makeDate(found[4] ?? found[1]!, found[5]!, found[6]!);
  return from && to ? {from, to} : undefined;
}

function makeDate(year: string, month: string, day: string): string | undefined {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const furniture = new RegExp([
  '发布(?:时间|日期)', '信息来源', '来源[:：]', '浏览(?:次数|量)', '字号', '字体[:：]', '打印', '分享', '索引号', '责任编辑', '点击(?:收听|数|下载)', '阅读(?:次数|量)', '扫一扫', '语音朗读',
  '附件', '下载', '关闭(?:窗口|本页)?$', '^首页', '当前位置', '无障碍', '收藏', '主办单位', '承办单位', '网站地图', '联系我们', '版权所有', 'ICP备', '公网安备', '网站标识码', '上一篇', '下一篇',
  '文件已失效', '浏览器', '返回顶部', '^\\s*[【\\[]?[大中小\\s]+[】\\]]?\\s*$', '统计期限[:：]\\s*\\d{4}-', '信息分类', '发文(?:机关|字号)', '成文日期', '有效性', '^主题词',
].join('|'));
