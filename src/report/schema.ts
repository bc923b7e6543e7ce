import * as z from 'zod/mini';
import {editions, findTable, tableIds, type EditionId, type TableId} from '../forms/editions.js';

import type {Band, FormTable, Line} from '../forms/form.js';
import {shape, type Kind, type Shape} from './shape.js';

type Schema = z.ZodMiniType;

/**
 * The zod schema of a report whose statutory tables are in the given editions; a table without one is
 * only looked at as an object. Every schema's error is the name of the kind it expected.
 */
export function buildReportSchema(tableEditions: {readonly [T in TableId]?: EditionId}): Schema {
  return buildReport((id) => {
    const edition = tableEditions[id];
    return edition === undefined ? z.looseObject({edition: z.optional(kinds.edition)}, 'object') : buildTable(findTable(edition, id));
  });
}

/** The JSON Schema (2020-12) of the format, each table in any edition. */
export function buildJsonSchema(): object {
  const anyEdition = buildReport((id) => z.union((Object.keys(editions) as EditionId[]).map((edition) => buildTable(findTable(edition, id)))));
  return z.toJSONSchema(anyEdition, {target: 'draft-2020-12', io: 'input', reused: 'ref'});
}

function buildReport(tableSchema: (id: TableId) => Schema): Schema {
  const {tables, version, ...rest} = shape;
  const statutory = Object.fromEntries(tableIds.map((id) => [id, z.optional(tableSchema(id))]));
  return z.looseObject({
    version: kinds[version],
    ...optionalKeys(rest),
    tables: z.optional(z.looseObject({...optionalKeys(tables), ...statutory}, 'object')),
  }, 'object');
}

function buildShape(expected: Shape): Schema {
  if (typeof expected === 'string') return kinds[expected];
  if (Array.isArray(expected)) return z.array(buildShape((expected as readonly [Shape])[0]), 'array');
  return z.looseObject(optionalKeys(expected as {readonly [key: string]: Shape}), 'object');
}

function optionalKeys(keys: {readonly [key: string]: Shape}): Record<string, z.ZodMiniOptional<Schema>> {
  return Object.fromEntries(Object.entries(keys).map(([key, member]) => [key, z.optional(buildShape(member))]));
}

function buildTable(table: FormTable): Schema {
  const keys = Object.assign({}, ...table.bands.map(buildBand)) as Record<string, Schema>;
  return z.looseObject({edition: z.optional(kinds.edition), ...keys}, 'object');
}

function buildBand(band: Band): Record<string, Schema> {
  const columns = buildLines(band.columns, kinds.cell);
  return band.rows ? buildLines(band.rows, z.looseObject(columns, 'object')) : columns;
}

function buildLines(lines: readonly Line[], leaf: Schema): Record<string, Schema> {
  return Object.assign({}, ...lines.map((line) => {
    if (line.lines && line.heading) return buildLines(line.lines, leaf);
    return {[line.id]: z.optional(line.lines ? z.looseObject(buildLines(line.lines, leaf), 'object') : leaf)};
  })) as Record<string, Schema>;
}

const text = z.string('text');
const number = z.number('cell');
const printed = z.looseObject({
  value: z.optional(z.nullable(number)), raw: z.optional(text), unit: z.optional(text), note: z.optional(text),
}, 'cell');

const kinds: {readonly [K in Kind]: Schema} = {
  version: z.number('version').check(z.gte(1, 'version'), z.lt(2, 'version')),
  edition: z.enum(Object.keys(editions) as [EditionId], 'edition'),
  text,
  count: z.int('count').check(z.gte(0, 'count')),
  cell: z.union([number, z.null('cell'), printed], 'cell'),
  extraCell: z.union([text, number, z.null('cell'), printed], 'extraCell'),
};

