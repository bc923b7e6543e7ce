import {takeWords} from './late-words.js';

/** What the words need of a finding; numbers are as in the finding, labels already in the language. */
export interface FindingFacts {
  readonly about: string;
  readonly left: string;
  readonly right: string;
  readonly leftNumber: number;
  readonly rightNumber: number;
  readonly difference: number;
  /** Whether the side on the left is the one that was left blank. */
  readonly isLeftBlank: boolean;
  /** What else a rule says: names of units, a row that the number would fit, another way of counting. */
  readonly facts: {readonly [name: string]: string | undefined};
}

type Rule = 'A1' | 'A2' | 'A3' | 'A4' | 'B1' | 'B2' | 'C1' | 'C2' | 'C3' | 'C4' | 'C5' | 'D1' | 'D2' | 'N1' | 'N2' | 'N3' | 'O1' | 'P1' | 'P2' | 'P3' | 'P4' | 'Q1' | 'Q3';
type Status = 'agrees' | 'differs' | 'blank-read-as-zero' | 'total-left-blank' | 'not-assessable';

export interface CheckWords {
  readonly severities: {readonly error: string; readonly warning: string};
  readonly statuses: {readonly [S in Status]: string};
  /** The sentence of a rule that is no equation, where it does not hold. */
  readonly differs: {readonly [R in Rule]?: (facts: FindingFacts) => string};
  equation(facts: FindingFacts): string;
  holds(facts: FindingFacts): string;
  /** A rule without numbers of two sides that holds. */
  fine(facts: FindingFacts): string;
  leftBlank(facts: FindingFacts): string;
  notAssessable(facts: FindingFacts): string;
  blanks(count: number): string;
  readonly repairs: {
    cell(where: string, from: string, to: number): string;
    swap(first: string, second: string): string;
    shift(row: string): string;
    readonly and: string;
    /** Behind the changes: what they would do. */
    readonly then: string;
    readonly blank: string;
  };
  /** The words of the element and of the list under a table. */
  readonly screen: {
    readonly name: string;
    summary(errors: number, warnings: number, agreeing: number, open: number): string;
    readonly filters: {readonly error: string; readonly warning: string; readonly open: string; readonly agrees: string};
    readonly filter: string;
    readonly none: string;
    readonly show: string;
    readonly back: string;
    readonly rule: (id: string) => string;
    readonly repairs: string;
    readonly answer: string;
    readonly answerLabel: string;
    readonly save: string;
    readonly answered: (text: string) => string;
    readonly text: string;
    mark(kind: string, number: number): string;
    readonly list: string;
  };
}

const percent = (part: number, whole: number): string => `${(Math.round((part / whole) * 1000) / 10).toFixed(1)}%`;

