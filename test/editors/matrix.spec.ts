/** What editors and sanitisers leave of static output: each is run, and the matrix in the READMEs must say what came out. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Profile} from '../../src/export/index.js';
import {Laboratory, places, type Outcome} from './laboratory.js';
import {readmes, readRows, replaceRows, writeRow} from './write-matrix.js';

describe('the matrix of editors', () => {
  let laboratory: Laboratory;
  before(async () => {
    laboratory = await Laboratory.open();
  });
  after(() => laboratory.close());

  for (const place of places) {
    it(`says what ${place.name} leaves`, {skip: place.reason ?? false}, async () => {
      const outcomes = await laboratory.measure(place);
      for (const [language, path] of readmes) {
        assert.equal(readRows(readFileSync(path, 'utf8')).get(place.name), writeRow(place.name, outcomes, language), `stale: ${path}; run npm run matrix and commit`);
      }
    });
  }

  it('has a row for each, and nothing else', () => {
    for (const [language, path] of readmes) {
      const readme = readFileSync(path, 'utf8');
      const rows = readRows(readme);
      assert.deepEqual(Array.from(rows.keys()), places.map(({name}) => name));
      assert.equal(replaceRows(readme, Array.from(rows.values()), language), readme);
    }
  });

  it('finds nothing lost where nothing is changed', async () => {
    const outcomes = await laboratory.measure({name: 'nothing', pass: (html) => html});
    for (const [profile, {lost}] of Object.entries(outcomes)) assert.deepEqual(lost, [], profile);
  });

  it('finds what is lost', async () => {
    const lose = (profile: Profile, pattern: RegExp): Promise<Outcome> => laboratory.measureOne(profile, {pass: (html) => html.replace(pattern, '')});
    assert.deepEqual(await lose('inline', / rowspan="22"/), {lost: ['spans']});
    assert.deepEqual(await lose('inline', / scope="row"/), {lost: ['scope']});
    assert.deepEqual(await lose('inline', / scope="rowgroup"/), {lost: ['groups']});
    assert.deepEqual(await lose('inline', / style="[^"]*"/g), {lost: ['looks']});
    assert.deepEqual(await lose('bare', />13612</), {lost: ['figures']});
    assert.deepEqual(await lose('bare', /<\/?(?:table|tr|t[hd]|tbody|thead)\b[^>]*>/g), {lost: ['tables']});
    assert.deepEqual(await lose('css', /<style>[^]*?<\/style>/), {lost: [], needs: 'styles'});
    assert.deepEqual(await lose('css', /<\/?style>/g), {lost: ['noise'], needs: 'styles'});
    assert.deepEqual(await lose('css', /<svg(?! aria)[^]*?<\/svg>/), {lost: ['chart']});
    assert.deepEqual(await lose('picture', /<img[^>]*src="data:[^>]*>/g), {lost: [], needs: 'files'});
    assert.deepEqual(await lose('element', /<script[^]*?<\/script>/), {lost: ['element']});
  });
});
