import {expect} from '@open-wc/testing';
import {parseReport} from '../../src/report/parse-report.js';
import type {Report} from '../../src/report/report.js';
import {loadSample} from '../samples.js';
import {importFixtures, writeImport} from './fixtures.js';

const load = async (name: string, file: string): Promise<string> => (await fetch(`/test/fixtures/import/${name}/${file}`)).text();

describe('importReport on documents as they were published', () => {
  for (const name of importFixtures) {
    it(`reads every figure of ${name} as printed`, async () => {
      const {expected, messages} = await writeImport(await load(name, 'source.txt'));
      const report = JSON.parse(expected) as Report;
      const sample = await loadSample(name);
      expect(report.tables).to.deep.equal(sample.tables);
      expect((report.extra ?? []).map(({rows}) => rows)).to.deep.equal((sample.extra ?? []).map(({rows}) => rows));
      expect(parseReport(report).messages).to.deep.equal([]);
      expect(report.year).to.equal(sample.year);
      expect(report.period ?? sample.period).to.deep.equal(sample.period);
      expect(report.published).to.equal(sample.published);
      expect(expected).to.equal(await load(name, 'expected.json'));
      expect(messages).to.equal(await load(name, 'messages.json'));
    });
  }
});
