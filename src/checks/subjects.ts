import type {TableId} from '../forms/editions.js';
import type {Label} from '../forms/form.js';

/**
 * What a number in the text may count, with the cells it then stands for. Several readings of one word are
 * listed where reports use it in several ways; a number that agrees with any of them agrees.
 */
export interface Subject {
  readonly id: string;
  readonly label: Label;
  readonly table: TableId;
  /** What the words before the number, or right behind it, look like. */
  readonly words: RegExp;
  /** Row paths (of the review table: column paths) whose figures are added up, one list for each reading. */
  readonly readings: readonly (readonly string[])[];
  /** Only where the text is about requests for information, about reviews, or about documents. */
  readonly topic: 'requests' | 'reviews' | 'documents';
}

const say = (label: string, en: string): Label => ({label, en});

const row = (id: string, words: RegExp, label: Label, ...readings: (readonly string[])[]): Subject =>
  ({id, words, label, table: 'applications', topic: 'requests', readings: readings.length ? readings : [[id]]});

const otherHandling = ['otherHandling', 'otherHandling.notCorrectedInTime', 'otherHandling.feeNotPaid', 'otherHandling.other'];
const refused = ['stateSecret', 'prohibitedByLaw', 'securityAndStability', 'thirdPartyRights', 'internalAffairs', 'deliberativeProcess', 'enforcementFile', 'recordsQuery'].map((id) => `refused.${id}`);
const unable = ['notHeld', 'wouldRequireCreation', 'stillUnclear'].map((id) => `unableToProvide.${id}`);
const notProcessed = ['petitionOrComplaint', 'repeated', 'publicPublication', 'vexatious', 'confirmOrReissue'].map((id) => `notProcessed.${id}`);

/** Requests: the words of the rows as texts use them. The longer word comes first where one holds another. */
const requests: readonly Subject[] = [
  row('carriedIn', /上一?年(?:度)?(?:结转|遗留|转入)|去年结转|结转(?:自)?上(?:一)?年(?!.*下)/, say('上年结转', 'carried over from last year')),
  row('carriedOut', /结转(?:至|到)?(?:下|次)(?:一)?年度?(?:继续办理)?|结转(?:至|到)?20\d\d年|正在办理|尚在办理|仍在办理/, say('结转下年度', 'carried over to next year')),
  row('received', /新收(?:到)?|新增/, say('本年新收', 'received this year'), ['received']),
  row('receivedAny', /收到|接到|接收|收件|受理|接受|收悉/, say('收到申请', 'requests received'), ['received'], ['received', 'carriedIn']),
  row('partlyDisclosed', /部分公开/, say('部分公开', 'partly disclosed')),
  row('disclosed', /予以公开和部分公开|公开和部分公开/, say('公开和部分公开', 'disclosed in full or part'), ['disclosedInFull', 'partlyDisclosed']),
  row('refused', /不予公开/, say('不予公开', 'refused'), refused),
  row('notProcessed', /不予处理/, say('不予处理', 'not processed'), notProcessed),
  row('unableToProvide', /无法提供/, say('无法提供', 'unable to provide'), unable),
  row('otherHandling', /其他处理|其它处理/, say('其他处理', 'other handling'), otherHandling),
  row('disclosedInFull', /予以公开|全部公开|同意公开/, say('予以公开', 'disclosed in full'), ['disclosedInFull'], ['disclosedInFull', 'partlyDisclosed']),
  row('outcomesTotal', /办结|办理完毕|办理完结/, say('办结', 'requests closed')),
  row('answered', /答复|回复/, say('答复', 'requests answered'), ['outcomesTotal'], ['disclosedInFull', 'partlyDisclosed', ...refused, ...unable],
    ['disclosedInFull', 'partlyDisclosed', ...refused, ...unable, ...notProcessed]),
  row('refused.stateSecret', /国家秘密/, say('属于国家秘密', 'state secret')),
  row('refused.thirdPartyRights', /第三方合法权益/, say('保护第三方合法权益', 'third-party rights')),
  row('refused.internalAffairs', /内部事务/, say('三类内部事务信息', 'internal affairs')),
  row('refused.deliberativeProcess', /过程性信息/, say('四类过程性信息', 'deliberative process')),
  row('refused.enforcementFile', /行政执法案卷/, say('行政执法案卷', 'enforcement case file')),
  row('refused.recordsQuery', /行政查询事项/, say('行政查询事项', 'records query')),
  row('unableToProvide.notHeld', /不掌握(?:相关)?(?:政府)?信息|信息不存在/, say('本机关不掌握相关政府信息', 'not held')),
  row('unableToProvide.wouldRequireCreation', /(?:没有现成信息)?需要?另行制作|没有现成信息/, say('没有现成信息需要另行制作', 'would have to be created')),
  row('unableToProvide.stillUnclear', /补正后(?:申请)?(?:内容)?仍不明确/, say('补正后申请内容仍不明确', 'still unclear')),
  row('notProcessed.petitionOrComplaint', /信访举报投诉类(?:申请)?/, say('信访举报投诉类申请', 'petition or complaint')),
  row('notProcessed.repeated', /重复申请/, say('重复申请', 'repeated')),
  row('notProcessed.vexatious', /大量反复申请/, say('无正当理由大量反复申请', 'numerous repeated')),
];

