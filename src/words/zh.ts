import {sayNumber} from './say-number.js';
import {sayShare, sayShareOf} from './say-share.js';
import type {ChartWords, MessageWords, NamedCount, Words} from './words.js';

const count = (value: number, isLeast = false): string => (!isLeast ? sayNumber(value) : value ? `至少 ${sayNumber(value)}` : '没有填全');
const requests = (value: number, isLeast = false): string => `${count(value, isLeast)} 件`;
const share = (value: number): string => sayShare(value, '不足 0.1%', '99.9% 以上');
const inYear = (year: number | undefined): string => (year === undefined ? '本年度' : `${year}年`);

export const zh: Words = {
  language: 'zh',

  states: {
    loading: '正在加载年度报告……',
    noSource: '没有指定报告：请设置 src，或在标签内放入 JSON。',
    retry: '重新加载',
    noFile: (problem, what) => `${what === 'data' ? '数据无法下载' : what ? '这一部分无法显示' : '报告无法显示'}：所需的文件无法加载（${problem}），请检查网络和存放位置。`,
    noTable: '这份报告没有这张表。',
    unknown: (attribute, value, known) => `${attribute}="${value}"：没有这个取值，可用 ${known.join('、')}。`,
  },

  table: {
    region: (caption) => `${caption}（可左右滚动）`,
    blank: '空白',
    missing: '无此项',
    legend: {
      blank: '空格：报告此格没有填写，不等于 0。',
      missing: '斜线格：报告没有这一项。',
      mark: '“/”“—”等：照报告原样，不是数字。',
    },
    noteRef: (number) => `注 ${number}`,
    notes: '注',
    year: (year) => `${year}年`,
  },
};

/** The sentences of messages, apart because only a faulty report needs them. */
export const zhMessages: MessageWords = {
  errors: {
    network: '报告无法显示',
    parse: '文件不是有效的 JSON',
    schema: '报告数据有误',
    version: '报告格式的版本不受支持',
    empty: '报告中没有内容',
  },
  kinds: {
    version: '数字 1', edition: '“2019”或“2021”', text: '文字',
    count: '不小于 0 的整数', cell: '数字、null 或 {value, raw, unit, note}', extraCell: '文字、数字、null 或 {value, raw, unit, note}',
    object: '对象 {…}', array: '数组 […]', json: 'JSON',
  },
  messages: {
    'report.kind': ({expected, found}) => `整个文件应为${expected}，实为 ${found}。`,
    'report.empty': () => '报告里没有章节，也没有表格：请检查文件是否导出完整。',
    'version.missing': ({place}) => `${place}：缺少版本号，请写明 "version": 1。`,
    'version.unknown': ({place, found}) => `${place}：只认识第 1 版，文件写的是 ${found}，请升级组件或重新导出文件。`,
    'edition.missing': ({place, expected}) => `${place}：没有写明表格属于哪一版格式，应为${expected}。`,
    'edition.unknown': ({place, expected, found}) => `${place}：格式版本应为${expected}，实为 ${found}。`,
    'value.kind': ({place, expected, found}) => `${place}：应为${expected}，实为 ${found}。`,
    'key.unknown': ({place}) => `${place}：这一版格式没有此项，已保留但不会显示，请检查拼写。`,
    'json.syntax': ({place, found}) => `无法解析${place ? `：第 ${place.replace(':', ' 行第 ')} 列有误` : found && `：${found}`}。请检查文件是否完整、逗号和引号是否正确。`,
    'network.silent': ({place}) => `无法连接 ${place}，请检查网络和地址后重试。`,
    'network.status': ({place, found}) => `服务器对 ${place} 返回 ${found}，请检查地址是否正确。`,
    'network.disk': ({place}) => `从本机直接打开的网页，浏览器不会读取别的文件（${place}）。请把数据写在标签里面，或者把网页放到服务器上打开。`,
  },
};

const part: ChartWords['part'] = ({label, value, isLeast}, whole) =>
  `${label}${isLeast ? '' : ' '}${requests(value, isLeast)}${whole !== undefined && value < whole ? `（${share(value / whole)}）` : ''}`;
const list = (items: readonly NamedCount[], whole: number | undefined): string => items.filter(({value}) => value > 0).map((item) => part(item, whole)).join('，');
const sayOf = (whole: string, value: number | undefined): string => (value === undefined ? '' : `，${sayShareOf(whole, value, share(value))}`);

