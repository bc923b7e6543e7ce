import {expect} from '@open-wc/testing';
import {zh} from '../../src/words/zh.js';
import {replaceWords} from '../../src/words/replace-words.js';
import {makeTable, textOf} from '../elements/helpers.js';

describe('replaceWords(language, words)', () => {
  it('puts the words of the page in place of those of the elements', async () => {
    const {noTable} = zh.states;
    replaceWords('zh', {states: {noTable: '本报告无此表'}});
    const table = await makeTable({version: 1, edition: '2021', tables: {review: {}}});
    expect(textOf(table, '.state')).to.equal('本报告无此表');
    replaceWords('zh', {states: {noTable}});
  });

  it('throws at once for words that are not there or of the wrong kind', () => {
    expect(() => replaceWords('zh', {states: {nothing: 'x'} as object})).to.throw('unknown words: states.nothing (known: loading');
    expect(() => replaceWords('en', {report: {folded: 'x' as unknown as () => string}})).to.throw('wrong words: report.folded is a function, not a string');
    expect(() => replaceWords('fr' as 'en', {})).to.throw('unknown language: fr');
  });
});