const review = (id: string, words: RegExp, label: Label, ...readings: (readonly string[])[]): Subject => ({id, words, label, table: 'review', topic: 'reviews', readings});
const both = (column: string): string[] => [`litigation.direct.${column}`, `litigation.afterReconsideration.${column}`];

/** Reviews. A part (维持, 纠正 …) belongs to the kind of review named last before it. */
export const reviews: readonly Subject[] = [
  review('litigation.direct', /未经复议直接起诉|直接起诉/, say('未经复议直接起诉', 'litigation filed directly'), ['litigation.direct.total']),
  review('litigation.afterReconsideration', /复议后起诉/, say('复议后起诉', 'litigation after reconsideration'), ['litigation.afterReconsideration.total']),
  review('reconsideration', /行政复议|复议/, say('行政复议', 'reconsideration'), ['reconsideration.total']),
  review('litigation', /行政诉讼|诉讼|应诉/, say('行政诉讼', 'litigation'), both('total')),
];

/** How a review ended, by the column of the form. */
export const results: readonly {readonly column: string; readonly words: RegExp; readonly label: Label}[] = [
  {column: 'upheld', words: /维持|驳回/, label: say('维持', 'upheld')},
  {column: 'overturned', words: /纠正|纠错|撤销/, label: say('纠正', 'overturned')},
  {column: 'otherResult', words: /其他结果/, label: say('其他结果', 'other result')},
  {column: 'pending', words: /(?:尚)?未审结|正在审理/, label: say('未审结', 'pending')},
];

const document = (id: string, words: RegExp, label: Label, ...readings: (readonly string[])[]): Subject => ({id, words, label, table: 'proactive', topic: 'documents', readings});

/** What section two counts, under the names of both editions; a reading that the edition does not have is passed over. */
const documents: readonly Subject[] = [
  document('normativeDocuments.issued', /(?:制发|印发|制定|出台|发布)(?:并公开)?行政规范性文件/, say('制发行政规范性文件', 'normative documents issued'), ['normativeDocuments.issued'], ['normativeDocuments.made']),
  document('normativeDocuments.repealed', /废止(?:行政)?规范性文件/, say('废止行政规范性文件', 'normative documents repealed'), ['normativeDocuments.repealed']),
  document('normativeDocuments.inForce', /现行有效(?:的)?(?:行政)?规范性文件/, say('现行有效行政规范性文件', 'normative documents in force'), ['normativeDocuments.inForce']),
  document('licensing', /(?:作出|办理)行政许可(?:处理)?决定/, say('行政许可处理决定', 'licensing decisions'), ['licensing.decisions']),
  document('penalties', /(?:作出)行政处罚(?:处理)?决定/, say('行政处罚处理决定', 'penalty decisions'), ['penalties.decisions']),
  document('compulsion', /(?:作出|实施)行政强制(?:处理)?决定/, say('行政强制处理决定', 'decisions of compulsion'), ['compulsion.decisions']),
];

export const subjects: readonly Subject[] = [...requests, ...reviews, ...documents];

/** The columns of the application table that a text may limit a number to. */
export const applicantWords: readonly {readonly columns: readonly string[]; readonly words: RegExp; readonly label: Label}[] = [
  {columns: ['enterprise'], words: /商业企业/, label: say('商业企业', 'commercial enterprises')},
  {columns: ['research'], words: /科研机构/, label: say('科研机构', 'research institutions')},
  {columns: ['publicInterest'], words: /社会公益组织/, label: say('社会公益组织', 'public-interest organisations')},
  {columns: ['legalService'], words: /法律服务机构/, label: say('法律服务机构', 'legal service organisations')},
  {columns: ['enterprise', 'research', 'publicInterest', 'legalService', 'otherOrganisation'], words: /法人(?:或|和|及|、)其他组织|法人组织|法人/, label: say('法人或其他组织', 'organisations')},
  {columns: ['naturalPerson'], words: /自然人|公民个人/, label: say('自然人', 'natural persons')},
];

/** The ways a request comes in: one request comes by one of them, so parts never exceed the whole. */
export const channelWords = /网络|网上|在线|互联网|平台|信函|来信|邮寄|邮件|邮箱|快递|当面|现场|窗口|传真|电话|其他(?:方式|形式|渠道|途径)|其它(?:方式|形式|渠道|途径)/;
