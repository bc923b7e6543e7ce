import {sayShare} from './say-share.js';
import type {ChartWords, MessageWords, Words} from './words.js';

// A formatter made once: a chart says a hundred numbers, and making one costs more than drawing a bar.
const numbers = /* @__PURE__ */ new Intl.NumberFormat('en', {maximumFractionDigits: 20});
const count = (value: number): string => numbers.format(value);
const share = (value: number): string => sayShare(value, 'under 0.1%', 'over 99.9%');
const requests = (value: number): string => `${count(value)} ${value === 1 ? 'request' : 'requests'}`;
const inYear = (year: number | undefined): string => (year === undefined ? 'this year' : `in ${year}`);
const list = (parts: readonly string[]): string =>
  (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`);
const lower = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

export const en: Words = {
  language: 'en',

  states: {
    loading: 'Loading the annual report…',
    noSource: 'No report: set src, or put JSON inside the tag.',
    retry: 'Try again',
    noFile: (problem) => `The report cannot be shown: a file it needs could not be fetched (${problem}). Check the network and its place.`,
    noTable: 'This report does not have this table.',
    unknown: (attribute, value, known) => `${attribute}="${value}" is not known; use ${known.join(', ')}.`,
  },

  table: {
    region: (caption) => `${caption} (scrolls sideways)`,
    blank: 'blank',
    missing: 'not in this report',
    legend: {
      blank: 'Empty cell: left blank in the report, which is not 0.',
      missing: 'Hatched cell: the report has no such entry.',
      mark: '“/”, “—” and the like: as printed, not a number.',
    },
    noteRef: (number) => `note ${number}`,
    notes: 'Notes',
    year: (year) => String(year),
  },
};

/** The sentences of messages, apart because only a faulty report needs them. */
export const enMessages: MessageWords = {
  errors: {
    network: 'The report cannot be shown',
    parse: 'The file is not valid JSON',
    schema: 'The report data has errors',
    version: 'This version of the report format is not supported',
    empty: 'The report has no content',
  },
  kinds: {
    version: 'the number 1', edition: '"2019" or "2021"', text: 'text',
    count: 'a whole number of 0 or more', cell: 'a number, null or {value, raw, unit, note}',
    extraCell: 'text, a number, null or {value, raw, unit, note}', object: 'an object {…}', array: 'an array […]', json: 'JSON',
  },
  messages: {
    'report.kind': ({expected, found}) => `The whole file should be ${expected}, but is ${found}.`,
    'report.empty': () => 'The report has neither sections nor tables: check that the file was exported in full.',
    'version.missing': ({place}) => `${place}: the version is missing; write "version": 1.`,
    'version.unknown': ({place, found}) => `${place}: only version 1 is known, the file says ${found}; update the component or export the file again.`,
    'edition.missing': ({place, expected}) => `${place}: nothing says which edition of the form the table follows; expected ${expected}.`,
    'edition.unknown': ({place, expected, found}) => `${place}: expected ${expected} as the edition, found ${found}.`,
    'value.kind': ({place, expected, found}) => `${place}: expected ${expected}, found ${found}.`,
    'key.unknown': ({place}) => `${place}: this edition of the form has no such entry; it is kept but not shown. Check the spelling.`,
    'json.syntax': ({found}) => `Cannot be parsed: ${found}. Check that the file is complete and that commas and quotes are right.`,
    'network.silent': ({place}) => `No connection to ${place}. Check the network and the address, then try again.`,
    'network.status': ({place, found}) => `The server answered ${found} for ${place}. Check the address.`,
  },
};

/** The words of charts, apart so that a page of tables does not carry them. */
export const enChart: ChartWords = {
  count,
  share,
  names: {outcomes: 'Outcomes of information requests', applicants: 'Outcomes by kind of applicant'},
  outcomes: ({year, total, sum, groups}) => {
    const parts = groups.filter((group) => group.value > 0)
      .map((group) => `${lower(group.label)} ${count(group.value)}${sum > 1 ? ` (${share(group.value / sum)})` : ''}`);
    const all = total ?? sum;
    return `${requests(all)} ${all === 1 ? 'was' : 'were'} concluded ${inYear(year)}: ${list(parts)}.`;
  },
  applicants: ({year, sum, kinds}) => {
    const some = kinds.filter((kind) => kind.value > 0);
    const parts = some.map((kind) => `${count(kind.value)} from ${lower(kind.label)}${some.length > 1 ? ` (${share(kind.value / sum)})` : ''}`);
    const disclosed = some.map((kind) => `${lower(kind.label)} ${share(kind.disclosed / kind.value)}`);
    return `Of ${requests(sum)} concluded ${inYear(year)}, ${list(parts)}. Share disclosed in full or in part: ${list(disclosed)}.`;
  },
  empty: {
    zero: 'No information requests were concluded this year: every outcome is 0.',
    someZero: 'Every outcome that has a figure is 0.',
    blank: 'The report gives no figures for the outcomes, so there is nothing to draw.',
    missing: 'This report does not have the table of requests received and handled.',
    noTotal: 'The report leaves the column of totals empty, so outcomes cannot be drawn; see them by applicant (view="applicants").',
  },
  noKinds: 'The report gives no outcomes by kind of applicant, so there is nothing to draw; see them by outcome (view="outcomes").',
  mismatch: (sum, total) => `Note: the rows add up to ${count(sum)}, the printed total is ${count(total)}; shares are of the rows’ sum.`,
  kindMismatch: (label, sum, total) => `Note: the rows for ${lower(label)} add up to ${count(sum)}, the printed total is ${count(total)}.`,
  restNegative: (labels) => `${list(labels)}: below 0, not drawn.`,
  restZero: (labels) => (labels.length > 3 ? `The other ${labels.length} entries are 0.` : `${list(labels)}: 0.`),
  restBlank: (labels) => (labels.length > 3 ? `${labels.length} more entries have no figure.` : `No figure: ${list(labels)}.`),
  mark: (label, value, part) => `${label}: ${requests(value)}, ${share(part)}`,
  segment: (kind, outcome, value, part) => `${kind}, ${lower(outcome)}: ${requests(value)}, ${share(part)} of this kind of applicant`,
  groupSum: (label, value) => `${label}: ${requests(value)} in all rows`,
  value: (value, part) => `${count(value)} (${share(part)})`,
  requests,
  showTable: 'Show as table',
  showChart: 'Show as chart',
  outcomeColumn: 'Outcome',
  requestsColumn: 'Requests',
  shareColumn: 'Share',
  applicantColumn: 'Applicant',
  allOutcomes: 'All',
  totalRow: '(7) Total outcomes, as printed',
  blank: 'blank',
};
