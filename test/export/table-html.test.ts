import {expect} from '@open-wc/testing';
import {escapeMarkup} from '../../src/export/escape.js';
import {writeFigure, writeTable} from '../../src/export/table-html.js';
import {readCell} from '../../src/report/cells.js';
import {layoutExtra} from '../../src/tables/free-tables.js';
import {zh} from '../../src/words/zh.js';

const cell = {kind: 'figure', text: '', colspan: 1, rowspan: 1} as const;

describe('writeFigure(cell, figure, notes, voice)', () => {
  it('gives each state a part of its own, and words to what is not printed', () => {
    const show = (value: Parameters<typeof readCell>[0]): unknown => Object.values(writeFigure(cell, readCell(value), [], zh.table));
    expect(show(12)).to.deep.equal(['cell', '12']);
    expect(show(0)).to.deep.equal(['cell zero', '0']);
    expect(show(null)).to.deep.equal(['cell blank', '<span class="sr">空白</span>']);
    expect(show({raw: '/'})).to.deep.equal(['cell mark', '/']);
    expect(show(undefined)).to.deep.equal(['cell missing', '<span class="sr">无此项</span>']);
    expect(writeFigure({...cell, total: true}, readCell(3), [], zh.table).part).to.equal('cell total');
  });

  it('numbers the notes', () => {
    expect(writeFigure(cell, readCell(22), [1, 2], zh.table).html).to.match(/^22<sup part="note-ref">.*注 1.*<sup part="note-ref">.*注 2/);
  });
});

describe('writeTable(layout, caption, fill)', () => {
  it('writes hostile words as words', () => {
    const hostile = '"><img src=x onerror=alert(1)>';
    const {layout, figures} = layoutExtra({headRows: 1, rows: [[hostile, hostile], [hostile, hostile]]}, 0);
    const html = writeTable(layout, '', (figureCell) => writeFigure(figureCell, figures[0]!, [], zh.table));
    const box = document.createElement('div');
    box.innerHTML = html;
    expect(box.querySelector('img')).to.equal(null);
    expect(Array.from(box.querySelectorAll('th, td'), (each) => each.textContent)).to.deep.equal([hostile, hostile, hostile, hostile]);
  });
});

describe('escapeMarkup(text)', () => {
  it('leaves plain text alone', () => {
    expect(escapeMarkup('一、本年新收 <b>&"\'')).to.equal('一、本年新收 &lt;b&gt;&amp;&quot;&#39;');
  });
});
