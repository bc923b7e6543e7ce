import {takeWords} from './late-words.js';
import {screenEn, summaryEn} from './summary-en.js';
import type {Counted, Gap, HandledOf, NamedFact, OutcomeId, ResultId, ReviewId, ReviewSaid, SummaryScreen, SummaryWords} from './summary-words.js';
import {screenZh, summaryZh} from './summary-zh.js';

type Fact = number | Gap;

interface Review {
  readonly total: Fact;
  readonly upheld: Fact;
  readonly overturned: Fact;
  readonly otherResult: Fact;
  readonly pending: Fact;
}

/** The facts as a report's summary gives them. */
type Facts = {readonly [F in OutcomeId | 'received' | 'carriedIn' | 'outcomesTotal' | 'carriedOut' | 'handledOf' | 'outcomesOf']: Fact} & {
  readonly year: number | undefined;
  readonly absent: readonly ('applications' | 'review')[];
  readonly broken: readonly ('balance' | 'outcomes' | 'applicants')[];
  readonly reconsideration: Review;
  readonly litigation: Review & {readonly direct: Fact; readonly afterReconsideration: Fact};
};

const sentences = {zh: takeWords('zh', 'summary', summaryZh), en: takeWords('en', 'summary', summaryEn)};

/** The words around the sentences: names, labels, gaps. */
export const summaryScreens: {readonly zh: SummaryScreen; readonly en: SummaryScreen} = {zh: takeWords('zh', 'summaryScreen', screenZh), en: takeWords('en', 'summaryScreen', screenEn)};

const outcomeIds = ['disclosedInFull', 'partlyDisclosed', 'refused', 'unableToProvide', 'notProcessed', 'otherHandling'] as const;
const otherIds = outcomeIds.slice(2);
const resultIds = ['upheld', 'overturned', 'otherResult', 'pending'] as const;
const flowIds = ['received', 'carriedIn', 'outcomesTotal', 'carriedOut'] as const;
const gapOrder = ['blank', 'mark', 'missing', 'mixed', 'noTotal', 'partial', 'disputed'] as const;
const least = 4;
const most = 6;

/** The sentences of a summary in both languages, each worded when it is asked for: four to six, fewer only where the report leaves out what they would say. */
export function wordSummary(facts: Facts): {readonly zh: string[]; readonly en: string[]} {
  return {
    get zh() {
      return wordIn(facts, sentences.zh);
    },
    get en() {
      return wordIn(facts, sentences.en);
    },
  };
}

function wordIn(facts: Facts, words: SummaryWords): string[] {
  const requests = [...wordReceived(facts, words), ...wordConcluded(facts, words), ...wordOutcomes(facts, words)];
  const gaps = wordGaps(facts, words);
  const reviews = wordReviews(facts, words, requests.length + gaps.length + 1 < least);
  const isLong = requests.length + reviews.length + gaps.length > most;
  return [...requests, ...(isLong ? [words.join(reviews)] : reviews), ...gaps];
}

function wordReceived({year, received, carriedIn}: Facts, words: SummaryWords): string[] {
  const [now, before] = [numberOf(received), numberOf(carriedIn)];
  return now === undefined && before === undefined ? [] : [words.received(year, now, before)];
}

function wordConcluded(facts: Facts, words: SummaryWords): string[] {
  const [concluded, carriedOut, whole] = [numberOf(facts.outcomesTotal), numberOf(facts.carriedOut), numberOf(facts.handledOf)];
  if (concluded === undefined) return carriedOut === undefined ? [] : [words.carriedOut(carriedOut)];
  if (whole && concluded === whole) return [words.allConcluded(concluded, carriedOut)];
  const of: HandledOf = facts.carriedIn === 0 ? 'received' : facts.received === 0 ? 'carriedIn' : 'both';
  return [words.concluded(concluded, carriedOut, whole ? {value: concluded / whole, of} : undefined)];
}

