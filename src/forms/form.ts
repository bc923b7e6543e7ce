/** The shapes a form edition is written in. An edition file is data of these types and nothing else. */

/** What is counted in a cell. */
export type Measure = 'count' | 'change' | 'money';

/** A printed word of the form in both languages; `label` is verbatim, numbering included. */
export interface Label {
  readonly label: string;
  readonly en: string;
}

/**
 * A row or a column, or a group of them. A group with `heading: true` only prints a heading:
 * it adds no step to the address of its cells.
 */
export interface Line extends Label {
  readonly id: string;
  readonly heading?: true;
  readonly total?: true;
  readonly measure?: Measure;
  /** The unit the form itself prints for the cells, such as 万元. */
  readonly unit?: string;
  readonly lines?: readonly Line[];
}

/**
 * A block of a table with a header of its own: rows crossed with columns.
 * Without `rows` there is one row and the column alone is the address.
 */
export interface Band {
  /** The heading across the whole width, such as 第二十条第（一）项. */
  readonly band?: Label;
  /** The words over the label columns. */
  readonly corner?: Label;
  readonly columns: readonly Line[];
  readonly rows?: readonly Line[];
}

export interface FormTable {
  readonly kind: 'table';
  readonly id: 'proactive' | 'applications' | 'review';
  readonly heading: string;
  readonly headingEn: string;
  readonly bands: readonly Band[];
}

export interface FormText {
  readonly kind: 'text';
  readonly id: 'overview' | 'problems' | 'other';
  readonly heading: string;
  readonly headingEn: string;
}

/**
 * A rule about sums: the cells of `left` add up to the cells of `right`.
 * Along `columns` the ids are row paths and the rule holds in every column; along `rows` they are
 * column paths and it holds in every row.
 */
export interface Balance {
  readonly id: string;
  /** The number that supervisors know the rule by: A1 to A3 in the application table, B1 in the review table. */
  readonly rule: 'A1' | 'A2' | 'A3' | 'B1';
  readonly says: string;
  readonly saysEn: string;
  readonly table: FormTable['id'];
  readonly along: 'columns' | 'rows';
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Both sides in short, as a clerk says them: 一 + 二. */
  readonly leftSays: Label;
  readonly rightSays: Label;
}

export interface Form {
  readonly edition: string;
  readonly sections: readonly (FormText | FormTable)[];
}

/** A line of a statistics form, matched by its words whatever its number. */
export interface StatisticsLine extends Label {
  readonly id: string;
  readonly unit: string;
  readonly level: 0 | 1 | 2 | 3;
}
