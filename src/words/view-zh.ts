import {sayShareOf} from './say-share.js';
import type {ViewWords} from './view-words.js';
import type {ChartWords, NamedCount} from './words.js';

/** 中文 of the charts that are fetched when first asked for. */
export function speakChinese({count, share}: Pick<ChartWords, 'count' | 'share'>): ViewWords {
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
