import type {Part} from './find-tables.js';
import {readHeading, type SectionId} from './headings.js';
import type {SourceParagraph} from './source.js';

/** A section of the document with what stands in it, in order. */
export interface FoundSection {
  /** A known section, or `section-<n>` for one of the agency's own. */
  readonly id: string;
  readonly heading: string;
  readonly line: number;
  readonly parts: readonly Part[];
}

/** Cuts a document at its headings; what stands before the first is `front`. */
export function cutSections(parts: readonly Part[]): {readonly front: readonly Part[]; readonly sections: readonly FoundSection[]} {
  const heads = findHeads(parts);
  const sections = heads.map((head, i) => ({id: head.id, heading: head.text, line: head.line, parts: parts.slice(head.index + 1, heads[i + 1]?.index)}));
  // A heading may be printed twice; the one over the statutory table, else the last, is the section.
  const owners = new Map<string, FoundSection>();
  for (const section of sections) if (!hasTable(owners.get(section.id))) owners.set(section.id, section);
  const kept = sections.map((section, i) => (owners.get(section.id) === section ? section : {...section, id: `section-${i + 1}`}));
  return {front: parts.slice(0, heads[0]?.index ?? parts.length), sections: kept};
}

function hasTable(section: FoundSection | undefined): boolean {
  return section?.parts.some((part) => part.kind === 'statutory' && part.table === section.id) === true;
}

interface Head {
  readonly index: number;
  readonly id: SectionId | `section-${number}`;
  readonly text: string;
  readonly line: number;
  readonly number: number;
}

function findHeads(parts: readonly Part[]): Head[] {
  const lines = parts.flatMap((part, index) => (part.kind === 'paragraph' ? [{part, index, heading: readHeading(part.text)}] : []));
  const known = new Set(lines.flatMap(({heading}) => (heading?.id && heading.number ? [heading.number] : [])));
  const heads: Head[] = [];
  let number = 0;
  let hasBegun = false;
  for (const {part, index, heading} of lines) {
    if (!heading) continue;
    // A number that a known heading has belongs to a list inside a section.
    const isOwn = heading.id === undefined && hasBegun && heading.number === number + 1 && !known.has(heading.number) && isShort(part);
    if (heading.id === undefined && !isOwn) continue;
    if (heading.id !== undefined && isListed(part, heads)) continue;
    hasBegun = true;
    number = heading.number || number;
    heads.push({index, id: heading.id ?? `section-${heading.number}`, text: part.text.trim().replace(/\s+/g, ' '), line: part.line, number: heading.number});
  }
  return heads;
}

function isShort({text}: SourceParagraph): boolean {
  return text.trim().length <= 30 && !/[。，；：:]/.test(text);
}

// A second line with the words of the section it stands in is the caption of its table.
function isListed(part: SourceParagraph, heads: readonly Head[]): boolean {
  const last = heads[heads.length - 1];
  const heading = readHeading(part.text);
  return last !== undefined && last.id === heading?.id && heading.number === 0;
}
