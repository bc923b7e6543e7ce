import {expect} from '@open-wc/testing';
import {loadSample, sampleNames} from '../samples.js';
import {writeSnapshot} from './snapshots.js';

describe('the charts of the samples', () => {
  for (const name of sampleNames) {
    it(`${name} are drawn as before`, async () => {
      expect(writeSnapshot(await loadSample(name))).to.equal(await (await fetch(`/test/fixtures/charts/${name}.txt`)).text());
    });
  }
});
