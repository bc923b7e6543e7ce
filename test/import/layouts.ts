import {editions, findTable, type TableId} from '../../src/forms/editions.js';
import type {Form} from '../../src/forms/form.js';
import {readFigure} from '../../src/report/read-figures.js';
import type {Report} from '../../src/report/report.js';
import {layoutTable, type LayoutCell} from '../../src/tables/layout.js';

/** A cell of a printed table: its words, and how many columns and rows it covers. */
export interface PrintedCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
  /** Cells of this row, before this one, that a cell of a row above covers. */
  readonly covered: number;
  readonly isFigure: boolean;
}

export type PrintedTable = readonly (readonly PrintedCell[])[];

/** A statutory table of a report as its form prints it. */
export function printTable(report: Report, table: TableId): PrintedTable {
  const edition = report.tables?.[table]?.edition ?? report.edition!;
  const layout = layoutTable(findTable(edition, table), 'zh');
  const rows = [...layout.head, ...layout.bodies.flat()];
  const open: {left: number; rows: number}[] = [];
  return rows.map((row) => {
    let column = 0;
    const taken = open.filter((span) => span.rows > 0).map((span) => span.left);
    for (const span of open) span.rows--;
    return row.map((cell) => {
      let covered = 0;
      while (taken.includes(column)) {
        covered++;
        column++;
      }
      if (cell.rowspan > 1) for (let i = 0; i < cell.colspan; i++) open.push({left: column + i, rows: cell.rowspan - 1});
      column += cell.colspan;
      return {text: printCell(cell, report), colspan: cell.colspan, rowspan: cell.rowspan, covered, isFigure: cell.kind === 'figure'};
    });
  });
}

function printCell(cell: LayoutCell, report: Report): string {
  return cell.kind === 'figure' ? readFigure(report, {path: cell.address!.split('.')}).text : cell.text;
}

/** A report laid out in a way: title, sections and, under their headings, the tables as `write` writes them. */
export function layOut(report: Report, write: (table: PrintedTable) => string, paragraph: (text: string) => string = (text) => `${text}\n`): string {
  const {sections} = editions[report.edition!] as Form;
  const body = sections.map((section) => {
    const table = section.kind === 'table' && report.tables?.[section.id] ? write(printTable(report, section.id)) : paragraph(prose[section.id] ?? '');
    return paragraph(section.heading) + table;
  });
  return [paragraph(report.title ?? ''), paragraph(`本报告所列数据的统计期限自${report.year!}年1月1日起至${report.year!}年12月31日止。`), ...body,
    paragraph(report.agency?.name ?? ''), paragraph(`${report.year! + 1}年1月20日`)].join('');
}

const prose: {readonly [id: string]: string} = {
  overview: '全年在门户网站更新栏目，安排专人答复来信，并为老年人提供纸质查阅服务。',
  problems: '栏目更新有时不及时，明年将按月检查并公布结果。',
  other: '没有其他需要报告的事项。',
};

/** The layouts of plain text that were seen, by their number in the catalogue of variants. */
export const textLayouts: {readonly [name: string]: (table: PrintedTable) => string} = {
  L1: (table) => table.flat().filter((cell) => cell.text).map((cell) => `${cell.text}\n\n`).join(''),
  L2: (table) => table.map((row) => `${row.map((cell) => cell.text).join(' | ')} | ${'|'.repeat(1 + row.reduce((sum, cell) => sum + cell.covered + cell.colspan - 1, 0))}\n`).join(''),
  L3: (table) => `${table.flat().map((cell) => cell.text).join('')}\n`,
  L4: (table) => table.map((row) => row.map((cell) => `${cell.text} |\n${cell.colspan > 1 ? `${'|'.repeat(cell.colspan)}\n` : ''}`).join('')).join(''),
  L5: (table) => table.map((row) => `${row.map((cell) => cell.text).join(' | ')}\n`).join(''),
  L6: (table) => table.map((row) => `${row.map((cell) => `${'\t\n'.repeat(cell.covered)}\t${cell.text}\n`).join('')}\n`).join('') + '\n',
  L7: (table) => table.map((row) => {
    const [labels, figures] = [row.filter((cell) => !cell.isFigure).map((cell) => cell.text), row.filter((cell) => cell.isFigure).map((cell) => cell.text)];
    const wrapped = labels.map((label) => (label.length > 9 ? `${label.slice(0, 7)}\n${label.slice(7)}` : label));
    return [...wrapped, ...(figures.length ? [figures.join(' ')] : [])].map((line) => `${line}\n`).join('');
  }).join(''),
  L12: (table) => toTraditional(table.flat().filter((cell) => cell.text).map((cell) => `${cell.text}\n`).join('')),
};

/** L11: a crawl that kept each distinct line once. */
export function dropRepeated(text: string): string {
  return [...new Set(text.split('\n'))].join('\n');
}

/** The table as HTML with its spans; `cell` writes what is inside. */
export function writeHtml(table: PrintedTable, cell: (text: string) => string = (text) => text, attributes = ''): string {
  const write = ({text, colspan, rowspan}: PrintedCell): string => `<td${attributes}${colspan > 1 ? ` colspan=${colspan}` : ''}${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}>${cell(text)}</td>`;
  return `<table border=1>${table.map((row) => `<tr>${row.map(write).join('')}</tr>`).join('\n')}</table>`;
}

/** A cell as Word puts it on the clipboard: a paragraph, a run for every few characters, an empty o:p. */
export function writeWordCell(text: string): string {
  const runs = text.match(/[^]{1,3}/g) ?? [];
  return `<p class=MsoNormal align=center style='text-align:center;mso-line-height-rule:exactly'><span lang=EN-US style='font-size:10.5pt;font-family:宋体;mso-bidi-font-family:宋体'>${runs.join("</span><span style='mso-font-kerning:0pt'>")}<o:p></o:p></span></p>`;
}

function toTraditional(text: string): string {
  return text.replace(/./g, (char) => traditional.get(char) ?? char);
}

// Pairs of a simplified character and its traditional form.
const pairs = '国國办辦开開号號总總体體况況动動条條项項内內制製数數对對规規范範减減处處决決许許务務罚罰强強业業费費采採购購额額请請据據关關系係为為于於组組织織机機构構会會计計结結转轉与與这這属屬稳穩护護权權类類过過执執询詢无無没沒现現补補后後确確访訪举舉报報诉訴复複当當认認获獲继繼续續议議讼訟维維纠糾审審经經问問题題进進发發废廢单單万萬缴繳纳納网網应應众眾负負责責区區';
const traditional = new Map(Array.from({length: pairs.length / 2}, (_, i) => [pairs[2 * i]!, pairs[2 * i + 1]!] as const));
