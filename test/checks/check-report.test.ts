import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {checkReport, isProblem, suggestRepairs, type Finding, type FindingStatus} from '../../src/checks/index.js';
import {listIdentities} from '../../src/forms/identities.js';
import {tableIds, type EditionId} from '../../src/forms/editions.js';
import {readPath} from '../../src/report/cells.js';
import type {Report} from '../../src/report/report.js';
import {loadSample, sampleNames} from '../samples.js';
import {setPath} from '../report/random-report.js';
import {makeReport} from '../report/valid-report.js';

const editions: readonly EditionId[] = ['2019', '2021'];
const errors = (findings: readonly Finding[]): Finding[] => findings.filter((finding) => isProblem(finding) && finding.severity === 'error');
const change = (report: Report, address: string, value: unknown): Report => {
  const changed = structuredClone(report);
  setPath(changed.tables!, address.split('.'), value);
  return changed;
};

describe('checkReport(report)', () => {
  it('finds no error in a complete report whose sums hold, in both editions', () => {
    fc.assert(fc.property(fc.nat(), fc.constantFrom(...editions), (seed, edition) => {
      const findings = checkReport(makeReport(seed, edition));
      expect(errors(findings)).to.deep.equal([]);
      expect(findings.filter(({rule, status}) => /^(A|B1)/.test(rule) && status === 'agrees')).to.have.length(edition === '2021' ? 42 : 40);
    }), {numRuns: 60});
  });

  it('finds no error in the samples', async () => {
    for (const name of sampleNames) expect(errors(checkReport(await loadSample(name))), name).to.deep.equal([]);
  });

  it('finds every change of a figure that takes part in a sum, and repairs it with the true cell first', () => {
    let [runs, alone, first] = [0, 0, 0];
    fc.assert(fc.property(fc.nat(), fc.constantFrom(...editions), fc.nat(), fc.integer({min: 1, max: 30}), (seed, edition, pick, by) => {
      const report = makeReport(seed, edition);
      const addresses = Array.from(new Set(tableIds.flatMap((table) => listIdentities(edition, table)).flatMap(({left, right}) => [...left, ...right]).map(({address}) => address)));
      const address = addresses[pick % addresses.length]!;
      const value = readPath(report.tables, address.split('.')) as number;
      const changed = change(report, address, value > 40 && by % 2 ? value - by : value + by);
      const found = errors(checkReport(changed));
      expect(found.length).to.be.greaterThan(0);
      expect(found.every(({cells}) => cells.some((cell) => cell.address === address))).to.equal(true);
      const repairs = suggestRepairs(changed);
      runs++;
      if (repairs.length === 1) alone++;
      const [best] = repairs;
      const isTrue = best?.kind === 'cell' && best.changes[0]!.address === address && best.changes[0]!.to === value;
      if (isTrue) first++;
      // In the application table the cell is always the only one; in the review table all of a group share one sum.
      if (address.startsWith('applications.')) expect(isTrue, address).to.equal(true);
      else expect(repairs.some(({changes}) => changes.length === 1 && changes[0]!.address === address)).to.equal(true);
    }), {numRuns: 300});
    console.log(`smallest repair: the true cell first in ${first} of ${runs} single changes; the only suggestion in ${alone}`);
    expect(first / runs).to.be.greaterThan(0.8);
  });

  it('finds two errors that make up for each other in a row, two neighbours swapped and a row shifted', () => {
    fc.assert(fc.property(fc.nat(1000), fc.constantFrom(...editions), (seed, edition) => {
      const report = makeReport(seed, edition);
      const row = 'applications.disclosedInFull';
      const person = readPath(report.tables, [...row.split('.'), 'naturalPerson']) as number;
      const enterprise = readPath(report.tables, [...row.split('.'), 'enterprise']) as number;
      const compensated = change(change(report, `${row}.naturalPerson`, person + 1), `${row}.enterprise`, enterprise - 1);
      if (enterprise > 0) {
        // Any row could hold the two errors, so the true pair is one of several; neighbours that differ by one may also have been swapped.
        const repairs = suggestRepairs(compensated);
        const undoes = repairs.filter(({changes}) => changes.some(({address, to}) => address === `${row}.naturalPerson` && to === person) && changes.some(({address, to}) => address === `${row}.enterprise` && to === enterprise));
        expect(undoes).to.have.length(1);
        expect(undoes[0]!.changes).to.have.length(2);
      }
      if (person !== enterprise) {
        const [best] = suggestRepairs(change(change(report, `${row}.naturalPerson`, enterprise), `${row}.enterprise`, person));
        expect(best!.kind).to.equal('swap');
      }
    }), {numRuns: 60});
    const columns = ['naturalPerson', 'enterprise', 'research', 'publicInterest', 'legalService', 'otherOrganisation', 'total'];
    const report = makeReport(5);
    const figures = columns.map((column) => readPath(report.tables, ['applications', 'received', column]) as number);
    let shifted = change(report, 'applications.received.total', 0);
    columns.slice(0, -1).forEach((column, i) => (shifted = change(shifted, `applications.received.${column}`, figures[i + 1])));
    const best = suggestRepairs({...shifted, tables: {applications: shifted.tables!.applications!}})[0];
    if (figures[0] === 0) expect(best!.kind).to.equal('shift');
  });

  it('changes nothing in the report', () => {
    const report = makeReport(3);
    const before = JSON.stringify(report);
    checkReport(report, {previous: makeReport(3, '2021', 2023), children: [{name: '某局', report}]});
    suggestRepairs(report);
    expect(JSON.stringify(report)).to.equal(before);
  });

  it('throws at once for a rule that does not exist', () => {
    expect(() => checkReport(makeReport(1), {rules: ['Z9' as 'A1']})).to.throw('unknown rule: Z9 (known: A1, A2');
  });

  it('keeps a fingerprint while the numbers stay, and changes it with them', () => {
    const report = change(makeReport(1), 'applications.received.total', 9999);
    const prints = (findings: readonly Finding[]): string[] => findings.map(({fingerprint}) => fingerprint);
    expect(prints(checkReport(structuredClone(report)))).to.deep.equal(prints(checkReport(report)));
    expect(new Set(prints(checkReport(report))).size).to.equal(checkReport(report).length);
    expect(prints(errors(checkReport(change(report, 'applications.received.total', 9998))))).to.not.deep.equal(prints(errors(checkReport(report))));
  });
});