/** The words of charts, apart so that a page of tables does not carry them. */
export const zhChart: ChartWords = {
  count,
  share,
  requests,
  added: (value, isLeast) => `相加${isLeast ? '' : '得 '}${requests(value, isLeast)}`,
  part,
  join: (sentences) => sentences.join(''),
  names: {outcomes: '政府信息公开申请办理结果', applicants: '各类申请人的办理结果'},
  outcomes: ({year, total, sum, isLeast, fit, whole, groups}) => {
    const isPrinted = fit === 'agrees' || fit === 'open';
    const all = isPrinted ? ` ${requests(total!)}${fit === 'open' ? '，其中' : '：'}` : `，各行相加${isLeast ? '' : '共 '}${requests(sum, isLeast)}：`;
    return `${inYear(year)}办结政府信息公开申请${all}${list(groups, whole)}。`;
  },
  applicants: ({year, total, sum, isLeast, fit, whole, kinds}) => {
    const some = kinds.filter((kind) => kind.value > 0);
    const isPrinted = fit === 'agrees' || fit === 'open';
    const all = !isPrinted ? `办结的申请，各类申请人相加${isLeast ? '' : '共 '}${requests(sum, isLeast)}：${list(some, whole)}`
      : whole !== undefined && some.length === 1 ? `办结的 ${requests(total!)}申请${total! > 1 ? '均' : ''}来自${some[0]!.label}` : `办结的 ${requests(total!)}申请中，${list(some, whole)}`;
    const disclosed = some.flatMap((kind) => (kind.whole! > 1 ? [`${kind.label} ${share(kind.disclosed / kind.whole!)}`] : []));
    return `${inYear(year)}${all}。${disclosed.length ? `予以公开和部分公开所占比例：${disclosed.join('，')}。` : ''}`;
  },
  empty: {
    zero: '本年度没有办结的政府信息公开申请，各项办理结果均为 0。',
    someZero: '“总计”一列填写了数字的各项办理结果均为 0。',
    invalid: '没有可以画出的数字。',
    blank: '报告的“总计”一列没有填写各项办理结果的数字，无法绘图。',
    elsewhere: '报告没有填写“总计”一列，无法按办理结果绘图；可以按申请人查看（view="applicants"）。',
    missing: '这份报告没有“收到和处理政府信息公开申请情况”表。',
  },
  emptyKinds: {
    someZero: '申请人各列填写了数字的办理结果均为 0。',
    blank: '报告没有按申请人填写办理结果，无法绘图。',
    elsewhere: '报告没有按申请人填写办理结果，无法绘图；可以按办理结果查看（view="outcomes"）。',
  },
  sumOf: {rows: '办理结果各行', kinds: '各类申请人', kind: (label) => `${label}一列各行`},
  mismatch: (what, sum, total, isOpen) => (isOpen ? `注意：${what}中有数字的合计 ${requests(sum)}，少于总计 ${requests(total)}。` : `注意：${what}之和为 ${requests(sum)}，与总计 ${requests(total)}不符。`),
  totalAlone: (total) => `表中“（七）总计”填写为 ${requests(total)}。`,
  noTotal: '表中“（七）总计”没有有效的数字。',
  restZero: (labels, isRest) => (labels.length > 3 ? `${isRest ? '其余' : '有'} ${labels.length} 项${isRest ? '均' : ''}为 0。` : `${labels.join('、')}${labels.length > 1 ? '均' : ''}为 0。`),
  restBlank: (labels) => (labels.length > 3 ? `另有 ${labels.length} 项没有数字。` : `${labels.join('、')}没有数字。`),
  restOpen: (labels) => `${labels.join('、')}没有填全。`,
  restInvalid: (labels) => `${labels.join('、')}填有无效的数字（负数或小数），没有画出。`,
  mark: (label, value, of) => `${label}：${requests(value)}${sayOf('', of)}`,
  segment: (kind, outcome, value, of, isLeast) => `${kind}，${outcome}：${requests(value, isLeast)}${sayOf('该类申请人', of)}`,
  groupSum: (label, value, isLeast) => `${label}：各行合计${isLeast ? '' : ' '}${requests(value, isLeast)}`,
  value: (value, of, isLeast) => `${count(value, isLeast)}${of === undefined ? '' : `（${share(of)}）`}`,
  showTable: '显示数据表',
  showChart: '显示图表',
  outcomeColumn: '办理结果',
  requestsColumn: '件数',
  shareColumn: '占比',
  applicantColumn: '申请人',
  allOutcomes: '各行合计',
  totalRow: '（七）总计（报告所填）',
  blank: '空白',
  missing: '无此项',
};
