import {sayNumber} from './say-number.js';
import {sayShare} from './say-share.js';
import type {Counted, Gap, NamedFact, OutcomeId, ResultId, ReviewId, SummaryScreen, SummaryWords} from './summary-words.js';

const share = (value: number): string => sayShare(value, 'under 0.1%', 'over 99.9%');
const were = (value: number): string => (value > 1 ? 'were' : 'was');
const requests = (value: number): string => `${sayNumber(value)} ${value === 1 ? 'request' : 'requests'}`;
const cases = (value: number): string => `${sayNumber(value)} ${value === 1 ? 'case' : 'cases'}`;
const list = (parts: readonly string[], and = 'and'): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts[parts.length - 1]!}`);
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const outcomes: {readonly [O in OutcomeId]: (were: string) => string} = {
  disclosedInFull: (verb) => `${verb} disclosed in full`, partlyDisclosed: (verb) => `${verb} disclosed in part`, refused: (verb) => `${verb} refused`,
  unableToProvide: () => 'could not be met', notProcessed: (verb) => `${verb} not processed`, otherHandling: (verb) => `${verb} handled otherwise`,
};
const results: {readonly [R in ResultId]: (were: string, action: string) => string} = {
  upheld: (_, action) => `upheld ${action}`, overturned: (_, action) => `overturned ${action}`, otherResult: () => 'ended otherwise', pending: (verb) => `${verb} still pending`,
};
const reviews: {readonly [R in ReviewId]: string} = {reconsideration: 'administrative reconsideration', litigation: 'administrative litigation'};
const names: {readonly [N in NamedFact]: string} = {
  received: 'Requests received', carriedIn: 'Carried over from last year', outcomesTotal: 'Total outcomes', carriedOut: 'Carried over to next year', outcomes: 'Outcomes',
  disclosedInFull: 'Disclosed in full', partlyDisclosed: 'Partly disclosed', refused: 'Refused', unableToProvide: 'Unable to provide', notProcessed: 'Not processed', otherHandling: 'Other handling',
  reconsideration: 'Administrative reconsideration', litigation: 'Administrative litigation',
};
const tables = {applications: 'requests received and handled', review: 'administrative reconsideration and litigation'};
const sums = {
  balance: 'the requests received and carried over from last year do not equal those concluded and carried over to next year', outcomes: 'the outcomes do not add up to their total',
  applicants: 'in some rows the kinds of applicant do not add up to the total',
};
// What stands in the table beside a total that is not there.
const partsOf = (what: readonly NamedFact[]): string => {
  const ofReviews = what.filter((name) => name in reviews).length;
  return ofReviews === 0 ? 'the numbers for each kind of applicant' : ofReviews === what.length ? 'the numbers for each result' : 'the numbers behind it';
};
const gaps: {readonly [G in Gap]: (names: readonly string[], what: readonly NamedFact[]) => string} = {
  blank: (what) => `The report leaves ${list(what)} blank`,
  mark: (what) => `The report prints no number for ${list(what, 'or')}`,
  missing: (what) => `The report has no entry for ${list(what, 'or')}`,
  mixed: (what) => `No cell for ${list(what, 'or')} holds a number`,
  noTotal: (what, facts) => `Under "Total" the report gives no number for ${list(what, 'or')}, but the table has ${partsOf(facts)}`,
  partial: (what) => `The report fills in ${list(what)} only in part, so no sum is given`,
  disputed: (what) => `What the report prints for ${list(what, 'or')} is no valid count`,
};

/** English of the summary. */
export const summaryEn: SummaryWords = {
  received: (year, received, carriedIn) => {
    const inYear = year === undefined ? 'In the reporting year' : `In ${year}`;
    if (received === undefined) return `${inYear}, ${carriedIn ? requests(carriedIn) : 'no request'} for government information ${were(carriedIn ?? 0)} carried over from the previous year.`;
    const now = `${inYear}, ${received ? requests(received) : carriedIn ? 'no new request' : 'no request'} for government information ${were(received)} received`;
    return `${now}${carriedIn === undefined ? '' : ` and ${carriedIn ? sayNumber(carriedIn) : 'none'} ${were(carriedIn)} carried over from the previous year`}.`;
  },
  allConcluded: (concluded, carriedOut) => `${concluded === 1 ? 'The request was' : concluded === 2 ? 'Both requests were' : `All ${requests(concluded)} were`} concluded within the year${carriedOut === 0 ? ', and none was carried over to the next' : ''}.`,
  concluded: (concluded, carriedOut, part) => {
    const of = {both: 'received and carried over', received: 'received', carriedIn: 'carried over from the previous year'};
    const on = carriedOut === undefined ? '' : `and ${carriedOut ? sayNumber(carriedOut) : 'none'} ${were(carriedOut)} carried over to the next`;
    const done = concluded === 0 ? `No request was concluded within the year${on && ','}`
      : part ? `Of the requests ${of[part.of]}, ${sayNumber(concluded)} (${share(part.value)}) ${were(concluded)} concluded within the year`
        : `Within the year, ${requests(concluded)} ${were(concluded)} concluded`;
    return `${[done, on].filter(Boolean).join(' ')}.`;
  },
  carriedOut: (carriedOut) => (carriedOut ? `At the end of the year, ${requests(carriedOut)} ${were(carriedOut)} carried over to the next.` : 'No request was carried over to the next year.'),
  allOutcomes: (concluded, id) => `${concluded === 1 ? 'The one request' : concluded === 2 ? 'Both requests' : `All ${sayNumber(concluded)} requests`} concluded ${outcomes[id](were(concluded))}.`,
  disclosed: (full, partly, of) => {
    const lead = leadTo(of);
    const inFull = full ? sayCounts([{id: 'disclosedInFull', value: full}], of).join('') : '';
    if (full && partly) return `${lead}, ${inFull} and ${sayNumber(partly)}${shareOf(partly, of)} in part.`;
    if (full) return `${lead}, ${inFull}${partly === 0 ? ' and none in part' : ''}.`;
    if (partly) return `${lead}, ${sayCounts([{id: 'partlyDisclosed', value: partly}], of).join('')}${full === 0 ? ' and none in full' : ''}.`;
    return `None of the requests concluded was disclosed ${list([...(full === 0 ? ['in full'] : []), ...(partly === 0 ? ['in part'] : [])], 'or')}.`;
  },
  others: (counts, isNoneRefused, of, isFirst) => {
    if (!counts.length) return 'No request was refused.';
    return `${isFirst ? leadTo(of) : `Of the same ${of === undefined ? 'requests' : sayNumber(of)}`}, ${list([...(isNoneRefused ? ['none was refused'] : []), ...sayCounts(counts, of)])}.`;
  },
  noOthers: 'No request ended in refusal, inability to provide, non-processing or other handling.',
  noReview: (ids) => (ids.length > 1 ? 'There was no administrative reconsideration or litigation over government information.' : `There was no ${reviews[ids[0]!]}.`),
  review: ({id, total, ways, results: had, state}) => {
    if (total === undefined) return `In ${reviews[id]}, ${listResults(had, cases)}.`;
    const head = `There ${total === 1 ? 'was' : 'were'} ${cases(total)} of ${reviews[id]}${ways ? sayWays(ways) : ''}`;
    if (state === 'disputed') return `${head}; the results do not add up to this total and are left out here.`;
    if (state === 'complete' && had.length === 1) {
      const which = total === 1 ? 'which' : total === 2 ? 'both of which' : 'all of which';
      return `${head}, ${which} ${results[had[0]!.id](were(total), 'the original action')}.`;
    }
    if (!had.length) return `${head}; the report gives no results.`;
    return `${head}: ${listResults(had)}${state === 'partial' ? '; the report gives no results for the rest' : ''}.`;
  },
  oneWay: (way, value) => `In administrative litigation, ${cases(value)} ${were(value)} ${ways[way]}.`,
  gap: (what, gap) => gaps[gap](what.map((name) => `"${names[name]}"`), what),
  missingTables: (what) => `The report has no table of ${list(what.map((name) => tables[name]), 'or of')}`,
  broken: (broken) => `Figures in the report disagree (${broken.map((sum) => sums[sum]).join('; ')}), so no shares are given here`,
  join: (sentences) => `${sentences.map((sentence, i) => (i ? lower(sentence) : sentence).replace(/\.$/, '')).join('; ')}.`,
};

const ways = {direct: 'filed directly', afterReconsideration: 'filed after reconsideration'};

function sayWays({direct, afterReconsideration}: {readonly direct: number; readonly afterReconsideration: number}): string {
  if (direct && afterReconsideration) return ` (${sayNumber(direct)} ${ways.direct}, ${sayNumber(afterReconsideration)} after reconsideration)`;
  return ` (${['', '', 'both '][direct + afterReconsideration] ?? 'all '}${ways[direct ? 'direct' : 'afterReconsideration']})`;
}

// What the shares and counts that follow are of.
function leadTo(of: number | undefined): string {
  return of === undefined ? 'Of the requests concluded' : `Of the ${requests(of)} concluded`;
}

function shareOf(value: number, of: number | undefined): string {
  return of === undefined ? '' : ` (${share(value / of)})`;
}

function sayCounts(counts: readonly Counted<OutcomeId>[], of: number | undefined): string[] {
  return counts.map(({id, value}) => `${sayNumber(value)}${shareOf(value, of)} ${outcomes[id](were(value))}`);
}

// What was challenged is named once, and is "it" after that.
function listResults(counts: readonly Counted<ResultId>[], sayFirst = sayNumber): string {
  return list(counts.map(({id, value}, i) => `${i ? sayNumber(value) : sayFirst(value)} ${results[id](were(value), i && counts[0]!.id === 'upheld' ? 'it' : 'the original action')}`));
}

/** English around the sentences. */
export const screenEn: SummaryScreen = {
  name: 'Requests and their review',
  figures: {
    received: 'Requests received', outcomesTotal: 'Concluded', disclosed: 'Disclosed (in full or part)', refused: 'Refused', carriedOut: 'Carried over to next year',
    reconsideration: 'Reconsideration cases', litigation: 'Litigation cases',
  },
  gaps: {blank: 'blank', missing: 'not in this report', mixed: 'no number', noTotal: 'no total', partial: 'incomplete', disputed: 'cannot be summed'},
  count: sayNumber,
  unit: '',
  sums: (labels) => `${list(labels.map((label) => `"${label}"`))} ${labels.length > 1 ? 'are' : 'is'} added up from entries of the report; the other figures are as printed.`,
};
