import {expect} from '@open-wc/testing';
import type {Report} from '../../src/report/report.js';
import {summarize} from '../../src/report/summarize.js';
import {screenEn} from '../../src/words/summary-en.js';
import {screenZh} from '../../src/words/summary-zh.js';
import {wordSummary} from '../../src/words/word-summary.js';
import {setPath} from '../report/random-report.js';
import {makeBlanks, makeTotals, type Cells} from '../report/total-report.js';
import {makeReport} from '../report/valid-report.js';
import {loadSample, sampleNames} from '../samples.js';

/** What a report of a shape is told as, 中文 then English. */
type Shape = readonly [shape: string, report: Report, zh: readonly string[], en: readonly string[]];

const noReview = ['全年没有政府信息公开行政复议和行政诉讼案件。', 'There was no administrative reconsideration or litigation over government information.'] as const;
const noReviews = [['没有行政复议案件。', '没有行政诉讼案件。'], ['There was no administrative reconsideration.', 'There was no administrative litigation.']] as const;
const noneOpen = ['全年没有办结的申请，也没有结转下年度的申请。', 'No request was concluded within the year, and none was carried over to the next.'] as const;
const noRequest = ['2024年没有收到政府信息公开申请，也没有上年结转的申请。', 'In 2024, no request for government information was received and none was carried over from the previous year.'] as const;

/** Three requests, all disclosed, besides what a shape is about. */
const three = {received: 3, disclosedInFull: 3, outcomesTotal: 3};
const threeZh = ['2024年新收政府信息公开申请 3 件，没有上年结转的申请。', '上述申请全部办结，共 3 件，没有结转下年度的申请。', '办结的 3 件申请，办理结果均为予以公开。'];
const threeEn = ['In 2024, 3 requests for government information were received and none was carried over from the previous year.',
  'All 3 requests were concluded within the year, and none was carried over to the next.', 'All 3 requests concluded were disclosed in full.'];
const review = (cells: Cells): Report => makeTotals({...three, ...cells});

const withoutTable = (table: 'applications' | 'review', cells: Cells = {}): Report => {
  const {tables, ...report} = makeTotals(cells);
  const {[table]: _absent, ...rest} = tables!;
  return {...report, tables: rest};
};
const withNumbers = (report: Report, cells: {readonly [address: string]: number}): Report => {
  for (const [address, value] of Object.entries(cells)) setPath(report.tables!, address.split('.'), value);
  return report;
};
const withApplicants = (count: number): Report => {
  const report = makeTotals(three);
  for (const kind of ['naturalPerson', 'enterprise', 'research', 'publicInterest', 'legalService', 'otherOrganisation']) setPath(report.tables!, ['applications', 'received', kind], kind === 'naturalPerson' ? count : 0);
  return report;
};

