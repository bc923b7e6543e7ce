import {sayNumber} from './say-number.js';
import {sayShare} from './say-share.js';
import type {ChartWords, MessageWords, NamedCount, Words} from './words.js';

const count = (value: number, isLeast = false): string => (!isLeast ? sayNumber(value) : value ? `at least ${sayNumber(value)}` : 'partly blank');
const share = (value: number): string => sayShare(value, 'under 0.1%', 'over 99.9%');
const requests = (value: number, isLeast = false): string => `${count(value, isLeast)} ${value === 1 ? 'request' : 'requests'}`;
const inYear = (year: number | undefined): string => (year === undefined ? 'this year' : `in ${year}`);

export const en: Words = {
  language: 'en',

  states: {
    loading: 'Loading the annual report…',
    noSource: 'No report: set src, or put JSON inside the tag.',
    retry: 'Try again',
    noFile: (problem, what) => `This ${what ?? 'report'} cannot be ${what === 'data' ? 'saved' : 'shown'}: a file it needs could not be fetched (${problem}). Check the network and its place.`,
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
      mark: '"/", "—" and the like: as printed, not a number.',
    },
    noteRef: (number) => `note ${number}`,
    notes: 'Notes',
    year: (year) => `${year}`,
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
    'json.syntax': ({place, found}) => `Cannot be parsed${place ? ` at line ${place.replace(':', ', column ')}` : found && `: ${found}`}. Check that the file is complete and that commas and quotes are right.`,
    'network.silent': ({place}) => `No connection to ${place}. Check the network and the address, then try again.`,
    'network.status': ({place, found}) => `The server answered ${found} for ${place}. Check the address.`,
    'network.disk': ({place}) => `The browser lets a page opened from a disk read no other file (${place}). Put the data inside the tag, or open the page from a server.`,
  },
};

/** Parts of a sentence one after the other. */
export const listEnglish = (parts: readonly string[]): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]!}`);
/** A label within a sentence. */
export const lower = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

const shareIn = (value: number, whole: number | undefined): string => (whole !== undefined && value < whole ? ` (${share(value / whole)})` : '');
const part: ChartWords['part'] = ({label, value, isLeast}, whole) => `${lower(label)} ${count(value, isLeast)}${shareIn(value, whole)}`;
const listParts = (items: readonly NamedCount[], whole: number | undefined): string => listEnglish(items.filter(({value}) => value > 0).map((item) => part(item, whole)));
const sayOf = (value: number | undefined, whole = ''): string => (value === undefined ? '' : `, ${share(value)}${whole}`);

/** The words of charts, apart so that a page of tables does not carry them. */
export const enChart: ChartWords = {
  count,
  share,
  requests,
  added: (value, isLeast) => `${requests(value, isLeast)} added up`,
  part,
  join: (sentences) => sentences.join(' '),
  names: {outcomes: 'Outcomes of information requests', applicants: 'Outcomes by kind of applicant'},
  outcomes: ({year, total, sum, isLeast, fit, whole, groups}) => {
    const parts = listParts(groups, whole);
    if (fit !== 'agrees' && fit !== 'open') return `The rows for requests concluded ${inYear(year)} add up to ${count(sum, isLeast)}: ${parts}.`;
    return `${requests(total!)} ${total === 1 ? 'was' : 'were'} concluded ${inYear(year)}${fit === 'open' ? ', of which' : ':'} ${parts}.`;
  },
  applicants: ({year, total, sum, isLeast, fit, whole, kinds}) => {
    const some = kinds.filter((kind) => kind.value > 0);
    const from = some.map((kind, i) => `${count(kind.value, kind.isLeast)} ${i ? '' : 'came '}from ${lower(kind.label)}${shareIn(kind.value, whole)}`);
    const every = total === 1 ? 'The only request' : total === 2 ? 'Both requests' : `All ${requests(total!)}`;
    const all = fit !== 'agrees' && fit !== 'open' ? `By kind of applicant, requests concluded ${inYear(year)} add up to ${count(sum, isLeast)}: ${listParts(some, whole)}`
      : whole !== undefined && some.length === 1 ? `${every} concluded ${inYear(year)} came from ${lower(some[0]!.label)}` : `Of the ${requests(total!)} concluded ${inYear(year)}, ${listEnglish(from)}`;
    const disclosed = some.flatMap((kind) => (kind.whole! > 1 ? [`${lower(kind.label)} ${share(kind.disclosed / kind.whole!)}`] : []));
    return `${all}.${disclosed.length ? ` Share disclosed in full or in part: ${listEnglish(disclosed)}.` : ''}`;
  },
  empty: {
    zero: 'No information requests were concluded this year: every outcome is 0.',
    someZero: 'Every outcome that has a figure in the column of totals is 0.',
    invalid: 'There is no figure that can be drawn.',
    blank: 'The column of totals gives no figures for the outcomes, so there is nothing to draw.',
    missing: 'This report does not have the table of requests received and handled.',
    elsewhere: 'The report leaves the column of totals empty, so outcomes cannot be drawn; see them by applicant (view="applicants").',
  },
  emptyKinds: {
    someZero: 'Every outcome that has a figure in the columns of applicants is 0.',
    blank: 'The report gives no outcomes by kind of applicant, so there is nothing to draw.',
    elsewhere: 'The report gives no outcomes by kind of applicant, so there is nothing to draw; see them by outcome (view="outcomes").',
  },
  sumOf: {rows: 'the rows of outcomes', kinds: 'the kinds of applicant', kind: (label) => `the rows for ${lower(label)}`},
  mismatch: (what, sum, total, isOpen) =>
    (isOpen ? `Note: ${what} that have a figure add up to ${count(sum)}, less than the printed total of ${count(total)}.` : `Note: ${what} add up to ${count(sum)}, the printed total is ${count(total)}.`),
  totalAlone: (total) => `The printed total (7) is ${count(total)}.`,
  noTotal: 'The total (7) has no valid figure.',
  restZero: (labels, isRest) => (labels.length > 3 ? `${isRest ? 'The other ' : ''}${labels.length} entries are 0.` : `${listEnglish(labels)}: 0.`),
  restBlank: (labels) => (labels.length > 3 ? `${labels.length} more entries have no figure.` : `No figure: ${listEnglish(labels)}.`),
  restOpen: (labels) => `Partly blank: ${listEnglish(labels)}.`,
  restInvalid: (labels) => `${listEnglish(labels)}: figures below 0 or not whole are not drawn.`,
  mark: (label, value, of) => `${label}: ${requests(value)}${sayOf(of)}`,
  segment: (kind, outcome, value, of, isLeast) => `${kind}, ${lower(outcome)}: ${requests(value, isLeast)}${sayOf(of, ' of this kind of applicant')}`,
  groupSum: (label, value, isLeast) => `${label}: ${requests(value, isLeast)} in all rows`,
  value: (value, of, isLeast) => `${count(value, isLeast)}${of === undefined ? '' : ` (${share(of)})`}`,
  showTable: 'Show as table',
  showChart: 'Show as chart',
  outcomeColumn: 'Outcome',
  requestsColumn: 'Requests',
  shareColumn: 'Share',
  applicantColumn: 'Applicant',
  allOutcomes: 'Sum of rows',
  totalRow: '(7) Total outcomes, as printed',
  blank: 'blank',
  missing: 'not in this report',
};
