import type {Balance} from './form.js';

/** The rules about sums that both editions state or imply, for the outcome rows each edition prints. */
export function listBalances(otherHandling: readonly string[]): readonly Balance[] {
  return [
    {id: 'applications.balance', rule: 'A1', table: 'applications', along: 'columns',
      says: '第一项加第二项之和，等于第三项加第四项之和', saysEn: 'Items 1 and 2 together equal items 3 and 4 together',
      left: ['received', 'carriedIn'], right: ['outcomesTotal', 'carriedOut'],
      leftSays: {label: '一 + 二', en: 'items 1 + 2'}, rightSays: {label: '三（七）+ 四', en: 'items 3 (7) + 4'}},
    {id: 'applications.outcomes', rule: 'A2', table: 'applications', along: 'columns',
      says: '各项办理结果之和，等于（七）总计', saysEn: 'The outcomes add up to (7) Total outcomes',
      left: [...outcomes, ...otherHandling], right: ['outcomesTotal'],
      leftSays: {label: '（一）至（六）各行之和', en: 'rows (1) to (6) together'}, rightSays: {label: '（七）总计', en: '(7) Total outcomes'}},
    {id: 'applications.applicants', rule: 'A3', table: 'applications', along: 'rows',
      says: '自然人与各类法人或其他组织之和，等于总计', saysEn: 'Natural persons and all organisations add up to the total',
      left: ['naturalPerson', 'enterprise', 'research', 'publicInterest', 'legalService', 'otherOrganisation'], right: ['total'],
      leftSays: {label: '自然人至其他各列之和', en: 'natural persons and all organisations together'}, rightSays: {label: '总计', en: 'Total'}},
    ...['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'].map((group): Balance => ({
      id: `review.${group}`, rule: 'B1', table: 'review', along: 'rows',
      says: '维持、纠正、其他、未审结之和，等于总计', saysEn: 'Upheld, overturned, other and pending add up to the total',
      left: results.map((id) => `${group}.${id}`), right: [`${group}.total`],
      leftSays: {label: '维持 + 纠正 + 其他 + 未审结', en: 'upheld + overturned + other + pending'}, rightSays: {label: '总计', en: 'Total'},
    })),
  ];
}

const results = ['upheld', 'overturned', 'otherResult', 'pending'];

const outcomes = [
  'disclosedInFull', 'partlyDisclosed',
  'refused.stateSecret', 'refused.prohibitedByLaw', 'refused.securityAndStability', 'refused.thirdPartyRights',
  'refused.internalAffairs', 'refused.deliberativeProcess', 'refused.enforcementFile', 'refused.recordsQuery',
  'unableToProvide.notHeld', 'unableToProvide.wouldRequireCreation', 'unableToProvide.stillUnclear',
  'notProcessed.petitionOrComplaint', 'notProcessed.repeated', 'notProcessed.publicPublication',
  'notProcessed.vexatious', 'notProcessed.confirmOrReissue',
];
