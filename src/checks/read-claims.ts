import type {Label} from '../forms/form.js';
import type {Report} from '../report/report.js';
import type {TextPlace} from './finding.js';
import {listNumbers} from './read-number.js';
import {listCounts, type Count} from './read-sentence.js';
import {applicantWords, results, reviews, subjects, type Subject} from './subjects.js';

/** A number in the text with what it counts. */
export interface Claim {
  readonly id: string;
  readonly label: Label;
  readonly value: number;
  /** How far the figure may lie off: numbers in 万 are rounded. */
  readonly slack: number;
  /** The verb was 受理, which is often less than what was received. */
  readonly isVague: boolean;
  /** The cells it may stand for, one list for each reading; their figures are added up. */
  readonly readings: readonly (readonly string[])[];
  readonly place: TextPlace;
}

/** A sentence with the numbers in it that count requests, reviews or documents, and those that count their parts. */
export interface ReadSentence {
  readonly claims: readonly Claim[];
  readonly counts: readonly Count[];
  readonly text: string;
  readonly place: TextPlace;
}

/** Reads the text of a report sentence by sentence. What another year, another body or a guess is about is passed over. */
export function readSentences(report: Report): ReadSentence[] {
  const found: ReadSentence[] = [];
  report.sections?.forEach(({id, heading = '', paragraphs = []}, section) => {
    if (id === 'preface') return;
    let topic = heading;
    paragraphs.forEach((printed, index) => {
      const paragraph = foldDigits(printed);
      // A paragraph stays with its topic; a short one is a heading and hands its topic on.
      const isHeading = paragraph.length < 40 && !/[。；！？]/.test(paragraph);
      let context = topic;
      for (const {text, start} of splitSentences(paragraph)) {
        const place = {section, paragraph: index, start, end: start + text.length, sentence: text.trim(), sentenceStart: start + text.length - text.trimStart().length};
        if (mayCount.test(text) && topics.test(context + text) && !otherTimes.test(text)) found.push(readSentence(text, context, place, report.year));
        context += text;
      }
      if (isHeading) topic = `${heading}${paragraph}`;
    });
  });
  return found;
}

// Looked at before anything else: most sentences hold nothing to compare.
const mayCount = /\d|[一二两三四五六七八九十百零〇][件条份宗起个例项次封]|未|没有|无/;
const topics = /申请|复议|诉讼|规范性文件|决定/;
const otherTimes = /历年|20\d\d年(?:\d+月)?以来|明年|下一步|计划|预计|拟/;
// Words that say that a count leaves out a part: what was not accepted, what is still open.
const leavesOut = /不予受理|不受理|剩余|其余|尚未办结|正在办理|正在处理/;

