import type {Line} from './form.js';
import {pickLabel, type Language} from './label.js';

/**
 * Shorter wordings of printed labels for narrow places such as a chart, 中文 then English, by line id.
 * Apart from the forms, so that a page of tables does not carry them.
 */
const shortLabels: {readonly [id: string]: readonly [string, string] | undefined} = {
  otherOrganisation: ['其他组织', 'Other organisations'],
  received: ['本年新收', 'Received this year'],
  carriedIn: ['上年结转', 'Carried over from last year'],
  disclosedInFull: ['予以公开', 'Disclosed in full'],
  partlyDisclosed: ['部分公开', 'Partly disclosed'],
  refused: ['不予公开', 'Refused'],
  stateSecret: ['国家秘密', 'State secret'],
  prohibitedByLaw: ['法律行政法规禁止公开', 'Prohibited by law'],
  securityAndStability: ['危及“三安全一稳定”', 'Security and stability'],
  thirdPartyRights: ['保护第三方合法权益', 'Third-party rights'],
  internalAffairs: ['三类内部事务信息', 'Internal affairs'],
  deliberativeProcess: ['四类过程性信息', 'Deliberative process'],
  enforcementFile: ['行政执法案卷', 'Enforcement case file'],
  recordsQuery: ['行政查询事项', 'Records query'],
  unableToProvide: ['无法提供', 'Unable to provide'],
  notHeld: ['本机关不掌握', 'Not held'],
  wouldRequireCreation: ['需要另行制作', 'Would have to be created'],
  stillUnclear: ['补正后仍不明确', 'Still unclear'],
  notProcessed: ['不予处理', 'Not processed'],
  petitionOrComplaint: ['信访举报投诉类', 'Petition or complaint'],
  repeated: ['重复申请', 'Repeated request'],
  publicPublication: ['要求公开出版物', 'Public publication'],
  vexatious: ['大量反复申请', 'Numerous repeated'],
  confirmOrReissue: ['确认或重新出具', 'Confirm or reissue'],
  outcomesTotal: ['办理结果总计', 'Total outcomes'],
  carriedOut: ['结转下年度', 'Carried over to next year'],
  otherHandling: ['其他处理', 'Other handling'],
  notCorrectedInTime: ['逾期不补正', 'Not corrected in time'],
  feeNotPaid: ['逾期不缴费', 'Fee not paid'],
  other: ['其他', 'Other'],
};

const page = globalThis as {GaiReportTerms?: {[term: string]: string | undefined}};

// The page's own 中文 in place of these; put there by replaceWords. Printed labels are prescribed and have none.
const ownTerms = page.GaiReportTerms ??= {};

/** The shorter wording of a line where there is one. */
export function pickShortLabel(line: Line, language: Language): string {
  const short = shortLabels[line.id];
  if (!short) return pickLabel(line, language);
  const [label, en] = short;
  return (language === 'zh' && ownTerms[label]) || pickLabel({label, en}, language);
}
