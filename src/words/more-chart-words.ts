/** The words of the charts beyond the first two. */
export interface MoreChartWords {
  readonly names: {readonly grounds: string; readonly flow: string; readonly proactive: string; readonly review: string};
  /** Why requests were not disclosed: the sum, and the rows with most requests. */
  grounds(year: number | undefined, sum: number, groups: readonly NamedCount[], most: NamedCount): string;
  flow(year: number | undefined, facts: FlowFacts): string;
  proactive(panels: readonly {readonly label: string; readonly unit: string; readonly rows: readonly NamedCount[]}[]): string;
  review(year: number | undefined, rows: readonly (NamedCount & {readonly parts: readonly NamedCount[]})[]): string;
  readonly empty: {readonly [C in 'grounds' | 'flow' | 'proactive' | 'review']: {readonly [S in 'zero' | 'someZero' | 'blank' | 'missing' | 'noTotal']: string}};
  /** The flow does not add up: how much is lacking, and on which side. */
  gap(value: number, isLackingIn: boolean): string;
  mismatch(label: string, sum: number, total: number): string;
  /** Under a drawing in which each square is one. */
  readonly eachRequest: string;
  readonly eachCase: string;
  readonly documents: string;
  count(value: number): string;
  requests(value: number): string;
  cases(value: number): string;
  part(row: string, part: string, value: number, share: number): string;
  row(label: string, text: string): string;
  readonly columns: {readonly ground: string; readonly requests: string; readonly node: string; readonly item: string; readonly figure: string; readonly kind: string; readonly sum: string; readonly total: string; readonly in: string; readonly out: string};
}

interface NamedCount {
  readonly label: string;
  readonly value: number;
}

interface FlowFacts {
  readonly received: number;
  readonly sources: readonly NamedCount[];
  readonly handled: number;
  readonly targets: readonly NamedCount[];
}

