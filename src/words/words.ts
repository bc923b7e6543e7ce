/** Every sentence and word on screen, one file a language behind this interface: a missing term does not compile. */
export interface Words {
  readonly language: 'zh' | 'en';

  readonly states: {
    readonly loading: string;
    readonly noSource: string;
    readonly retry: string;
    /** A file of this project that is fetched when it is needed could not be: that of a chart or the summary (`part`), what writes data to save, or what a report needs. */
    noFile(problem: string, what?: 'part' | 'data'): string;
    readonly noTable: string;
    /** An attribute whose value is none of those that are known. */
    unknown(attribute: string, value: string, known: readonly string[]): string;
  };

  readonly table: {
    /** The name of the region a table scrolls in. */
    region(caption: string): string;
    readonly blank: string;
    readonly missing: string;
    /** What the signs in place of figures mean. */
    readonly legend: {readonly blank: string; readonly missing: string; readonly mark: string};
    readonly noteRef: (number: number) => string;
    readonly notes: string;
    year(year: number): string;
  };
}

/** The sentences of messages about a report's data. */
export interface MessageWords {
  /** The first sentence, by type of error. */
  readonly errors: {readonly [T in 'network' | 'parse' | 'schema' | 'version' | 'empty']: string};
  /** What a value should have been. */
  readonly kinds: {readonly [K in 'version' | 'edition' | 'text' | 'count' | 'cell' | 'extraCell' | 'object' | 'array' | 'json']: string};
  readonly messages: {
    readonly [C in 'report.kind' | 'report.empty' | 'version.missing' | 'version.unknown' | 'edition.missing' | 'edition.unknown' | 'value.kind' | 'key.unknown' | 'json.syntax' | 'network.silent' | 'network.status' | 'network.disk']:
      (facts: {readonly place: string; readonly expected: string; readonly found: string}) => string;
  };
}

export interface NamedCount {
  readonly label: string;
  readonly value: number;
  /** The value is a lower bound: some of what it adds up has no number. */
  readonly isLeast?: boolean;
}

/** What rows add up to, and how that stands to the total that is printed for them. */
export interface SumFacts {
  readonly year: number | undefined;
  readonly sum: number;
  readonly isLeast: boolean;
  /** As printed; undefined where it is no count. */
  readonly total: number | undefined;
  readonly fit: 'agrees' | 'open' | 'broken' | 'noTotal';
  /** What shares are of; undefined where none are given. */
  readonly whole: number | undefined;
}

export interface OutcomeFacts extends SumFacts {
  readonly groups: readonly NamedCount[];
}

export interface ApplicantFacts extends SumFacts {
  /** Per kind of applicant: how many requests ended, and how many of them in disclosure, full or part; `whole` where its share is certain. */
  readonly kinds: readonly (NamedCount & {readonly disclosed: number; readonly whole: number | undefined})[];
}

export interface ChartWords {
  /** A count with grouped digits; a lower bound as such. */
  count(value: number, isLeast?: boolean): string;
  /** A share between 0 and 1, with one decimal. */
  share(value: number): string;
  requests(value: number, isLeast?: boolean): string;
  /** The same where rows are added up and have no such total. */
  added(value: number, isLeast?: boolean): string;
  /** A part of a list, with its share of a whole where that is certain. */
  part(item: NamedCount, whole: number | undefined): string;
  /** Sentences one after the other. */
  join(sentences: readonly string[]): string;
  readonly names: {readonly outcomes: string; readonly applicants: string};
  outcomes(facts: OutcomeFacts): string;
  applicants(facts: ApplicantFacts): string;
  /** The sentence in place of a chart. */
  readonly empty: {readonly [S in 'zero' | 'someZero' | 'invalid' | 'blank' | 'missing' | 'elsewhere']: string};
  /** The same by kind of applicant. */
  readonly emptyKinds: {readonly [S in 'someZero' | 'blank' | 'elsewhere']: string};
  /** What is added up: rows of outcome, kinds of applicant, the rows of one kind. */
  readonly sumOf: {readonly rows: string; readonly kinds: string; kind(label: string): string};
  /** A sum that is not its total; where it `isOpen` it is a lower bound below that. */
  mismatch(what: string, sum: number, total: number, isOpen: boolean): string;
  /** （七）总计 where it stands alone, and where it has no number. */
  totalAlone(total: number): string;
  readonly noTotal: string;
  /** Entries of 0, which are all the rest or not. */
  restZero(labels: readonly string[], isRest: boolean): string;
  restBlank(labels: readonly string[]): string;
  /** Entries of which some cells have no number. */
  restOpen(labels: readonly string[]): string;
  /** Entries with figures below 0 or between whole numbers. */
  restInvalid(labels: readonly string[]): string;
  mark(label: string, value: number, share: number | undefined): string;
  segment(kind: string, outcome: string, value: number, share: number | undefined, isLeast: boolean): string;
  groupSum(label: string, value: number, isLeast: boolean): string;
  value(value: number, share: number | undefined, isLeast: boolean): string;
  readonly showTable: string;
  readonly showChart: string;
  readonly outcomeColumn: string;
  readonly requestsColumn: string;
  readonly shareColumn: string;
  readonly applicantColumn: string;
  readonly allOutcomes: string;
  readonly totalRow: string;
  /** What a number's cell says where the report has none, and where it has no such cell. */
  readonly blank: string;
  readonly missing: string;
}
