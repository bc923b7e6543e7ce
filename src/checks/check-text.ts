import type {Label} from '../forms/form.js';
import type {Context} from './context.js';
import type {Finding, FindingCell} from './finding.js';
import {checkParts} from './check-parts.js';
import {readSentences, type Claim, type ReadSentence} from './read-claims.js';
import {nameCell, type ReadTable} from './read-tables.js';

/** N1: a number in the text is that of the cell it names. Where a word is used in several ways, any of them is enough. */
export function checkClaims(context: Context): Finding[] {
  const checked = readOnce(context).flatMap(({claims}) => claims).flatMap((claim) => {
    const finding = checkClaim(claim, context);
    return finding ? [{claim, finding}] : [];
  });
  // 受理 and 答复 may leave out what was withdrawn or passed on: no word about them while 收到 or 办结 agrees.
  const agreeing = new Set(checked.filter(({finding}) => finding.status === 'agrees').map(({claim}) => claim.id));
  return dropRepeated(checked.filter(({claim, finding}) => finding.status !== 'differs' || !claim.isVague || !agreeing.has(claim.id)).map(({finding}) => finding));
}

/** N2: numbers of the text among themselves. */
export function checkTextSums(context: Context): Finding[] {
  const sentences = readOnce(context);
  return [...sentences.flatMap((sentence) => checkParts(sentence, context)), ...compareClaims(sentences, context)];
}

/** N3: the text says that no fee was charged, and requests were closed because a fee was not paid; a notice is possible. */
export function checkFees({report, tables: {applications: table}}: Context): Finding[] {
  const address = 'applications.otherHandling.feeNotPaid.total';
  if (!table?.cells.has(address)) return [];
  const {value} = table.figures[table.cells.get(address)!.index]!;
  for (const [section, {paragraphs = []}] of (report.sections ?? []).entries()) {
    for (const [paragraph, text] of paragraphs.entries()) {
      const found = /[^。！？]*(?:未|没有|无|不)(?:收取|产生|发生)[^。，；！？]*费[^。！？]*/.exec(text) ?? /[^。！？]*信息处理费[^。！？]*?(?:为|共|合计)?\s*0\s*元[^。！？]*/.exec(text);
      if (!found || value === undefined) continue;
      const [sentence] = found;
      return [{
        rule: 'N3', severity: 'warning', status: value > 0 ? 'differs' : 'agrees', table: 'applications', blanks: 0, left: 0, right: value, difference: -value,
        about: {label: '信息处理费', en: 'Information-processing fee'}, leftSays: {label: '文字所说的收费', en: 'fees in the text'}, rightSays: table.cells.get(address)!.label,
        cells: [nameCell(table, address, 'right')], place: {section, paragraph, start: found.index, end: found.index + sentence.length, sentence, sentenceStart: found.index},
        fingerprint: `N3/${value}/${sentence}`,
      }];
    }
  }
  return [];
}

function checkClaim(claim: Claim, {tables}: Context): Finding | undefined {
  const readings = claim.readings.flatMap((addresses) => readCells(addresses, tables[addresses[0]!.split('.')[0] as 'applications']) ?? []);
  const match = readings.find(({sum}) => Math.abs(sum - claim.value) <= claim.slack) ?? readings[0];
  if (!match) return undefined;
  const {sum, cells, hasNumber, hasBlank, isMissing} = match;
  const isEqual = Math.abs(sum - claim.value) <= claim.slack;
  const status = isMissing || (!hasNumber && claim.value !== 0) ? 'not-assessable' : isEqual ? (hasBlank ? 'blank-read-as-zero' : 'agrees') : 'differs';
  // A number of one part where the group is named: said as such.
  const part = status === 'differs' ? cells.find((cell) => cells.length > 1 && cell.value === claim.value && claim.value > 0) : undefined;
  const others = status === 'differs' ? Array.from(new Set(readings.map((reading) => reading.sum))).filter((other) => other !== sum) : [];
  return {
    rule: 'N1', severity: 'warning', status, table: cells[0]!.address.split('.')[0] as 'applications', about: claim.label, blanks: hasBlank ? 1 : 0,
    leftSays: {label: '文字', en: 'text'}, rightSays: nameCells(cells),
    left: claim.value, right: sum, difference: claim.value - sum, cells, place: claim.place,
    ...(part || others.length ? {facts: {...(part ? {part: part.label} : {}), ...(others.length ? {also: others.join('、')} : {})}} : {}), fingerprint: `N1/${claim.id}/${claim.value}/${sum}`,
  };
}

interface Reading {
  readonly sum: number;
  readonly cells: readonly FindingCell[];
  readonly hasNumber: boolean;
  readonly hasBlank: boolean;
  readonly isMissing: boolean;
}

function readCells(addresses: readonly string[], table: ReadTable | undefined): Reading | undefined {
  const known = table ? addresses.filter((address) => table.cells.has(address)) : [];
  if (!table || known.length === 0) return undefined;
  const cells = known.map((address) => nameCell(table, address, 'right'));
  return {
    cells, sum: cells.reduce((sum, {value = 0}) => sum + value, 0),
    hasNumber: cells.some(({value}) => value !== undefined), hasBlank: cells.some(({state}) => state === 'blank' || state === 'mark'),
    isMissing: cells.some(({state}) => state === 'missing'),
  };
}

function nameCells(cells: readonly FindingCell[]): Label {
  return cells.length === 1 ? cells[0]!.label : {label: '表中合计', en: 'together in the table'};
}

// The same number said twice is one finding.
function dropRepeated(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding, i) => findings.findIndex(({fingerprint}) => fingerprint === finding.fingerprint) === i);
}

/** Two numbers for one thing, where there is no table that could say which is right. */
function compareClaims(sentences: readonly ReadSentence[], {tables}: Context): Finding[] {
  const first = new Map<string, Claim>();
  return sentences.flatMap(({claims}) => claims).flatMap((claim): Finding[] => {
    const before = first.get(claim.id);
    if (!before) first.set(claim.id, claim);
    if (!before || claim.isVague || before.isVague || tables[claim.readings[0]![0]!.split('.')[0] as 'applications']) return [];
    return [{
      rule: 'N2', severity: 'warning', status: Math.abs(before.value - claim.value) <= before.slack + claim.slack ? 'agrees' : 'differs', about: claim.label, blanks: 0, cells: [],
      leftSays: {label: '前文', en: 'said before'}, rightSays: {label: '此处', en: 'said here'}, left: before.value, right: claim.value, difference: before.value - claim.value,
      place: claim.place, fingerprint: `N2/${claim.id}/${before.value}/${claim.value}`,
    }];
  });
}

function readOnce(context: Context): ReadSentence[] {
  let sentences = read.get(context);
  if (!sentences) read.set(context, (sentences = readSentences(context.report)));
  return sentences;
}

const read = new WeakMap<Context, ReadSentence[]>();
