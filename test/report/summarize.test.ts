import {expect} from '@open-wc/testing';
import {listCells} from '../../src/forms/cells.js';
import {findTable} from '../../src/forms/editions.js';
import {summarize} from '../../src/report/summarize.js';
import type {Report} from '../../src/report/report.js';
import {loadSample} from '../samples.js';
import {setPath} from './random-report.js';
import {makeBlanks, makeTotals} from './total-report.js';
import {makeReport} from './valid-report.js';

describe('summarize(report)', () => {
  it('reads the printed totals and adds up the printed groups', async () => {
    expect(summarize(await loadSample('city-2025'))).to.deep.equal({
      year: 2025, absent: [], received: 14069, carriedIn: 560, outcomesTotal: 13810, disclosedInFull: 5548, partlyDisclosed: 2168, disclosed: 7716,
      refused: 730, unableToProvide: 3421, notProcessed: 457, otherHandling: 1486, carriedOut: 819,
      handledOf: 14629, outcomesOf: 13810, broken: [],
      reconsideration: {total: 790, upheld: 376, overturned: 97, otherResult: 196, pending: 121},
      litigation: {total: 212, upheld: 90, overturned: 2, otherResult: 42, pending: 78, direct: 56, afterReconsideration: 156},
    });
  });

  it('reads the one row of other handling that the edition of 2019 has', () => {
    const {otherHandling, outcomesOf} = summarize(makeTotals({received: 3, otherHandling: 3, outcomesTotal: 3}, '2019'));
    expect([otherHandling, outcomesOf]).to.deep.equal([3, 3]);
  });

  it('reads a table in the edition it names itself', () => {
    const report = makeTotals({received: 3, otherHandling: 3, outcomesTotal: 3}, '2019');
    report.tables!.applications!.edition = '2019';
    expect(summarize({...report, edition: '2021'}).otherHandling).to.equal(3);
  });

  it('keeps 0, blank, mark and missing apart', () => {
    const {received, carriedIn, carriedOut, outcomesTotal} = summarize(makeTotals({received: 0, carriedIn: null, carriedOut: {raw: '/'}, outcomesTotal: undefined}));
    expect([received, carriedIn, carriedOut, outcomesTotal]).to.deep.equal([0, 'blank', 'mark', 'missing']);
  });

  it('gives no sum of a group in which some cells are blank or not there', () => {
    const facts = summarize(makeTotals({'refused.stateSecret': 2, 'refused.recordsQuery': null, 'unableToProvide.notHeld': undefined}));
    expect([facts.refused, facts.unableToProvide, facts.notProcessed]).to.deep.equal(['partial', 'partial', 0]);
  });

  it('says why a group without any number has none', () => {
    const {unableToProvide, litigation, disclosed} = summarize(makeBlanks({'litigation.direct.total': undefined, 'litigation.afterReconsideration.total': undefined}));
    expect([unableToProvide, litigation.total, disclosed]).to.deep.equal(['blank', 'missing', 'blank']);
  });

  it('takes neither marks nor what is missing for blank in a group that mixes them', () => {
    const {refused, notProcessed, litigation} = summarize(makeBlanks({'refused.stateSecret': undefined, 'notProcessed.repeated': {raw: '/'}, 'litigation.direct.total': {raw: '/'}, 'litigation.afterReconsideration.total': undefined}));
    expect([refused, notProcessed, litigation.total]).to.deep.equal(['mixed', 'mixed', 'mixed']);
  });

  it('does not count the applicants where the total is blank, a mark or not there, and says that they stand beside it', () => {
    const report = makeBlanks({carriedIn: {raw: '/'}, carriedOut: undefined});
    for (const row of ['received', 'carriedIn', 'carriedOut']) setPath(report.tables!, ['applications', row, 'naturalPerson'], 12);
    setPath(report.tables!, ['applications', 'refused', 'stateSecret', 'enterprise'], 0);
    const {received, carriedIn, carriedOut, refused, outcomesTotal} = summarize(report);
    expect([received, carriedIn, carriedOut, refused, outcomesTotal]).to.deep.equal(['noTotal', 'noTotal', 'noTotal', 'noTotal', 'blank']);
  });

  it('reads the blank totals of every outcome beside their applicants, as in 上海市政府办公厅 2019', () => {
    const report = makeBlanks({received: 9, carriedIn: 1, outcomesTotal: 9, carriedOut: 1}, '2019');
    for (const {path} of listCells(findTable('2019', 'applications'))) if (path[path.length - 1] === 'naturalPerson') setPath(report.tables!, path, 0);
    const facts = summarize(report);
    expect([facts.disclosedInFull, facts.disclosed, facts.refused, facts.otherHandling, facts.outcomesTotal]).to.deep.equal(['noTotal', 'noTotal', 'noTotal', 'noTotal', 9]);
    expect([facts.handledOf, facts.outcomesOf]).to.deep.equal([10, 'partial']);
  });

  it('does not count the results of a review without its total, and gives them', () => {
    const {reconsideration, litigation} = summarize(makeTotals({'reconsideration.upheld': 3, 'reconsideration.total': null, 'litigation.direct.total': null, 'litigation.afterReconsideration.total': null}));
    expect([reconsideration.total, reconsideration.upheld, litigation.total]).to.deep.equal(['noTotal', 3, 'noTotal']);
  });

  it('takes no share of anything once a sum of the form breaks', () => {
    const broken = (cells: Parameters<typeof makeTotals>[0]): unknown[] => {
      const facts = summarize(makeTotals(cells));
      return [facts.broken, facts.handledOf, facts.outcomesOf];
    };
    expect(broken({received: 5, disclosedInFull: 4, outcomesTotal: 4})).to.deep.equal([['balance'], 'disputed', 'disputed']);
    expect(broken({received: 5, disclosedInFull: 4, outcomesTotal: 5})).to.deep.equal([['outcomes'], 'disputed', 'disputed']);
    const report: Report = makeTotals({received: 5, disclosedInFull: 5, outcomesTotal: 5});
    for (const kind of ['naturalPerson', 'enterprise', 'research', 'publicInterest', 'legalService', 'otherOrganisation']) setPath(report.tables!, ['applications', 'received', kind], 1);
    expect(summarize(report).broken).to.deep.equal(['applicants']);
  });

  it('calls a sum broken only where no count in its empty cells could mend it', () => {
    const cells = {received: 5, disclosedInFull: 4, outcomesTotal: 5, 'refused.stateSecret': null};
    expect([summarize(makeTotals(cells)).broken, summarize(makeTotals(cells)).outcomesOf]).to.deep.equal([[], 'partial']);
    expect(summarize(makeTotals({...cells, disclosedInFull: 6})).broken).to.deep.equal(['outcomes']);
    expect(summarize(makeTotals({...cells, disclosedInFull: 5})).outcomesOf).to.equal(5);
  });

  it('takes no share of what is carried where a term of the balance is open', () => {
    expect(summarize(makeTotals({received: 5, disclosedInFull: 4, outcomesTotal: 4, carriedOut: null})).handledOf).to.equal('partial');
    expect(summarize(makeTotals({received: 5, carriedIn: null, disclosedInFull: 5, outcomesTotal: 5})).handledOf).to.equal('partial');
  });

  it('gives a number that can be no count as disputed, and blames no sum for it', () => {
    const facts = summarize(makeTotals({received: -3, 'refused.stateSecret': 1.5}));
    expect([facts.received, facts.refused, facts.broken]).to.deep.equal(['disputed', 'disputed', []]);
  });

  it('disputes the results of a review that do not add up, and keeps its total', () => {
    const {reconsideration, litigation} = summarize(makeTotals({'reconsideration.upheld': 1, 'reconsideration.total': 2, 'litigation.direct.total': 1, 'litigation.direct.pending': 1}));
    expect(reconsideration).to.deep.equal({total: 2, upheld: 'disputed', overturned: 'disputed', otherResult: 'disputed', pending: 'disputed'});
    expect([litigation.total, litigation.pending]).to.deep.equal([1, 1]);
  });

  it('says of absent tables that all is missing', () => {
    const {absent, received, outcomesOf, handledOf, broken, litigation} = summarize({version: 1, year: 2013});
    expect([absent, received, outcomesOf, handledOf, broken, litigation.total]).to.deep.equal([['applications', 'review'], 'missing', 'missing', 'missing', [], 'missing']);
  });

  it('takes no table for absent that is there without its totals', () => {
    expect(summarize({version: 1, edition: '2021', tables: {applications: {received: {naturalPerson: 3}}, review: {reconsideration: {upheld: 3}}}}).absent).to.deep.equal([]);
    expect(summarize({version: 1, edition: '2021', tables: {applications: {}}}).absent).to.deep.equal(['review']);
  });

  it('finds every share that a complete report carries', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const facts = summarize(makeReport(seed));
      expect([facts.broken, facts.outcomesOf]).to.deep.equal([[], facts.outcomesTotal]);
      expect(facts.handledOf).to.equal((facts.received as number) + (facts.carriedIn as number));
    }
  });
});
