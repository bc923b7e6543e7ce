import {takeWords} from './late-words.js';
import {sayShareOf} from './say-share.js';
import type {ChartWords, NamedCount, Words} from './words.js';

/** The words of the charts that are fetched when first asked for, and travel with them. */

export interface FlowFacts {
  readonly year: number | undefined;
  /** Undefined where the report gives no number. */
  readonly received: number | undefined;
  readonly carriedIn: number | undefined;
  readonly into: number;
  /** What the shares are of. */
  readonly base: number;
  readonly outcomes: readonly NamedCount[];
  readonly carriedOut: number | undefined;
}

export interface GroundFacts {
  readonly year: number | undefined;
  readonly sum: number;
  /** All requests concluded, where that is known. */
  readonly total: number | undefined;
  readonly groups: readonly NamedCount[];
  readonly reasons: readonly NamedCount[];
}

export interface ReviewFacts {
  readonly year: number | undefined;
  readonly rows: readonly (NamedCount & {readonly parts: readonly NamedCount[]})[];
}

export interface ProactiveFacts {
  readonly year: number | undefined;
  readonly panels: readonly {readonly name: string; readonly marks: readonly {readonly name: string; readonly text: string}[]}[];
}

/** What is counted in a panel of the chart of proactive disclosure. */
export type PanelKind = 'documents' | 'decisions' | 'previousItems' | 'change' | 'projects' | 'amount' | 'value';

export interface ViewWords {
  readonly names: {readonly flow: string; readonly grounds: string; readonly proactive: string; readonly review: string};
  /** The sentences in place of a drawing. */
  readonly empty: {readonly [V in 'flow' | 'grounds' | 'proactive' | 'review']: {readonly [S in 'zero' | 'someZero' | 'blank' | 'missing']: string}};
  /** Shorter wordings of lines of the form, by id. */
  readonly lines: {readonly [id: string]: string | undefined};
  /** What stands in a cell that the report does not have. */
  readonly missing: string;

  flow(facts: FlowFacts): string;
  flowMark(label: string, value: number, share: number): string;
  /** What came in, as a figure over the trunk and in words. */
  readonly all: {short(value: number): string; long(value: number): string};
  readonly gap: string;
  gapMark(value: number): string;
  /** `blanks` are the labels of those without a number, which count for nothing. */
  gapRemark(into: number, out: number, blanks: readonly string[]): string;
  totalRemark(sum: number, total: number): string;
  /** Groups of which some rows are 0 and the others blank. */
  restOpen(labels: readonly string[]): string;
  readonly flowColumn: string;

  grounds(facts: GroundFacts): string;
  groundMark(label: string, value: number, share: number): string;
  readonly groundColumn: string;

  review(facts: ReviewFacts): string;
  reviewMark(row: string, result: string, value: number, share: number): string;
  cases(value: number): string;
  reviewMismatch(row: string, sum: number, total: number): string;
  totalOnly(row: string, total: number): string;
  readonly reviewColumn: string;
  readonly printedTotal: string;

  proactive(facts: ProactiveFacts): string;
  /** A figure with what it counts; `unit` is that of money, where one is stated. */
  measure(kind: PanelKind, value: number, unit: string | undefined): string;
  readonly panels: {readonly [K in Exclude<PanelKind, 'documents'>]: string};
  panelMark(panel: string, mark: string, text: string): string;
  readonly entryColumn: string;
  readonly figureColumn: string;
}

/** The words in a language, with the numbers of the other charts. */
export function findViewWords(language: Words['language'], chart: Pick<ChartWords, 'count' | 'share'>): ViewWords {
  return (known[language] ??= takeWords(language, 'views', language === 'en' ? speakEnglish(chart) : speakChinese(chart)));
}

const known: {[L in Words['language']]?: ViewWords} = {};

