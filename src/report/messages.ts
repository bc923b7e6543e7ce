/** What was noticed about a report: a code with facts, worded in `src/words/`. */

export type MessageCode =
  | 'report.kind'       // the JSON is not an object
  | 'version.missing'
  | 'version.unknown'   // a major version this code does not know
  | 'edition.missing'   // a statutory table whose edition nobody names
  | 'edition.unknown'
  | 'value.kind'        // a value of the wrong kind
  | 'key.unknown';      // a key that the form of that edition does not have: kept, but not shown

export interface Message {
  readonly code: MessageCode;
  readonly severity: 'error' | 'warning';
  /** Where in the JSON, such as `tables.applications.received.total`; empty for the whole. */
  readonly place: string;
  /** What should stand there: a kind of value, `object` or `array`. */
  readonly expected?: string;
  /** What stands there, as short JSON. */
  readonly found?: string;
}