describe('checkReport and blanks', () => {
  const find = (report: Report, rule: string, address: string): Finding => checkReport(report).find((finding) => finding.rule === rule && finding.cells.some((cell) => cell.address === address))!;
  const filled = (): Report => makeReport(2);
  const expectStatus = (finding: Finding, status: FindingStatus, numbers: readonly [number?, number?] = []): void => {
    expect([finding.status, ...numbers.map((_, i) => (i ? finding.right : finding.left))]).to.deep.equal([status, ...numbers]);
  };

  it('reads a blank as 0 beside a number and says so', () => {
    const report = ['enterprise', 'research', 'legalService'].reduce((all, column) => change(all, `applications.carriedIn.${column}`, null), change(filled(), 'applications.carriedIn', {naturalPerson: 4, publicInterest: 0, otherOrganisation: 0, total: 4}));
    expectStatus(find(report, 'A3', 'applications.carriedIn.enterprise'), 'blank-read-as-zero', [4, 4]);
    expect(find(report, 'A3', 'applications.carriedIn.enterprise').blanks).to.equal(3);
  });

  it('names a total left blank beside filled parts, and never a difference', () => {
    // As in a city's report of 2019, which left the 总计 of every result row blank.
    let report = filled();
    for (const row of Object.keys(report.tables!.applications!).filter((id) => /Publi|disclosed|partly/.test(id))) report = change(report, `applications.${row}.total`, null);
    expectStatus(find(report, 'A3', 'applications.disclosedInFull.total'), 'total-left-blank');
    report = filled();
    const {edition: _edition, ...rows} = report.tables!.applications! as Record<string, unknown>;
    const blank = (value: unknown): unknown => (typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'total' ? null : blank(inner)])) : value);
    for (const row of Object.keys(rows).filter((id) => !['received', 'carriedIn', 'outcomesTotal', 'carriedOut'].includes(id))) report = change(report, `applications.${row}`, blank(rows[row]));
    expectStatus(find(report, 'A2', 'applications.outcomesTotal.total'), 'total-left-blank');
    expect(errors(checkReport(report)).every(({status}) => status === 'total-left-blank')).to.equal(true);
  });

  it('names filled totals whose parts are all blank', () => {
    const report = change(filled(), 'applications.received', {naturalPerson: null, enterprise: null, research: null, publicInterest: null, legalService: null, otherOrganisation: null, total: 7});
    expectStatus(find(report, 'A3', 'applications.received.total'), 'total-left-blank', [0, 7]);
  });

  it('finds the total of 0 beside cases', () => {
    const report = change(filled(), 'review.reconsideration', {upheld: 2, overturned: 0, otherResult: 1, pending: 0, total: 0});
    expectStatus(find(report, 'B1', 'review.reconsideration.total'), 'differs', [3, 0]);
  });

  it('assesses nothing where a row was not seen, where all is blank, or where the table is not there', () => {
    const report = structuredClone(filled());
    delete (report.tables!.applications as Record<string, unknown>)['carriedOut'];
    expectStatus(find(report, 'A1', 'applications.received.total'), 'not-assessable');
    expectStatus(find(change(filled(), 'review.reconsideration', {upheld: null, overturned: {value: null, raw: '/'}, otherResult: null, pending: null, total: null}), 'B1', 'review.reconsideration.total'), 'not-assessable');
    const none = checkReport({...filled(), tables: {}});
    expect(none.filter(({rule}) => rule === 'B1').map(({status}) => status)).to.deep.equal(['not-assessable', 'not-assessable', 'not-assessable']);
    expect(none.some(isProblem)).to.equal(false);
  });

  it('finds counts that are no whole numbers or below 0', () => {
    expectStatus(find(change(filled(), 'applications.received.total', 1.5), 'A4', 'applications.received.total'), 'differs', [1.5]);
    expectStatus(find(change(filled(), 'proactive.licensing.decisions', -3), 'A4', 'proactive.licensing.decisions'), 'differs', [-3]);
    expect(checkReport(change(makeReport(1, '2019'), 'proactive.fees.change', -18)).some(({rule, cells}) => rule === 'A4' && cells[0]!.address === 'proactive.fees.change')).to.equal(false);
  });
});
