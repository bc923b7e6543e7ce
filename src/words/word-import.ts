import {importWords} from './import-words.js';

/** A message as the import gives it. */
interface Said {
  readonly code: keyof (typeof importWords)['zh']['messages'];
  readonly found?: string;
  readonly taken?: string;
  readonly line?: number;
  readonly confidence?: number;
}

/** The sentence of an import message; `where` is its place in the form's words, `quote` may mark what it takes from the document. */
export function wordImport(said: Said, where: string, language: 'zh' | 'en', quote = (text: string): string => text): string {
  const words = importWords[language];
  const {code, found = '', taken = '', line, confidence} = said;
  const sentence = words.messages[code]({where, found: found && quote(cutQuote(found)), taken, line});
  const doubt = confidence === undefined ? '' : ` [${words.sure(Math.round(confidence * 100))}]`;
  return `${sentence}${line === undefined ? '' : words.line(line)}${doubt}`;
}

/** What a message quotes of the document, in one line of at most 200 characters. */
export function cutQuote(text: string): string {
  const flat = text.replace(/[^\S\n]+/g, ' ').trim();
  return flat.length > 200 ? `${flat.slice(0, 199)}…` : flat;
}
