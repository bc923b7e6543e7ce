import {expect} from '@open-wc/testing';
import {checkReport, type Finding} from '../../src/checks/index.js';
import type {Report} from '../../src/report/report.js';
import {setPath} from '../report/random-report.js';
import {makeReport} from '../report/valid-report.js';
import {wordFinding} from '../../src/words/index.js';
import {sentences} from './sentences.js';
import {trueSentences} from './true-sentences.js';

const row = (naturalPerson: number, enterprise = 0): object => ({naturalPerson, enterprise, research: 0, publicInterest: 0, legalService: 0, otherOrganisation: 0, total: naturalPerson + enterprise});
const filled: readonly (readonly [string, unknown])[] = [
  ['applications.received', row(10, 1)], ['applications.carriedIn', row(1)], ['applications.disclosedInFull', row(5)], ['applications.partlyDisclosed', row(2)],
  ['applications.refused.stateSecret', row(1)], ['applications.unableToProvide.notHeld', row(2)], ['applications.notProcessed.repeated', row(1)],
  ['applications.outcomesTotal', row(11)], ['applications.carriedOut', row(0, 1)],
  ['review.reconsideration', {upheld: 2, overturned: 1, otherResult: 0, pending: 0, total: 3}],
  ['review.litigation.direct', {upheld: 0, overturned: 0, otherResult: 0, pending: 1, total: 1}],
  ['review.litigation.afterReconsideration', {upheld: 1, overturned: 0, otherResult: 0, pending: 0, total: 1}],
  ['proactive.normativeDocuments', {issued: 4, repealed: 1, inForce: 20}], ['proactive.licensing', {decisions: 1204}], ['proactive.penalties', {decisions: 31}],
];

/** A report with the figures above, zeros elsewhere, and one paragraph of text. */
function makeTold(...paragraphs: string[]): Report {
  const zeros = JSON.parse(JSON.stringify(makeReport(1).tables, (_key, value: unknown) => (typeof value === 'number' ? 0 : value))) as object;
  for (const [path, value] of filled) setPath(zeros, path.split('.'), structuredClone(value));
  return {...makeReport(1), tables: zeros, sections: [{id: 'overview', heading: '一、总体情况', paragraphs}]};
}

const tell = (...paragraphs: string[]): Finding[] => checkReport(makeTold(...paragraphs), {rules: ['N1', 'N2', 'N3']});
const count = (findings: readonly Finding[], status: string): number => findings.filter((finding) => finding.status === status).length;

describe('checkReport(report): text against table', () => {
  const problem = (...paragraphs: string[]): Finding => tell(...paragraphs).find(({status}) => status === 'differs')!;

  it('tells where in the text a number stands', () => {
    const text = '本年组织培训两次。全年共收到政府信息公开申请13件。';
    const {place} = problem('第一段。', text);
    expect(place).to.deep.equal({section: 0, paragraph: 1, start: text.indexOf('13件'), end: text.length - 1, sentence: '全年共收到政府信息公开申请13件。', sentenceStart: text.indexOf('全年')});
  });

  it('takes 收到 for item one or for items one and two, and names both when neither agrees', () => {
    expect(wordFinding(problem('全年共收到政府信息公开申请13件。')).zh).to.equal('文字所写“收到申请”为 13，“一、本年新收政府信息公开申请数量 › 总计”= 11（按另一种口径为 12），差 2。');
  });

  it('says so where the text names a group and gives the number of one of its rows', () => {
    const report = makeTold('政府信息公开申请中，无法提供2件。');
    setPath(report.tables!, ['applications', 'unableToProvide', 'stillUnclear'], row(3));
    const [finding] = checkReport(report, {rules: ['N1']});
    expect(wordFinding(finding!).en).to.contain('2 is the figure of the row "(4) Unable to provide › 1. Information not held › Total" alone.');
  });

  it('compares two numbers for one thing where there is no table', () => {
    const {tables: _tables, ...told} = makeTold('收到政府信息公开申请20件。', '全年收到政府信息公开申请16件，均已办结。');
    const findings = checkReport({...told, tables: {}}, {rules: ['N2']});
    expect(findings.map(({status, left, right}) => [status, left, right])).to.deep.equal([['differs', 20, 16]]);
  });

  it('wonders at a request closed for an unpaid fee where the text says that no fee was charged', () => {
    const report = makeTold('本年度未收取政府信息公开信息处理费。');
    expect(checkReport(report, {rules: ['N3']}).map(({status}) => status)).to.deep.equal(['agrees']);
    setPath(report.tables!, ['applications', 'otherHandling', 'feeNotPaid'], row(1));
    expect(checkReport(report, {rules: ['N3']}).map(({status, right}) => [status, right])).to.deep.equal([['differs', 1]]);
  });

  it('compares nothing with a table that is blank or not there', () => {
    const report = makeTold('全年共收到政府信息公开申请13件。');
    setPath(report.tables!, ['applications', 'received', 'total'], null);
    expect(checkReport(report, {rules: ['N1']}).map(({status}) => status)).to.deep.equal(['not-assessable']);
    expect(checkReport({...report, tables: {}}, {rules: ['N1']})).to.deep.equal([]);
  });

  it(`accuses none of ${trueSentences.length} true sentences, nor those about something else`, () => {
    for (const text of trueSentences) expect(tell(text).filter(({status}) => status === 'differs').map(({about, left}) => `${about.label} ${left}`), text).to.deep.equal([]);
  });

  it(`reads ${sentences.length} sentences as a colleague would`, () => {
    const sums = {right: 0, wrong: 0, missed: 0, agreeing: 0, agreeingMissed: 0};
    const off: string[] = [];
    for (const {text, agree = 0, differ = 0} of sentences) {
      const findings = tell(text);
      const [agreed, differed] = [count(findings, 'agrees'), count(findings, 'differs')];
      sums.right += Math.min(differed, differ);
      sums.wrong += Math.max(0, differed - differ);
      sums.missed += Math.max(0, differ - differed);
      sums.agreeing += Math.min(agreed, agree);
      sums.agreeingMissed += Math.max(0, agree - agreed);
      if (agreed !== agree || differed !== differ) off.push(`${text} agree ${agreed}/${agree} differ ${differed}/${differ}: ${findings.map(({about, left, right, status}) => `${about.label} ${left}/${right} ${status}`).join('; ')}`);
    }
    const precision = sums.right / (sums.right + sums.wrong);
    const recall = sums.right / (sums.right + sums.missed);
    const agreeing = sums.agreeing / (sums.agreeing + sums.agreeingMissed);
    console.log(`${sentences.length} sentences: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of disagreements, recall ${agreeing.toFixed(3)} of agreements\n${off.join('\n')}`);
    expect(precision).to.equal(1);
    expect(recall).to.be.greaterThan(0.9);
    expect(agreeing).to.be.greaterThan(0.9);
  });
});
