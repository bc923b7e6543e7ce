/** One of the six groups of outcome. */
export type OutcomeId = 'disclosedInFull' | 'partlyDisclosed' | 'refused' | 'unableToProvide' | 'notProcessed' | 'otherHandling';

/** How a case of reconsideration or litigation ended. */
export type ResultId = 'upheld' | 'overturned' | 'otherResult' | 'pending';

export type ReviewId = 'reconsideration' | 'litigation';

/** What can be without a number, as the sentence about gaps names it. */
export type NamedFact = 'received' | 'carriedIn' | 'outcomesTotal' | 'carriedOut' | 'outcomes' | OutcomeId | ReviewId;

export type Gap = 'blank' | 'mark' | 'missing' | 'mixed' | 'noTotal' | 'partial' | 'disputed';

export interface Counted<Id> {
  readonly id: Id;
  readonly value: number;
}

/** What a share is of, as the sentence names it: what was received and carried over, or one of the two alone. */
export type HandledOf = 'both' | 'received' | 'carriedIn';

export interface ReviewSaid {
  readonly id: ReviewId;
  /** Undefined where the report has no number for it. */
  readonly total: number | undefined;
  /** How many began in court and how many after reconsideration; nothing of reconsideration. */
  readonly ways: {readonly direct: number; readonly afterReconsideration: number} | undefined;
  /** The results that some cases had. */
  readonly results: readonly Counted<ResultId>[];
  /** Whether these are all the cases, some of them, or do not add up to the total. */
  readonly state: 'complete' | 'partial' | 'disputed';
}

/** The sentences of a summary, one file a language behind this interface: a missing one does not compile. */
export interface SummaryWords {
  /** New requests and those carried over; one of the two may be unknown. */
  received(year: number | undefined, received: number | undefined, carriedIn: number | undefined): string;
  /** All requests there were are concluded. */
  allConcluded(concluded: number, carriedOut: number | undefined): string;
  /** Some are; `share` is of what `of` names, where it can be said. */
  concluded(concluded: number, carriedOut: number | undefined, share: {readonly value: number; readonly of: HandledOf} | undefined): string;
  carriedOut(carriedOut: number): string;
  /** All that were concluded ended alike. */
  allOutcomes(concluded: number, id: OutcomeId): string;
  /** The two kinds of disclosure, either of which may be unknown; `of` is what shares are of, and `hasMore` where others follow. */
  disclosed(full: number | undefined, partly: number | undefined, of: number | undefined, hasMore: boolean): string;
  /** The outcomes without disclosure that some requests had; `isNoneRefused` where refusals are known to be 0, `isFirst` where the sentence before counted none. */
  others(counts: readonly Counted<OutcomeId>[], isNoneRefused: boolean, of: number | undefined, isFirst: boolean): string;
  readonly noOthers: string;
  noReview(ids: readonly ReviewId[]): string;
  review(said: ReviewSaid): string;
  /** Of the two ways to court only one has a number. */
  oneWay(way: 'direct' | 'afterReconsideration', value: number): string;
  /** What the report has no number for, and why. */
  gap(names: readonly NamedFact[], gap: Gap): string;
  missingTables(names: readonly ('applications' | 'review')[]): string;
  broken(sums: readonly ('balance' | 'outcomes' | 'applicants')[]): string;
  /** Sentences, or the clauses about gaps, as one sentence. */
  join(sentences: readonly string[]): string;
}

/** The words of the element around the sentences. */
export interface SummaryScreen {
  readonly name: string;
  readonly figures: {readonly [F in 'received' | 'outcomesTotal' | 'disclosed' | 'refused' | 'carriedOut' | ReviewId]: string};
  /** What stands in place of a number; a mark stands as it is printed. */
  readonly gaps: {readonly [G in Exclude<Gap, 'mark'>]: string};
  count(value: number): string;
  /** What stands behind a number; empty where the label says what is counted. */
  readonly unit: string;
  /** Which of the figures were added up, by their labels. */
  sums(labels: readonly string[]): string;
}
