import {expect} from '@open-wc/testing';
import {checkWords, type FindingFacts} from '../../src/words/check-words.js';
import {takeWords} from '../../src/words/late-words.js';
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

  it('reaches the words of files that are fetched when they are needed, before they come and after', () => {
    const {fine} = checkWords.zh;
    replaceWords('zh', {checks: {fine: ({about}) => `${about}：好。`}});
    expect(checkWords.zh.fine({about: '甲'} as FindingFacts)).to.equal('甲：好。');
    const file = takeWords('zh', 'checks', {fine: () => '', severities: {error: '错误'}});
    expect((file.fine as typeof fine)({about: '乙'} as FindingFacts), 'another copy that comes later').to.equal('乙：好。');
    replaceWords('zh', {checks: {fine}});
    expect(() => replaceWords('zh', {checks: {nothing: 'x'} as object})).to.throw('unknown words: checks.nothing');
  });

  it('throws at once for words that are not there or of the wrong kind', () => {
    expect(() => replaceWords('zh', {states: {nothing: 'x'} as object})).to.throw('unknown words: states.nothing (known: loading');
    expect(() => replaceWords('en', {report: {folded: 'x' as unknown as () => string}})).to.throw('wrong words: report.folded is a function, not a string');
    expect(() => replaceWords('fr' as 'en', {})).to.throw('unknown language: fr');
  });
});