/** The sentences of findings in 中文 and English. */
export const checkWords: {readonly zh: CheckWords; readonly en: CheckWords} = {
  zh: takeWords('zh', 'checks', {
    severities: {error: '错误', warning: '警告'},
    statuses: {agrees: '相符', differs: '不符', 'blank-read-as-zero': '空白按 0 计后相符', 'total-left-blank': '合计空白', 'not-assessable': '未核对'},
    equation: ({about, left, right, leftNumber, rightNumber, difference}) => `${about}：${left} = ${leftNumber}，${right} = ${rightNumber}，差 ${Math.abs(difference)}。`,
    holds: ({about, left, right, leftNumber, rightNumber}) => `${about}：${left} = ${leftNumber}，${right} = ${rightNumber}，相符。`,
    fine: ({about}) => `${about}：符合要求。`,
    leftBlank: ({about, left, right, leftNumber, rightNumber, isLeftBlank}) => (isLeftBlank
      ? `${about}：“${right}”填了 ${rightNumber}，相加的各项（${left}）没有填写。` : `${about}：“${right}”没有填写，${left} = ${leftNumber}。`),
    notAssessable: ({about, left, right}) => `${about}：缺少需要的数字，“${left}”与“${right}”未核对。`,
    blanks: (count) => `（空白 ${count} 格按 0 计）`,
    differs: {
      A4: ({about, leftNumber, right}) => `${about}：填的是 ${leftNumber}，应为${right}。`,
      B2: ({leftNumber}) => `有行政复议案件 ${leftNumber} 件，而当年和上年都没有收到或结转申请，请核对（案件可能晚于申请，不一定有误）。`,
      C4: ({about, left, leftNumber}) => `${about}：${left} = ${leftNumber}，小于 0。`,
      C5: ({about, left, right, leftNumber, rightNumber}) => `${about}：${left} ${leftNumber} 大于${right} ${rightNumber}。`,
      D2: ({about, facts}) => `${about}：${[facts['units'] ? `没有读到 ${facts['units']} 的表` : '', facts['own'] === '1' ? '没有给出本机关自己的报告' : ''].filter(Boolean).join('；')}，汇总不完整。`,
      N1: ({about, right, leftNumber, rightNumber, difference, facts}) => `文字所写“${about}”为 ${leftNumber}，“${right}”= ${rightNumber}${facts['also'] ? `（按另一种口径为 ${facts['also']}）` : ''}，差 ${Math.abs(difference)}。${facts['part'] ? `${leftNumber} 只是其中“${facts['part']}”一行的数字。` : ''}`,
      N3: ({right, rightNumber}) => `文字说没有收取费用，而“${right}”= ${rightNumber}，请核对（发了通知而没有收到费用时两者可以并存）。`,
      O1: ({left, right, leftNumber, rightNumber}) => `${left} ${leftNumber} 件，占${right} ${rightNumber} 件的 ${percent(leftNumber, rightNumber)}，超过三成，请核对归类。`,
      P1: ({about, leftNumber, rightNumber}) => `${about}共 ${leftNumber} 字，原则上不超过 ${rightNumber} 字。`,
      P2: ({left, right}) => `统计期限写作 ${left}，应为 ${right}。`,
      P3: ({left, right}) => `公布日期为 ${left}，晚于期限 ${right}（网页重新上传时日期会变）。`,
      P4: ({leftNumber, rightNumber}) => `前言说报告有 ${leftNumber} 个部分，实有 ${rightNumber} 个。`,
    },
    repairs: {
      cell: (where, from, to) => `把“${where}”由 ${from} 改为 ${to}`,
      swap: (first, second) => `把“${first}”与“${second}”的数字对调`,
      shift: (row) => `把“${row}”一行的数字移动一列`,
      and: '，并', then: '，各项关系就都成立。', blank: '空白',
    },
    screen: {
      name: '核对结果',
      summary: (errors, warnings, agreeing, open) => `${errors || warnings ? `${errors} 处错误，${warnings} 处警告` : '没有发现差错'}；${agreeing} 项关系相符${open ? `，${open} 项缺少数字未核对` : ''}。`,
      filters: {error: '错误', warning: '警告', open: '未核对', agrees: '相符'},
      filter: '显示哪些',
      none: '没有这一类结果。',
      show: '查看',
      back: '按 Esc 回到核对结果。',
      rule: (id) => `规则 ${id}`,
      repairs: '最小的改法（仅供参考，不会自动更改）',
      answer: '说明',
      answerLabel: '情况说明',
      save: '保存',
      answered: (text) => `已说明：${text}`,
      text: '原文：',
      mark: (kind, number) => `${kind} ${number}`,
      list: '核对发现的问题',
    },
  }),
  en: takeWords('en', 'checks', {
    severities: {error: 'Error', warning: 'Warning'},
    statuses: {agrees: 'agrees', differs: 'differs', 'blank-read-as-zero': 'agrees with blanks read as 0', 'total-left-blank': 'total left blank', 'not-assessable': 'not assessed'},
    equation: ({about, left, right, leftNumber, rightNumber, difference}) => `${about}: ${left} = ${leftNumber}, ${right} = ${rightNumber}, a difference of ${Math.abs(difference)}.`,
    holds: ({about, left, right, leftNumber, rightNumber}) => `${about}: ${left} = ${leftNumber}, ${right} = ${rightNumber}, which agree.`,
    fine: ({about}) => `${about}: as required.`,
    leftBlank: ({about, left, right, leftNumber, rightNumber, isLeftBlank}) => (isLeftBlank
      ? `${about}: "${right}" says ${rightNumber}, and its parts (${left}) are left blank.` : `${about}: "${right}" is left blank; ${left} = ${leftNumber}.`),
    notAssessable: ({about, left, right}) => `${about}: figures are missing, so "${left}" was not compared with "${right}".`,
    blanks: (count) => ` (${count} blank ${count === 1 ? 'cell' : 'cells'} read as 0)`,
    differs: {
      A4: ({about, leftNumber, right}) => `${about}: ${leftNumber} is printed where there should be ${right}.`,
      B2: ({leftNumber}) => `There ${leftNumber === 1 ? 'is 1 case' : `are ${leftNumber} cases`} of reconsideration, and no request was received or carried over this year or last: please check (cases can lag behind requests).`,
      C4: ({about, left, leftNumber}) => `${about}: ${left} = ${leftNumber}, which is below 0.`,
      C5: ({about, left, right, leftNumber, rightNumber}) => `${about}: ${left} ${leftNumber} is more than ${right} ${rightNumber}.`,
      D2: ({about, facts}) => `${about}: ${[facts['units'] ? `no table was read of ${facts['units']}` : '', facts['own'] === '1' ? "the report of the body's own office was not given" : ''].filter(Boolean).join('; ')}, so the roll-up is incomplete.`,
      N1: ({about, right, leftNumber, rightNumber, difference, facts}) => `The text says ${leftNumber} for "${about}"; "${right}" = ${rightNumber}${facts['also'] ? ` (counted the other way, ${facts['also']})` : ''}, a difference of ${Math.abs(difference)}.${facts['part'] ? ` ${leftNumber} is the figure of the row "${facts['part']}" alone.` : ''}`,
      N3: ({right, rightNumber}) => `The text says that no fee was charged, and "${right}" = ${rightNumber}: please check (a notice can be issued and nothing received).`,
      O1: ({left, right, leftNumber, rightNumber}) => `${left} is ${leftNumber}, ${percent(leftNumber, rightNumber)} of ${right} ${rightNumber}, more than three in ten: please check the classification.`,
      P1: ({about, leftNumber, rightNumber}) => `${about} has ${leftNumber} characters; at most ${rightNumber} are asked for in principle.`,
      P2: ({left, right}) => `The period is given as ${left}; it should be ${right}.`,
      P3: ({left, right}) => `Published on ${left}, after the deadline of ${right} (a page that is uploaded again gets a new date).`,
      P4: ({leftNumber, rightNumber}) => `The preface names ${leftNumber} parts; the report has ${rightNumber}.`,
    },
    repairs: {
      cell: (where, from, to) => `Change "${where}" from ${from} to ${to}`,
      swap: (first, second) => `Swap the figures of "${first}" and "${second}"`,
      shift: (row) => `Move the figures of the row "${row}" by one column`,
      and: ', and ', then: ': then every sum holds.', blank: 'blank',
    },
    screen: {
      name: 'Findings',
      summary: (errors, warnings, agreeing, open) => `${errors || warnings ? `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : 'Nothing wrong was found'}; ${agreeing} ${agreeing === 1 ? 'rule holds' : 'rules hold'}${open ? `, ${open} not assessed for lack of figures` : ''}.`,
      filters: {error: 'Errors', warning: 'Warnings', open: 'Not assessed', agrees: 'Agree'},
      filter: 'Show',
      none: 'There are none of this kind.',
      show: 'Show',
      back: 'Press Esc to return to the findings.',
      rule: (id) => `Rule ${id}`,
      repairs: 'Smallest repairs (suggestions only, nothing is changed)',
      answer: 'Explain',
      answerLabel: 'Explanation',
      save: 'Save',
      answered: (text) => `Explained: ${text}`,
      text: 'In the text: ',
      mark: (kind, number) => `${kind} ${number}`,
      list: 'Findings in this table',
    },
  }),
};
