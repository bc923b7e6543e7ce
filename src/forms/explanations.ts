import type {EditionId} from './editions.js';
import type {Label} from './form.js';

/** What a row counts, in two plain lines at most, and the article of 《政府信息公开条例》 (2019) it rests on. */
export interface Explanation extends Label {
  readonly article?: number;
}

const explain = (label: string, en: string, article?: number): Explanation => ({label, en, ...(article === undefined ? {} : {article})});

/**
 * Explanations by the path of a row, after `2019.` where that edition counts something else in it; a row that is not here explains
 * itself, or is not explained for want of a sure source.
 */
export const explanations: {readonly [name: string]: Explanation | undefined} = {
  rules: explain('部门规章和地方政府规章，数量截至12月31日。', 'Rules of departments and of local governments, as of 31 December.', 20),
  normativeDocuments: explain('规章以外，行政机关制定并公开发布、在一定期限内反复适用的文件。', 'Documents other than rules that an administrative body issues to the public and that apply again and again.', 20),
  licensing: explain('全年作出的行政许可决定，依法不公开的也计入。', 'All licensing decisions of the year, those lawfully not published included.', 20),
  penalties: explain('全年作出的行政处罚决定，依法不公开的也计入。', 'All penalty decisions of the year, those lawfully not published included.', 20),
  compulsion: explain('全年作出的行政强制决定，依法不公开的也计入。', 'All decisions on compulsion of the year, those lawfully not published included.', 20),
  fees: explain('全年收取的行政事业性收费，以万元计。', 'Administrative fees charged in the year, in 10,000 yuan.', 20),
  '2019.licensing': explain('“项目”是许可的种类，“处理决定”是全年作出的决定，两者不能相加。', 'Items are kinds of licence, decisions those of the year; the two do not add up.', 20),
  '2019.penalties': explain('“项目”是处罚的种类，“处理决定”是全年作出的决定，两者不能相加。', 'Items are kinds of penalty, decisions those of the year; the two do not add up.', 20),
  '2019.compulsion': explain('“项目”是强制的种类，“处理决定”是全年作出的决定，两者不能相加。', 'Items are kinds of compulsion, decisions those of the year; the two do not add up.', 20),
  '2019.fees': explain('收费项目的种类，不是金额。', 'Kinds of fee, not an amount.', 20),
  procurement: explain('全年政府集中采购的项目数和总金额。', 'Projects of centralised procurement in the year, and their value.', 20),
  received: explain('本年1月1日至12月31日收到的申请。', 'Requests that came in from 1 January to 31 December.'),
  carriedIn: explain('上一年收到、到年底还没有办结的申请，应与上一年报告的第四项相同。', "Requests still open at the end of last year: item 4 of last year's report."),
  disclosedInFull: explain('申请的信息全部给了申请人。', 'Everything that was asked for was given.', 36),
  partlyDisclosed: explain('信息里有一部分不能公开，去掉之后给了其余部分；这样的申请只计在这一行。', 'A part could not be disclosed, and the rest was given; such a request counts in this row only.', 37),
  'refused.stateSecret': explain('信息依法确定为国家秘密。', 'The information is a state secret by law.', 14),
  'refused.prohibitedByLaw': explain('别的法律或行政法规不许公开。', 'Another law or administrative regulation forbids disclosure.', 14),
  'refused.securityAndStability': explain('公开后可能危及国家安全、公共安全、经济安全或社会稳定。', 'Disclosure could endanger state, public or economic security, or social stability.', 14),
  'refused.thirdPartyRights': explain('公开会损害第三方的合法权益，例如商业秘密、个人隐私。', "Disclosure would harm a third party's lawful rights, such as trade secrets or privacy.", 15),
  'refused.internalAffairs': explain('人事管理、后勤管理、内部工作流程这三类内部事务。', 'Personnel, logistics, and internal workflow.', 16),
  'refused.deliberativeProcess': explain('讨论记录、过程稿、磋商信函、请示报告这四类过程性信息。', 'Records of discussion, drafts, letters of consultation, and requests for instruction.', 16),
  'refused.enforcementFile': explain('行政执法案卷里的信息。', 'Information in a case file of administrative enforcement.', 16),
  'refused.recordsQuery': explain('应当按专门的查询办法办理的信息，例如工商、不动产登记资料。', 'Information with a query procedure of its own, such as company or land registers.', 36),
  'unableToProvide.notHeld': explain('查找之后，本机关没有这项信息，或者它由别的机关负责。', 'After a search this body does not hold the information, or another body is responsible for it.', 36),
  'unableToProvide.wouldRequireCreation': explain('没有现成的信息，要加工、分析才能得到。', 'There is no such information at hand; it would have to be worked out.', 38),
  'unableToProvide.stillUnclear': explain('请申请人补充说明之后，仍不清楚要什么信息。', 'Even after the applicant was asked to clarify, it is not clear what is wanted.', 30),
  'notProcessed.petitionOrComplaint': explain('用申请的形式信访、投诉、举报，已告知应走的渠道。', 'A petition, complaint or report in the form of a request; the right channel was named.', 39),
  'notProcessed.repeated': explain('同一申请人就已经答复过的内容再次申请。', 'The same applicant asked again for what had been answered.', 36),
  'notProcessed.publicPublication': explain('要的是政府公报、报刊、书籍等公开出版物，已告知怎样得到。', 'Gazettes, newspapers, books and the like were asked for; where to get them was said.', 39),
  'notProcessed.vexatious': explain('申请的数量、次数明显超过合理范围，又没有正当理由。', 'Far more requests than is reasonable, without good reason.', 35),
  'notProcessed.confirmOrReissue': explain('要求确认或重新出具申请人已经拿到的信息。', 'To confirm or issue again what the applicant already has.'),
  'otherHandling.notCorrectedInTime': explain('没有正当理由、到期没有补正，视为放弃申请。', 'Not corrected in time without good reason: the request counts as given up.', 30),
  'otherHandling.feeNotPaid': explain('到期没有缴纳信息处理费，申请不再办理。', 'The information-processing fee was not paid in time, so the request was closed.', 42),
  'otherHandling.other': explain('不属于以上各项的，例如申请人撤回申请。', 'None of the above, such as requests that were withdrawn.'),
  otherHandling: explain('不属于以上各项的，例如申请人撤回申请、逾期不补正。', 'None of the above, such as requests that were withdrawn or not corrected in time.'),
  outcomesTotal: explain('（一）至（六）各行之和，即本年办结的申请。', 'All of (1) to (6): the requests closed this year.'),
  carriedOut: explain('到12月31日还没有办结的申请，转到下一年继续办理。', 'Requests still open on 31 December, which go on next year.'),
};

/** The name under which a row of an edition is explained, if it is. */
export function nameExplanation(edition: EditionId, row: string): string | undefined {
  return [`${edition}.${row}`, row].find((name) => explanations[name]);
}
