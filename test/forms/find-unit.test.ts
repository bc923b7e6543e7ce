import {expect} from '@open-wc/testing';
import {listCells} from '../../src/forms/cells.js';
import {findTable, tableIds, type EditionId} from '../../src/forms/editions.js';
import {findUnit} from '../../src/forms/find-unit.js';

/** The addresses of an edition's cells by their unit, requests and reviews left out. */
function listUnits(edition: EditionId): {readonly [unit: string]: readonly string[]} {
  const units: {[unit: string]: string[]} = {};
  for (const cell of listCells(findTable(edition, 'proactive'))) (units[findUnit(cell) ?? ''] ??= []).push(cell.address.replace('proactive.', ''));
  return units;
}

describe('findUnit(cell)', () => {
  it('finds 件 for documents, 万元 for fees and nothing for decisions in the form of 2021', () => {
    expect(listUnits('2021')).to.deep.equal({
      件: ['rules', 'normativeDocuments'].flatMap((row) => ['issued', 'repealed', 'inForce'].map((column) => `${row}.${column}`)),
      '': ['licensing.decisions', 'penalties.decisions', 'compulsion.decisions'],
      万元: ['fees.amount'],
    });
  });

  it('finds none in the table of proactive disclosure of 2019, which states none', () => {
    expect(Object.keys(listUnits('2019'))).to.deep.equal(['']);
  });

  it('finds 件 for every request and case', () => {
    const units = (['2019', '2021'] as const).flatMap((edition) => tableIds.filter((id) => id !== 'proactive').flatMap((id) => listCells(findTable(edition, id)).map(findUnit)));
    expect(new Set(units)).to.deep.equal(new Set(['件']));
  });
});
