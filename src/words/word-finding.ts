import {checkWords, type CheckWords, type FindingFacts} from './check-words.js';
import {findLabels, findTerms} from './late-words.js';

interface Label {
  readonly label: string;
  readonly en: string;
}

/** A finding as the checks give it. */
interface Found {
  readonly rule: keyof CheckWords['differs'];
  readonly status: keyof CheckWords['statuses'];
  readonly about: Label;
  readonly leftSays: Label;
  readonly rightSays: Label;
  readonly left?: number;
  readonly right?: number;
  readonly difference?: number;
  readonly blanks: number;
  readonly cells: readonly {readonly part: 'left' | 'right'; readonly value?: number | undefined}[];
  readonly facts?: {readonly [name: string]: Label | string | number};
}

/** A repair as the checks give it. */
interface Suggested {
  readonly kind: 'cell' | 'swap' | 'shift' | 'pair';
  readonly changes: readonly {readonly label: Label; readonly from: number | undefined; readonly to: number}[];
}

/** The sentence of a finding in both languages. */
export function wordFinding(found: Found): {readonly zh: string; readonly en: string} {
  return {zh: word(found, 'zh'), en: word(found, 'en')};
}

/** The sentence of a repair in both languages. */
export function wordRepair(repair: Suggested): {readonly zh: string; readonly en: string} {
  return {zh: sayRepair(repair, 'zh'), en: sayRepair(repair, 'en')};
}

function word(found: Found, language: 'zh' | 'en'): string {
  const words = checkWords[language];
  const pick = (label: Label): string => pickTerm(label, language);
  const {left, right, status, blanks} = found;
  const facts: FindingFacts = {
    about: pick(found.about), left: pick(found.leftSays), right: pick(found.rightSays),
    leftNumber: left ?? 0, rightNumber: right ?? 0, difference: found.difference ?? 0,
    isLeftBlank: found.cells.some(({part, value}) => part === 'right' && value !== undefined),
    facts: Object.fromEntries(Object.entries(found.facts ?? {}).map(([name, fact]) => [name, typeof fact === 'object' ? pick(fact) : String(fact)])),
  };
  switch (status) {
    case 'not-assessable': return words.notAssessable(facts);
    case 'total-left-blank': return words.leftBlank(facts);
    case 'differs': return (words.differs[found.rule] ?? words.equation)(facts) + (blanks ? words.blanks(blanks) : '');
    default: return (left === undefined || right === undefined ? words.fine : words.differs[found.rule] && found.rule !== 'N1' ? words.fine : words.holds)(facts) + (blanks ? words.blanks(blanks) : '');
  }
}

/** What the checks call a thing, in the page's own words where it has some. */
function pickTerm({label, en}: Label, language: 'zh' | 'en'): string {
  return language === 'en' ? findLabels()[label] || en : findTerms()[label] || label;
}

function sayRepair({kind, changes}: Suggested, language: 'zh' | 'en'): string {
  const words = checkWords[language].repairs;
  const where = ({label}: Suggested['changes'][number]): string => pickTerm(label, language);
  const [first, second] = changes;
  if (kind === 'swap') return words.swap(where(first!), where(second!)) + words.then;
  if (kind === 'shift') return words.shift(where(first!).split(' › ').slice(0, -1).join(' › ')) + words.then;
  return changes.map((change, i) => {
    const said = words.cell(where(change), change.from === undefined ? words.blank : String(change.from), change.to);
    return i > 0 && language === 'en' ? said.charAt(0).toLowerCase() + said.slice(1) : said;
  }).join(words.and) + words.then;
}
