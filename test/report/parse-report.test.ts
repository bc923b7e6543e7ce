import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {isReport} from '../../src/report/check-shape.js';
import {parseReport} from '../../src/report/parse-report.js';
import type {Report} from '../../src/report/report.js';
import {loadSample, sampleNames} from '../samples.js';
import {anyReport, setPath} from './random-report.js';

const small = (): Report => ({version: 1, edition: '2021', year: 2025, tables: {applications: {received: {naturalPerson: 1, total: 1}}}});

describe('parseReport(json)', () => {
  for (const name of sampleNames) {
    it(`has nothing to say of ${name}`, async () => {
      const json = await loadSample(name);
      expect(parseReport(json)).to.deep.equal({report: json, messages: []});
    });
  }

  it('names the place and what was expected', () => {
    const cases: [(string | number)[], unknown, string, string][] = [
      [['tables', 'applications', 'received', 'total'], '14', 'value.kind', 'cell'],
      [['tables', 'applications', 'refused', 'stateSecret', 'total'], {value: '3'}, 'value.kind', 'cell'],
      [['tables', 'applications', 'received'], 3, 'value.kind', 'object'],
      [['tables', 'review'], [], 'value.kind', 'object'],
      [['tables', 'statistics'], [{label: 3}], 'value.kind', 'text'],
      [['title'], 5, 'value.kind', 'text'],
      [['year'], 2025.5, 'value.kind', 'count'],
      [['sections'], 'x', 'value.kind', 'array'],
      [['notes'], [{cell: 'a', text: 1}], 'value.kind', 'text'],
      [['extra'], [{rows: [[true]]}], 'value.kind', 'extraCell'],
      [['edition'], '2031', 'edition.unknown', 'edition'],
      [['tables', 'applications', 'edition'], '2031', 'edition.unknown', 'edition'],
    ];
    for (const [path, value, code, expected] of cases) {
      const json = small();
      setPath(json, path, value);
      const {report, messages} = parseReport(json);
      expect(report, path.join('.')).to.equal(undefined);
      expect(messages[0], path.join('.')).to.include({code, expected, severity: 'error'});
      expect(messages[0]!.place.startsWith(path.join('.')), messages[0]!.place).to.equal(true);
    }
  });

  it('refuses another major version and a missing one', () => {
    expect(parseReport({version: 2}).messages).to.deep.equal([{code: 'version.unknown', severity: 'error', place: 'version', expected: 'version', found: '2'}]);
    expect(parseReport({version: '1'}).messages[0]).to.include({code: 'version.unknown', found: '"1"'});
    expect(parseReport({}).messages[0]).to.include({code: 'version.missing'});
    expect(parseReport({...small(), version: 1.4}).messages).to.deep.equal([]);
  });

  it('asks for an edition where neither report nor table has one', () => {
    const {edition: _, ...rest} = small();
    expect(parseReport(rest).messages[0]).to.include({code: 'edition.missing', place: 'tables.applications.edition'});
    expect(parseReport({version: 1, tables: {review: {edition: '2019', reconsideration: {total: 1}}}}).messages).to.deep.equal([]);
  });

  it('reads a table in an edition of its own', () => {
    const json = {...small(), tables: {applications: {edition: '2019', otherHandling: {total: 3}}}};
    expect(parseReport(json).messages).to.deep.equal([]);
    expect(parseReport({...json, tables: {applications: {otherHandling: {total: 3}}}}).messages[0]).to.include({code: 'key.unknown', place: 'tables.applications.otherHandling.total'});
  });

  it('keeps unknown keys and warns of those a table would hide', () => {
    const json = {...small(), mine: {x: 1}, tables: {mine: 3, applications: {recieved: {total: 1}, edition: '2021'}}};
    const {report, messages} = parseReport(json);
    expect(report).to.deep.equal(json);
    expect(messages).to.deep.equal([{code: 'key.unknown', severity: 'warning', place: 'tables.applications.recieved'}]);
  });

  it('accepts random reports of both editions as they are', () => {
    fc.assert(fc.property(anyReport, (report) => {
      expect(parseReport(report).report).to.deep.equal(report);
    }), {numRuns: 30});
  });

  it('never throws, and the quick check of the page gives the same answer', () => {
    const places = [['version'], ['edition'], ['year'], ['title'], ['agency'], ['agency', 'name'], ['period', 'from'], ['sections'], ['tables'], ['tables', 'review'],
      ['tables', 'applications', 'edition'], ['tables', 'applications', 'received'], ['tables', 'applications', 'received', 'total'], ['tables', 'applications', 'otherHandling'],
      ['tables', 'proactive', 'fees', 'amount'], ['tables', 'statistics'], ['extra'], ['notes'], ['source', 'url']];
    fc.assert(fc.property(anyReport, fc.constantFrom(...places), fc.anything(), (report, path, value) => {
      const json = structuredClone(report);
      try {
        setPath(json, path, value);
      } catch {
        return; // a cell in the way of the path
      }
      expect(isReport(json)).to.equal(parseReport(json).report !== undefined);
    }), {numRuns: 300, examples: [[{version: 1}, ['year'], 2 ** 53], [{version: 1}, ['year'], -0]]});
    const circle: Record<string, unknown> = {version: 1};
    circle['title'] = circle;
    for (const json of [circle, 1n, () => 1, Symbol('x'), {version: 1, title: () => 1, year: 1n}]) expect(parseReport(json).report).to.equal(undefined);
    fc.assert(fc.property(fc.anything({withBigInt: true}), (json) => {
      expect(isReport(json)).to.equal(parseReport(json).report !== undefined);
    }));
  });
});
