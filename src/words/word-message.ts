import {enMessages} from './en.js';
import {takeWords} from './late-words.js';
import type {MessageWords} from './words.js';
import {zhMessages} from './zh.js';

/** A message as the reader of reports gives it. */
interface Said {
  readonly code: keyof MessageWords['messages'];
  readonly place: string;
  readonly expected?: string;
  readonly found?: string;
}

const zh = takeWords('zh', 'messages', zhMessages);
const en = takeWords('en', 'messages', enMessages);

/** The sentence of a message in both languages. */
export function wordMessage(message: Said): {readonly zh: string; readonly en: string} {
  return {zh: word(zh, message), en: word(en, message)};
}

function word(words: MessageWords, {code, place, expected = '', found = ''}: Said): string {
  const kinds: {readonly [kind: string]: string} = words.kinds;
  return words.messages[code]({place, expected: kinds[expected] ?? expected, found});
}

/** The first sentence about an error in both languages. */
export function wordError(type: keyof MessageWords['errors']): {readonly zh: string; readonly en: string} {
  return {zh: zh.errors[type], en: en.errors[type]};
}
