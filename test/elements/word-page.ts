import {tableIds} from '../../src/forms/editions.js';
import type {Report} from '../../src/report/report.js';
import {readCell} from '../../src/report/cells.js';
import {printTable, type PrintedTable} from '../import/layouts.js';

/** The article of a portal whose clerk pasted a report from Word: a class and fixed widths everywhere, a span for each character. */
export function writeWordPage(report: Report): string {
  const after = (section: string | undefined): string => (report.extra ?? []).filter((table) => (table.after ?? '') === (section ?? '')).map(writeExtra).join('');
  const sections = (report.sections ?? []).map(({id, heading, paragraphs = []}) => {
    const table = tableIds.find((name) => name === id && report.tables?.[name]);
    return (heading ? writeParagraph(heading, 'font-size:16.0pt;font-family:黑体') : '') + paragraphs.map((text) => writeParagraph(text)).join('') + (table ? writeWordTable(printTable(report, table)) : '') + after(id);
  });
  return `<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<div class=WordSection1 style='layout-grid:15.6pt'>${writeParagraph(report.title ?? '', 'font-size:22.0pt;font-family:方正小标宋简体')}${sections.join('')}${after(undefined)}</div>`;
}

/** A table as Word writes it into the clipboard and as editors keep it. */
export function writeWordTable(table: PrintedTable): string {
  const rows = table.map((row) => `<tr style='mso-yfti-irow:1;height:23.25pt'>${row.map(({text, colspan, rowspan, isFigure}) => `
  <td width=${isFigure ? 54 : 131} nowrap${colspan > 1 ? ` colspan=${colspan}` : ''}${rowspan > 1 ? ` rowspan=${rowspan}` : ''} style='width:${isFigure ? 40.6 : 98.25}pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt;height:23.25pt'>${writeParagraph(text)}</td>`).join('')}
 </tr>`);
  return `<table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0 width=624 style='width:468.0pt;border-collapse:collapse;mso-yfti-tbllook:1184'><tbody>${rows.join('')}</tbody></table>`;
}

/** A paragraph with a span for each character, some of them in the tags of older editors. */
function writeParagraph(text: string, style = 'font-size:10.5pt;font-family:仿宋_GB2312'): string {
  const chars = Array.from(text, (char, i) => (i % 3 === 0
    ? `<font face="宋体"><span style='${style};mso-hansi-font-family:"Times New Roman"'>${char}</span></font>`
    : `<span lang=EN-US style='${style};mso-bidi-font-family:宋体;color:black'>${char}</span>`));
  return `<p class=MsoNormal align=center style='text-align:center;line-height:12.0pt;mso-line-height-rule:exactly'>${chars.join('') || '<span lang=EN-US>&nbsp;</span>'}<span lang=EN-US><o:p></o:p></span></p>`;
}

function writeExtra({rows = []}: NonNullable<Report['extra']>[number]): string {
  return writeWordTable(rows.map((row) => row.map((cell) => ({text: typeof cell === 'string' ? cell : readCell(cell).text, colspan: 1, rowspan: 1, covered: 0, isFigure: typeof cell !== 'string'}))));
}
