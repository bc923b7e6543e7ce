import type {PrintedTable} from './layouts.js';

/** What printing, copying and portals do to a report without changing a figure. Random numbers are passed in. */
export type Random = () => number;

/** Lines of a portal before and after the report. */
export function addFurniture(text: string, random: Random): string {
  const pick = (lines: readonly string[]): string => lines.filter(() => random() < 0.6).map((line) => `${line}\n`).join('');
  return pick(before) + text + pick(after);
}

/** Spaces inside and around the words of cells. */
export function addSpaces(table: PrintedTable, random: Random): PrintedTable {
  return mapText(table, (text, isFigure) => (isFigure ? `${random() < 0.3 ? ' ' : ''}${text}${random() < 0.3 ? '\u00a0' : ''}` : insert(text, random, ' ')));
}

/** Half-width and full-width forms of punctuation and digits in labels. */
export function changeWidths(table: PrintedTable, random: Random): PrintedTable {
  return mapText(table, (text, isFigure) => (isFigure ? text : Array.from(text, (char) => (random() < 0.5 ? widths[char] ?? char : char)).join('')));
}

/** One character of every label changed for another. */
export function editLabels(table: PrintedTable, random: Random): PrintedTable {
  return mapText(table, (text, isFigure) => {
    if (isFigure || text.length < 3) return text;
    const at = Math.floor(random() * text.length);
    return text.slice(0, at) + strange[Math.floor(random() * strange.length)]! + text.slice(at + 1);
  });
}

/** The header rows again in the middle, as where a page ends. */
export function repeatHeader(table: PrintedTable, headRows: number): PrintedTable {
  const middle = Math.floor(table.length / 2);
  return headRows > 0 && table.length > 8 ? [...table.slice(0, middle), ...table.slice(0, headRows), ...table.slice(middle)] : table;
}

function mapText(table: PrintedTable, change: (text: string, isFigure: boolean) => string): PrintedTable {
  return table.map((row) => row.map((cell) => ({...cell, text: change(cell.text, cell.isFigure)})));
}

function insert(text: string, random: Random, space: string): string {
  return Array.from(text, (char) => (random() < 0.15 ? `${char}${space}` : char)).join('');
}

const before = ['首页 > 政府信息公开 > 年报', '索引号：001008003015016/2024-00012', '发布时间：2024-01-20 09:00', '字号：大 中 小', '浏览次数：128', '点击收听年报语音朗读', '您的浏览器版本过低'];
const after = ['扫一扫在手机打开当前页', '附件下载', '打印本页 关闭窗口', '上一篇：通知公告', '主办单位：某市人民政府办公室', '网站地图', '网站标识码：3300000001'];
const widths: {readonly [char: string]: string} = {'（': '(', '）': ')', '，': ',', '：': ':', '“': '"', '”': '"', '.': '．', '1': '１', '2': '２', '、': '､', '/': '／'};
const strange = '甲乙丙丁戊己庚辛壬癸';
