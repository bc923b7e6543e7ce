import {expect} from '@open-wc/testing';
import {summarize} from '../../src/report/summarize.js';
import {screenEn} from '../../src/words/summary-en.js';
import {screenZh} from '../../src/words/summary-zh.js';
import {wordSummary} from '../../src/words/word-summary.js';
import {makeReport} from '../report/valid-report.js';
import {loadSample, sampleNames} from '../samples.js';
import {shapes} from './summary-shapes.js';

describe('wordSummary(facts)', () => {
  for (const [shape, report, zh, en] of shapes) {
    it(`says what a report carries: ${shape}`, () => {
      expect(wordSummary(summarize(report))).to.deep.equal({zh, en});
    });
  }

  it('knows thirty shapes of report and more', () => {
    expect(shapes.length).to.be.at.least(30);
  });

  it('says four to six finished sentences of a report with both tables, at most six of any, the same number in both languages', async () => {
    const reports = [...(await Promise.all(sampleNames.map(loadSample))), ...Array.from({length: 60}, (_, seed) => makeReport(seed, seed % 2 ? '2019' : '2021'))];
    for (const report of reports) {
      const {zh, en} = wordSummary(summarize(report));
      expect(zh.length).to.be.within(report.tables?.applications && report.tables.review ? 4 : 1, 6);
      expect(en.length).to.equal(zh.length);
      for (const sentence of zh) expect(sentence).to.match(/^[^。]+。$/).and.not.match(/undefined|NaN|,，|，，|，。|；。/);
      for (const sentence of en) expect(sentence).to.match(/^[A-Z].+\.$/).and.not.match(/undefined|NaN| {2}|,,/);
    }
  });

  it('prints no number that the report does not, but sums of whole groups and shares', async () => {
    const {zh} = wordSummary(summarize(await loadSample('city-2025')));
    const said = zh.join('').match(/[\d,]+(?= 件)/g)!;
    expect(said).to.deep.equal(['14,069', '560', '13,810', '819', '5,548', '2,168', '730', '3,421', '457', '1,486', '790', '376', '97', '196', '121', '212', '56', '156', '90', '2', '42', '78']);
  });
});

describe('the words around a summary', () => {
  it('group digits', () => {
    expect([screenZh.count(1234567), screenEn.count(1234567)]).to.deep.equal(['1,234,567', '1,234,567']);
  });
});