const zhNumbers = /* @__PURE__ */ new Intl.NumberFormat('zh-CN', {maximumFractionDigits: 20});
const enNumbers = /* @__PURE__ */ new Intl.NumberFormat('en', {maximumFractionDigits: 20});
const zhCount = (value: number): string => zhNumbers.format(value);
const enCount = (value: number): string => enNumbers.format(value);
const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;
const zhYear = (year: number | undefined): string => (year === undefined ? '本年度' : `${year}年`);
const enYear = (year: number | undefined): string => (year === undefined ? 'this year' : `in ${year}`);
const lower = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
const enRequests = (value: number): string => `${enCount(value)} ${value === 1 ? 'request' : 'requests'}`;
const enCases = (value: number): string => `${enCount(value)} ${value === 1 ? 'case' : 'cases'}`;
const enList = (items: readonly string[]): string => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]!}`);

export const moreChartWords: {readonly zh: MoreChartWords; readonly en: MoreChartWords} = {
  zh: {
    names: {grounds: '未公开的原因', flow: '申请的来源和去向', proactive: '主动公开政府信息情况', review: '行政复议和行政诉讼的结果'},
    grounds: (year, sum, groups, most) => `${zhYear(year)}有 ${zhCount(sum)} 件申请未予公开、无法提供或不予处理：${groups.map(({label, value}) => `${label} ${zhCount(value)} 件`).join('，')}。最多的一项是“${most.label}”，${zhCount(most.value)} 件。`,
    flow: (year, {received, sources, handled, targets}) => `${zhYear(year)}应办申请 ${zhCount(received)} 件（${sources.map(({label, value}) => `${label} ${zhCount(value)} 件`).join('，')}），办结和结转共 ${zhCount(handled)} 件：${targets.map(({label, value}) => `${label} ${zhCount(value)} 件`).join('，')}。`,
    proactive: (panels) => `${panels.map(({label, unit, rows}) => `${label}：${rows.map((row) => `${row.label} ${zhCount(row.value)}${unit}`).join('，')}`).join('；')}。`,
    review: (year, rows) => `${zhYear(year)}${rows.map(({label, value, parts}) => `${label} ${zhCount(value)} 件（${parts.map((part) => `${part.label} ${zhCount(part.value)} 件`).join('，')}）`).join('；')}。`,
    empty: {
      grounds: {zero: '本年度没有因各种原因未予公开、无法提供或不予处理的申请。', someZero: '填写了数字的各项原因均为 0。', blank: '报告没有填写未公开的原因，无法绘图。', missing: '这份报告没有“收到和处理政府信息公开申请情况”表。', noTotal: ''},
      flow: {zero: '本年度没有收到申请，也没有上年结转的申请。', someZero: '填写了数字的各项均为 0。', blank: '报告没有填写申请的数字，无法绘图。', missing: '这份报告没有“收到和处理政府信息公开申请情况”表。', noTotal: ''},
      proactive: {zero: '主动公开一表的各项均为 0。', someZero: '主动公开一表中填写了数字的各项均为 0。', blank: '主动公开一表没有填写数字，无法绘图。', missing: '这份报告没有“主动公开政府信息情况”表。', noTotal: ''},
      review: {zero: '本年度没有因政府信息公开发生的行政复议和行政诉讼。', someZero: '填写了数字的复议和诉讼结果均为 0。', blank: '报告没有填写复议和诉讼的结果，无法绘图。', missing: '这份报告没有“政府信息公开行政复议、行政诉讼情况”表。', noTotal: ''},
    },
    gap: (value, isLackingIn) => `两边相差 ${zhCount(value)} 件：${isLackingIn ? '新收加结转少于办结加结转下年度' : '办结加结转下年度少于新收加结转'}，图中以虚线标出。`,
    mismatch: (label, sum, total) => `注意：${label}各项结果之和为 ${zhCount(sum)} 件，与报告所填的总计 ${zhCount(total)} 件不符。`,
    eachRequest: '一个方块是一件申请。', eachCase: '一个方块是一件案件。', documents: '规章和规范性文件（件）',
    count: zhCount, requests: (value) => `${zhCount(value)} 件`, cases: (value) => `${zhCount(value)} 件`,
    part: (row, part, value, share) => `${row}，${part}：${zhCount(value)} 件，占 ${percent(share)}`,
    row: (label, text) => `${label}：${text}`,
    columns: {ground: '原因', requests: '件数', node: '来源或去向', item: '项目', figure: '数字', kind: '类别', sum: '合计', total: '总计（报告所填）', in: '来源', out: '去向'},
  },
  en: {
    names: {grounds: 'Why requests were not disclosed', flow: 'Where requests came from and went', proactive: 'Proactive disclosure', review: 'How reviews ended'},
    grounds: (year, sum, groups, most) => `${enRequests(sum)} ${sum === 1 ? 'was' : 'were'} refused, could not be answered or ${sum === 1 ? 'was' : 'were'} not processed ${enYear(year)}: ${enList(groups.map(({label, value}) => `${lower(label)} ${enCount(value)}`))}. The most frequent ground is “${most.label}”, with ${enRequests(most.value)}.`,
    flow: (year, {received, sources, handled, targets}) => `${enRequests(received)} ${received === 1 ? 'was' : 'were'} to be handled ${enYear(year)} (${enList(sources.map(({label, value}) => `${lower(label)} ${enCount(value)}`))}); ${enCount(handled)} ${handled === 1 ? 'was' : 'were'} closed or carried over: ${enList(targets.map(({label, value}) => `${lower(label)} ${enCount(value)}`))}.`,
    proactive: (panels) => `${panels.map(({label, unit, rows}) => `${label}: ${enList(rows.map((row) => `${lower(row.label)} ${enCount(row.value)}${unit}`))}`).join('; ')}.`,
    review: (year, rows) => `${year === undefined ? 'This year' : `In ${year}`}: ${rows.map(({label, value, parts}) => `${lower(label)}, ${enCases(value)} (${enList(parts.map((part) => `${lower(part.label)} ${enCount(part.value)}`))})`).join('; ')}.`,
    empty: {
      grounds: {zero: 'No request was refused, impossible to answer or left unprocessed this year.', someZero: 'Every ground that has a figure is 0.', blank: 'The report gives no figures for the grounds, so there is nothing to draw.', missing: 'This report does not have the table of requests received and handled.', noTotal: ''},
      flow: {zero: 'No request came in this year, and none was carried over.', someZero: 'Every entry that has a figure is 0.', blank: 'The report gives no figures for the requests, so there is nothing to draw.', missing: 'This report does not have the table of requests received and handled.', noTotal: ''},
      proactive: {zero: 'Every entry of proactive disclosure is 0.', someZero: 'Every entry of proactive disclosure that has a figure is 0.', blank: 'The report gives no figures for proactive disclosure, so there is nothing to draw.', missing: 'This report does not have the table of proactive disclosure.', noTotal: ''},
      review: {zero: 'There was no reconsideration or litigation over information requests this year.', someZero: 'Every result of review that has a figure is 0.', blank: 'The report gives no figures for reviews, so there is nothing to draw.', missing: 'This report does not have the table of reconsideration and litigation.', noTotal: ''},
    },
    gap: (value, isLackingIn) => `The two sides differ by ${enRequests(value)}: ${isLackingIn ? 'less came in than was closed or carried over' : 'less was closed or carried over than came in'}; the drawing shows it with a broken line.`,
    mismatch: (label, sum, total) => `Note: the results of ${lower(label)} add up to ${enCases(sum)}, the printed total is ${enCount(total)}.`,
    eachRequest: 'Each square is one request.', eachCase: 'Each square is one case.', documents: 'Rules and normative documents',
    count: enCount, requests: enRequests, cases: enCases,
    part: (row, part, value, share) => `${row}, ${lower(part)}: ${enCases(value)}, ${percent(share)}`,
    row: (label, text) => `${label}: ${text}`,
    columns: {ground: 'Ground', requests: 'Requests', node: 'From or to', item: 'Entry', figure: 'Figure', kind: 'Kind', sum: 'Together', total: 'Printed total', in: 'From', out: 'To'},
  },
};
