import {expect} from '@open-wc/testing';
import {listCells} from '../../src/forms/cells.js';
import {findTable} from '../../src/forms/editions.js';
import {explanations} from '../../src/forms/explanations.js';
import {labelCell, pickLabel} from '../../src/forms/label.js';
import {pickShortLabel} from '../../src/forms/short-labels.js';
import {summarize} from '../../src/report/summarize.js';
import {checkWords, type FindingFacts} from '../../src/words/check-words.js';
import {helpWords} from '../../src/words/help-words.js';
import {takeWords} from '../../src/words/late-words.js';
import {toTraditional} from '../../src/words/traditional.js';
import {wordError} from '../../src/words/word-message.js';
import {zh, zhMessages} from '../../src/words/zh.js';
import {importWords} from '../../src/words/import-words.js';
import {replaceWords as replaceImportWords} from '../../src/words/replace-import-words.js';
import {replaceWords} from '../../src/words/replace-words.js';
import {summaryZh} from '../../src/words/summary-zh.js';
import {wordFinding} from '../../src/words/word-finding.js';
import {summaryScreens, wordSummary} from '../../src/words/word-summary.js';
import {makeTable, query, textOf, until} from '../elements/helpers.js';
import {makeTotals} from '../report/total-report.js';
import {loadSample} from '../samples.js';

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

  it('reaches what is said of a report that is wrong, and what rows count', async () => {
    const {errors: {schema}} = zhMessages;
    replaceWords('zh', {messages: {errors: {schema: '数据格式不对'}}});
    expect(wordError('schema').zh).to.equal('数据格式不对');
    replaceWords('zh', {messages: {errors: {schema}}});
    replaceWords('zh', {help: {hint: '点一行看说明'}, explanations: {received: '全年收到的申请。'}});
    const table = await makeTable(await loadSample('city-2025'), {explain: true});
    await until(() => !!query(table, '.explain'));
    expect(textOf(table, '.explain p')).to.equal('点一行看说明');
    query(table, 'td[tabindex]').focus();
    expect(textOf(table, '.explain p + p')).to.equal('一、本年新收政府信息公开申请数量 全年收到的申请。');
    replaceWords('zh', {help: {hint: helpWords.zh.hint}, explanations: {received: explanations['received']!.label}});
    expect(() => replaceWords('zh', {explanations: {'2019.nothing': 'x'}})).to.throw('unknown words: explanations.2019.nothing');
  });

  it('puts English of the page in place of that of the forms, whose own wording stays', () => {
    const [column] = findTable('2021', 'review').bands[0]!.columns;
    replaceWords('en', {labels: {行政复议: 'Appeals to a higher office', 国家秘密: 'Secret'}});
    expect(pickLabel(column!, 'en')).to.equal('Appeals to a higher office');
    expect(labelCell(listCells(findTable('2021', 'review'))[0]!).en).to.equal('Appeals to a higher office › Upheld');
    expect(pickShortLabel({id: 'stateSecret', label: '1.属于国家秘密', en: '1. State secret'}, 'en')).to.equal('Secret');
    replaceWords('en', {labels: {行政复议: column!.en, 国家秘密: 'State secret'}});
    expect(() => replaceWords('zh', {labels: {行政复议: '复议'}} as object)).to.throw('unknown words: labels (known: ');
    expect(() => replaceWords('en', {labels: {行政复议: 1 as unknown as string}})).to.throw('wrong words: 行政复议 is a string, not a number');
  });

  it('puts terms of the page in place of the short wordings of charts and what findings call things, in both languages', () => {
    const line = {id: 'stateSecret', label: '1.属于国家秘密', en: '1. State secret'};
    const [about, leftSays, rightSays] = [{label: '统计期限', en: 'Period'}, {label: '甲', en: 'A'}, {label: '乙', en: 'B'}];
    const say = (): ReturnType<typeof wordFinding> => wordFinding({rule: 'P2', status: 'agrees', about, leftSays, rightSays, blanks: 0, cells: []});
    replaceWords('zh', {terms: {国家秘密: '涉密', 统计期限: '报告期'}});
    replaceWords('en', {labels: {统计期限: 'Reporting period'}});
    expect(pickShortLabel(line, 'zh')).to.equal('涉密');
    expect(pickShortLabel({...line, id: 'other line'}, 'zh'), 'a printed label').to.equal('1.属于国家秘密');
    expect(say()).to.deep.equal({zh: '报告期：符合要求。', en: 'Reporting period: as required.'});
    replaceWords('zh', {terms: {国家秘密: '国家秘密', 统计期限: '统计期限'}});
    replaceWords('en', {labels: {统计期限: 'Period'}});
    expect(say()).to.deep.equal({zh: '统计期限：符合要求。', en: 'Period: as required.'});
    expect(() => replaceWords('zh', {terms: {统计期限: 1 as unknown as string}})).to.throw('wrong words: 统计期限 is a string, not a number');
  });

  it('puts words in place in the sentences of a summary and around them', () => {
    const {noOthers} = summaryZh;
    const {name} = summaryScreens.zh;
    const say = (): readonly string[] => wordSummary(summarize(makeTotals({received: 5, disclosedInFull: 3, partlyDisclosed: 2, outcomesTotal: 5}))).zh;
    expect(say()).to.include(noOthers);
    replaceWords('zh', {summary: {noOthers: '其余各项均为零。'}, summaryScreen: {name: '要点'}});
    expect(say()).to.include('其余各项均为零。').and.not.include(noOthers);
    expect(summaryScreens.zh.name).to.equal('要点');
    replaceWords('zh', {summary: {noOthers}, summaryScreen: {name}});
    expect(say()).to.include(noOthers);
    expect(() => replaceWords('zh', {summary: {nothing: 'x'} as object})).to.throw('unknown words: ');
  });

  it('is there for a page with the import alone, for the words that it has', () => {
    const {choose} = importWords.zh.screen;
    replaceImportWords('zh', {import: {screen: {choose: '选文件'}}});
    expect(importWords.zh.screen.choose).to.equal('选文件');
    replaceImportWords('zh', {import: {screen: {choose}}});
    expect(() => replaceImportWords('zh', {report: {}} as object)).to.throw('unknown words: report (known: states, table)');
  });

  it('takes phrases in traditional characters, before the characters are written', () => {
    replaceWords('zh-Hant', {申请人: '請求人'});
    expect(toTraditional('申请人情况')).to.equal('請求人情況');
    replaceWords('zh-Hant', {申请人: '申請人'});
    expect(toTraditional('申请人情况')).to.equal('申請人情況');
    expect(() => replaceWords('zh-Hant', {申请人: 1 as unknown as string})).to.throw('wrong words: 申请人 is a string, not a number');
  });

  it('throws at once for words that are not there or of the wrong kind', () => {
    expect(() => replaceWords('zh', {states: {nothing: 'x'} as object})).to.throw('unknown words: states.nothing (known: loading');
    expect(() => replaceWords('en', {report: {folded: 'x' as unknown as () => string}})).to.throw('wrong words: report.folded is a function, not a string');
    expect(() => replaceWords('fr' as 'en', {})).to.throw('unknown language: fr');
  });
});