const shapes: readonly Shape[] = [
  ['all zero', makeTotals(), [noRequest[0], noneOpen[0], ...noReviews[0]], [noRequest[1], noneOpen[1], ...noReviews[1]]],
  ['all zero in the edition of 2019', makeTotals({}, '2019'), [noRequest[0], noneOpen[0], ...noReviews[0]], [noRequest[1], noneOpen[1], ...noReviews[1]]],
  ['all zero without a year', {...makeTotals(), year: undefined} as unknown as Report,
    ['本年度没有收到政府信息公开申请，也没有上年结转的申请。', noneOpen[0], ...noReviews[0]],
    ['In the reporting year, no request for government information was received and none was carried over from the previous year.', noneOpen[1], ...noReviews[1]]],
  ['one request, disclosed', makeTotals({received: 1, disclosedInFull: 1, outcomesTotal: 1}),
    ['2024年新收政府信息公开申请 1 件，没有上年结转的申请。', '这 1 件申请已经办结，没有结转下年度的申请。', '办结的 1 件申请，办理结果为予以公开。', noReview[0]],
    ['In 2024, 1 request for government information was received and none was carried over from the previous year.',
      'The request was concluded within the year, and none was carried over to the next.', 'The one request concluded was disclosed in full.', noReview[1]]],
  ['one request, still open', makeTotals({received: 1, carriedOut: 1}),
    ['2024年新收政府信息公开申请 1 件，没有上年结转的申请。', '全年没有办结的申请，1 件结转下年度继续办理。', ...noReviews[0]],
    ['In 2024, 1 request for government information was received and none was carried over from the previous year.',
      'No request was concluded within the year, and 1 was carried over to the next.', ...noReviews[1]]],
  ['only one carried over, which could not be met', makeTotals({carriedIn: 1, 'unableToProvide.notHeld': 1, outcomesTotal: 1}),
    ['2024年没有收到新的政府信息公开申请，上年结转 1 件。', '这 1 件申请已经办结，没有结转下年度的申请。', '办结的 1 件申请，办理结果为无法提供。', noReview[0]],
    ['In 2024, no new request for government information was received and 1 was carried over from the previous year.',
      'The request was concluded within the year, and none was carried over to the next.', 'The one request concluded could not be met.', noReview[1]]],
  ['two requests, both refused', makeTotals({received: 2, 'refused.stateSecret': 1, 'refused.recordsQuery': 1, outcomesTotal: 2}),
    ['2024年新收政府信息公开申请 2 件，没有上年结转的申请。', '上述申请全部办结，共 2 件，没有结转下年度的申请。', '办结的 2 件申请，办理结果均为不予公开。', noReview[0]],
    ['In 2024, 2 requests for government information were received and none was carried over from the previous year.',
      'Both requests were concluded within the year, and none was carried over to the next.', 'Both requests concluded were refused.', noReview[1]]],
  ['three requests, all disclosed', makeTotals(three), [...threeZh, noReview[0]], [...threeEn, noReview[1]]],
  ['both kinds of disclosure and nothing else', makeTotals({received: 4, disclosedInFull: 3, partlyDisclosed: 1, outcomesTotal: 4}),
    ['2024年新收政府信息公开申请 4 件，没有上年结转的申请。', '上述申请全部办结，共 4 件，没有结转下年度的申请。',
      '办结的申请中，予以公开 3 件（占办结总数的 75.0%，下同），部分公开 1 件（25.0%）。', '没有不予公开、无法提供、不予处理和其他处理的申请。', noReview[0]],
    ['In 2024, 4 requests for government information were received and none was carried over from the previous year.',
      'All 4 requests were concluded within the year, and none was carried over to the next.',
      'Of the 4 requests concluded, 3 (75.0%) were disclosed in full and 1 (25.0%) in part.', 'No request ended in refusal, inability to provide, non-processing or other handling.', noReview[1]]],
  ['every group, with requests carried in and out', makeTotals({received: 18, carriedIn: 2, disclosedInFull: 4, partlyDisclosed: 1, 'refused.stateSecret': 1, 'refused.thirdPartyRights': 1, 'unableToProvide.notHeld': 5, 'notProcessed.repeated': 3, 'otherHandling.other': 1, outcomesTotal: 16, carriedOut: 4}),
    ['2024年新收政府信息公开申请 18 件，上年结转 2 件。', '全年办结 16 件，占新收和上年结转申请合计的 80.0%；4 件结转下年度继续办理。',
      '办结的申请中，予以公开 4 件（占办结总数的 25.0%，下同），部分公开 1 件（6.3%）。',
      '不予公开 2 件（12.5%），无法提供 5 件（31.3%），不予处理 3 件（18.8%），其他处理 1 件（6.3%）。', noReview[0]],
    ['In 2024, 18 requests for government information were received and 2 were carried over from the previous year.',
      'Of the requests received and carried over, 16 (80.0%) were concluded within the year and 4 were carried over to the next.',
      'Of the 16 requests concluded, 4 (25.0%) were disclosed in full and 1 (6.3%) in part.',
      'Of the same 16, 2 (12.5%) were refused, 5 (31.3%) could not be met, 3 (18.8%) were not processed and 1 (6.3%) was handled otherwise.', noReview[1]]],
  ['nothing refused, something else', makeTotals({received: 5, disclosedInFull: 4, 'unableToProvide.notHeld': 1, outcomesTotal: 5}),
    ['2024年新收政府信息公开申请 5 件，没有上年结转的申请。', '上述申请全部办结，共 5 件，没有结转下年度的申请。',
      '办结的申请中，予以公开 4 件（占办结总数的 80.0%，下同），没有部分公开的。', '没有不予公开的申请，无法提供 1 件（20.0%）。', noReview[0]],
    ['In 2024, 5 requests for government information were received and none was carried over from the previous year.',
      'All 5 requests were concluded within the year, and none was carried over to the next.',
      'Of the 5 requests concluded, 4 (80.0%) were disclosed in full and none in part.', 'Of the same 5, none was refused and 1 (20.0%) could not be met.', noReview[1]]],
  ['nothing disclosed', makeTotals({received: 6, 'refused.stateSecret': 2, 'notProcessed.repeated': 1, outcomesTotal: 3, carriedOut: 3}),
    ['2024年新收政府信息公开申请 6 件，没有上年结转的申请。', '全年办结 3 件，占新收申请的 50.0%；3 件结转下年度继续办理。',
      '办结的申请中，没有予以公开或者部分公开的。', '不予公开 2 件（占办结总数的 66.7%，下同），不予处理 1 件（33.3%）。', noReview[0]],
    ['In 2024, 6 requests for government information were received and none was carried over from the previous year.',
      'Of the requests received, 3 (50.0%) were concluded within the year and 3 were carried over to the next.',
      'None of the requests concluded was disclosed in full or in part.', 'Of the 3 requests concluded, 2 (66.7%) were refused and 1 (33.3%) was not processed.', noReview[1]]],
  ['nothing disclosed and nothing refused', makeTotals({received: 5, 'unableToProvide.notHeld': 3, 'notProcessed.repeated': 2, outcomesTotal: 5}),
    ['2024年新收政府信息公开申请 5 件，没有上年结转的申请。', '上述申请全部办结，共 5 件，没有结转下年度的申请。',
      '办结的申请中，没有予以公开或者部分公开的。', '没有不予公开的申请，无法提供 3 件（占办结总数的 60.0%，下同），不予处理 2 件（40.0%）。', noReview[0]],
    ['In 2024, 5 requests for government information were received and none was carried over from the previous year.',
      'All 5 requests were concluded within the year, and none was carried over to the next.', 'None of the requests concluded was disclosed in full or in part.',
      'Of the 5 requests concluded, none was refused, 3 (60.0%) could not be met and 2 (40.0%) were not processed.', noReview[1]]],
  ['two requests, one new and one carried over', makeTotals({received: 1, carriedIn: 1, partlyDisclosed: 2, outcomesTotal: 2}),
    ['2024年新收政府信息公开申请 1 件，上年结转 1 件。', '上述申请全部办结，共 2 件，没有结转下年度的申请。', '办结的 2 件申请，办理结果均为部分公开。', noReview[0]],
    ['In 2024, 1 request for government information was received and 1 was carried over from the previous year.',
      'Both requests were concluded within the year, and none was carried over to the next.', 'Both requests concluded were disclosed in part.', noReview[1]]],
  ['only outcomes, without their total', {version: 1, edition: '2021', year: 2024, tables: {applications: {disclosedInFull: {total: 6}, partlyDisclosed: {total: 2}, refused: {stateSecret: {total: 1}}}}},
    ['办结的申请中，予以公开 6 件，部分公开 2 件。',
      '报告没有“政府信息公开行政复议、行政诉讼情况”表；报告没有列出“新收申请”“上年结转”“无法提供”“不予处理”“其他处理”“办理结果总计”“结转下年度”；“不予公开”没有填全，不列合计。'],
    ['Of the requests concluded, 6 were disclosed in full and 2 in part.',
      'The report has no table of administrative reconsideration and litigation; the report has no entry for "Requests received", "Carried over from last year", "Unable to provide", "Not processed", "Other handling", "Total outcomes" or "Carried over to next year"; the report fills in "Refused" only in part, so no sum is given.']],
  ['several counts that can be none', makeTotals({received: 2.5, disclosedInFull: 2.5, outcomesTotal: 2.5}),
    ['2024年没有上年结转的政府信息公开申请。', '没有结转下年度的申请。', noReview[0], '“新收申请”“予以公开”“办理结果总计”填的不是有效的件数。'],
    ['In 2024, no request for government information was carried over from the previous year.', 'No request was carried over to the next year.', noReview[1],
      'What the report prints for "Requests received", "Disclosed in full" or "Total outcomes" is no valid count.']],
  ['only in part disclosed, of what was carried over', makeTotals({carriedIn: 4, partlyDisclosed: 2, 'refused.stateSecret': 1, outcomesTotal: 3, carriedOut: 1}),
    ['2024年没有收到新的政府信息公开申请，上年结转 4 件。', '全年办结 3 件，占上年结转申请的 75.0%；1 件结转下年度继续办理。',
      '办结的申请中，部分公开 2 件（占办结总数的 66.7%，下同），没有予以公开的。', '不予公开 1 件（33.3%）。', noReview[0]],
    ['In 2024, no new request for government information was received and 4 were carried over from the previous year.',
      'Of the requests carried over from the previous year, 3 (75.0%) were concluded within the year and 1 was carried over to the next.',
      'Of the 3 requests concluded, 2 (66.7%) were disclosed in part and none in full.', 'Of the same 3, 1 (33.3%) was refused.', noReview[1]]],
  ['many requests, none concluded', makeTotals({received: 12, carriedIn: 3, carriedOut: 15}),
    ['2024年新收政府信息公开申请 12 件，上年结转 3 件。', '全年没有办结的申请，15 件结转下年度继续办理。', ...noReviews[0]],
    ['In 2024, 12 requests for government information were received and 3 were carried over from the previous year.',
      'No request was concluded within the year, and 15 were carried over to the next.', ...noReviews[1]]],
  ['millions, with shares near nothing and near all', makeTotals({received: 1234567, carriedIn: 1, disclosedInFull: 1234560, 'refused.stateSecret': 7, outcomesTotal: 1234567, carriedOut: 1}),
    ['2024年新收政府信息公开申请 1,234,567 件，上年结转 1 件。', '全年办结 1,234,567 件，占新收和上年结转申请合计的 99.9% 以上；1 件结转下年度继续办理。',
      '办结的申请中，予以公开 1,234,560 件（占办结总数的 99.9% 以上，下同），没有部分公开的。', '不予公开 7 件（不足 0.1%）。', noReview[0]],
    ['In 2024, 1,234,567 requests for government information were received and 1 was carried over from the previous year.',
      'Of the requests received and carried over, 1,234,567 (over 99.9%) were concluded within the year and 1 was carried over to the next.',
      'Of the 1,234,567 requests concluded, 1,234,560 (over 99.9%) were disclosed in full and none in part.', 'Of the same 1,234,567, 7 (under 0.1%) were refused.', noReview[1]]],
  ['nearly nothing disclosed of very many', makeTotals({received: 9999, disclosedInFull: 1, 'notProcessed.vexatious': 9998, outcomesTotal: 9999}),
    ['2024年新收政府信息公开申请 9,999 件，没有上年结转的申请。', '上述申请全部办结，共 9,999 件，没有结转下年度的申请。',
      '办结的申请中，予以公开 1 件（不足办结总数的 0.1%，下同），没有部分公开的。', '没有不予公开的申请，不予处理 9,998 件（99.9% 以上）。', noReview[0]],
    ['In 2024, 9,999 requests for government information were received and none was carried over from the previous year.',
      'All 9,999 requests were concluded within the year, and none was carried over to the next.',
      'Of the 9,999 requests concluded, 1 (under 0.1%) was disclosed in full and none in part.', 'Of the same 9,999, none was refused and 9,998 (over 99.9%) were not processed.', noReview[1]]],
  ['reviews with every result', review({'reconsideration.upheld': 3, 'reconsideration.overturned': 1, 'reconsideration.otherResult': 2, 'reconsideration.pending': 1, 'reconsideration.total': 7,
    'litigation.direct.upheld': 1, 'litigation.direct.total': 1, 'litigation.afterReconsideration.overturned': 2, 'litigation.afterReconsideration.pending': 1, 'litigation.afterReconsideration.total': 3}),
  [...threeZh, '行政复议 7 件，其中结果维持 3 件，结果纠正 1 件，其他结果 2 件，尚未审结 1 件。', '行政诉讼 4 件（未经复议直接起诉 1 件，复议后起诉 3 件），其中结果维持 1 件，结果纠正 2 件，尚未审结 1 件。'],
  [...threeEn, 'There were 7 cases of administrative reconsideration: 3 upheld the original action, 1 overturned it, 2 ended otherwise and 1 was still pending.',
    'There were 4 cases of administrative litigation (1 filed directly, 3 after reconsideration): 1 upheld the original action, 2 overturned it and 1 was still pending.']],
  ['one case of reconsideration', review({'reconsideration.overturned': 1, 'reconsideration.total': 1}),
    [...threeZh, '行政复议 1 件，结果为纠正。', '没有行政诉讼案件。'],
    [...threeEn, 'There was 1 case of administrative reconsideration, which overturned the original action.', 'There was no administrative litigation.']],
  ['one case in court', review({'litigation.direct.pending': 1, 'litigation.direct.total': 1}),
    [...threeZh, '没有行政复议案件。', '行政诉讼 1 件（未经复议直接起诉），尚未审结。'],
    [...threeEn, 'There was no administrative reconsideration.', 'There was 1 case of administrative litigation (filed directly), which was still pending.']],
  ['all cases alike', review({'reconsideration.otherResult': 2, 'reconsideration.total': 2, 'litigation.afterReconsideration.upheld': 5, 'litigation.afterReconsideration.total': 5}),
    [...threeZh, '行政复议 2 件，均为其他结果。', '行政诉讼 5 件（均为复议后起诉），结果均为维持。'],
    [...threeEn, 'There were 2 cases of administrative reconsideration, both of which ended otherwise.',
      'There were 5 cases of administrative litigation (all filed after reconsideration), all of which upheld the original action.']],
  ['reviews without results', review({'reconsideration.upheld': null, 'reconsideration.overturned': null, 'reconsideration.otherResult': null, 'reconsideration.pending': null, 'reconsideration.total': 2}),
    [...threeZh, '行政复议 2 件，报告没有给出结果。', '没有行政诉讼案件。'],
    [...threeEn, 'There were 2 cases of administrative reconsideration; the report gives no results.', 'There was no administrative litigation.']],
  ['reviews with some results', review({'reconsideration.upheld': 1, 'reconsideration.pending': null, 'reconsideration.total': 2}),
    [...threeZh, '行政复议 2 件，其中结果维持 1 件，其余的结果报告没有给出。', '没有行政诉讼案件。'],
    [...threeEn, 'There were 2 cases of administrative reconsideration: 1 upheld the original action; the report gives no results for the rest.', 'There was no administrative litigation.']],
  ['results that do not add up to the cases', review({'reconsideration.upheld': 1, 'reconsideration.total': 3}),
    [...threeZh, '行政复议 3 件，与各项结果之和不符，这里不列结果。', '没有行政诉讼案件。'],
    [...threeEn, 'There were 3 cases of administrative reconsideration; the results do not add up to this total and are left out here.', 'There was no administrative litigation.']],
  ['results without their total', review({'reconsideration.upheld': 1, 'reconsideration.overturned': 2, 'reconsideration.total': null}),
    [...threeZh, '行政复议中，结果维持 1 件，结果纠正 2 件。', '没有行政诉讼案件。', '“行政复议”在“总计”一列没有数字，各项结果的数字见表。'],
    [...threeEn, 'In administrative reconsideration, 1 case upheld the original action and 2 overturned it.', 'There was no administrative litigation.',
      'Under "Total" the report gives no number for "Administrative reconsideration", but the table has the numbers for each result.']],
  ['results of reviews in a table without totals', withNumbers(withoutTable('applications', {'reconsideration.total': undefined, 'litigation.direct.total': undefined, 'litigation.afterReconsideration.total': undefined}),
    {'review.reconsideration.upheld': 3}),
  ['行政复议中，结果维持 3 件。', '报告没有“收到和处理政府信息公开申请情况”表；“行政复议”“行政诉讼”在“总计”一列没有数字，各项结果的数字见表。'],
  ['In administrative reconsideration, 3 cases upheld the original action.',
    'The report has no table of requests received and handled; under "Total" the report gives no number for "Administrative reconsideration" or "Administrative litigation", but the table has the numbers for each result.']],
  ['one of the ways to court blank', review({'litigation.direct.total': 2, 'litigation.direct.upheld': 2, 'litigation.afterReconsideration.total': null}),
    [...threeZh, '没有行政复议案件。', '行政诉讼中，未经复议直接起诉 2 件。', '“行政诉讼”没有填全，不列合计。'],
    [...threeEn, 'There was no administrative reconsideration.', 'In administrative litigation, 2 cases were filed directly.', 'The report fills in "Administrative litigation" only in part, so no sum is given.']],
  ['no table of reviews', withoutTable('review'),
    [noRequest[0], noneOpen[0], '报告没有“政府信息公开行政复议、行政诉讼情况”表。'], [noRequest[1], noneOpen[1], 'The report has no table of administrative reconsideration and litigation.']],
  ['no table of requests', withoutTable('applications', {'reconsideration.upheld': 2, 'reconsideration.total': 2}),
    ['行政复议 2 件，结果均为维持。', '没有行政诉讼案件。', '报告没有“收到和处理政府信息公开申请情况”表。'],
    ['There were 2 cases of administrative reconsideration, both of which upheld the original action.', 'There was no administrative litigation.', 'The report has no table of requests received and handled.']],
  ['a table of requests without any row of the form', {version: 1, edition: '2021', year: 2024, tables: {applications: {}}},
    ['报告没有“政府信息公开行政复议、行政诉讼情况”表；报告没有列出“新收申请”“上年结转”“各项办理结果”“办理结果总计”“结转下年度”。'],
    ['The report has no table of administrative reconsideration and litigation; the report has no entry for "Requests received", "Carried over from last year", "Outcomes", "Total outcomes" or "Carried over to next year".']],
  ['neither table', {version: 1, edition: '2021', year: 2013, tables: {}},
    ['报告没有“收到和处理政府信息公开申请情况”表和“政府信息公开行政复议、行政诉讼情况”表。'],
    ['The report has no table of requests received and handled or of administrative reconsideration and litigation.']],
  ['everything blank', makeBlanks(),
    ['报告没有填写“新收申请”“上年结转”“各项办理结果”“办理结果总计”“结转下年度”“行政复议”“行政诉讼”的件数。'],
    ['The report leaves "Requests received", "Carried over from last year", "Outcomes", "Total outcomes", "Carried over to next year", "Administrative reconsideration" and "Administrative litigation" blank.']],
  ['the column of totals blank beside the applicants', withNumbers(makeBlanks({'reconsideration.total': 0, 'litigation.direct.total': 0, 'litigation.afterReconsideration.total': 0}), {
    'applications.received.naturalPerson': 3, 'applications.carriedIn.naturalPerson': 0, 'applications.disclosedInFull.naturalPerson': 3, 'applications.partlyDisclosed.naturalPerson': 0,
    'applications.refused.stateSecret.naturalPerson': 0, 'applications.unableToProvide.notHeld.naturalPerson': 0, 'applications.notProcessed.repeated.naturalPerson': 0, 'applications.otherHandling.other.naturalPerson': 0,
    'applications.outcomesTotal.naturalPerson': 3, 'applications.carriedOut.naturalPerson': 0}),
  [...noReviews[0], '“新收申请”“上年结转”“各项办理结果”“办理结果总计”“结转下年度”在“总计”一列没有数字，各类申请人的数字见表。'],
  [...noReviews[1], 'Under "Total" the report gives no number for "Requests received", "Carried over from last year", "Outcomes", "Total outcomes" or "Carried over to next year", but the table has the numbers for each kind of applicant.']],
  ['a column of one kind of applicant and no other', {version: 1, edition: '2021', year: 2024, tables: {applications: {received: {naturalPerson: 3}, outcomesTotal: {naturalPerson: 3}}, review: {reconsideration: {upheld: 1}}}},
    ['行政复议中，结果维持 1 件。', '报告没有列出“上年结转”“各项办理结果”“结转下年度”“行政诉讼”；“新收申请”“办理结果总计”“行政复议”在“总计”一列没有数字，分项数字见表。'],
    ['In administrative reconsideration, 1 case upheld the original action.',
      'The report has no entry for "Carried over from last year", "Outcomes", "Carried over to next year" or "Administrative litigation"; under "Total" the report gives no number for "Requests received", "Total outcomes" or "Administrative reconsideration", but the table has the numbers behind it.']],
  ['marks beside rows that are not there', makeTotals({...three, 'refused.stateSecret': {raw: '/'}, ...Object.fromEntries(['prohibitedByLaw', 'securityAndStability', 'thirdPartyRights', 'internalAffairs', 'deliberativeProcess', 'enforcementFile', 'recordsQuery'].map((id) => [`refused.${id}`, undefined]))}),
    [...threeZh.slice(0, 2), '办结的申请中，予以公开 3 件，没有部分公开的。', noReview[0], '“不予公开”各格都没有数字。'],
    [...threeEn.slice(0, 2), 'Of the requests concluded, 3 were disclosed in full and none in part.', noReview[1], 'No cell for "Refused" holds a number.']],
  ['what was received blank', makeBlanks({carriedIn: 0}),
    ['2024年没有上年结转的政府信息公开申请。', '报告没有填写“新收申请”“各项办理结果”“办理结果总计”“结转下年度”“行政复议”“行政诉讼”的件数。'],
    ['In 2024, no request for government information was carried over from the previous year.',
      'The report leaves "Requests received", "Outcomes", "Total outcomes", "Carried over to next year", "Administrative reconsideration" and "Administrative litigation" blank.']],
  ['a mark where nothing was received', makeTotals({received: {raw: '/'}, carriedIn: 2, disclosedInFull: 2, outcomesTotal: 2}),
    ['2024年有上年结转的政府信息公开申请 2 件。', '全年办结 2 件，没有结转下年度的申请。', '办结的 2 件申请，办理结果均为予以公开。', noReview[0], '“新收申请”填的不是数字。'],
    ['In 2024, 2 requests for government information were carried over from the previous year.', 'Within the year, 2 requests were concluded and none was carried over to the next.',
      'Both requests concluded were disclosed in full.', noReview[1], 'The report prints no number for "Requests received".']],
  ['blanks beside numbers that add up', makeBlanks({received: 3, carriedIn: 0, disclosedInFull: 2, 'refused.stateSecret': 1, outcomesTotal: 3, carriedOut: 0, 'reconsideration.total': 0, 'litigation.direct.total': 0, 'litigation.afterReconsideration.total': 0}),
    ['2024年新收政府信息公开申请 3 件，没有上年结转的申请。', '上述申请全部办结，共 3 件，没有结转下年度的申请。', '办结的申请中，予以公开 2 件（占办结总数的 66.7%）。', noReview[0],
      '报告没有填写“部分公开”“无法提供”“不予处理”“其他处理”的件数；“不予公开”没有填全，不列合计。'],
    ['In 2024, 3 requests for government information were received and none was carried over from the previous year.', 'All 3 requests were concluded within the year, and none was carried over to the next.',
      'Of the 3 requests concluded, 2 (66.7%) were disclosed in full.', noReview[1],
      'The report leaves "Partly disclosed", "Unable to provide", "Not processed" and "Other handling" blank; the report fills in "Refused" only in part, so no sum is given.']],
  ['outcomes blank beside their total', makeBlanks({received: 9, carriedIn: 1, outcomesTotal: 8, carriedOut: 2, 'reconsideration.total': 0, 'litigation.direct.total': 0, 'litigation.afterReconsideration.total': 0}),
    ['2024年新收政府信息公开申请 9 件，上年结转 1 件。', '全年办结 8 件，占新收和上年结转申请合计的 80.0%；2 件结转下年度继续办理。', noReview[0], '报告没有填写“各项办理结果”的件数。'],
    ['In 2024, 9 requests for government information were received and 1 was carried over from the previous year.',
      'Of the requests received and carried over, 8 (80.0%) were concluded within the year and 2 were carried over to the next.', noReview[1], 'The report leaves "Outcomes" blank.']],
  ['total of outcomes blank beside them', makeTotals({received: 5, disclosedInFull: 3, 'refused.stateSecret': 2, outcomesTotal: null}),
    ['2024年新收政府信息公开申请 5 件，没有上年结转的申请。', '没有结转下年度的申请。', '办结的申请中，予以公开 3 件，没有部分公开的。', '不予公开 2 件。', noReview[0], '报告没有填写“办理结果总计”的件数。'],
    ['In 2024, 5 requests for government information were received and none was carried over from the previous year.', 'No request was carried over to the next year.',
      'Of the requests concluded, 3 were disclosed in full and none in part.', 'Of the same requests, 2 were refused.', noReview[1], 'The report leaves "Total outcomes" blank.']],
  ['a row that the report has not', makeTotals({...three, carriedOut: undefined}),
    ['2024年新收政府信息公开申请 3 件，没有上年结转的申请。', '全年办结 3 件。', threeZh[2]!, noReview[0], '报告没有列出“结转下年度”。'],
    [threeEn[0]!, 'Within the year, 3 requests were concluded.', threeEn[2]!, noReview[1], 'The report has no entry for "Carried over to next year".']],
  ['items 1 and 2 not equal to items 3 and 4', makeTotals({received: 10, carriedIn: 1, disclosedInFull: 6, 'refused.stateSecret': 2, outcomesTotal: 8, carriedOut: 1}),
    ['2024年新收政府信息公开申请 10 件，上年结转 1 件。', '全年办结 8 件，1 件结转下年度继续办理。', '办结的申请中，予以公开 6 件，没有部分公开的。', '不予公开 2 件。', noReview[0],
      '报告的数字前后不符（新收与上年结转之和不等于办结与结转下年度之和），因此这里不列比例。'],
    ['In 2024, 10 requests for government information were received and 1 was carried over from the previous year.', 'Within the year, 8 requests were concluded and 1 was carried over to the next.',
      'Of the requests concluded, 6 were disclosed in full and none in part.', 'Of the same requests, 2 were refused.', noReview[1],
      'Figures in the report disagree (the requests received and carried over from last year do not equal those concluded and carried over to next year), so no shares are given here.']],
  ['outcomes that do not add up', makeTotals({received: 10, disclosedInFull: 6, 'refused.stateSecret': 2, outcomesTotal: 10}),
    ['2024年新收政府信息公开申请 10 件，没有上年结转的申请。', '全年办结 10 件，没有结转下年度的申请。', '办结的申请中，予以公开 6 件，没有部分公开的。', '不予公开 2 件。', noReview[0],
      '报告的数字前后不符（各项办理结果之和不等于总计），因此这里不列比例。'],
    ['In 2024, 10 requests for government information were received and none was carried over from the previous year.', 'Within the year, 10 requests were concluded and none was carried over to the next.',
      'Of the requests concluded, 6 were disclosed in full and none in part.', 'Of the same requests, 2 were refused.', noReview[1],
      'Figures in the report disagree (the outcomes do not add up to their total), so no shares are given here.']],
  ['a row that does not add up across', withApplicants(5),
    [threeZh[0]!, '全年办结 3 件，没有结转下年度的申请。', '办结的申请中，予以公开 3 件，没有部分公开的。', '没有不予公开、无法提供、不予处理和其他处理的申请。', noReview[0],
      '报告的数字前后不符（有的行各类申请人之和不等于总计），因此这里不列比例。'],
    [threeEn[0]!, 'Within the year, 3 requests were concluded and none was carried over to the next.', 'Of the requests concluded, 3 were disclosed in full and none in part.',
      'No request ended in refusal, inability to provide, non-processing or other handling.', noReview[1],
      'Figures in the report disagree (in some rows the kinds of applicant do not add up to the total), so no shares are given here.']],
  ['rows that add up across', withApplicants(3), [...threeZh, noReview[0]], [...threeEn, noReview[1]]],
  ['a negative count', makeTotals({received: -3}),
    ['2024年没有上年结转的政府信息公开申请。', '全年没有办结的申请，也没有结转下年度的申请。', noReview[0], '“新收申请”填的不是有效的件数。'],
    ['In 2024, no request for government information was carried over from the previous year.', 'No request was concluded within the year, and none was carried over to the next.', noReview[1],
      'What the report prints for "Requests received" is no valid count.']],
  ['everything at once: both reviews, a broken sum and a blank', makeTotals({received: 9, carriedIn: 2, disclosedInFull: 6, 'refused.stateSecret': 1, 'notProcessed.repeated': null, outcomesTotal: 6, carriedOut: 5,
    'reconsideration.upheld': 1, 'reconsideration.total': 1, 'litigation.direct.upheld': 2, 'litigation.direct.total': 2}),
  ['2024年新收政府信息公开申请 9 件，上年结转 2 件。', '全年办结 6 件，5 件结转下年度继续办理。', '办结的申请中，予以公开 6 件，没有部分公开的。', '不予公开 1 件。',
    '行政复议 1 件，结果为维持；行政诉讼 2 件（均为未经复议直接起诉），结果均为维持。', '报告的数字前后不符（各项办理结果之和不等于总计），因此这里不列比例；“不予处理”没有填全，不列合计。'],
  ['In 2024, 9 requests for government information were received and 2 were carried over from the previous year.', 'Within the year, 6 requests were concluded and 5 were carried over to the next.',
    'Of the requests concluded, 6 were disclosed in full and none in part.', 'Of the same requests, 1 was refused.',
    'There was 1 case of administrative reconsideration, which upheld the original action; there were 2 cases of administrative litigation (both filed directly), both of which upheld the original action.',
    'Figures in the report disagree (the outcomes do not add up to their total), so no shares are given here; the report fills in "Not processed" only in part, so no sum is given.']],
];

