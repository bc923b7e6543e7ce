import {expect} from '@open-wc/testing';
import {balances, editions, findTable, tableIds, type EditionId} from '../../src/forms/editions.js';
import {listBranches, listCells, listSteps} from '../../src/forms/cells.js';

const editionIds = Object.keys(editions) as EditionId[];

describe('editions', () => {
  for (const edition of editionIds) {
    for (const table of tableIds) {
      it(`${edition} ${table} gives every cell an address of its own`, () => {
        const addresses = listCells(findTable(edition, table)).map((cell) => cell.address);
        expect(new Set(addresses).size).to.equal(addresses.length);
      });
    }

    it(`${edition} has rules that name existing lines only`, () => {
      for (const balance of balances[edition]) {
        const {bands} = findTable(edition, balance.table);
        const lines = bands.flatMap((band) => listBranches(balance.along === 'columns' ? band.rows ?? [] : band.columns));
        const known = lines.map((branch) => listSteps(branch).join('.'));
        expect(known, balance.id).to.include.members([...balance.left, ...balance.right]);
      }
    });

    it(`${edition} counts every outcome row into the total`, () => {
      const outcomes = findTable(edition, 'applications').bands[0]!.rows!.find((line) => line.id === 'outcomes')!;
      const rows = listBranches(outcomes.lines!).filter((branch) => !branch[branch.length - 1]!.total).map((branch) => listSteps(branch).join('.'));
      expect(balances[edition].find((balance) => balance.id === 'applications.outcomes')!.left).to.deep.equal(rows);
    });

    it(`${edition} prints its headings in the order of the notice`, () => {
      expect(editions[edition].sections.map((section) => section.heading.slice(0, 2))).to.deep.equal(['一、', '二、', '三、', '四、', '五、', '六、']);
    });
  }

  it('2021 has 25 rows of requests and 2019 has 23', () => {
    const count = (edition: EditionId): number => listCells(findTable(edition, 'applications')).length / 7;
    expect([count('2021'), count('2019')]).to.deep.equal([25, 23]);
  });

  it('2021 has 10 figures of proactive disclosure, 2019 has 22, and both have 15 of review', () => {
    const count = (edition: EditionId, table: 'proactive' | 'review'): number => listCells(findTable(edition, table)).length;
    expect([count('2021', 'proactive'), count('2019', 'proactive'), count('2021', 'review'), count('2019', 'review')]).to.deep.equal([10, 22, 15, 15]);
  });

  it('a heading adds no step to an address', () => {
    const addresses = listCells(findTable('2021', 'applications')).map((cell) => cell.address);
    expect(addresses).to.include('applications.refused.stateSecret.enterprise');
    expect(addresses).to.include('applications.otherHandling.feeNotPaid.total');
  });

  it('the unit of fees is printed and that of procurement is not', () => {
    const columns = (edition: EditionId): string[] => findTable(edition, 'proactive').bands.flatMap((band) => band.columns)
      .filter((line) => line.measure === 'money').map((line) => line.unit ?? 'none');
    expect([columns('2021'), columns('2019')]).to.deep.equal([['万元'], ['none']]);
  });

  it('an unknown edition or table throws and names the known ones', () => {
    expect(() => findTable('2031' as EditionId, 'review')).to.throw('unknown edition: 2031 (known: 2019, 2021)');
    expect(() => findTable('2021', 'fees' as 'review')).to.throw('unknown table: fees');
  });
});
