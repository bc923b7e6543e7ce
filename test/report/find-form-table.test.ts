import {expect} from '@open-wc/testing';
import {findFormTable} from '../../src/report/find-form-table.js';
import type {Report} from '../../src/report/report.js';

describe('findFormTable(report, id)', () => {
  it('finds a table that the report has, in the edition of the table', () => {
    const report = {version: 1, edition: '2021', tables: {review: {reconsideration: {total: 3}}, applications: {edition: '2019'}}} as Report;
    expect(findFormTable(report, 'review')!.id).to.equal('review');
    const outcomes = findFormTable(report, 'applications')!.bands[0]!.rows!.find(({id}) => id === 'outcomes')!;
    expect(outcomes.lines!.find(({id}) => id === 'otherHandling')!.lines, 'a row in 2019, a group in 2021').to.equal(undefined);
  });

  it('finds none where the report has no such table, or names no edition', () => {
    expect(findFormTable({version: 1, edition: '2021', tables: {}}, 'review')).to.equal(undefined);
    expect(findFormTable({version: 1, tables: {review: {}}}, 'review')).to.equal(undefined);
  });
});
