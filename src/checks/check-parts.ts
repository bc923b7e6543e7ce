import type {Label} from '../forms/form.js';
import type {Context} from './context.js';
import type {Finding} from './finding.js';
import type {ReadSentence} from './read-claims.js';
import {channelWords} from './subjects.js';
import {findFigure} from './read-tables.js';

/** N2 in one sentence: ways of asking against the whole, and percentages against the numbers they are of. */
export function checkParts(sentence: ReadSentence, context: Context): Finding[] {
  return [...checkChannels(sentence), ...checkShares(sentence, context), ...checkShareSum(sentence)];
}

// One request comes one way: the ways never exceed the whole, and add up to it where the list says it is complete.
function checkChannels({claims, counts, text, place}: ReadSentence): Finding[] {
  const whole = claims.find(({id}) => /^received/.test(id) && id.endsWith('/total'));
  const at = whole ? counts.findIndex(({start}) => place.start + start === whole.place.start) : -1;
  const parts = at < 0 ? [] : counts.slice(at + 1).filter(({isChannel, isElsewhere, isRough}) => isChannel && !isElsewhere && !isRough);
  if (!whole || parts.length < 2) return [];
  const sum = parts.reduce((total, {value}) => total + value, 0);
  const isComplete = /其他|其它/.test(parts[parts.length - 1]!.before) || /分别/.test(text);
  if (sum < whole.value && !isComplete) return [];
  return [make('channels', whole.label, {label: '各种方式之和', en: 'the ways together'}, {label: '总数', en: 'the whole'}, sum, whole.value, sum === whole.value, {...place, start: place.start + parts[0]!.start, end: place.start + parts[parts.length - 1]!.end})];
}

// A share may be of any whole that the text or the table names; only one that fits none is told.
function checkShares({counts, text, place}: ReadSentence, {tables: {applications}}: Context): Finding[] {
  return Array.from(text.matchAll(/占[^，。；%]{0,18}?(\d+(?:\.(\d+))?)\s*[%％]/g)).flatMap((found): Finding[] => {
    const before = counts.filter(({end}) => end <= found.index);
    const part = before[before.length - 1];
    const wholes = before.slice(0, -1).filter(({isElsewhere}) => !isElsewhere);
    if (/分别/.test(found[0]) || !part || wholes.length === 0 || found.index - part.end > 12 || part.isRough || part.isElsewhere) return [];
    const inTable = ['received', 'carriedIn', 'outcomesTotal'].map((row) => (applications && findFigure(applications, `applications.${row}.total`)?.value) ?? 0);
    const bases = [...wholes.map(({value}) => value), ...inTable, inTable[0]! + inTable[1]!].filter((value) => value >= part.value && value > 0);
    const printed = Number(found[1]);
    const unit = 10 ** -(found[2]?.length ?? 0);
    // Cut off or rounded: both are printed.
    const fits = (base: number): boolean => Math.abs((part.value / base) * 100 - printed) < unit;
    const [base] = bases;
    if (base === undefined) return [];
    const share = Math.round((part.value / base) * 1000) / 10;
    return [make('share', {label: '占比', en: 'Share'}, {label: '文字所写百分比', en: 'percentage in the text'}, {label: `${part.value} ÷ ${base}`, en: `${part.value} ÷ ${base}`}, printed, share, bases.some(fits),
      {...place, start: place.start + found.index, end: place.start + found.index + found[0].length})];
  });
}

// Shares of the ways of asking are shares of one whole.
function checkShareSum({text, place}: ReadSentence): Finding[] {
  const shares = Array.from(text.matchAll(/([^，。；%％]{0,24})占[^，。；%％]{0,12}?(\d+(?:\.\d+)?)\s*[%％]/g)).filter(([, words]) => channelWords.test(words!));
  const sum = Math.round(shares.reduce((total, [, , share]) => total + Number(share), 0) * 100) / 100;
  if (shares.length < 2 || sum <= 101) return [];
  return [make('share-sum', {label: '各种方式的占比', en: 'Shares of the ways of asking'}, {label: '占比之和', en: 'shares together'}, {label: '至多', en: 'at most'}, sum, 100, false, place)];
}

function make(kind: string, about: Label, leftSays: Label, rightSays: Label, left: number, right: number, agrees: boolean, place: ReadSentence['place']): Finding {
  return {rule: 'N2', severity: 'warning', status: agrees ? 'agrees' : 'differs', about, leftSays, rightSays, left, right, difference: Math.round((left - right) * 100) / 100,
    blanks: 0, cells: [], place, fingerprint: `N2/${kind}/${left}/${right}/${place.sentence.slice(0, 20)}`};
}
