import type {Report} from '../report/report.js';

/** What went wrong, in both languages; `place` is a path into the report where there is one. */
export interface ErrorMessage {
  readonly code: string;
  readonly place: string;
  readonly expected?: string;
  readonly found?: string;
  readonly zh: string;
  readonly en: string;
}

/** Why a report could not be shown. */
export type ErrorType = 'network' | 'parse' | 'schema' | 'version' | 'empty' | 'document';

export interface ErrorDetail {
  readonly type: ErrorType;
  readonly url?: string | undefined;
  /** The HTTP status, when a server answered. */
  readonly status?: number | undefined;
  /** The first says what is wrong with the whole, the others where and what. */
  readonly messages: readonly ErrorMessage[];
}

/** What an event needs to be heard outside the elements. */
export const bubbling = {bubbles: true, composed: true};

export interface Loaded {
  readonly report: Report;
  /** What was decided and mended where the report was read from a document, as `importReport` tells it. */
  readonly messages?: readonly {readonly code: string; readonly place: string}[] | undefined;
}

/** A report was loaded, and what shows it by itself is drawn. */
export class GaiLoadEvent extends Event {
  constructor(readonly detail: Loaded) {
    super('gai-load', bubbling);
  }
}

/** A report could not be shown. */
export class GaiErrorEvent extends Event {
  constructor(readonly detail: ErrorDetail) {
    super('gai-error', bubbling);
  }
}

export interface CellSelection {
  /** The place of the chosen cell under `tables`, such as `applications.received.total`; of a mark that several cells are behind, the first of them. */
  readonly address: string;
  /** Every cell behind the mark: a segment of a chart may add up several. */
  readonly addresses: readonly string[];
  /** The number, when there is one. */
  readonly value?: number | undefined;
  /** The words on screen. */
  readonly text: string;
}

/** The reader chose a cell of a table or a mark of a chart. */
export class GaiCellSelectEvent extends Event {
  constructor(readonly detail: CellSelection) {
    super('gai-cell-select', bubbling);
  }

  /** The place of the chosen cell, as in `detail`. */
  get address(): string {
    return this.detail.address;
  }
}

/** A document was made a report, or a cell of it was corrected. */
export class GaiImportEvent extends Event {
  constructor(readonly report: Report, readonly messages: readonly {readonly code: string; readonly place: string}[]) {
    super('gai-import', bubbling);
  }
}

/** The reader chose a finding, to see its cells or its sentence. */
export class GaiFindingSelectEvent extends Event {
  constructor(readonly finding: {readonly rule: string; readonly fingerprint: string; readonly cells: readonly {readonly address: string}[]}) {
    super('gai-finding-select', {...bubbling, cancelable: true});
  }
}

/** The reader answered a finding; `answer` is empty when an answer was taken back. */
export class GaiFindingAnswerEvent extends Event {
  constructor(readonly fingerprint: string, readonly answer: string) {
    super('gai-finding-answer', bubbling);
  }
}

declare global {
  interface HTMLElementEventMap {
    'gai-finding-select': GaiFindingSelectEvent;
    'gai-finding-answer': GaiFindingAnswerEvent;
    'gai-load': GaiLoadEvent;
    'gai-error': GaiErrorEvent;
    'gai-cell-select': GaiCellSelectEvent;
    'gai-import': GaiImportEvent;
  }
}
