import {unzipSync, type UnzipFileInfo} from 'fflate';
import type {ImportMessage} from './messages.js';
import {readAttribute} from './scan-xml.js';

/** The main part of a Word file, with its notes, or why there is none. */
export function unzipDocument(bytes: Uint8Array): {readonly xml: Uint8Array; readonly notes: readonly Uint8Array[]} | {readonly refusal: ImportMessage} {
  const names: string[] = [];
  let size = 0;
  const take = (wanted: (name: string) => boolean) => ({name, originalSize}: UnzipFileInfo): boolean => {
    names.push(name);
    if (!wanted(name)) return false;
    size = Math.max(size, originalSize);
    return originalSize <= largestPart;
  };
  try {
    const usual = unzipSync(bytes, {filter: take((name) => /^(?:word\/(?:document|footnotes|endnotes)\.xml|_rels\/\.rels)$/.test(name))});
    const target = usual['word/document.xml'] ? 'word/document.xml' : findTarget(usual['_rels/.rels']);
    const part = target ? usual[target] ?? unzipSync(bytes, {filter: take((name) => name === target)})[target] : undefined;
    if (size > largestPart) return refuse('size.large', `${Math.round(size / 1e6)} MB`);
    if (part && target?.endsWith('.xml') && !/^(?:xl|ppt)\//.test(target)) {
      const notes = ['word/footnotes.xml', 'word/endnotes.xml'].flatMap((name) => usual[name] ?? []);
      return {xml: part, notes};
    }
  } catch {
    return refuse('kind.broken', 'zip');
  }
  return refuse('kind.archive', nameArchive(names));
}

// fflate inflates no more than the size that is declared, so that a declared size is a bound.
const largestPart = 32e6;
const decoder = new TextDecoder();

function findTarget(rels: Uint8Array | undefined): string | undefined {
  if (!rels) return undefined;
  for (const [tag] of decoder.decode(rels).matchAll(/<Relationship\s[^>]*>/g)) {
    if (/\/officeDocument$/.test(readAttribute(tag, 'Type') ?? '')) return readAttribute(tag, 'Target')?.replace(/^\//, '');
  }
  return undefined;
}

function nameArchive(names: readonly string[]): string {
  const has = (start: string): boolean => names.some((name) => name.startsWith(start));
  return has('xl/') ? 'xlsx' : has('ppt/') ? 'pptx' : has('content.xml') ? 'odt' : has('Document.xml') || has('OFD.xml') ? 'ofd' : 'zip';
}

function refuse(code: ImportMessage['code'], found: string): {readonly refusal: ImportMessage} {
  return {refusal: {code, place: '', found}};
}
