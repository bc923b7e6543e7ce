import {expect} from '@open-wc/testing';
import {buildJsonSchema} from '../../src/report/schema.js';

describe('buildJsonSchema()', () => {
  it('is what is committed', async () => {
    expect(await (await fetch('/src/report/report.schema.json')).json()).to.deep.equal(JSON.parse(JSON.stringify(buildJsonSchema())));
  });

  it('takes each table in either edition', () => {
    const schema = JSON.parse(JSON.stringify(buildJsonSchema())) as {required: string[]; properties: {tables: {properties: {applications: {anyOf: unknown[]}}}}};
    expect(schema.required).to.deep.equal(['version']);
    expect(schema.properties.tables.properties.applications.anyOf).to.have.length(2);
  });
});
