/** What the import noticed: a code with facts, worded in `src/words/`. */

/** Every code and what kind of thing it says; a refusal leaves no report, a loss needs a human. */
export const importCodes = {
  // How something doubtful was decided.
  'edition.superseded': 'decision', // a table in another edition than its year has
  'label.near': 'decision',         // a label that is nearly the form's
  'row.byOrder': 'decision',        // a row without a usable label, placed by its order
  'blank.placed': 'decision',       // fewer figures than columns, placed by what they add up to
  'table.blank': 'decision',        // a table without figures but for totals
  'total.blank': 'decision',        // a total left blank beside its parts
  'unit.unknown': 'decision',       // an amount of money without a unit
  'table.extra': 'decision',        // a table outside the forms, kept as an extra table
  'section.extra': 'decision',      // a section outside the form, kept as text
  // What was mended, with the reason that made it certain.
  'value.joined': 'repair',         // digits with a space inside
  'value.split': 'repair',          // digits of several cells run together
  'value.shifted': 'repair',        // figures that stood one column aside
  'total.inferred': 'repair',       // a total that slipped out of its row
  'label.overwritten': 'repair',    // a figure stood where the label should
  'text.stripped': 'repair',        // leftovers of a word processor
  // What is not in the report, or not as a figure.
  'value.unread': 'loss',           // a cell whose words are no figure, kept as they stand
  'value.ambiguous': 'loss',        // figures that can be read in more than one way, left out
  'row.missing': 'loss',            // a row of the form that the document does not have
  'row.unknown': 'loss',            // a row that the form does not have, kept in an extra table
  'table.missing': 'loss',
  'table.unread': 'loss',           // a table that says what it is but whose figures could not be placed, kept as an extra table
  'figures.lost': 'loss',           // labels without their figures
  'picture.unread': 'loss',
  'text.struck': 'loss',            // words that were struck out
  'text.damaged': 'loss',           // characters lost before this file was made
  'year.missing': 'loss',
  'furniture.dropped': 'loss',      // lines of the portal around the report
  'part.unread': 'loss',            // a part of the file that the reader does not know
  'messages.more': 'loss',          // more messages of a kind than are listed
  // Why there is no report.
  'kind.word97': 'refusal',
  'kind.pdf': 'refusal',
  'kind.image': 'refusal',
  'kind.archive': 'refusal',        // a zip or office file that is no Word document
  'kind.encrypted': 'refusal',
  'kind.broken': 'refusal',
  'kind.json': 'refusal',           // JSON, which is a report already or was made from one
  'kind.unknown': 'refusal',
  'size.large': 'refusal',
  'report.none': 'refusal',         // a document that is no such report
  'report.several': 'refusal',      // more than one report, with different figures
} as const;

export type ImportCode = keyof typeof importCodes;
export type ImportKind = (typeof importCodes)[ImportCode];

export interface ImportMessage {
  readonly code: ImportCode;
  /** The cell, row or table in the report, such as `applications.received.total`; empty for the document. */
  readonly place: string;
  /** What stands in the source. */
  readonly found?: string;
  /** What was made of it, where that is not the same. */
  readonly taken?: string;
  /** Where in the source, counted as `SourceParagraph.line` is. */
  readonly line?: number;
  /** How sure the decision is, from 0 to 1; absent where there was no doubt. */
  readonly confidence?: number;
}
