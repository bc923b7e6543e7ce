import {expect} from '@open-wc/testing';
import {en, enChart} from '../../src/words/en.js';
import {findWords} from '../../src/words/find-words.js';
import {wordMessage} from '../../src/words/word-message.js';
import {zh, zhChart} from '../../src/words/zh.js';

describe('findWords(tag)', () => {
  it('takes English for en and its kin, Chinese for all else', () => {
    expect(['en', 'en-GB', 'EN', 'zh-CN', '', 'fr', 'enx'].map((tag) => findWords(tag).language)).to.deep.equal(['en', 'en', 'en', 'zh', 'zh', 'zh', 'zh']);
    expect([zh.language, en.language]).to.deep.equal(['zh', 'en']);
  });
});

describe('the sentence of the outcomes chart', () => {
  const groups = [{label: '予以公开', value: 3}, {label: '部分公开', value: 0}, {label: '不予公开', value: 1}];
  const facts = {year: 2024, total: 4, sum: 4, isLeast: false, fit: 'agrees', whole: 4, groups} as const;

  it('says what was done with how many', () => {
    expect(zhChart.outcomes(facts)).to.equal('2024年办结政府信息公开申请 4 件：予以公开 3 件（75.0%），不予公开 1 件（25.0%）。');
    expect(enChart.outcomes({...facts, groups: [{label: 'Disclosed in full', value: 3}, {label: 'Refused', value: 1}]}))
      .to.equal('4 requests were concluded in 2024: disclosed in full 3 (75.0%) and refused 1 (25.0%).');
  });

  it('gives no share of a single request', () => {
    const one = {...facts, total: 1, sum: 1, whole: 1};
    expect(zhChart.outcomes({...one, year: undefined, groups: [{label: '予以公开', value: 1}]})).to.equal('本年度办结政府信息公开申请 1 件：予以公开 1 件。');
    expect(enChart.outcomes({...one, year: 2019, groups: [{label: 'Refused', value: 1}]})).to.equal('1 request was concluded in 2019: refused 1.');
  });

  it('does not tell a sum of rows as the printed total', () => {
    const broken = {...facts, total: 10, fit: 'broken', whole: undefined} as const;
    expect(zhChart.outcomes(broken)).to.equal('2024年办结政府信息公开申请，各行相加共 4 件：予以公开 3 件，不予公开 1 件。');
    const least = {...broken, isLeast: true, total: undefined, fit: 'noTotal', groups: [{label: '予以公开', value: 3, isLeast: true}]} as const;
    expect(zhChart.outcomes(least)).to.equal('2024年办结政府信息公开申请，各行相加至少 4 件：予以公开至少 3 件。');
    expect(enChart.outcomes({...least, groups: [{label: 'Refused', value: 3, isLeast: true}]})).to.equal('The rows for requests concluded in 2024 add up to at least 4: refused at least 3.');
    expect(zhChart.outcomes({...least, total: 10, fit: 'open'})).to.equal('2024年办结政府信息公开申请 10 件，其中予以公开至少 3 件。');
  });

  it('rounds neither a small share to nothing nor a large one to all', () => {
    expect([5 / 13810, 13805 / 13810, 0, 1].map(zhChart.share)).to.deep.equal(['不足 0.1%', '99.9% 以上', '0%', '100%']);
    expect([5 / 13810, 13805 / 13810].map(enChart.share)).to.deep.equal(['under 0.1%', 'over 99.9%']);
    expect(zhChart.mark('不予公开', 5, 5 / 13810)).to.equal('不予公开：5 件，不足 0.1%');
    expect(zhChart.segment('自然人', '不予公开', 5, 5 / 13810, false)).to.equal('自然人，不予公开：5 件，不足该类申请人的 0.1%');
  });
});

describe('a file that could not be fetched', () => {
  it('is that of a part where the report is shown', () => {
    expect([zh.states.noFile('a.js'), zh.states.noFile('a.js', 'part'), zh.states.noFile('a.js', 'data')].map((text) => text.slice(0, 6))).to.deep.equal(['报告无法显示', '这一部分无法', '数据无法下载']);
    expect([en.states.noFile('a.js'), en.states.noFile('a.js', 'part'), en.states.noFile('a.js', 'data')].map((text) => text.slice(0, 20))).to.deep.equal(['This report cannot b', 'This part cannot be ', 'This data cannot be ']);
  });
});

describe('wordMessage(message)', () => {
  it('says where a text is no JSON in its own words', () => {
    expect(wordMessage({code: 'json.syntax', place: '3:5'})).to.deep.equal({
      zh: '无法解析：第 3 行第 5 列有误。请检查文件是否完整、逗号和引号是否正确。', en: 'Cannot be parsed at line 3, column 5. Check that the file is complete and that commas and quotes are right.',
    });
    expect(wordMessage({code: 'json.syntax', place: ''}).zh).to.equal('无法解析。请检查文件是否完整、逗号和引号是否正确。');
  });

  it('names the place and what was expected in both languages', () => {
    expect(wordMessage({code: 'value.kind', place: 'tables.applications.received.total', expected: 'cell', found: '"14"'})).to.deep.equal({
      zh: 'tables.applications.received.total：应为数字、null 或 {value, raw, unit, note}，实为 "14"。',
      en: 'tables.applications.received.total: expected a number, null or {value, raw, unit, note}, found "14".',
    });
  });
});