function wordOutcomes(facts: Facts, words: SummaryWords): string[] {
  const whole = numberOf(facts.outcomesOf);
  const had = listPositive(outcomeIds, facts);
  if (!had.length && !numberOf(facts.outcomesTotal)) return [];
  if (whole && had.length === 1 && had[0]!.value === whole) return [words.allOutcomes(whole, had[0]!.id)];
  const [full, partly] = [numberOf(facts.disclosedInFull), numberOf(facts.partlyDisclosed)];
  const others = listPositive(otherIds, facts);
  const isNone = otherIds.every((id) => facts[id] === 0);
  const said = full === undefined && partly === undefined ? [] : [words.disclosed(full, partly, whole, others.length > 0)];
  if (isNone) return [...said, words.noOthers];
  return others.length || facts.refused === 0 ? [...said, words.others(others, facts.refused === 0, whole, !full && !partly)] : said;
}

function wordReviews(facts: Facts, words: SummaryWords, isShort: boolean): string[] {
  const {reconsideration, litigation} = facts;
  const none = (['reconsideration', 'litigation'] as const).filter((id) => facts[id].total === 0 && readResults(facts[id]).state === 'complete');
  if (none.length === 2 && !isShort) return [words.noReview(none)];
  const [direct, after] = [numberOf(litigation.direct), numberOf(litigation.afterReconsideration)];
  const said = (id: ReviewId, review: Review, ways?: ReviewSaid['ways']): string[] => {
    if (none.includes(id)) return [words.noReview([id])];
    const total = numberOf(review.total);
    const {results, state} = readResults(review);
    return total === undefined && !results.length ? [] : [words.review({id, total, ways, results, state})];
  };
  const oneWay = direct === undefined ? after && words.oneWay('afterReconsideration', after) : after === undefined ? direct && words.oneWay('direct', direct) : '';
  return [
    ...said('reconsideration', reconsideration),
    ...(oneWay ? [oneWay] : said('litigation', litigation, direct || after ? {direct: direct!, afterReconsideration: after!} : undefined)),
  ];
}

function readResults(review: Review): {readonly results: readonly Counted<ResultId>[]; readonly state: ReviewSaid['state']} {
  const results = listPositive(resultIds, review);
  const sum = results.reduce((all, {value}) => all + value, 0);
  if (typeof review.total === 'number' && resultIds.every((id) => review[id] === 'disputed')) return {results, state: 'disputed'};
  return {results, state: sum === review.total ? 'complete' : 'partial'};
}

/** One sentence about what the report leaves open, or about sums of its own that break. */
function wordGaps(facts: Facts, words: SummaryWords): string[] {
  const {absent} = facts;
  const isAlike = outcomeIds.every((id) => facts[id] === facts.refused) && typeof facts.refused !== 'number';
  const named: (readonly [NamedFact, Fact])[] = [
    ...(absent.includes('applications') ? [] : [
      ...flowIds.slice(0, 2).map((id) => [id, facts[id]] as const),
      ...(isAlike ? [['outcomes', facts.refused] as const] : outcomeIds.map((id) => [id, facts[id]] as const)),
      ...flowIds.slice(2).map((id) => [id, facts[id]] as const),
    ]),
    ...(absent.includes('review') ? [] : (['reconsideration', 'litigation'] as const).map((id) => [id, facts[id].total] as const)),
  ];
  const clauses = [
    ...(facts.broken.length ? [words.broken(facts.broken)] : []),
    ...(absent.length ? [words.missingTables(absent)] : []),
    ...gapOrder.flatMap((gap) => {
      const names = named.filter(([, fact]) => fact === gap).map(([name]) => name);
      return names.length ? [words.gap(names, gap)] : [];
    }),
  ];
  return clauses.length ? [words.join(clauses)] : [];
}

function numberOf(fact: Fact): number | undefined {
  return typeof fact === 'number' ? fact : undefined;
}

function listPositive<Id extends string>(ids: readonly Id[], facts: {readonly [I in Id]: Fact}): Counted<Id>[] {
  return ids.flatMap((id) => {
    const value = facts[id];
    return typeof value === 'number' && value > 0 ? [{id, value}] : [];
  });
}
