import type {ViewWords} from './view-words.js';
import type {ChartWords, NamedCount} from './words.js';

/** English of the charts that are fetched when first asked for. */
export function speakEnglish({count, share}: Pick<ChartWords, 'count' | 'share'>): ViewWords {
  const inYear = (year: number | undefined): string => (year === undefined ? 'this year' : `in ${year}`);
  const opening = (year: number | undefined): string => (year === undefined ? 'This year' : `In ${year}`);
  const requests = (value: number): string => `${count(value)} ${value === 1 ? 'request' : 'requests'}`;
  const cases = (value: number): string => `${count(value)} ${value === 1 ? 'case' : 'cases'}`;
  const list = (items: readonly string[]): string => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]!}`);
  const lower = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
  const parts = (items: readonly NamedCount[], base: number): string => list(items.filter(({value}) => value > 0)
    .map(({label, value}) => `${lower(label)} ${count(value)}${value < base ? ` (${share(value / base)})` : ''}`));
  const were = (value: number): string => (value === 1 ? 'was' : 'were');
  const units: {readonly [unit: string]: string | undefined} = {元: 'CNY', 万元: 'CNY 10,000', 亿元: 'CNY 100 million'};
  return {
    names: {flow: 'Where requests came from and how they ended', grounds: 'Why requests were not met', proactive: 'Proactive disclosure', review: 'Outcomes of reconsideration and litigation'},
    empty: {
      flow: {zero: 'No requests were received, carried over or concluded this year: every entry is 0.', someZero: 'Every entry that has a figure is 0.', blank: 'The report gives no figures for requests, so there is nothing to draw.', missing: 'This report does not have the table of requests received and handled.'},
      grounds: {zero: 'No requests were refused, impossible to meet or left unprocessed this year: every reason is 0.', someZero: 'Every reason that has a figure is 0.', blank: 'The report gives no figures for these reasons, so there is nothing to draw.', missing: 'This report does not have the table of requests received and handled.'},
      proactive: {zero: 'Every figure of proactive disclosure is 0 this year.', someZero: 'Every entry that has a figure is 0.', blank: 'The report gives no figures for proactive disclosure, so there is nothing to draw.', missing: 'This report does not have the table of proactive disclosure.'},
      review: {zero: 'There was no reconsideration or litigation over information disclosure this year: every entry is 0.', someZero: 'Every entry that has a figure is 0.', blank: 'The report gives no outcomes of reconsideration or litigation, so there is nothing to draw.', missing: 'This report does not have the table of reconsideration and litigation.'},
    },
    lines: {
      received: 'Received this year', carriedIn: 'From last year', carriedOut: 'To next year',
      reconsideration: 'Administrative reconsideration', direct: 'Litigation filed directly', afterReconsideration: 'Litigation after reconsideration',
      rules: 'Rules', normativeDocuments: 'Normative documents', licensing: 'Licensing', otherServices: 'Other services', penalties: 'Penalties', compulsion: 'Compulsion', fees: 'Fees',
      issued: 'Issued this year', repealed: 'Repealed this year', inForce: 'Currently in force', made: 'Made this year', published: 'Published this year', publishedTotal: 'Published in total',
    },
    missing: 'not in this report',

    flow: ({year, received, carriedIn, into, base, outcomes, carriedOut = 0}) => {
      const sources = [...(received ? [`${requests(received)} ${were(received)} received`] : []),
        ...(carriedIn ? [`${received ? `${count(carriedIn)} carried over` : `${requests(carriedIn)} ${were(carriedIn)} carried over`} from the year before`] : [])];
      const ends = parts([...outcomes, {label: 'carried over to next year', value: carriedOut}], base);
      const start = sources.length ? `${opening(year)}, ${sources.join(' and ')}${sources.length > 1 ? `, ${count(into)} in all` : ''}` : `Requests ${inYear(year)}`;
      return `${start}${ends ? `: ${ends}` : ''}.`;
    },
    flowMark: (label, value, part) => `${label}: ${requests(value)}${part < 1 ? `, ${share(part)}` : ''}`,
    all: {short: (value) => `${count(value)} in all`, long: (value) => `Received and carried over: ${requests(value)}`},
    gap: 'Difference',
    gapMark: (value) => `Difference: ${requests(value)}, where the two sides disagree`,
    gapRemark: (into, out, blanks) => `Note: ${count(into)} received and carried over, but ${count(out)} concluded and carried on${blanks.length ? ` (“${list(blanks)}” has no figure and is left out)` : ''}; the difference of ${count(Math.abs(into - out))} is drawn dashed.`,
    totalRemark: (sum, total) => `Note: the outcomes add up to ${count(sum)}, the printed total (7) is ${count(total)}; the rows are drawn.`,
    restOpen: (labels) => `${list(labels)}: partly blank, 0 where filled in.`,
    flowColumn: 'From or to',

    grounds: ({year, sum, total, groups, reasons}) => {
      const most = Math.max(...reasons.map(({value}) => value));
      const tops = reasons.filter(({value}) => value === most).map(({label}) => lower(label));
      const first = `${opening(year)}, ${requests(sum)} ${were(sum)} refused, could not be met or ${were(sum)} not processed${total && total >= sum ? `, ${share(sum / total)} of those concluded` : ''}`;
      const last = tops.length < reasons.length ? ` Most frequent: ${list(tops)}, ${count(most)}${tops.length > 1 ? ' each' : ''}.` : '';
      return `${first}: ${parts(groups, sum)}.${last}`;
    },
    groundMark: (label, value, part) => `${label}: ${requests(value)}, ${share(part)} of these three groups`,
    groundColumn: 'Reason',

    review: ({year, rows}) => `Cases over information disclosure ${inYear(year)}: ${rows.map((row) => {
      const some = row.parts.filter(({value}) => value > 0);
      return `${lower(row.label)} ${count(row.value)}${some.length === 1 ? ` (${row.value > 1 ? 'all ' : ''}${lower(some[0]!.label)})` : `, of which ${parts(some, row.value)}`}`;
    }).join('; ')}.`,
    reviewMark: (row, result, value, part) => `${row}, ${lower(result)}: ${cases(value)}, ${share(part)}`,
    cases,
    reviewMismatch: (row, sum, total) => `Note: the outcomes of ${lower(row)} add up to ${count(sum)}, the printed total is ${count(total)}.`,
    totalOnly: (row, total) => `${row}: only the total of ${count(total)} is given, not the outcomes, so it is not drawn.`,
    reviewColumn: 'Kind',
    printedTotal: 'Total, as printed',

    proactive: ({year, panels}) => `${opening(year)}: ${panels.map(({name, marks}) => {
      const [first] = marks;
      return marks.length === 1 && first!.name === name ? `${lower(name)} ${first!.text}` : `${lower(name)} (${marks.map((mark) => `${lower(mark.name)} ${mark.text}`).join(', ')})`;
    }).join('; ')}.`,
    measure: (kind, value, unit) => {
      if (kind === 'amount' || kind === 'value') return `${count(value)} (${unit === undefined ? 'unit not stated' : units[unit] ?? unit})`;
      return `${kind === 'change' && value > 0 ? '+' : ''}${count(value).replace('-', '−')}`;
    },
    panels: {decisions: 'Decisions', previousItems: 'Items in the previous year', change: 'Change of items this year', projects: 'Procurement projects', amount: 'Administrative fees', value: 'Value of procurement'},
    panelMark: (panel, mark, text) => (panel === mark ? `${panel}: ${text}` : `${panel}, ${lower(mark)}: ${text}`),
    entryColumn: 'Entry',
    figureColumn: 'Number or amount',
  };
}
