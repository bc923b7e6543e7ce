import {expect} from '@open-wc/testing';
import {drawApplicants, placeApplicants, readApplicants} from '../../src/charts/applicants-chart.js';
import type {Report} from '../../src/report/report.js';
import {zhChart} from '../../src/words/zh.js';

const report: Report = {version: 1, edition: '2021', tables: {applications: {
  disclosedInFull: {naturalPerson: 3, enterprise: 0, research: null, total: 3},
  refused: {stateSecret: {naturalPerson: 1, enterprise: 2, total: 3}, recordsQuery: {naturalPerson: 1, total: 1}},
}}};

describe('the applicants chart', () => {
  it('reads a row for each kind of applicant with requests', () => {
    const series = readApplicants(report, 'zh');
    expect(series.rows.map((row) => [row.label, row.value, row.segments.map((segment) => segment.value)])).to.deep.equal([
      ['自然人', 5, [3, 0, 2, 0, 0, 0]], ['商业企业', 2, [0, 0, 2, 0, 0, 0]],
    ]);
    expect(series.tally).to.include({sum: 7, isLeast: true, whole: undefined});
    expect(series.rest).to.deep.equal({zeros: [], blanks: ['科研机构', '社会公益组织', '法律服务机构', '其他组织'], open: ['自然人', '商业企业'], invalid: []});
  });

  it('keeps a group that prints no number apart from one that prints 0', () => {
    const series = readApplicants({...report, tables: {applications: {disclosedInFull: {enterprise: 1}, partlyDisclosed: {enterprise: {raw: '/'}}, otherHandling: {other: {enterprise: 0}}}}}, 'zh');
    expect(series.rows[0]!.segments.map(({tally}) => tally.printed)).to.deep.equal([1, '/', undefined, undefined, undefined, 0]);
  });

  it('holds the printed total of each kind beside its rows, and takes nothing but counts', () => {
    const series = readApplicants({...report, tables: {applications: {disclosedInFull: {enterprise: 1}, partlyDisclosed: {enterprise: 0.2}, outcomesTotal: {enterprise: 9}}}}, 'zh');
    expect(series.rows[0]!.tally).to.include({sum: 1, total: 9, fit: 'open', hasInvalid: true});
    expect(series.rest.invalid).to.deep.equal(['商业企业']);
  });

  it('draws a square for each of a few requests, one after the other', () => {
    const drawing = drawApplicants(placeApplicants(readApplicants(report, 'zh'), {width: 500, em: 10}), zhChart, 't');
    const shapes = drawing.children!.slice(1).map((row) => row.children!.filter(({attributes}) => attributes['part'] === 'bar').map(({children}) => children![0]!.attributes['d']));
    // Squares of 8 pixels, of which 86 % are filled, at 13.5 below the row's top.
    expect(shapes).to.deep.equal([
      ['M0 13.5h6.9v6.9h-6.9zM8 13.5h6.9v6.9h-6.9zM16 13.5h6.9v6.9h-6.9z', 'M24 13.5h6.9v6.9h-6.9zM32 13.5h6.9v6.9h-6.9z'],
      ['M0 13.5h6.9v6.9h-6.9zM8 13.5h6.9v6.9h-6.9z'],
    ]);
  });

  it('fills the width with the segments of a row where there are many', () => {
    const many = {disclosedInFull: {naturalPerson: 60}, refused: {stateSecret: {naturalPerson: 40, enterprise: 1}}};
    const {placed, units} = placeApplicants(readApplicants({...report, tables: {applications: many}}, 'zh'), {width: 500, em: 10});
    expect(units).to.equal(undefined);
    expect(placed[0]!.segments.map(({x, width}) => [Math.round(x), Math.round(width)])).to.deep.equal([[0, 300], [300, 200]]);
    expect(placed[1]!.segments.map(({x, width}) => [x, width])).to.deep.equal([[0, 500]]);
  });

  it('names each segment with its kind, outcome and all its cells', () => {
    const drawing = drawApplicants(placeApplicants(readApplicants(report, 'zh'), {width: 500, em: 10}), zhChart, 't');
    const segment = drawing.children![1]!.children![3]!;
    expect(segment.attributes).to.include({role: 'img', 'aria-label': '自然人，不予公开：至少 2 件',
      'data-cells': 'applications.refused.stateSecret.naturalPerson applications.refused.recordsQuery.naturalPerson'});
    expect(segment.children!.some((child) => child.attributes['fill'] === 'url(#t-3)')).to.equal(true);
  });

  it('says why there is nothing to draw', () => {
    const stateOf = (applications: unknown): string => readApplicants({...report, tables: {applications}} as Report, 'zh').state;
    expect(stateOf(undefined)).to.equal('missing');
    expect(stateOf({})).to.equal('blank');
    expect(stateOf({received: {total: 7}, disclosedInFull: {total: 3}})).to.equal('elsewhere');
    expect(stateOf({disclosedInFull: {naturalPerson: 0, enterprise: null}})).to.equal('someZero');
    expect(stateOf({disclosedInFull: {naturalPerson: -3}, partlyDisclosed: {naturalPerson: 0}})).to.equal('invalid');
    expect(stateOf({disclosedInFull: {naturalPerson: null}})).to.equal('blank');
  });
});
