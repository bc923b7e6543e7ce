import {strToU8, zipSync} from 'fflate';
import type {PrintedTable} from './layouts.js';

/** A Word file with this body, as small as Word would open it. */
export function makeDocx(body: string, others: {readonly [name: string]: string} = {}): Uint8Array {
  const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
  const rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`;
  const files = {'[Content_Types].xml': types, '_rels/.rels': rels, 'word/document.xml': document, ...others};
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

export function paragraph(text: string): string {
  return `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${run(text)}</w:p>`;
}

/** The words in runs of a few characters, as Word leaves them after editing. */
export function run(text: string): string {
  const pieces = text.match(/[^]{1,4}/gu) ?? [];
  return pieces.map((piece) => `<w:r><w:rPr><w:rFonts w:ascii="宋体" w:hint="eastAsia"/><w:sz w:val="21"/></w:rPr><w:t xml:space="preserve">${escapeXml(piece)}</w:t></w:r>`).join('');
}

/** A table with its merged cells as Word writes them: a cell for every grid place, going on where one above does. */
export function makeTable(table: PrintedTable): string {
  const open = new Map<number, {rows: number; colspan: number}>();
  const rows = table.map((row) => {
    let column = 0;
    const cells: string[] = [];
    const fillOpen = (): void => {
      for (let span = open.get(column); span && span.rows > 0; span = open.get(column)) {
        cells.push(cell('', span.colspan, '<w:vMerge/>'));
        span.rows--;
        column += span.colspan;
      }
    };
    for (const {text, colspan, rowspan} of row) {
      fillOpen();
      cells.push(cell(text, colspan, rowspan > 1 ? '<w:vMerge w:val="restart"/>' : ''));
      if (rowspan > 1) open.set(column, {rows: rowspan - 1, colspan});
      else open.delete(column);
      column += colspan;
    }
    fillOpen();
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid/>${rows.join('')}</w:tbl>`;
}

function cell(text: string, colspan: number, merge: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="800" w:type="dxa"/>${colspan > 1 ? `<w:gridSpan w:val="${colspan}"/>` : ''}${merge}</w:tcPr>${paragraph(text)}</w:tc>`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (char) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[char]!);
}