// One character for one, so that places stay.
function foldDigits(text: string): string {
  return text.replace(/[０-９％．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

function splitSentences(paragraph: string): {readonly text: string; readonly start: number}[] {
  return Array.from(paragraph.matchAll(/[^。！？\n]+[。！？]?/g), (found) => ({text: found[0], start: found.index}));
}

function readSentence(text: string, context: string, place: TextPlace, year: number | undefined): ReadSentence {
  const counts = listCounts(text, year);
  const claims: Claim[] = [];
  let subject: Subject | undefined;
  for (const count of counts) {
    const {before, after, value, slack, start, end} = count;
    const at = {...place, start: place.start + start, end: place.start + end};
    const own = pickSubjects(before, after, count);
    if (own.length) subject = own[own.length - 1];
    if (count.isPart || count.isElsewhere || count.isRough || (!own.length && !subject)) continue;
    const said = `${context}${text}`;
    for (const claim of own.length > 1 ? joinSubjects(own, before, value) : makeClaims(own[0], subject!, before)) {
      if (leavesOut.test(text) && /受理|办结|答复/.test(before)) continue;
      if (isOnTopic(claim.topic, said, before, after, text)) claims.push({...claim, value, slack, isVague: /受理|答复|回复/.test(before), place: at});
    }
  }
  claims.push(...readZeros(text, context, place));
  return {claims, counts, text, place};
}

type Said = Pick<Claim, 'id' | 'label' | 'readings'> & Pick<Subject, 'topic'>;

function makeClaims(own: Subject | undefined, last: Subject, before: string): Said[] {
  const result = results.find(({words}) => words.test(before));
  const subject = own ?? last;
  if (subject.topic === 'reviews' && result) {
    return [{
      id: `${subject.id}.${result.column}`, topic: 'reviews', label: joinWords(subject.label, result.label),
      readings: subject.readings.map((reading) => reading.map((path) => `review.${path.replace(/total$/, result.column)}`)),
    }];
  }
  const isEveryone = /公民[、，和]?法人|自然人[、，和]法人/.test(before);
  const applicant = isEveryone ? undefined : applicantWords.find(({words}) => words.test(before));
  if (!own && (!applicant || subject.topic !== 'requests')) return [];
  if (subject.table !== 'applications') return [{id: subject.id, label: subject.label, topic: subject.topic, readings: subject.readings.map((reading) => reading.map((path) => `${subject.table}.${path}`))}];
  const columns = applicant?.columns ?? ['total'];
  return [{
    id: `${subject.id}/${columns.join('+')}`, topic: subject.topic, label: applicant ? joinWords(subject.label, applicant.label) : subject.label,
    readings: subject.readings.map((reading) => reading.flatMap((path) => columns.map((column) => `applications.${path}.${column}`))),
  }];
}

/** 行政复议、行政诉讼 before one number: their sum when the text says 共, each of them when it says 均 or the number is 0. */
function joinSubjects(own: readonly Subject[], before: string, value: number): Said[] {
  const [first, second] = own as readonly [Subject, Subject];
  const all = own.map((subject) => ({id: subject.id, label: subject.label, topic: subject.topic, readings: subject.readings.map((reading) => reading.map((path) => `${subject.table}.${path}`))}));
  if (value === 0 || /[均各都]/.test(before)) return all;
  if (!/[共计]/.test(before)) return [];
  return [{id: own.map(({id}) => id).join('+'), label: joinWords(first.label, second.label), topic: first.topic, readings: [all.flatMap(({readings}) => readings[0]!)]}];
}

/** The subject that a number counts: the last one named before it, else the one named right behind it. */
function pickSubjects(before: string, after: string, {isBehind}: Count): Subject[] {
  const named = listNamed(isBehind ? after : before);
  const last = named[named.length - 1];
  if (!last) return [];
  const joined = named.length > 1 && last.subject.topic === 'reviews' ? named.slice(-2) : [last];
  const isJoined = joined.length === 2 && joined[0]!.subject.topic === 'reviews' && /^(?:案件|案)?[、和及与或]/.test((isBehind ? after : before).slice(joined[0]!.end));
  return isJoined ? joined.map(({subject}) => subject) : [last.subject];
}

function listNamed(text: string): {readonly subject: Subject; readonly end: number}[] {
  const all = subjects.flatMap((subject) => {
    const found = subject.words.exec(text);
    return found ? [{subject, start: found.index, end: found.index + found[0].length}] : [];
  });
  // A word inside a longer one, such as 复议 in 复议后起诉, is not meant.
  return all.filter((one) => !all.some((other) => other !== one && other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start))
    .sort((a, b) => a.end - b.end);
}

function isOnTopic(topic: Subject['topic'], said: string, before: string, after: string, sentence: string): boolean {
  if (topic === 'documents') return true;
  if (topic === 'reviews') return /信息公开|政务公开|依申请/.test(said) && !/受理|审理|办理|新收|新增|备案|办案|提起的?复议申请/.test(before);
  if (!/信息公开.{0,4}申请|依申请公开|公开申请|申请公开|信息申请/.test(said)) return false;
  if (/留言|咨询|工单|热线|信访件|建议|提案|投诉(?!类)|来信|信件|许可|登记|证明|救助|补贴|行政复议|诉讼/.test(before)) return false;
  return /收到|接到|接收|受理|新收|新增|收件/.test(before) ? /申请/.test(before + after) : /申请/.test(sentence) || /申请/.test(said.slice(-120));
}

/** 未收到…申请, 没有发生…行政复议: zero in words. */
function readZeros(text: string, context: string, place: TextPlace): Claim[] {
  return Array.from(text.matchAll(/(?:未|没有|无|尚未)(?:收到|接到|受理|发生|出现|产生|涉及|被提起|因|有)?([^，。；]{0,45})/g)).flatMap((found): Claim[] => {
    const [print, rest = ''] = found;
    if (listNumbers(rest).length || /逾期|超期|未公开|不满|错误|异议|投诉|费|涉及(?!政府信息公开|信息公开)|关于|属于|以外|之外|败诉|纠错|撤销|违法|延期/.test(rest) || /上年|去年|同期/.test(text.slice(0, found.index))) return [];
    const at = {...place, start: place.start + found.index, end: place.start + found.index + print.length};
    const make = (said: Pick<Claim, 'id' | 'label' | 'readings'>): Claim => ({...said, value: 0, slack: 0, isVague: false, place: at});
    const claims: Claim[] = [];
    if (/^(?:未|没有|尚未)(?:收到|接到|受理)/.test(print) && /信息公开.{0,4}申请|依申请公开|公开申请|申请公开|信息申请/.test(rest + text) && /申请/.test(rest) && !/复议|诉讼|结转/.test(rest)) {
      claims.push(make(makeClaims(findSubject('receivedAny'), findSubject('receivedAny'), '')[0]!));
    }
    if (!/信息公开|政务公开|依申请/.test(context + text) || /举报|申诉.*以外/.test(rest)) return claims;
    for (const subject of reviews.filter(({id}) => id === 'reconsideration' || id === 'litigation')) {
      if (subject.words.test(rest)) claims.push(make(makeClaims(subject, subject, '')[0]!));
    }
    return claims;
  });
}

function findSubject(id: string): Subject {
  return subjects.find((subject) => subject.id === id)!;
}

function joinWords(first: Label, second: Label): Label {
  return {label: `${first.label}（${second.label}）`, en: `${first.en} (${second.en})`};
}
