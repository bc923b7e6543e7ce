import {listNumbers} from './read-number.js';
import {channelWords, subjects} from './subjects.js';

/** A number that counts things, with the words around it that say what. */
export interface Count {
  readonly value: number;
  readonly slack: number;
  /** Where number and unit stand in the sentence. */
  readonly start: number;
  readonly end: number;
  /** The words since the last number, and those up to the next. */
  readonly before: string;
  readonly after: string;
  /** What is counted is said behind the number: 10件予以公开. */
  readonly isBehind: boolean;
  /** A part by the way requests came in, which no table holds. */
  readonly isChannel: boolean;
  /** A part whose kind the tables do not hold. */
  readonly isPart: boolean;
  /** About another year, another body, or a difference. */
  readonly isElsewhere: boolean;
  /** 约, 余, 近: not meant to the digit. */
  readonly isRough: boolean;
}

/** Every number of a sentence that counts requests, cases or documents. */
export function listCounts(sentence: string, year: number | undefined): Count[] {
  const numbers = listNumbers(sentence).flatMap(({value, slack, start, end}) => {
    const unit = /^\s*(余|多)?\s*(?:件|条|份|宗|起|个|例|项|次|桩)(?!次|月|工作日|方面|部门|单位|百分点|平台|渠道|栏目)(余|多)?/.exec(sentence.slice(end));
    return unit ? [{value, slack, start, end: end + unit[0].length, isAbout: !!(unit[1] ?? unit[2])}] : [];
  });
  const counts: Count[] = [];
  let from = 0;
  numbers.forEach(({value, slack, start, end, isAbout}, i) => {
    const before = sentence.slice(from, start);
    const after = sentence.slice(end, numbers[i + 1]?.start ?? sentence.length);
    const near = /^[^，。；、：（）]*/.exec(after)![0];
    // 10件予以公开: nothing before the number says what it counts, and the words right behind it do.
    const isBehind = /^[，；、：:（(]?\s*(?:其中|有|共有|另有|包括|分别为?|的?申请中)?[，：:]?\s*$/.test(before) && subjects.some(({words}) => words.test(near));
    const clause = before.split(/[；;]/).pop()!;
    counts.push({
      value, slack, start, end, before: clause, isBehind, after: near,
      isChannel: channelWords.test(clause.split(/[，,：:]/).pop()!),
      isPart: channelWords.test(clause.split(/[，,：:]/).pop()!) || /涉及(?!政府信息公开|信息公开)|关于|延期|补正(?!后)|平台受理/.test(clause.split(/其中/).pop()! + (isBehind ? near : '')),
      isElsewhere: isElsewhere(clause + (isBehind ? near : ''), year) || /^(?:[^，。；]{0,12})(?:的增|增长|减少|增加)/.test(near),
      isRough: isAbout || /(?:约|近|超过?|逾|不足|大约)\s*$/.test(before),
    });
    from = isBehind ? end + near.length : end;
  });
  return counts;
}

function isElsewhere(words: string, year: number | undefined): boolean {
  const own = words.replace(/^.*(?:今年|本年度?)/, '').replace(/1月1日.{0,12}12月31日/, '').replace(/结转(?:自)?上(?:一)?年度?|(?:上一?年|去年)度?(?:结转|遗留|转入)|结转(?:至|到)?(?:20\d\d年|下年|下一年|次年)/g, '');
  if (/上年|上一年|去年|同期|前年|上半年|下半年|季度|\d月|同比|环比|增加|增长|减少|下降|增幅|降幅|较|相比|累计.{0,4}以来/.test(own)) return true;
  if (/本级|各区|各县|各市|各级|各部门|各单位|各街|各乡|各镇|所属|下属|镇街|乡镇|[县市区省]直|直属|转办|转交|转送|代为|平均|人均|市政府办|区政府办|县政府办/.test(own)) return true;
  return Array.from(own.matchAll(/(20\d\d)年/g)).some(([, named]) => Number(named) !== year);
}
