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

  it('touches only what differs, and neither the tab stop nor what the root has of its own', () => {
    const draw = (x: number, text: string, attributes: Drawing['attributes'] = {role: 'img'}): Drawing =>
      ({tag: 'svg', attributes: {width: 9}, children: [{tag: 'g', attributes, children: [{tag: 'text', attributes: {x}, text}, {tag: 'rect', attributes: {x: 0}}]}]});
    const root = drawIn(draw(1, '甲', {role: 'img', part: 'bar'}));
    root.setAttribute('role', 'group');
    root.firstElementChild!.setAttribute('tabindex', '0');
    const observer = new MutationObserver(() => undefined);
    observer.observe(root, {attributes: true, characterData: true, childList: true, subtree: true});
    const change = (drawing: Drawing): (string | null)[] => {
      showDrawing(drawing, root);
      return observer.takeRecords().map(({type, attributeName}) => attributeName ?? type);
    };
    expect(change(draw(2, '乙'))).to.deep.equal(['part', 'x', 'characterData']);
    expect(change(draw(2, '乙'))).to.deep.equal([]);
    expect(root.outerHTML).to.equal('<svg width="9" role="group"><g role="img" tabindex="0"><text x="2">乙</text><rect x="0"></rect></g></svg>');
    expect(change(draw(2, '乙', {}))).to.deep.equal(['role', 'tabindex']); // no mark any longer
  });
});

function drawIn(drawing: Drawing): Element {
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  showDrawing(drawing, root);
  return root;
}
