import {findLabels, findPhrases, findTerms, isLate, leaveWords} from './late-words.js';
import {putWords, type Some} from './put-words.js';

interface Texts {
  readonly [from: string]: string;
}

/** How words `W` are replaced: those of a language in their shape, English labels of the forms and 中文 terms by what they stand for, traditional phrases by the simplified ones. */
export interface ReplaceWords<W> {
  (language: 'zh', words: Some<W> & {readonly terms?: Texts}): void;
  (language: 'en', words: Some<W> & {readonly labels?: Texts}): void;
  (language: 'zh-Hant', phrases: Texts): void;
}

/**
 * Puts words in place of those in `all`, the words of a file by language, and of other files.
 * @throws {Error} For a language or words that are not there, or that are no text where a text is wanted.
 */
export function replaceIn(all: {readonly [language: string]: object}, language: string, given: object): void {
  if (language === 'zh-Hant') return void Object.assign(findPhrases(), checkTexts(given));
  if (!Object.prototype.hasOwnProperty.call(all, language)) throw new Error(`unknown language: ${language} (known: ${Object.keys(all).join(', ')}, zh-Hant)`);
  for (const [name, words] of Object.entries(given) as [string, object][]) {
    if (name === 'labels' && language === 'en') Object.assign(findLabels(), checkTexts(words));
    else if (name === 'terms' && language === 'zh') Object.assign(findTerms(), checkTexts(words));
    else if (isLate(name)) leaveWords(language as 'zh' | 'en', name, words);
    else putWords(all[language]!, {[name]: words});
  }
}

function checkTexts(texts: object): Texts {
  for (const [from, to] of Object.entries(texts) as [string, unknown][]) if (typeof to !== 'string') throw new Error(`wrong words: ${from} is a string, not a ${typeof to}`);
  return texts as Texts;
}