describe('wordSummary(facts)', () => {
  for (const [shape, report, zh, en] of shapes) {
    it(`says what a report carries: ${shape}`, () => {
      expect(wordSummary(summarize(report))).to.deep.equal({zh, en});
    });
  }

  it('knows thirty shapes of report and more', () => {
    expect(shapes.length).to.be.at.least(30);
  });

  it('says four to six finished sentences of a report with both tables, at most six of any, the same number in both languages', async () => {
    const reports = [...(await Promise.all(sampleNames.map(loadSample))), ...Array.from({length: 60}, (_, seed) => makeReport(seed, seed % 2 ? '2019' : '2021'))];
    for (const report of reports) {
      const {zh, en} = wordSummary(summarize(report));
      expect(zh.length).to.be.within(report.tables?.applications && report.tables.review ? 4 : 1, 6);
      expect(en.length).to.equal(zh.length);
      for (const sentence of zh) expect(sentence).to.match(/^[^。]+。$/).and.not.match(/undefined|NaN|,，|，，|，。|；。/);
      for (const sentence of en) expect(sentence).to.match(/^[A-Z].+\.$/).and.not.match(/undefined|NaN| {2}|,,/);
    }
  });

  it('prints no number that the report does not, but sums of whole groups and shares', async () => {
    const {zh} = wordSummary(summarize(await loadSample('city-2025')));
    const said = zh.join('').match(/[\d,]+(?= 件)/g)!;
    expect(said).to.deep.equal(['14,069', '560', '13,810', '819', '5,548', '2,168', '730', '3,421', '457', '1,486', '790', '376', '97', '196', '121', '212', '56', '156', '90', '2', '42', '78']);
  });
});

describe('the words around a summary', () => {
  it('group digits', () => {
    expect([screenZh.count(1234567), screenEn.count(1234567)]).to.deep.equal(['1,234,567', '1,234,567']);
  });
});
