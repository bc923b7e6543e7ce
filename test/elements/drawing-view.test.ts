import {expect} from '@open-wc/testing';
import type {Drawing} from '../../src/charts/drawing.js';
import {showDrawing} from '../../src/elements/drawing-view.js';
import type {ChartName} from '../../src/export/chart-places.js';
import {readChart} from '../export/say-chart.js';
import {makeReport} from '../report/valid-report.js';

describe('showDrawing(drawing, root)', () => {
  it('leaves nothing of one drawing in the next, whatever both show', () => {
    const names: readonly ChartName[] = ['outcomes', 'applicants', 'flow', 'grounds', 'proactive', 'review'];
    const drawings = names.flatMap((name) => [[1, 400], [2, 900]].map(([seed, width]) => readChart(name, makeReport(seed!)).draw({width: width!, em: 14})));
    for (const first of drawings) {
      for (const second of drawings) {
        const root = drawIn(first);
        showDrawing(second, root);
        expect(root.isEqualNode(drawIn(second)), `${root.outerHTML}\n${drawIn(second).outerHTML}`).to.equal(true);
      }
    }
  });

  it('touches only what differs, and never the tab stop or what the root has of its own', () => {
    const root = drawIn({tag: 'svg', attributes: {width: 9}, children: [{tag: 'g', attributes: {role: 'img', part: 'bar'}, children: [{tag: 'text', attributes: {x: 1}, text: '甲'}]}]});
    root.setAttribute('role', 'group');
    const [mark, word] = [root.firstElementChild!, root.querySelector('text')!.firstChild];
    mark.setAttribute('tabindex', '0');
    showDrawing({tag: 'svg', attributes: {width: 9}, children: [{tag: 'g', attributes: {role: 'img'}, children: [{tag: 'text', attributes: {x: 2}, text: '乙'}]}]}, root);
    expect(root.outerHTML).to.equal('<svg width="9" role="group"><g role="img" tabindex="0"><text x="2">乙</text></g></svg>');
    expect([root.firstElementChild, root.querySelector('text')!.firstChild]).to.deep.equal([mark, word]);
  });
});

function drawIn(drawing: Drawing): Element {
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  showDrawing(drawing, root);
  return root;
}
