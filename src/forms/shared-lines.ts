import type {Band, Line} from './form.js';

/** Trees of lines that the editions of 2019 and 2021 print letter for letter alike. */

/** The seven figures of the application table, by kind of applicant. */
export const applicants = [
  {id: 'applicants', label: '申请人情况', en: 'Applicants', heading: true, lines: [
    {id: 'naturalPerson', label: '自然人', en: 'Natural persons'},
    {id: 'organisation', label: '法人或其他组织', en: 'Legal persons or other organisations', heading: true, lines: [
      {id: 'enterprise', label: '商业企业', en: 'Commercial enterprises'},
      {id: 'research', label: '科研机构', en: 'Research institutions'},
      {id: 'publicInterest', label: '社会公益组织', en: 'Public-interest organisations'},
      {id: 'legalService', label: '法律服务机构', en: 'Legal service organisations'},
      {id: 'otherOrganisation', label: '其他', en: 'Other'},
    ]},
    {id: 'total', label: '总计', en: 'Total', total: true},
  ]},
] as const satisfies readonly Line[];

/** The corner of the application table, which states its reconciliation rule. */
export const applicationsCorner = {
  label: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  en: '(Reconciliation of each column: items 1 and 2 together equal items 3 and 4 together)',
} as const satisfies Band['corner'];

/** Items one and two. */
export const requestRows = [
  {id: 'received', label: '一、本年新收政府信息公开申请数量', en: '1. Requests received this year'},
  {id: 'carriedIn', label: '二、上年结转政府信息公开申请数量', en: '2. Requests carried over from last year'},
] as const satisfies readonly Line[];

/** The outcomes （一） to （五）. */
export const outcomeRows = [
  {id: 'disclosedInFull', label: '（一）予以公开', en: '(1) Disclosed in full'},
  {id: 'partlyDisclosed', label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    en: '(2) Partly disclosed (requests handled by severance count here only)'},
  {id: 'refused', label: '（三）不予公开', en: '(3) Refused', lines: [
    {id: 'stateSecret', label: '1.属于国家秘密', en: '1. State secret'},
    {id: 'prohibitedByLaw', label: '2.其他法律行政法规禁止公开',
      en: '2. Disclosure prohibited by another law or administrative regulation'},
    {id: 'securityAndStability', label: '3.危及“三安全一稳定”',
      en: '3. Endangers state, public or economic security or social stability'},
    {id: 'thirdPartyRights', label: '4.保护第三方合法权益', en: "4. Protects a third party's lawful rights"},
    {id: 'internalAffairs', label: '5.属于三类内部事务信息', en: '5. One of three kinds of internal-affairs information'},
    {id: 'deliberativeProcess', label: '6.属于四类过程性信息', en: '6. One of four kinds of deliberative-process information'},
    {id: 'enforcementFile', label: '7.属于行政执法案卷', en: '7. Administrative enforcement case file'},
    {id: 'recordsQuery', label: '8.属于行政查询事项', en: '8. Matter for an administrative records query'},
  ]},
  {id: 'unableToProvide', label: '（四）无法提供', en: '(4) Unable to provide', lines: [
    {id: 'notHeld', label: '1.本机关不掌握相关政府信息', en: '1. Information not held'},
    {id: 'wouldRequireCreation', label: '2.没有现成信息需要另行制作', en: '2. Would have to be created'},
    {id: 'stillUnclear', label: '3.补正后申请内容仍不明确', en: '3. Still unclear after correction'},
  ]},
  {id: 'notProcessed', label: '（五）不予处理', en: '(5) Not processed', lines: [
    {id: 'petitionOrComplaint', label: '1.信访举报投诉类申请', en: '1. Petition, report or complaint'},
    {id: 'repeated', label: '2.重复申请', en: '2. Repeated request'},
    {id: 'publicPublication', label: '3.要求提供公开出版物', en: '3. Asks for a public publication'},
    {id: 'vexatious', label: '4.无正当理由大量反复申请', en: '4. Numerous repeated requests without good reason'},
    {id: 'confirmOrReissue', label: '5.要求行政机关确认或重新出具已获取信息',
      en: '5. Asks to confirm or reissue information already obtained'},
  ]},
] as const satisfies readonly Line[];

/** Item （七） and item four. */
export const outcomesTotal = {id: 'outcomesTotal', label: '（七）总计', en: '(7) Total outcomes', total: true} as const satisfies Line;
export const carriedOut = {id: 'carriedOut', label: '四、结转下年度继续办理', en: '4. Carried over to next year'} as const satisfies Line;

const results = [
  {id: 'upheld', label: '结果维持', en: 'Upheld'},
  {id: 'overturned', label: '结果纠正', en: 'Overturned'},
  {id: 'otherResult', label: '其他结果', en: 'Other result'},
  {id: 'pending', label: '尚未审结', en: 'Pending'},
  {id: 'total', label: '总计', en: 'Total', total: true},
] as const satisfies readonly Line[];

/** The fifteen figures of the review table. */
export const reviewColumns = [
  {id: 'reconsideration', label: '行政复议', en: 'Administrative reconsideration', lines: results},
  {id: 'litigation', label: '行政诉讼', en: 'Administrative litigation', lines: [
    {id: 'direct', label: '未经复议直接起诉', en: 'Filed directly', lines: results},
    {id: 'afterReconsideration', label: '复议后起诉', en: 'Filed after reconsideration', lines: results},
  ]},
] as const satisfies readonly Line[];
