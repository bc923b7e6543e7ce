import {importWords} from './import-words.js';

/** A message as the import gives it. */
interface Said {
  readonly code: keyof (typeof importWords)['zh']['messages'];
  readonly found?: string;
  readonly taken?: string;
  readonly line?: number;
  readonly confidence?: number;
}

/** The sentence of an import message; `where` is its place in the form's words. */
export function wordImport(said: Said, where: string, language: 'zh' | 'en'): string {
  const words = importWords[language];
  const {code, found = '', taken = '', line, confidence} = said;
  const sentence = words.messages[code]({where, found: cut(found), taken, line});
  const doubt = confidence === undefined ? '' : ` [${words.sure(Math.round(confidence * 100))}]`;
  return `${sentence}${line === undefined ? '' : words.line(line)}${doubt}`;
}

function cut(text: string): string {
  const flat = text.replace(/[^\S\n]+/g, ' ').trim();
  return flat.length > 200 ? `${flat.slice(0, 199)}…` : flat;
}
