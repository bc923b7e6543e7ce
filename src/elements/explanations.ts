import type {EditionId} from '../forms/editions.js';
import {explanations, nameExplanation} from '../forms/explanations.js';
import type {Language} from '../forms/label.js';
import {helpWords} from '../words/help-words.js';
import {takeWords} from '../words/late-words.js';

const list = (label: 'label' | 'en'): {readonly [name: string]: string} =>
  Object.fromEntries(Object.entries(explanations).flatMap(([name, explanation]) => (explanation ? [[name, explanation[label]]] : [])));
const help = {zh: takeWords('zh', 'help', helpWords.zh), en: takeWords('en', 'help', helpWords.en)};
const texts = {zh: takeWords('zh', 'explanations', list('label')), en: takeWords('en', 'explanations', list('en'))};

/** What a row counts, and by which article, by its path such as `refused.stateSecret`; nothing where it is not explained. */
export function explainRow(edition: EditionId, row: string, language: Language): string | undefined {
  const name = nameExplanation(edition, row);
  const article = name && explanations[name]!.article;
  return name && `${texts[language][name]!}${article ? help[language].article(article) : ''}`;
}

/** What stands there before a row is chosen. */
export function hintRow(language: Language): string {
  return help[language].hint;
}

export {followRows} from './follow-rows.js';
export {styles} from './follow-rows.styles.js';
