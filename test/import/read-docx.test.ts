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

  it('reads a text box once, after its paragraph', () => {
    const box = `<w:txbxContent>${paragraph('框')}</w:txbxContent>`;
    expect(texts(`<w:p>${run('前')}<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('后')}</w:p>`))
      .to.deep.equal(['前后', '框']);
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
    expect(refusal(makeDocx('<w:p>'.repeat(5000) + '</w:p>'.repeat(5000)))).to.equal('kind.broken docx');
  });
});
