import {putWords} from './put-words.js';

const names = ['chart', 'views', 'summary', 'summaryScreen', 'checks', 'import', 'messages', 'help', 'explanations'] as const;
export type LateName = (typeof names)[number];
type Language = 'zh' | 'en';

/** Whether words are in a file that is fetched when it is needed. */
export function isLate(name: string): name is LateName {
  return (names as readonly string[]).includes(name);
}

interface Own {
  [word: string]: string | undefined;
}

/** What waits for its file, and the words of those that have come; the classic files are apart and share it through the page. */
interface Shelf {
  readonly waiting: {language: Language; name: LateName; words: object}[];
  readonly here: {language: Language; name: LateName; words: object}[];
  /** What the page has written otherwise in traditional characters. */
  readonly phrases: {[simplified: string]: string};
}

const page = globalThis as {GaiReportWords?: Shelf; GaiReportLabels?: Own; GaiReportTerms?: Own};
const findShelf = (): Shelf => (page.GaiReportWords ??= {waiting: [], here: [], phrases: {}});

/** The page's own phrases in traditional characters, by what they stand for in simplified ones. */
export function findPhrases(): {[simplified: string]: string} {
  return findShelf().phrases;
}

/** The page's own English for what the forms print, where the forms look for it. */
export function findLabels(): Own {
  return (page.GaiReportLabels ??= {});
}

/** The page's own 中文 for short wordings in charts and what findings call things, by the words they stand for. */
export function findTerms(): Own {
  return (page.GaiReportTerms ??= {});
}

/**
 * Puts words in place of those of a file, now or when it comes.
 * @throws {Error} For words that the file does not have, where it is there.
 */
export function leaveWords(language: Language, name: LateName, words: object): void {
  const {waiting, here} = findShelf();
  for (const file of here) if (file.name === name && file.language === language) putWords(file.words, words, name);
  waiting.push({language, name, words});
}

/** Called by a file that has words of its own, which it gives back with the page's own in them; what does not fit is named in the console. */
export function takeWords<T extends object>(language: Language, name: LateName, words: T): T {
  const {waiting, here} = findShelf();
  here.push({language, name, words});
  for (const left of waiting) {
    try {
      if (left.name === name && left.language === language) putWords(words, left.words, name);
    } catch (error) {
      console.error(error);
    }
  }
  return words;
}
