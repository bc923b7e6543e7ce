import {sayShareOf} from './say-share.js';
import type {SideFacts, ViewWords} from './view-words.js';
import type {ChartWords, NamedCount} from './words.js';

/** 中文 of the charts that are fetched when first asked for. */
export function speakChinese({count, share, requests: cases, added, part}: ChartWords): ViewWords {
  const inYear = (year: number | undefined): string => (year === undefined ? '本年度' : `${year}年`);
  const parts = (items: readonly NamedCount[], whole: number | undefined): string[] => items.filter(({value}) => value > 0).map((item) => part(item, whole));
  const sayOf = (whole: string, value: number | undefined): string => (value === undefined ? '' : `，${sayShareOf(whole, value, share(value))}`);
  const saySide = (what: string, {sum, isLeast, isBlank}: SideFacts): string => `${what}${isBlank ? '没有有效的数字' : isLeast ? (sum ? cases(sum, true) : count(sum, true)) : `共 ${cases(sum)}`}`;
  const saySides = (into: SideFacts, out: SideFacts): string => `${saySide('新收与上年结转', into)}，${saySide('办理结果与结转下年度', out)}`;
  return {
    names: {flow: '政府信息公开申请的来源和去向', grounds: '不予公开、无法提供和不予处理的情形', proactive: '主动公开政府信息情况', review: '行政复议、行政诉讼的结果'},
    empty: {
      flow: {zero: '本年度没有新收、结转和办结的政府信息公开申请，各项均为 0。', someZero: '“总计”一列填写了数字的各项均为 0。', blank: '报告的“总计”一列没有填写申请的来源和去向，无法绘图。', missing: '这份报告没有“收到和处理政府信息公开申请情况”表。'},
      grounds: {zero: '本年度没有不予公开、无法提供或者不予处理的申请，各种情形均为 0。', someZero: '“总计”一列填写了数字的各种情形均为 0。', blank: '报告的“总计”一列没有填写不予公开、无法提供和不予处理的情形，无法绘图。', missing: '这份报告没有“收到和处理政府信息公开申请情况”表。'},
      proactive: {zero: '本年度主动公开的各项数字均为 0。', someZero: '填写了数字的各项均为 0。', blank: '报告没有填写主动公开的数字，无法绘图。', missing: '这份报告没有“主动公开政府信息情况”表。'},
      review: {zero: '本年度没有因政府信息公开引起的行政复议和行政诉讼，各项均为 0。', someZero: '填写了数字的各项结果均为 0。', blank: '报告没有填写行政复议、行政诉讼的结果，无法绘图。', missing: '这份报告没有“政府信息公开行政复议、行政诉讼情况”表。'},
    },
    lines: {
      reconsideration: '行政复议', direct: '行政诉讼（未经复议直接起诉）', afterReconsideration: '行政诉讼（复议后起诉）',
      issued: '本年制发', repealed: '本年废止', inForce: '现行有效', made: '本年新制作', published: '本年新公开', publishedTotal: '对外公开总数',
    },

    flow: ({year, received, carriedIn, into, whole, outcomes, carriedOut = 0}) => {
      const sources = [...(received ? [`新收政府信息公开申请 ${cases(received)}`] : []), ...(carriedIn ? [`上年结转${received ? '' : '政府信息公开申请'} ${cases(carriedIn)}`] : [])];
      const ends = parts([...outcomes, {label: '结转下年度', value: carriedOut}], whole).join('，');
      const start = `${inYear(year)}${sources.join('，')}${sources.length > 1 ? `，共 ${cases(into)}` : ''}`;
      if (!ends) return `${start}。`;
      return `${start}${!sources.length ? '政府信息公开申请的去向填写为' : whole === undefined ? '；去向填写为' : '：'}${ends}。`;
    },
    flowMark: (label, value, of, isLeast) => `${label}：${cases(value, isLeast)}${of === 1 ? '' : sayOf('', of)}`,
    all: {
      short: (value, isLeast) => `${isLeast ? '' : '共 '}${cases(value, isLeast)}`,
      long: (into, out) => (into.sum === out.sum ? saySide('新收与上年结转', {...into, isLeast: into.isLeast && out.isLeast}) : saySides(into, out)),
    },
    gaps: {broken: '差额', in: '来源未知', out: '去向未知'},
    unfilled: '办理结果未填',
    gapMark: ({kind, value, isLeast}) => (kind === 'broken' ? `差额：${cases(value, isLeast)}，去向与来源不符` : `${kind === 'in' ? '来源' : '去向'}未知：${cases(value, isLeast)}，报告没有有效的数字`),
    gapRemark: (into, out, {kind, value, isLeast}) => {
      const gap = kind === 'broken' ? `相差${isLeast ? '' : ' '}${cases(value, isLeast)}` : `${isLeast ? '' : '有 '}${cases(value, isLeast)}${kind === 'in' ? '来源' : '去向'}未知`;
      return `注意：${saySides(into, out)}，${gap}，图中以虚线画出。`;
    },
    flowColumn: '来源或去向',

    grounds: ({year, sum, isLeast, whole, share: of, groups, reasons}) => {
      const most = Math.max(...reasons.map(({value}) => value));
      const tops = reasons.filter(({value}) => value === most).map(({label}) => `“${label}”`);
      const first = `${inYear(year)}不予公开、无法提供和不予处理的申请${isLeast ? '' : '共 '}${cases(sum, isLeast)}${sayOf('办结申请', of)}`;
      const last = !isLeast && tops.length < reasons.length ? `最多的情形是${tops.join('、')}，${tops.length > 1 ? '各 ' : ''}${cases(most)}。` : '';
      return `${first}：${parts(groups, whole).join('，')}。${last}`;
    },
    groundMark: (label, value, of) => `${label}：${cases(value)}${sayOf('这三类', of)}`,
    groundColumn: '情形',

    review: ({year, rows}) => `${inYear(year)}涉及政府信息公开的${rows.map(({label, sum, isLeast, total, fit, whole, parts: all}) => {
      const some = all.filter(({value}) => value > 0);
      const isPrinted = fit === 'agrees' || fit === 'open';
      const head = isPrinted ? `${label}${label.endsWith('）') ? '' : ' '}${cases(total!)}` : `${label}各项结果${added(sum, isLeast)}`;
      const ended = isPrinted && some[0]!.value === whole ? endings[some[0]!.id] : undefined;
      return `${head}，${ended ? ended[sum > 1 ? 1 : 0] : `其中${parts(some, whole).join('、')}`}`;
    }).join('；')}。`,
    reviewMark: (row, result, value, of) => `${row}，${result}：${cases(value)}${sayOf('', of)}`,
    cases,
    added,
    results: (row) => `${row}各项结果`,
    totalOnly: (row, total) => `${row}只填写了总计 ${cases(total)}，没有填写各项结果。`,
    reviewColumn: '类别',
    printedTotal: '总计（报告所填）',

    proactive: ({year, panels}) => `${inYear(year)}，${panels.map(({name, marks}) => {
      const [first] = marks;
      return marks.length === 1 && first!.name === name ? `${name} ${first!.text}` : `${name}：${marks.map((mark) => `${mark.name} ${mark.text}`).join('、')}`;
    }).join('；')}。`,
    measure: (kind, value, number, unit) => {
      const said = number.replace('-', '−');
      if (kind === 'amount' || kind === 'value') return unit === undefined ? `${said}（未注明单位）` : `${said} ${unit}`;
      return `${kind === 'change' && value > 0 ? '+' : ''}${said} ${unit ?? (kind === 'documents' || kind === 'decisions' ? '件' : kind === 'projects' ? '个' : '项')}`;
    },
    panels: {decisions: '处理决定', previousItems: '上一年项目', change: '本年项目增减', projects: '政府集中采购项目', amount: '行政事业性收费', value: '政府集中采购总金额'},
    panelMark: (panel, mark, text) => (panel === mark ? `${panel}：${text}` : `${panel}，${mark}：${text}`),
    entryColumn: '项目',
    figureColumn: '数量或金额',
  };
}

// Of one case, and of several that ended alike.
const endings: {readonly [id: string]: readonly [string, string] | undefined} = {
  upheld: ['结果为维持', '结果均为维持'], overturned: ['结果为纠正', '结果均为纠正'], otherResult: ['为其他结果', '均为其他结果'], pending: ['尚未审结', '均未审结'],
};