function speakChinese({count, share}: Pick<ChartWords, 'count' | 'share'>): ViewWords {
  const inYear = (year: number | undefined): string => (year === undefined ? '本年度' : `${year}年`);
  const cases = (value: number): string => `${count(value)} 件`;
  const parts = (items: readonly NamedCount[], base: number): string[] => items.filter(({value}) => value > 0)
    .map(({label, value}) => `${label} ${cases(value)}${value < base ? `（${share(value / base)}）` : ''}`);
  return {
    names: {flow: '政府信息公开申请的来源和去向', grounds: '不予公开、无法提供和不予处理的情形', proactive: '主动公开政府信息情况', review: '行政复议、行政诉讼的结果'},
    empty: {
      flow: {zero: '本年度没有新收、结转和办结的政府信息公开申请，各项均为 0。', someZero: '填写了数字的各项均为 0。', blank: '报告没有填写申请的数量，无法绘图。', missing: '这份报告没有“收到和处理政府信息公开申请情况”表。'},
      grounds: {zero: '本年度没有不予公开、无法提供或者不予处理的申请，各种情形均为 0。', someZero: '填写了数字的各种情形均为 0。', blank: '报告没有填写不予公开、无法提供和不予处理的情形，无法绘图。', missing: '这份报告没有“收到和处理政府信息公开申请情况”表。'},
      proactive: {zero: '本年度主动公开的各项数字均为 0。', someZero: '填写了数字的各项均为 0。', blank: '报告没有填写主动公开的数字，无法绘图。', missing: '这份报告没有“主动公开政府信息情况”表。'},
      review: {zero: '本年度没有因政府信息公开引起的行政复议和行政诉讼，各项均为 0。', someZero: '填写了数字的各项均为 0。', blank: '报告没有填写行政复议、行政诉讼的结果，无法绘图。', missing: '这份报告没有“政府信息公开行政复议、行政诉讼情况”表。'},
    },
    lines: {
      reconsideration: '行政复议', direct: '行政诉讼（未经复议直接起诉）', afterReconsideration: '行政诉讼（复议后起诉）',
      issued: '本年制发', repealed: '本年废止', inForce: '现行有效', made: '本年新制作', published: '本年新公开', publishedTotal: '对外公开总数',
    },
    missing: '无此项',

    flow: ({year, received, carriedIn, into, base, outcomes, carriedOut = 0}) => {
      const sources = [...(received ? [`新收政府信息公开申请 ${cases(received)}`] : []), ...(carriedIn ? [`上年结转${received ? '' : '政府信息公开申请'} ${cases(carriedIn)}`] : [])];
      const ends = parts([...outcomes, {label: '结转下年度', value: carriedOut}], base);
      return `${inYear(year)}${sources.join('，') || '的政府信息公开申请'}${sources.length > 1 ? `，共 ${cases(into)}` : ''}${ends.length ? `：${ends.join('，')}` : ''}。`;
    },
    flowMark: (label, value, part) => `${label}：${cases(value)}${part < 1 ? `，${sayShareOf('', part, share(part))}` : ''}`,
    all: {short: (value) => `共 ${cases(value)}`, long: (value) => `新收与上年结转共 ${cases(value)}`},
    gap: '差额',
    gapMark: (value) => `差额：${cases(value)}，去向与来源不符`,
    gapRemark: (into, out, blanks) => `注意：新收与上年结转共 ${cases(into)}，办理结果与结转下年度共 ${cases(out)}${blanks.length ? `（${blanks.join('、')}没有数字，没有计入）` : ''}，相差 ${cases(Math.abs(into - out))}，图中以虚线画出。`,
    totalRemark: (sum, total) => `注意：办理结果各行之和为 ${cases(sum)}，与表中“（七）总计”的 ${cases(total)}不符；图按各行之和画出。`,
    restOpen: (labels) => `${labels.join('、')}没有填全，已填的为 0。`,
    flowColumn: '来源或去向',

    grounds: ({year, sum, total, groups, reasons}) => {
      const most = Math.max(...reasons.map(({value}) => value));
      const tops = reasons.filter(({value}) => value === most).map(({label}) => `“${label}”`);
      const first = `${inYear(year)}不予公开、无法提供和不予处理的申请共 ${cases(sum)}${total && total >= sum ? `，${sayShareOf('办结申请', sum / total, share(sum / total))}` : ''}`;
      const last = tops.length < reasons.length ? `最多的情形是${tops.join('、')}，${tops.length > 1 ? '各 ' : ''}${cases(most)}。` : '';
      return `${first}：${parts(groups, sum).join('，')}。${last}`;
    },
    groundMark: (label, value, part) => `${label}：${cases(value)}，${sayShareOf('这三类', part, share(part))}`,
    groundColumn: '情形',

    review: ({year, rows}) => `${inYear(year)}涉及政府信息公开的${rows.map((row) => {
      const some = row.parts.filter(({value}) => value > 0);
      return `${row.label}${row.label.endsWith('）') ? '' : ' '}${cases(row.value)}${some.length === 1 ? `（${row.value > 1 ? '均为' : ''}${some[0]!.label}）` : `，其中${parts(some, row.value).join('、')}`}`;
    }).join('；')}。`,
    reviewMark: (row, result, value, part) => `${row}，${result}：${cases(value)}，${sayShareOf('', part, share(part))}`,
    cases,
    reviewMismatch: (row, sum, total) => `注意：${row}各项结果之和为 ${cases(sum)}，与总计 ${cases(total)}不符。`,
    totalOnly: (row, total) => `${row}只填写了总计 ${cases(total)}，没有填写各项结果，没有画出。`,
    reviewColumn: '类别',
    printedTotal: '总计（报告所填）',

    proactive: ({year, panels}) => `${inYear(year)}，${panels.map(({name, marks}) => {
      const [first] = marks;
      return marks.length === 1 && first!.name === name ? `${name} ${first!.text}` : `${name}：${marks.map((mark) => `${mark.name} ${mark.text}`).join('、')}`;
    }).join('；')}。`,
    measure: (kind, value, unit) => {
      if (kind === 'amount' || kind === 'value') return unit === undefined ? `${count(value)}（未注明单位）` : `${count(value)} ${unit}`;
      return `${kind === 'change' && value > 0 ? '+' : ''}${count(value).replace('-', '−')} ${kind === 'documents' || kind === 'decisions' ? '件' : kind === 'projects' ? '个' : '项'}`;
    },
    panels: {decisions: '处理决定', previousItems: '上一年项目', change: '本年项目增减', projects: '政府集中采购项目', amount: '行政事业性收费', value: '政府集中采购总金额'},
    panelMark: (panel, mark, text) => (panel === mark ? `${panel}：${text}` : `${panel}，${mark}：${text}`),
    entryColumn: '项目',
    figureColumn: '数量或金额',
  };
}

function speakEnglish({count, share}: Pick<ChartWords, 'count' | 'share'>): ViewWords {
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
