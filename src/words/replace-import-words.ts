import {en} from './en.js';
import type {ReplaceableWords} from './replace-words.js';
import {replaceIn, type ReplaceWords} from './replace-in.js';
import {zh} from './zh.js';

const all = {zh: {states: zh.states, table: zh.table}, en: {states: en.states, table: en.table}};

/** As `replaceWords` of the display elements, for a page that has the import alone: its own words, those of tables, and those of files that come later. */
export const replaceWords: ReplaceWords<Omit<ReplaceableWords, 'report' | 'summary' | 'summaryScreen'>> = (language: string, given: object) => replaceIn(all, language, given);
