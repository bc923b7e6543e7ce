/** Every sentence and word on screen, one file a language behind this interface: a missing term does not compile. */
export interface Words {
  readonly language: 'zh' | 'en';

  readonly states: {
    readonly loading: string;
    readonly noSource: string;
    readonly retry: string;
    /** A file of this project that is fetched when it is needed could not be. */
    noFile(problem: string): string;
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
    readonly [C in 'report.kind' | 'report.empty' | 'version.missing' | 'version.unknown' | 'edition.missing' | 'edition.unknown' | 'value.kind' | 'key.unknown' | 'json.syntax' | 'network.silent' | 'network.status']:
      (facts: {readonly place: string; readonly expected: string; readonly found: string}) => string;
  };
}

export interface NamedCount {
  readonly label: string;
  readonly value: number;
}

export interface OutcomeFacts {
  readonly year: number | undefined;
  /** （七）总计 as printed; undefined when it holds no number. */
  readonly total: number | undefined;
  /** The sum of the rows, which the chart's shares are of. */
  readonly sum: number;
  readonly groups: readonly NamedCount[];
}

export interface ApplicantFacts {
  readonly year: number | undefined;
  readonly sum: number;
  /** Per kind of applicant: how many requests ended, and how many of them in disclosure, full or part. */
  readonly kinds: readonly (NamedCount & {readonly disclosed: number})[];
}

export interface ChartWords {
  /** A count with grouped digits. */
  count(value: number): string;
  /** A share between 0 and 1, with one decimal. */
  share(value: number): string;
  readonly names: {readonly outcomes: string; readonly applicants: string};
  outcomes(facts: OutcomeFacts): string;
  applicants(facts: ApplicantFacts): string;
  /** The sentence in place of a chart. */
  readonly empty: {readonly [S in 'zero' | 'someZero' | 'blank' | 'missing' | 'noTotal']: string};
  /** In place of the chart of applicants, where no figure is given by kind of applicant. */
  readonly noKinds: string;
  mismatch(sum: number, total: number): string;
  /** The rows of one kind of applicant do not add up to its total. */
  kindMismatch(label: string, sum: number, total: number): string;
  /** Rows that are not drawn. */
  restZero(labels: readonly string[]): string;
  restBlank(labels: readonly string[]): string;
  /** Rows below 0. */
  restNegative(labels: readonly string[]): string;
  mark(label: string, value: number, share: number): string;
  segment(kind: string, outcome: string, value: number, share: number): string;
  groupSum(label: string, value: number): string;
  value(value: number, share: number): string;
  requests(value: number): string;
  readonly showTable: string;
  readonly showChart: string;
  readonly outcomeColumn: string;
  readonly requestsColumn: string;
  readonly shareColumn: string;
  readonly applicantColumn: string;
  readonly allOutcomes: string;
  readonly totalRow: string;
  /** What a number's cell says where the report has none. */
  readonly blank: string;
}
