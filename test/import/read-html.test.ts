import {expect} from '@open-wc/testing';
import {browserParser} from '../../src/import/index.js';
import {isTooDeep, readHtml} from '../../src/import/read-html.js';
import type {SourceBlock, SourceTable} from '../../src/import/source.js';

const read = (html: string): readonly SourceBlock[] => readHtml(browserParser.parse(html), browserParser.tree).blocks;
const texts = (html: string): string[] => read(html).map((block) => (block.kind === 'paragraph' ? block.text : '[table]'));
const rows = (html: string): string[][] => (read(html).find((block) => block.kind === 'table') as SourceTable).rows.map(({cells}) => cells.map((cell) => cell.text));

describe('readHtml', () => {
  it('makes a paragraph of each block and each line', () => {
    expect(texts('<h1>标题</h1><div>一段<p>两段<br>三段</p>四段</div>')).to.deep.equal(['标题', '一段', '两段', '三段', '四段']);
  });

  it('joins what is split over runs, and keeps a non-breaking space', () => {
    expect(texts('<p><span>20</span><span lang=EN-US>23</span><b>年</b></p>')).to.deep.equal(['2023年']);
    expect(rows('<table><tr><td>数</td><td><font>20</font><font>23</font></td></tr><tr><td>a&nbsp;b</td><td>\n 7 \n</td></tr></table>')).to.deep.equal([['数', '2023'], ['a\u00a0b', '7']]);
  });

  it('leaves out what a page does not show', () => {
    expect(texts('<title>t</title><script>x</script><style>y</style><p hidden>1</p><p style="display: none">2</p><p style="mso-hide:all">3</p><!-- 4 --><p>5<o:p></o:p></p>')).to.deep.equal(['5']);
  });

  it('keeps spans, and the lines within a cell', () => {
    const [table] = read('<table><tr><td rowspan=2>本年新<br>制作数量</td><td colspan="2">b</td></tr><tr><td>c</td><td>d</td></tr></table>') as SourceTable[];
    expect(table!.rows[0]!.cells).to.deep.equal([{text: '本年新\n制作数量', rowspan: 2}, {text: 'b', colspan: 2}]);
    expect(table!.rows.map(({line}) => line)).to.deep.equal([1, 2]);
  });

  it('dissolves a table that lays out the page', () => {
    expect(texts('<table><tr><td><p>左</p></td><td><table><tr><td>a</td><td>1</td></tr></table></td></tr></table>')).to.deep.equal(['左', '[table]']);
    expect(texts('<table><tr><td>一段</td></tr><tr><td>二段</td></tr></table>')).to.deep.equal(['一段', '二段']);
  });

  it('reads broken tables as the browser repairs them', () => {
    expect(rows('<table><tr><td>a<td>1<tr><td>b<td>2</table>')).to.deep.equal([['a', '1'], ['b', '2']]);
    expect(texts('<table><tr><td>a</td>外面<td>1</td></tr></table>')).to.deep.equal(['外面', '[table]']);
  });

  it('counts pictures but for icons', () => {
    const {messages} = readHtml(browserParser.parse('<img src=a><img src=b width=16><img src=c width=600>'), browserParser.tree);
    expect(messages).to.deep.equal([{code: 'picture.unread', place: '', found: '2'}]);
  });

  it('leaves out deleted and struck words, and tells of what was struck', () => {
    expect(texts('<p><del>5</del>8</p><p><span class=msoDel><del>5</del></span><ins>8</ins></p><p><span style="visibility:hidden">9</span>8</p>')).to.deep.equal(['8', '8', '8']);
    const struck = readHtml(browserParser.parse('<p><s>5</s>8</p><p><span style="text-decoration: line-through">6<b>7</b></span>9</p>'), browserParser.tree);
    expect(struck.blocks.map((block) => block.kind === 'paragraph' && block.text)).to.deep.equal(['8', '9']);
    expect(struck.messages).to.deep.equal([{code: 'text.struck', place: '', found: '567'}]);
  });

  it('keeps the mark of a note apart from the figure before it', () => {
    expect(texts('<p>8<sup>12</sup></p><p>8<span style="vertical-align:super">1</span>件</p>')).to.deep.equal(['8¹²', '8¹件']);
  });

  it('takes tables nested deeper than any page for rows of the one around them', () => {
    const nested = read(`${'<table><tr><td>甲</td><td>1'.repeat(400)}${'</td></tr></table>'.repeat(400)}`);
    const words = nested.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.rows.flatMap(({cells}) => cells.map((cell) => cell.text)))).join('');
    expect(words.match(/甲/g)).to.have.length(400);
  });

  it('tells of nesting that no page has, and walks what is allowed', () => {
    expect(isTooDeep('<div>'.repeat(100000))).to.equal(true);
    expect(isTooDeep('<p>一段<td>'.repeat(100000))).to.equal(false);
    expect(texts(`${'<div>'.repeat(400)}深${'</div>'.repeat(400)}`)).to.deep.equal(['深']);
  });
});
