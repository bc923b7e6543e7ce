import {en} from './en.js';
import type {Words} from './words.js';
import {zh} from './zh.js';

/** The words for a language tag: English for `en` and its kin, 简体中文 for all else. */
export function findWords(tag: string): Words {
  return /^en\b/i.test(tag) ? en : zh;
}
