import {findTable, isEdition, tableIds, type EditionId, type TableId} from '../forms/editions.js';
import {listCells} from '../forms/cells.js';
import type {Message} from './messages.js';
import type {Report} from './report.js';
import {buildReportSchema} from './schema.js';
import {isKind, isRecord} from './shape.js';
import {readPath} from './cells.js';

/** A report and what was noticed; no report when a message is an error. */
export interface ParsedReport {
  readonly report: Report | undefined;
  readonly messages: readonly Message[];
}

/**
 * Reads a JSON value as a report. Never throws on data: whatever is wrong becomes a message that names
 * the place. Unknown keys are kept; those inside a statutory table, where a misspelt row would
 * otherwise vanish unseen, are named in a warning.
 */
export function parseReport(json: unknown): ParsedReport {
  const fatal = checkVersion(json);
  if (fatal) return {report: undefined, messages: [fatal]};
  const tableEditions = listEditions(json);
  const errors = [...listMissingEditions(json, tableEditions), ...listIssues(json, tableEditions)];
  const messages = [...errors, ...listUnknownKeys(json, tableEditions)];
  return {report: errors.length ? undefined : (json as Report), messages};
}

function checkVersion(json: unknown): Message | undefined {
  if (!isRecord(json)) return {code: 'report.kind', severity: 'error', place: '', expected: 'object', found: show(json)};
  const version = json['version'];
  if (version === undefined) return {code: 'version.missing', severity: 'error', place: 'version', expected: 'version'};
  if (isKind.version(version)) return undefined;
  return {code: 'version.unknown', severity: 'error', place: 'version', expected: 'version', found: show(version)};
}

type TableEditions = {readonly [T in TableId]?: EditionId};

function listEditions(json: unknown): TableEditions {
  return Object.fromEntries(tableIds.flatMap((id) => {
    const edition = readPath(json, ['tables', id, 'edition']) ?? readPath(json, ['edition']);
    return isEdition(edition) ? [[id, edition]] : [];
  }));
}

function listMissingEditions(json: unknown, known: TableEditions): Message[] {
  if (readPath(json, ['edition']) !== undefined) return [];
  return tableIds
    .filter((id) => !known[id] && isRecord(readPath(json, ['tables', id])) && readPath(json, ['tables', id, 'edition']) === undefined)
    .map((id) => ({code: 'edition.missing', severity: 'error', place: `tables.${id}.edition`, expected: 'edition'}));
}

function listIssues(json: unknown, tableEditions: TableEditions): Message[] {
  const result = buildReportSchema(tableEditions).safeParse(json);
  return (result.error?.issues ?? []).map((issue) => {
    const path = issue.path.map(String);
    const expected = issue.message;
    return {
      code: expected === 'edition' ? 'edition.unknown' : 'value.kind', severity: 'error',
      place: path.join('.'), expected, found: show(readPath(json, path)),
    };
  });
}

function listUnknownKeys(json: unknown, tableEditions: TableEditions): Message[] {
  return tableIds.flatMap((id) => {
    const edition = tableEditions[id];
    if (!edition) return [];
    const cells = listCells(findTable(edition, id));
    const groups = new Set(cells.flatMap(({path}) => path.slice(1).map((_, i) => path.slice(0, i + 1).join('.'))));
    const leaves = new Set(cells.map((cell) => cell.address));
    return listUnknown(readPath(json, ['tables', id]), id);

    function listUnknown(figures: unknown, above: string): Message[] {
      return Object.keys(isRecord(figures) ? figures : {}).flatMap((key) => {
        const place = `${above}.${key}`;
        if (groups.has(place)) return listUnknown((figures as Record<string, unknown>)[key], place);
        if (leaves.has(place) || place === `${id}.edition`) return [];
        return [{code: 'key.unknown', severity: 'warning', place: `tables.${place}`}];
      });
    }
  });
}

function show(value: unknown): string {
  const text = write(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

// A value that JSON cannot hold, such as a function or a circle, is named and not written.
function write(value: unknown): string {
  try {
    const text: unknown = JSON.stringify(value);
    return typeof text === 'string' ? text : typeof value;
  } catch {
    return typeof value;
  }
}
