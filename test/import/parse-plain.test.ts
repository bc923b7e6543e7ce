import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {HtmlTree} from '../../src/import/html-tree.js';
import {browserParser} from '../../src/import/index.js';
import {nodeParser} from '../../src/import/node.js';
import {parsePlain} from '../../src/import/parse-plain.js';
import {makeReport} from '../report/valid-report.js';
import {layOut, writeHtml, writeWordCell} from './layouts.js';

describe('parsePlain', () => {
  it('makes the tree of the browser of what leaves nothing to repair', () => {
    for (const html of plain) {
      expect(parsePlain(html), html).to.not.equal(undefined);
      expectSame(html);
    }
  });

  it('leaves what a parser would repair, and what has rules of its own', () => {
    for (const html of repaired) expect(parsePlain(html), html).to.equal(undefined);
  });

  it('makes the tree of the browser of any page that it parses', () => {
    let count = 0;
    fc.assert(fc.property(anyHtml, (html) => {
      if (!parsePlain(html)) return;
      count++;
      expectSame(html);
    }), {numRuns: 3000});
    expect(count).to.be.above(300);
  });

  it('makes the tree of the browser of a report with a piece too much or too few', () => {
    fc.assert(fc.property(fc.constantFrom(...pages), fc.array(fc.tuple(fc.nat(1e5), fc.constantFrom(...pieces), fc.nat(4)), {maxLength: 3}), (page, changes) => {
      const html = changes.reduce((text, [at, piece, count]) => text.slice(0, at % text.length) + piece + text.slice(at % text.length + count), page);
      if (parsePlain(html)) expectSame(html);
    }), {numRuns: 200});
  });

  it('is done at once with what was made to do harm', () => {
    for (const html of [`<p${' style=a'.repeat(2e5)}>`, `<!doctype${' '.repeat(2e6)}`, '<script>'.repeat(2e5), '<!--'.repeat(2e5), `<p>${'&nbsp'.repeat(2e5)}`, '<o:p>'.repeat(2e5)]) {
      const start = performance.now();
      parsePlain(html);
      expect(performance.now() - start, html.slice(0, 20)).to.be.below(1000);
    }
  });
});

const pages = [(text: string) => text, writeWordCell].map((cell) => `<!DOCTYPE html>\r\n<html><head><title>年报</title></head><body>${layOut(makeReport(3), (table) => writeHtml(table, cell), (text) => `<p>${text}</p>`)}</body></html>\n`);

const plain = [
  ...pages, '', '一段', ' <p>一段</p> ', '<P CLASS=a>一<BR/>二</P>', '<html><body></body></html>', '<!doctype html PUBLIC "-//W3C//DTD"><html lang=zh><head><meta charset=utf-8><style>\n<!--p>a{}-->\n</style><script>if (a<b) c()</script></head>\n<body style="a">\n<script>d</script>x</body>\n</html>\n',
  '<table><tr><td colspan=2 ROWSPAN="3">a<td/></td></td></tr></table>'.replace('<td/></td>', ''), '<table>\n<caption>表</caption><colgroup><col width=9><col></colgroup><thead><tr><th>a</th></tr></thead>\n<tbody><tr> <td>b</td> </tr></tbody></table>',
  '<table><tr><td>a</td></tr><tr><td><table><tr><td><p>b</p></td></tr></table></td></tr></table>', '<ul><li>a<ul><li>b</li></ul></li></ul><dl><dt>a</dt><dd>b</dd></dl>', '<div><b><a href="?a=1&b=2">x</a></b><sup>2</sup><s>3</s></div>',
  '<p>&nbsp;&lt;&amp;&#160;&#19968; & &; a&</p>', '<p style="font-family:&quot;宋体&quot;" hidden>a</p>', '<p style=a style=b>c</p>', 'a<!-- b -->c<!---->d', '<span>a<o:p></o:p></span>', 'a\r\nb\rc', '<h1>a</h1><hr><img width=600 src=a>',
];

const repaired = [
  '<p>a', '<p>a<p>b</p></p>', '<p><div>a</div></p>', '<p><table></table></p>', '<b><p>a</b></p>', '<a>x<a>y</a></a>', '<h1><h2>a</h2></h1>', '<li>a</li>', '</p>', '</br>', 'a</div>', '<table>a</table>', '<table><td>a</td></table>', '<table><tr><td>a<td>b</td></tr></table>',
  '<table><tr><p>a</p></tr></table>', '<table><table></table></table>', '<tr><td>a</td></tr>', '<table><tr><td>a</td></table>', '<form></form>', '<select><option>a</option></select>', '<svg></svg>', '<pre>\na</pre>', '<template>a</template>', '<meta><p>a</p>', '<!-- a -->b',
  '<html><p>a</p></html>', '<html><head></head><meta><body></body></html>', '<body>a</body>', '<html><body></body></html>a', '<html><body></body><body></body></html>', '<html><body></body></html><html></html>', '<html><head></head></html>',
  'a\0', '\ufeffa', '&copy;', '&lt', '&#128;', '&#xa0;', '<p a = b>c</p>', '<p a=>c</p>', '<p a="b"c>d</p>', '<p 甲>a</p>', '<p/ a>b</p>', '</p >', 'a < b', '<?a?>', '<![CDATA[a]]>', '<!-->a-->', '<!-- a --!> -->', '<script><!--<script></script>--></script>', '<script>a', '<',
  '<html><body><script type="application/json">1</script></body></html>',
];

