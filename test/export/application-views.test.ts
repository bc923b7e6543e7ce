import {expect} from '@open-wc/testing';
import type {Report} from '../../src/report/report.js';
import {sayChart} from './say-chart.js';

const withApplications = (applications: unknown): Report => ({version: 1, edition: '2021', year: 2025, tables: {applications}} as Report);
const withoutTable = '这份报告没有“收到和处理政府信息公开申请情况”表。';

describe('the chart of outcomes', () => {
  it('says that the table is missing only where it is', () => {
    for (const rows of [{received: {total: 7}}, {outcomesTotal: {total: 6}}, {}]) expect(sayChart('outcomes', withApplications(rows))[0]).not.to.contain(withoutTable);
    expect(sayChart('outcomes', withApplications(undefined))).to.deep.equal([withoutTable]);
  });
});

describe('the chart of applicants', () => {
  it('says that the table is missing only where it is, and else that outcomes are not given by applicant', () => {
    for (const rows of [{received: {total: 7}}, {disclosedInFull: {total: 6}, outcomesTotal: {total: 6}}, {}]) {
      expect(sayChart('applicants', withApplications(rows))).to.deep.equal(['报告没有按申请人填写办理结果，无法绘图；可以按办理结果查看（view="outcomes"）。']);
    }
    expect(sayChart('applicants', withApplications(undefined))).to.deep.equal([withoutTable]);
  });
});
