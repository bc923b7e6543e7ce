import type {Counted, Gap, NamedFact, OutcomeId, ResultId, ReviewId, SummaryScreen, SummaryWords} from './summary-words.js';
import {sayNumber} from './say-number.js';
import {sayShare, sayShareOf} from './say-share.js';

const cases = (value: number): string => `${sayNumber(value)} 件`;
const share = (value: number): string => sayShare(value, '不足 0.1%', '99.9% 以上');
const shareOf = (whole: string, value: number): string => sayShareOf(whole, value, share(value));

const outcomes: {readonly [O in OutcomeId]: string} = {
  disclosedInFull: '予以公开', partlyDisclosed: '部分公开', refused: '不予公开', unableToProvide: '无法提供', notProcessed: '不予处理', otherHandling: '其他处理',
};
const results: {readonly [R in ResultId]: string} = {upheld: '结果维持', overturned: '结果纠正', otherResult: '其他结果', pending: '尚未审结'};
const alone: {readonly [R in ResultId]: readonly [string, string]} = {
  upheld: ['结果为维持', '结果均为维持'], overturned: ['结果为纠正', '结果均为纠正'], otherResult: ['为其他结果', '均为其他结果'], pending: ['尚未审结', '均未审结'],
};
const reviews: {readonly [R in ReviewId]: string} = {reconsideration: '行政复议', litigation: '行政诉讼'};
const names: {readonly [N in NamedFact]: string} = {
  received: '新收申请', carriedIn: '上年结转', outcomesTotal: '办理结果总计', carriedOut: '结转下年度', outcomes: '各项办理结果', ...outcomes, ...reviews,
};
const tables = {applications: '收到和处理政府信息公开申请情况', review: '政府信息公开行政复议、行政诉讼情况'};
const sums = {
  balance: '新收与上年结转之和不等于办结与结转下年度之和', outcomes: '各项办理结果之和不等于总计', applicants: '有的行各类申请人之和不等于总计',
};
// What stands in the table beside a total that is not there.
const partsOf = (list: readonly NamedFact[]): string => {
  const ofReviews = list.filter((name) => name in reviews).length;
  return ofReviews === 0 ? '各类申请人的数字' : ofReviews === list.length ? '各项结果的数字' : '分项数字';
};
const gaps: {readonly [G in Gap]: (what: string, list: readonly NamedFact[]) => string} = {
  blank: (what) => `报告没有填写${what}的件数`,
  mark: (what) => `${what}填的不是数字`,
  missing: (what) => `报告没有列出${what}`,
  mixed: (what) => `${what}各格都没有数字`,
  noTotal: (what, list) => `${what}在“总计”一列没有数字，${partsOf(list)}见表`,
  partial: (what) => `${what}没有填全，不列合计`,
  disputed: (what) => `${what}填的不是有效的件数`,
};