const pieces = ['<p>', '</p>', '<td>', '</td>', '<tr>', '</tr>', '<table>', '</table>', '<tbody>', '<span>', '</span>', '<b>', '</b>', '<a>', '</a>', '<br>', '<div>', '</div>', '<li>', '<h2>', '<!-- a -->', '<!--', '-->', '&nbsp;', '&amp', '&', '<', '>', '"', "'", '/', '=', ' ', '\n', '甲', '<style>', '</style>', '<title>', '<html>', '</html>', '<head>', '</head>', '<body>', '</body>', '<ul>', '<hr>', '<pre>'];
const kinds: {readonly [name: string]: readonly string[]} = {table: ['tr', 'tbody', 'thead', 'caption', 'colgroup'], tbody: ['tr'], thead: ['tr'], tr: ['td', 'th'], ul: ['li'], dl: ['dt', 'dd'], colgroup: ['col']};
const anyText = fc.oneof({weight: 8, arbitrary: fc.constantFrom('a', '甲', ' ', '\n', ' b ')}, fc.constantFrom('&nbsp;', '& ', '&lt', '<!-- a -->', '\r\n', '<', '</p>', '\f', '\u000b', '<br>', '<img hidden>', '<style>a</style>'));
const anyAttributes = fc.oneof({weight: 6, arbitrary: fc.constant('')}, fc.constantFrom(' hidden', ' style="a"', " STYLE='b>'", ' rowspan=2', ' a b=c', ' href="?a&b=1"', ' style=a style=b', '/', ' style="&lt;"', ' style="&lt="', ' =', '\n\tclass=a'));
const anyElement = (name: string, depth: number): fc.Arbitrary<string> => {
  const inner = kinds[name]?.flatMap((kind) => [anyElement(kind, depth)]) ?? (depth > 0 ? ['p', 'div', 'span', 'b', 'a', 'table', 'ul', 'dl', 'h1', 'section'].map((kind) => anyElement(kind, depth - 1)) : []);
  const content = fc.oneof({weight: 30, arbitrary: kinds[name] ? fc.constantFrom('', ' ', '\n') : anyText}, {weight: inner.length ? 40 : 0, arbitrary: fc.oneof(...inner, fc.constant(''))}, {weight: 1, arbitrary: fc.constantFrom('x', '<p>')});
  return fc.tuple(anyAttributes, fc.array(content, {maxLength: 3})).map(([attributes, parts]) => (name === 'col' ? `<col${attributes}>` : `<${name}${attributes}>${parts.join('')}</${name}>`));
};
const anyHtml = fc.tuple(fc.constantFrom('', '<!doctype html>\n<html><body>', '<html>\n<head><meta><title>a</title></head> <body style=a>'), fc.array(fc.oneof(anyText, anyElement('div', 2), anyElement('table', 1), anyElement('p', 1), anyElement('ul', 1)), {maxLength: 4}), fc.constantFrom('', '</body></html>', '</body> </html>\n'))
  .map(([start, parts, end]) => start + parts.join('') + (start ? end : ''));

function expectSame(html: string): void {
  expect(write<unknown>(parsePlain(html), nodeParser.tree), html).to.deep.equal(write(browserParser.parse(html), browserParser.tree));
}

/** A tree without what no reader looks at. */
function write<N>(node: N, tree: HtmlTree<N>): unknown {
  const name = tree.name(node);
  if (name === '#text') return tree.text(node);
  const isOuter = name === 'html' || name === '#document';
  const isRaw = /^(?:script|style|title)$/.test(name);
  const children = Array.from(tree.children(node)).filter((child) => !isRaw && tree.name(child) !== 'head' && (!isOuter || !tree.name(child).startsWith('#'))).map((child) => write(child, tree));
  const last = children[children.length - 1];
  if (name === 'body' && typeof last === 'string') children.splice(-1, 1, ...[last.replace(/[\t\n\f ]+$/, '')].filter((text) => text !== ''));
  return [name, name.startsWith('#') ? [] : ['hidden', 'style', 'colspan', 'rowspan', 'width'].map((attribute) => tree.attribute(node, attribute)), children];
}
