import {listEnglish, lower} from './en.js';
import type {SideFacts, ViewWords} from './view-words.js';
import type {ChartWords, NamedCount} from './words.js';

/** English of the charts that are fetched when first asked for. */
export function speakEnglish({count, share, requests, part}: ChartWords): ViewWords {
  const inYear = (year: number | undefined): string => (year === undefined ? 'this year' : `in ${year}`);
  const opening = (year: number | undefined): string => (year === undefined ? 'This year' : `In ${year}`);
  const cases = (value: number, isLeast = false): string => `${count(value, isLeast)} ${value === 1 ? 'case' : 'cases'}`;
  const parts = (items: readonly NamedCount[], whole: number | undefined): string => listEnglish(items.filter(({value}) => value > 0).map((item) => part(item, whole)));
  const were = (value: number): string => (value === 1 ? 'was' : 'were');
  const sayOf = (value: number | undefined, whole = ''): string => (value === undefined ? '' : `, ${share(value)}${whole}`);
  const saySide = ({sum, isLeast, isBlank}: SideFacts): string => (isBlank ? 'no valid figure' : count(sum, isLeast));
  const saySides = (into: SideFacts, out: SideFacts): string => `received and carried over: ${saySide(into)}; concluded and carried on: ${saySide(out)}`;
  const units: {readonly [unit: string]: string | undefined} = {万元: 'in units of CNY 10,000', 亿元: 'in units of CNY 100 million'};
  return {
    names: {flow: 'Where requests came from and how they ended', grounds: 'Why requests were not met', proactive: 'Proactive disclosure', review: 'Outcomes of reconsideration and litigation'},
    empty: {
      flow: {zero: 'No requests were received, carried over or concluded this year: every entry is 0.', someZero: 'Every entry that has a figure in the column of totals is 0.', blank: 'The column of totals gives no figures for where requests came from and how they ended, so there is nothing to draw.', missing: 'This report does not have the table of requests received and handled.'},
      grounds: {zero: 'No requests were refused, impossible to meet or left unprocessed this year: every reason is 0.', someZero: 'Every reason that has a figure in the column of totals is 0.', blank: 'The column of totals gives no figures for these reasons, so there is nothing to draw.', missing: 'This report does not have the table of requests received and handled.'},
      proactive: {zero: 'Every figure of proactive disclosure is 0 this year.', someZero: 'Every entry that has a figure is 0.', blank: 'The report gives no figures for proactive disclosure, so there is nothing to draw.', missing: 'This report does not have the table of proactive disclosure.'},
      review: {zero: 'There was no reconsideration or litigation over information disclosure this year: every entry is 0.', someZero: 'Every outcome that has a figure is 0.', blank: 'The report gives no outcomes of reconsideration or litigation, so there is nothing to draw.', missing: 'This report does not have the table of reconsideration and litigation.'},
    },
    lines: {
      received: 'Received', carriedIn: 'Carried over', carriedOut: 'To next year',
      reconsideration: 'Administrative reconsideration', direct: 'Litigation filed directly', afterReconsideration: 'Litigation after reconsideration',
      rules: 'Rules', normativeDocuments: 'Normative documents', licensing: 'Licensing', otherServices: 'Other services', penalties: 'Penalties', compulsion: 'Compulsion', fees: 'Fees',
      issued: 'Issued this year', repealed: 'Repealed this year', inForce: 'Currently in force', made: 'Made this year', published: 'Published this year', publishedTotal: 'Published in total',
    },

    flow: ({year, received, carriedIn, into, whole, outcomes, carriedOut = 0}) => {
      const sources = [...(received ? [`${requests(received)} ${were(received)} received`] : []),
        ...(carriedIn ? [`${received ? `${count(carriedIn)} carried over` : `${requests(carriedIn)} ${were(carriedIn)} carried over`} from the year before`] : [])];
      const ends = parts([...outcomes, {label: 'carried over to next year', value: carriedOut}], whole);
      if (!sources.length) return `What became of requests ${inYear(year)}, as filled in: ${ends}.`;
      const start = `${opening(year)}, ${sources.join(' and ')}${sources.length > 1 ? `, ${count(into)} in all` : ''}`;
      return ends ? `${start}${whole === undefined ? '; what became of them, as filled in:' : ':'} ${ends}.` : `${start}.`;
    },
    flowMark: (label, value, of, isLeast) => `${label}: ${requests(value, isLeast)}${of === 1 ? '' : sayOf(of)}`,
    all: {
      short: (value, isLeast) => `${count(value, isLeast)} in all`,
      long: (into, out) => (into.sum === out.sum ? `Received and carried over: ${requests(into.sum, into.isLeast && out.isLeast)}` : `R${saySides(into, out).slice(1)}`),
    },
    gaps: {broken: 'Difference', in: 'Unknown', out: 'Unknown'},
    unfilled: 'Outcome not given',
    gapMark: ({kind, value, isLeast}) => (kind === 'broken' ? `Difference: ${requests(value, isLeast)}, where the two sides disagree`
      : `Unknown: ${requests(value, isLeast)} whose ${kind === 'in' ? 'origin' : 'outcome'} has no valid figure`),
    gapRemark: (into, out, {kind, value, isLeast}) => {
      const gap = kind === 'broken' ? `a difference of ${count(value, isLeast)}` : `${requests(value, isLeast)} of unknown ${kind === 'in' ? 'origin' : 'outcome'}`;
      return `Note: ${saySides(into, out)}. Drawn dashed: ${gap}.`;
    },
    flowColumn: 'From or to',

    grounds: ({year, sum, isLeast, whole, share: of, groups, reasons}) => {
      const most = Math.max(...reasons.map(({value}) => value));
      const tops = reasons.filter(({value}) => value === most).map(({label}) => lower(label));
      const first = `${opening(year)}, ${requests(sum, isLeast)} ${were(sum)} refused, could not be met or ${were(sum)} not processed${sayOf(of, ' of those concluded')}`;
      const last = !isLeast && tops.length < reasons.length ? ` Most frequent: ${listEnglish(tops)}, ${count(most)}${tops.length > 1 ? ' each' : ''}.` : '';
      return `${first}: ${parts(groups, whole)}.${last}`;
    },
    groundMark: (label, value, of) => `${label}: ${requests(value)}${sayOf(of, ' of these three groups')}`,
    groundColumn: 'Reason',

    review: ({year, rows}) => `Cases over information disclosure ${inYear(year)}: ${rows.map(({label, sum, isLeast, total, fit, whole, parts: all}) => {
      const some = all.filter(({value}) => value > 0);
      const isPrinted = fit === 'agrees' || fit === 'open';
      const head = `${lower(label)} ${isPrinted ? count(total!) : `${count(sum, isLeast)} (its outcomes added up)`}`;
      const [first] = some;
      if (!isPrinted || first!.value !== whole) return `${head}, of which ${parts(some, whole)}`;
      return `${head} (${['', '', 'both '][sum] ?? 'all '}${first!.id === 'otherResult' ? 'with another result' : lower(first!.label)})`;
    }).join('; ')}.`,
    reviewMark: (row, result, value, of) => `${row}, ${lower(result)}: ${cases(value)}${sayOf(of)}`,
    cases,
    added: (value, isLeast) => `${cases(value, isLeast)} added up`,
    results: (row) => `the outcomes of ${lower(row)}`,
    totalOnly: (row, total) => `${row}: only the total of ${count(total)} is given, not the outcomes.`,
    reviewColumn: 'Kind',
    printedTotal: 'Total, as printed',

    proactive: ({year, panels}) => `${opening(year)}: ${panels.map(({name, marks}) => {
      const [first] = marks;
      return marks.length === 1 && first!.name === name ? `${lower(name)} ${first!.text}` : `${lower(name)} (${marks.map((mark) => `${lower(mark.name)} ${mark.text}`).join(', ')})`;
    }).join('; ')}.`,
    measure: (kind, value, number, unit) => {
      const said = number.replace('-', '−');
      if (kind === 'amount' || kind === 'value') return unit === '元' ? `CNY ${said}` : `${said} (${unit === undefined ? 'unit not stated' : units[unit] ?? unit})`;
      return `${kind === 'change' && value > 0 ? '+' : ''}${said}`;
    },
    panels: {decisions: 'Decisions', previousItems: 'Items in the previous year', change: 'Change of items this year', projects: 'Procurement projects', amount: 'Administrative fees', value: 'Value of procurement'},
    panelMark: (panel, mark, text) => (panel === mark ? `${panel}: ${text}` : `${panel}, ${lower(mark)}: ${text}`),
    entryColumn: 'Entry',
    figureColumn: 'Number or amount',
  };
}
