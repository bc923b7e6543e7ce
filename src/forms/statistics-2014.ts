import type {Label, StatisticsLine} from './form.js';

/**
 * 政府信息公开情况统计表 of 国办发〔2014〕32号: the indicators that were seen in published reports.
 * Reports number them differently and add lines of their own, so a line is known by its words alone.
 */
export const statistics2014 = [
  {id: 'proactive', label: '主动公开情况', en: 'Proactive disclosure', unit: '——', level: 0},
  {id: 'disclosed', label: '主动公开政府信息数（不同渠道和方式公开相同信息计1条）',
    en: 'Items disclosed proactively (one item counts once, whatever the channels)', unit: '条', level: 1},
  {id: 'disclosedDocuments', label: '其中：主动公开规范性文件数', en: 'of which normative documents', unit: '条', level: 2},
  {id: 'issuedDocuments', label: '制发规范性文件总数', en: 'Normative documents issued', unit: '件', level: 1},
  {id: 'channels', label: '通过不同渠道和方式公开政府信息的情况', en: 'Disclosure by channel', unit: '——', level: 1},
  {id: 'gazette', label: '政府公报公开政府信息数', en: 'In the government gazette', unit: '条', level: 2},
  {id: 'website', label: '政府网站公开政府信息数', en: 'On government websites', unit: '条', level: 2},
  {id: 'weibo', label: '政务微博公开政府信息数', en: 'On official microblogs', unit: '条', level: 2},
  {id: 'wechat', label: '政务微信公开政府信息数', en: 'On official WeChat accounts', unit: '条', level: 2},
  {id: 'otherChannels', label: '其他方式公开政府信息数', en: 'By other means', unit: '条', level: 2},
  {id: 'responses', label: '回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）',
    en: 'Responses to matters of public concern (one matter counts once, whatever the means)', unit: '次', level: 1},
  {id: 'responseChannels', label: '通过不同渠道和方式回应解读的情况', en: 'Responses and explanations by channel', unit: '——', level: 1},
  {id: 'pressConferences', label: '参加或举办新闻发布会总次数', en: 'Press conferences', unit: '次', level: 2},
  {id: 'pressConferencesOfHeads', label: '其中：主要负责同志参加新闻发布会次数', en: 'of which attended by the head', unit: '次', level: 3},
  {id: 'interviews', label: '政府网站在线访谈次数', en: 'Online interviews on government websites', unit: '次', level: 2},
  {id: 'interviewsOfHeads', label: '其中：主要负责同志参加政府网站在线访谈次数', en: 'of which attended by the head', unit: '次', level: 3},
  {id: 'explanations', label: '政策解读稿件发布数', en: 'Policy explanations published', unit: '篇', level: 2},
  {id: 'socialMediaResponses', label: '微博微信回应事件数', en: 'Responses on microblogs and WeChat', unit: '次', level: 2},
] as const satisfies readonly StatisticsLine[];

/** The columns of the statistics table. */
export const statisticsColumns = [
  {label: '统计指标', en: 'Indicator'},
  {label: '单位', en: 'Unit'},
  {label: '统计数', en: 'Figure'},
] as const;

export const statisticsHeading = {heading: '政府信息公开情况统计表', headingEn: 'Statistics on government information disclosure'} as const;

/** What the statistics count by. */
const units: readonly Label[] = [
  {label: '条', en: 'items'}, {label: '件', en: 'items'}, {label: '个', en: 'items'}, {label: '次', en: 'times'}, {label: '篇', en: 'articles'}, {label: '份', en: 'documents'}, {label: '期', en: 'issues'},
  {label: '场', en: 'sessions'}, {label: '人', en: 'persons'}, {label: '人次', en: 'visits'}, {label: '元', en: 'yuan'}, {label: '万元', en: '× 10,000 yuan'},
];

/** The word for a printed unit; one that is not known stays as printed. */
export function findStatisticsUnit(unit: string): Label {
  return units.find(({label}) => label === unit.trim()) ?? {label: unit, en: unit};
}

/** The known indicator that a printed label stands for, whatever its number and spaces; undefined if none. */
export function findStatisticsLine(label: string): StatisticsLine | undefined {
  return byWords.get(foldLabel(label));
}

function foldLabel(label: string): string {
  return label.normalize('NFKC').replace(/[\s:]/g, '').replace(/^(?:[（(]?[一二三四五六七八九十]+[）)、.．]|\d+[.．、])+/, '');
}

const byWords = new Map<string, StatisticsLine>(statistics2014.map((line) => [foldLabel(line.label), line]));