/** 中文 of the summary. */
export const summaryZh: SummaryWords = {
  received: (year, received, carriedIn) => {
    const inYear = year === undefined ? '本年度' : `${year}年`;
    if (received === undefined) return `${inYear}${carriedIn ? '有' : '没有'}上年结转的政府信息公开申请${carriedIn ? ` ${cases(carriedIn)}` : ''}。`;
    const now = received ? `${inYear}新收政府信息公开申请 ${cases(received)}` : `${inYear}没有收到${carriedIn ? '新的' : ''}政府信息公开申请`;
    if (carriedIn === undefined) return `${now}。`;
    return `${now}，${carriedIn ? `上年结转 ${cases(carriedIn)}` : `${received ? '' : '也'}没有上年结转的申请`}。`;
  },
  allConcluded: (concluded, carriedOut) => `${concluded === 1 ? '这 1 件申请已经办结' : `上述申请全部办结，共 ${cases(concluded)}`}${carriedOut === 0 ? '，没有结转下年度的申请' : ''}。`,
  concluded: (concluded, carriedOut, part) => {
    const of = {both: '新收和上年结转申请合计', received: '新收申请', carriedIn: '上年结转申请'};
    const done = concluded ? `全年办结 ${cases(concluded)}${part ? `，${shareOf(of[part.of], part.value)}` : ''}` : '全年没有办结的申请';
    if (carriedOut === undefined) return `${done}。`;
    const open = carriedOut ? `${cases(carriedOut)}结转下年度继续办理` : `${concluded ? '' : '也'}没有结转下年度的申请`;
    return `${done}${concluded && part ? '；' : '，'}${open}。`;
  },
  carriedOut: (carriedOut) => (carriedOut ? `年末有 ${cases(carriedOut)}申请结转下年度继续办理。` : '没有结转下年度的申请。'),
  allOutcomes: (concluded, id) => `办结的 ${cases(concluded)}申请，办理结果${concluded === 1 ? '' : '均'}为${outcomes[id]}。`,
  disclosed: (full, partly, of, hasMore) => {
    const some = [{id: 'disclosedInFull', value: full}, {id: 'partlyDisclosed', value: partly}] as const;
    const said = some.flatMap(({id, value}) => (value ? [{id, value}] : []));
    const none = some.filter(({value}) => value === 0).map(({id}) => outcomes[id]);
    const no = none.length ? `没有${none.join('或者')}的` : '';
    return `办结的申请中，${[listCounts(said, of, true, hasMore), no].filter(Boolean).join('，')}。`;
  },
  others: (counts, isNoneRefused, of, isFirst) => `${[isNoneRefused ? '没有不予公开的申请' : '', listCounts(counts, of, isFirst)].filter(Boolean).join('，')}。`,
  noOthers: '没有不予公开、无法提供、不予处理和其他处理的申请。',
  noReview: (ids) => (ids.length > 1 ? '全年没有政府信息公开行政复议和行政诉讼案件。' : `没有${reviews[ids[0]!]}案件。`),
  review: ({id, total, ways, results: had, state}) => {
    const list = had.map((result) => `${results[result.id]} ${cases(result.value)}`).join('，');
    if (total === undefined) return `${reviews[id]}中，${list}。`;
    const head = `${reviews[id]} ${cases(total)}${ways ? sayWays(ways) : ''}`;
    if (state === 'disputed') return `${head}，与各项结果之和不符，这里不列结果。`;
    if (state === 'complete' && had.length === 1) return `${head}，${alone[had[0]!.id][total === 1 ? 0 : 1]}。`;
    if (!list) return `${head}，报告没有给出结果。`;
    return `${head}，其中${list}${state === 'partial' ? '，其余的结果报告没有给出' : ''}。`;
  },
  oneWay: (way, value) => `行政诉讼中，${ways[way]} ${cases(value)}。`,
  gap: (list, gap) => gaps[gap](list.map((name) => `“${names[name]}”`).join(''), list),
  missingTables: (list) => `报告没有${list.map((name) => `“${tables[name]}”表`).join('和')}`,
  broken: (list) => `报告的数字前后不符（${list.map((sum) => sums[sum]).join('，')}），因此这里不列比例`,
  join: (sentences) => `${sentences.map((sentence) => sentence.replace(/。$/, '')).join('；')}。`,
};

const ways = {direct: '未经复议直接起诉', afterReconsideration: '复议后起诉'};

function sayWays({direct, afterReconsideration}: {readonly direct: number; readonly afterReconsideration: number}): string {
  if (!direct || !afterReconsideration) {
    const way = ways[direct ? 'direct' : 'afterReconsideration'];
    return `（${direct + afterReconsideration > 1 ? '均为' : ''}${way}）`;
  }
  return `（${ways.direct} ${cases(direct)}，${ways.afterReconsideration} ${cases(afterReconsideration)}）`;
}

// What the shares are of is said with the first of them, and holds for those that follow.
function listCounts(counts: readonly Counted<OutcomeId>[], of: number | undefined, isFirst: boolean, hasMore = false): string {
  const follow = counts.length > 1 || hasMore ? '，下同' : '';
  return counts.map(({id, value}, i) => {
    const part = of === undefined ? '' : isFirst && i === 0 ? `（${shareOf('办结总数', value / of)}${follow}）` : `（${share(value / of)}）`;
    return `${outcomes[id]} ${cases(value)}${part}`;
  }).join('，');
}

/** 中文 around the sentences. */
export const screenZh: SummaryScreen = {
  name: '申请与复议诉讼概况',
  figures: {
    received: '新收申请', outcomesTotal: '办结', disclosed: '公开（全部或部分）', refused: '不予公开', carriedOut: '结转下年度', reconsideration: '行政复议', litigation: '行政诉讼',
  },
  gaps: {blank: '空白', missing: '无此项', mixed: '无数字', noTotal: '无总计', partial: '未填全', disputed: '无法合计'},
  count: sayNumber,
  unit: '件',
  sums: (labels) => `${labels.map((label) => `“${label}”`).join('')}由报告所列各项相加得出，其余照报告所填。`,
};
