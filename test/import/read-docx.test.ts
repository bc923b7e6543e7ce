import {expect} from '@open-wc/testing';
import {strToU8, zipSync} from 'fflate';
import {readDocx} from '../../src/import/read-docx.js';
import type {SourceBlock, SourceTable} from '../../src/import/source.js';
import {makeDocx, paragraph, run} from './make-docx.js';

function read(body: string): readonly SourceBlock[] {
  const result = readDocx(makeDocx(body));
  if ('refusal' in result) throw new Error(result.refusal.code);
  return result.document.blocks;
}
const texts = (body: string): string[] => read(body).map((block) => (block.kind === 'paragraph' ? block.text : '[table]'));
const refusal = (bytes: Uint8Array): string => {
  const result = readDocx(bytes);
  return 'refusal' in result ? `${result.refusal.code} ${result.refusal.found ?? ''}`.trim() : 'read';
};
const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;

describe('readDocx', () => {
  it('joins the runs of a paragraph and resolves entities', () => {
    expect(texts(paragraph('政府信息公开工作年度报告 A&B <1>'))).to.deep.equal(['政府信息公开工作年度报告 A&B <1>']);
  });

  it('takes tracked changes as accepted', () => {
    expect(texts(`<w:p><w:ins w:id="1">${run('新')}</w:ins><w:del w:id="2"><w:r><w:delText>旧</w:delText></w:r></w:del><w:moveFrom>${run('走')}</w:moveFrom><w:moveTo>${run('来')}</w:moveTo></w:p>`)).to.deep.equal(['新来']);
  });

  it('leaves out field codes and hidden text, and keeps the results of fields', () => {
    expect(texts(`<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>${run('3')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r></w:p>`)).to.deep.equal(['3']);
  });

  const styled = (properties: string, text: string): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

  it('leaves out struck words and tells of them, and keeps raised digits apart', () => {
    const result = readDocx(makeDocx(`<w:p>${styled('<w:strike/>', '3')}${styled('<w:strike w:val="0"/>', '474')}${styled('<w:vertAlign w:val="superscript"/>', '1')}${styled('<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>', '件')}</w:p>`));
    if (!('document' in result)) throw new Error('not read');
    expect(result.document.blocks).to.deep.equal([{kind: 'paragraph', text: '474¹件', line: 1}]);
    expect(result.document.messages).to.deep.equal([{code: 'text.struck', place: '', found: '3'}]);
  });

  it('reads a foot- or endnote after the paragraph or table that refers to it', () => {
    const notes = {'word/footnotes.xml': `<w:footnotes><w:footnote w:id="0">${paragraph('-')}</w:footnote><w:footnote w:id="2">${paragraph('含上年结转')}</w:footnote></w:footnotes>`, 'word/endnotes.xml': `<w:endnotes><w:endnote w:id="2">${paragraph('见附件')}</w:endnote></w:endnotes>`};
    const noted = `<w:tc><w:p>${run('8')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p></w:tc>`;
    const result = readDocx(makeDocx(`<w:tbl><w:tr>${cell('a')}${noted}</w:tr><w:tr>${cell('b')}${cell('2')}</w:tr></w:tbl><w:p>${run('后')}<w:r><w:endnoteReference w:id="2"/></w:r></w:p>`, notes));
    if (!('document' in result)) throw new Error('not read');
    const [table, ...lines] = result.document.blocks;
    expect((table as SourceTable).rows[0]!.cells.map(({text}) => text)).to.deep.equal(['a', '8¹']);
    expect(lines.map((line) => line.kind === 'paragraph' && line.text)).to.deep.equal(['¹ 含上年结转', '后²', '² 见附件']);
  });

  it('names the parts that it does not read', () => {
    const result = readDocx(makeDocx(`<w:altChunk r:id="rId9"/><w:p><w:r><w:object><o:OLEObject/></w:object></w:r></w:p>${paragraph('a')}`));
    expect('document' in result && result.document.messages.map(({code, found}) => `${code} ${found!}`)).to.deep.equal(['part.unread altChunk', 'part.unread OLEObject']);
  });

  it('reads a text box once, after its paragraph', () => {
    const box = `<w:txbxContent>${paragraph('框')}</w:txbxContent>`;
    expect(texts(`<w:p>${run('前')}<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('后')}</w:p>`))
      .to.deep.equal(['前后', '框']);
  });

  it('passes over what means nothing where it comes again, and over nothing else', () => {
    const [plain, hidden] = ['<w:rPr><w:b/><w:rFonts w:ascii="a>b"/></w:rPr>', '<w:rPr><w:vanish/></w:rPr>'].map((properties) => (text: string) => `<w:r>${properties}<w:t>${text}</w:t></w:r>`);
    expect(texts(`<w:p>${plain!('1')}${plain!('2')}${hidden!('3')}${plain!('4')}${hidden!('5')}</w:p>`)).to.deep.equal(['124']);
    expect(texts(`<w:p><w:del>${plain!('1')}${hidden!('2')}</w:del>${plain!('3')}${hidden!('4')}</w:p>`)).to.deep.equal(['3']);
    expect(texts('<w:p><w:x>7</w:x><w:r><w:t><w:x>7</w:x><w:y><w:z/></w:y></w:t><w:y><w:z/></w:y></w:r></w:p>')).to.deep.equal(['7']);
    expect(texts('<w:p><w:y><w:z/></w:y><w:y><w:z/><w:tab/></w:y><w:r><w:t>a</w:t><w:y><w:z/><w:tab/></w:y><w:t>b</w:t></w:r></w:p>')).to.deep.equal(['a\tb']);
    expect(refusal(makeDocx('<w:p><w:y><w:z/></w:y><w:y><w:z/></w:yy></w:p>'))).to.equal('kind.broken docx');
  });

  it('reads bytes that are no text as lost characters, and a mark of byte order as nothing', () => {
    const bytes = [0xef, 0xbb, 0xbf, ...strToU8('<w:p><w:r><w:t>'), 0xe4, 0xb8, ...strToU8('</w:t><w:t>'), 0xef, 0xbb, 0xbf, 0x35, 0xff, ...strToU8('</w:t></w:r></w:p>')];
    const result = readDocx(zipSync({'word/document.xml': new Uint8Array(bytes)}));
    expect('document' in result && result.document.blocks).to.deep.equal([{kind: 'paragraph', text: '\ufffd\ufeff5\ufffd', line: 1}]);
  });

  it('makes spans of merged cells', () => {
    const [table] = read(`<w:tbl><w:tr>${cell('a', '<w:vMerge w:val="restart"/>')}${cell('b', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('1')}${cell('2')}</w:tr><w:tr>${cell('c')}${cell('3')}${cell('4')}</w:tr></w:tbl>`) as SourceTable[];
    expect(table!.rows.map(({cells}) => cells)).to.deep.equal([[{text: 'a', rowspan: 2}, {text: 'b', colspan: 2}], [{text: '1'}, {text: '2'}], [{text: 'c'}, {text: '3'}, {text: '4'}]]);
  });

  it('puts a table inside a cell after the table it stands in', () => {
    const inner = `<w:tbl>${['x', 'y'].map((name) => `<w:tr>${cell(name)}${cell('1')}</w:tr>`).join('')}</w:tbl>`;
    const rows = Array.from({length: 6}, (_, i) => `<w:tr>${cell(`r${i}`)}<w:tc>${i ? paragraph(String(i)) : `${inner}<w:p/>`}</w:tc></w:tr>`).join('');
    const blocks = read(`<w:tbl>${rows}</w:tbl>`) as SourceTable[];
    expect(blocks.map((table) => table.rows.length)).to.deep.equal([6, 2]);
  });

  it('says what a file is that it cannot read', () => {
    expect(refusal(zipSync({'xl/workbook.xml': strToU8('<a/>')}))).to.equal('kind.archive xlsx');
    expect(refusal(zipSync({'a.txt': strToU8('a')}))).to.equal('kind.archive zip');
    expect(refusal(makeDocx(paragraph('a')).subarray(0, 200))).to.equal('kind.broken zip');
    expect(refusal(makeDocx('<w:p><w:r></w:p>'))).to.equal('kind.broken docx');
  });

  it('refuses what was made to do harm, at once', () => {
    const laughs = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w:document><w:body>${paragraph('x')}</w:body></w:document>`;
    expect(refusal(zipSync({'word/document.xml': strToU8(laughs)}))).to.equal('kind.broken docx');
    expect(refusal(zipSync({'word/document.xml': new Uint8Array(4e7)}))).to.equal('size.large 40 MB');
    expect(refusal(makeDocx('<w:p/>'.repeat(70000)))).to.match(/^size\.large/);
    expect(texts('<w:tbl><w:tr><w:tc><w:p/>'.repeat(500) + '</w:tc></w:tr></w:tbl>'.repeat(500))).to.deep.equal([]);
    expect(refusal(makeDocx('<w:p>'.repeat(5000) + '</w:p>'.repeat(5000)))).to.equal('kind.broken docx');
  });
});
