import {expect} from '@open-wc/testing';
import {addCounts, joinStates, sortRest, type Tally} from '../../src/charts/tally.js';
import {readCell, type Figure} from '../../src/report/cells.js';
import type {Cell} from '../../src/report/shape.js';

const figures = (...cells: (Cell | undefined)[]): Figure[] => cells.map(readCell);
const add = (cells: readonly (Cell | undefined)[], total?: Cell): Tally => addCounts(figures(...cells), readCell(total));

describe('addCounts(figures, total)', () => {
  it('gives what shares are of where every cell holds a count and the printed total is the same', () => {
    expect(add([6, 2, 0], 8)).to.deep.include({state: 'figures', sum: 8, isLeast: false, fit: 'agrees', whole: 8, total: 8});
    expect(add([6, 2, 0]), 'no total to differ from').to.include({fit: 'noTotal', whole: 8});
  });

  it('is sure of nothing where the total differs or a cell is empty', () => {
    expect(add([6, 2], 10)).to.deep.include({fit: 'broken', isLeast: false, whole: undefined});
    expect(add([6, 2, null], 10)).to.deep.include({fit: 'open', isLeast: true, whole: undefined});
    expect(add([6, 2, null], 8), 'all there is, but not where').to.include({fit: 'agrees', isLeast: false, isFull: false, whole: undefined});
    expect(add([6, 2, null], 7), 'less than a lower bound').to.include({fit: 'broken'});
    expect(add([6, 2], -8)).to.deep.include({fit: 'noTotal', total: undefined, whole: undefined, hasInvalid: true});
  });

  it('takes no figure below 0 or between whole numbers for a count', () => {
    expect(add([5, -1], 4)).to.deep.include({state: 'figures', sum: 5, isLeast: true, hasInvalid: true, fit: 'broken'});
    expect(add([2.5, 0], 2)).to.deep.include({state: 'invalid', sum: 0, printed: '2.5'});
  });

  it('is 0 only where every cell is, and the printed total does not say otherwise', () => {
    expect(add([0, 0], 0).state).to.equal('zero');
    expect(add([0, 0]).state).to.equal('zero');
    expect([add([0, 0], 5), add([0, null], 0), add([0, undefined]), add([0, 0], -2)].map(({state}) => state)).to.deep.equal(['someZero', 'someZero', 'someZero', 'someZero']);
    expect([add([null, {raw: '/'}, undefined], 5), add([])].map(({state}) => state)).to.deep.equal(['blank', 'blank']);
  });

  it('holds what is printed in place of a sum, and that the report has no such cell', () => {
    expect([add([0, null]), add([null]), add([null, {raw: '/'}]), add([undefined]), add([-2, 0])].map(({printed}) => printed)).to.deep.equal([0, '', '/', undefined, '-2']);
  });
});

describe('sortRest(entries)', () => {
  it('keeps apart what is 0, empty, partly empty and no count', () => {
    const entries = [['a', add([0, 0])], ['b', add([null])], ['c', add([0, null])], ['d', add([3, null])], ['e', add([3, -1])], ['f', add([3])], ['g', add([0], 9)]] as const;
    expect(sortRest(entries.map(([label, tally]) => ({label, tally})))).to.deep.equal({zeros: ['a'], blanks: ['b'], open: ['c', 'd'], invalid: ['e']});
  });
});

describe('joinStates(all, entries)', () => {
  it('does not take all for 0 where an entry has another total', () => {
    expect(joinStates(add([0, 0]), [add([0]), add([0])])).to.equal('zero');
    expect(joinStates(add([0, 0]), [add([0]), add([0], 9)])).to.equal('someZero');
    expect(joinStates(add([0, 1]), [add([0]), add([1], 9)])).to.equal('figures');
  });
});
