/** What a scan of XML meets; names come without their prefix. */
export interface XmlEvents {
  /** Returns whether tags of this name mean anything: an element with none that does, and without text, is passed over where it comes again. */
  open(name: string, tag: OpenTag, isEmpty: boolean): boolean;
  close(name: string): void;
  text(text: string): void;
}

/** The attributes of the tag that a scan has come to. */
export class OpenTag {
  start = 0;
  end = 0;

  constructor(private readonly xml: Uint8Array) {}

  read(name: string): string | undefined {
    return readAttribute(decode(this.xml, this.start, this.end), name);
  }
}

/** A name, where it stood first, and the last element of this name that meant nothing. */
interface Name {
  readonly words: string;
  readonly start: number;
  readonly length: number;
  silentStart: number;
  silentLength: number;
}

/**
 * Goes through the bytes of XML once, telling of tags and text. It resolves the five entities and numbers and
 * no others, so that no declaration can make a text grow. Returns whether every tag was closed in order.
 */
export function scanXml(xml: Uint8Array, events: XmlEvents): boolean {
  const names = new Map<number, Name>();
  const open: Name[] = [];
  const tag = new OpenTag(xml);
  // The outermost element that has meant nothing so far, and how many are open around it.
  let silentStart = -1;
  let depth = 0;
  for (let at = 0;;) {
    const start = findByte(xml, 0x3c, at);
    if (start === xml.length) return open.length === 0 && decode(xml, at, start).trim() === '';
    if (start > at) {
      events.text(decode(xml, at, start));
      silentStart = -1;
    }
    const next = xml[start + 1];
    if (next === 0x3f || next === 0x21) { // ? and !
      at = skipDeclaration(xml, start, events);
      if (at < 0) return false;
      silentStart = -1;
      continue;
    }
    const end = findTagEnd(xml, start);
    if (end < 0) return false;
    at = end + 1;
    if (next === 0x2f) {
      const name = open.pop();
      if (name === undefined || findNameEnd(xml, start + 2, end) !== start + 2 + name.length || !isSame(xml, start + 2, name.start, name.length)) return false;
      events.close(name.words);
      if (silentStart < 0 || open.length > depth) continue;
      name.silentStart = silentStart;
      name.silentLength = at - silentStart;
      silentStart = -1;
      continue;
    }
    const name = readName(xml, start + 1, end, names);
    if (name.silentLength > 0 && isSame(xml, start, name.silentStart, name.silentLength)) {
      at = start + name.silentLength;
      continue;
    }
    const isEmpty = xml[end - 1] === 0x2f;
    tag.start = start + 1 + name.length;
    tag.end = isEmpty ? end - 1 : end;
    if (events.open(name.words, tag, isEmpty)) silentStart = -1;
    else if (silentStart < 0 && !isEmpty) [silentStart, depth] = [start, open.length];
    if (!isEmpty && open.push(name) > deepest) return false;
  }
}

/** The value of an attribute, whatever its prefix. */
export function readAttribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? decodeEntities(found[1] ?? found[2] ?? '') : undefined;
}

/** Text with its entities resolved. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return entities[name.toLowerCase()]!;
    const code = decimal ? Number(decimal) : parseInt(hex!, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const entities: {readonly [name: string]: string} = {lt: '<', gt: '>', amp: '&', quot: '"', apos: "'"};
const deepest = 2000;

function skipDeclaration(xml: Uint8Array, start: number, events: XmlEvents): number {
  if (standsAt(xml, '<![CDATA[', start)) {
    const end = findWords(xml, ']]>', start);
    if (end >= 0) events.text(decode(xml, start + 9, end).replace(/&/g, '&amp;'));
    return end < 0 ? -1 : end + 3;
  }
  if (standsAt(xml, '<!DOCTYPE', start)) return -1; // no office file has one; those that do mean harm
  const stop = standsAt(xml, '<!--', start) ? '-->' : '>';
  const end = findWords(xml, stop, start);
  return end < 0 ? -1 : end + stop.length;
}

// A > may stand inside a quoted value.
function findTagEnd(xml: Uint8Array, start: number): number {
  for (let at = start; at < xml.length; at++) {
    const byte = xml[at]!;
    if (byte === 0x3e) return at;
    if (byte === 0x22 || byte === 0x27) at = findByte(xml, byte, at + 1);
  }
  return -1;
}

function readName(xml: Uint8Array, start: number, end: number, names: Map<number, Name>): Name {
  const length = findNameEnd(xml, start, end) - start;
  let hash = 0;
  for (let i = 0; i < length; i++) hash = (hash * 31 + xml[start + i]!) & 0xffffff;
  const known = names.get(hash);
  if (known?.length === length && isSame(xml, start, known.start, length)) return known;
  const words = decode(xml, start, start + length);
  const name = {words: words.slice(words.indexOf(':') + 1), start, length, silentStart: 0, silentLength: 0};
  names.set(hash, name);
  return name;
}

function findNameEnd(xml: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && xml[at]! > 0x20 && xml[at] !== 0x2f) at++;
  return at;
}

function isSame(xml: Uint8Array, one: number, other: number, length: number): boolean {
  if (one + length > xml.length) return false;
  for (let i = 0; i < length; i++) if (xml[one + i] !== xml[other + i]) return false;
  return true;
}

function standsAt(xml: Uint8Array, words: string, start: number): boolean {
  for (let i = 0; i < words.length; i++) if (xml[start + i] !== words.charCodeAt(i)) return false;
  return true;
}

function findWords(xml: Uint8Array, words: string, start: number): number {
  for (let at = start; at < xml.length; at++) if (standsAt(xml, words, at)) return at;
  return -1;
}

/** Where a byte stands next, or the end. */
function findByte(xml: Uint8Array, byte: number, start: number): number {
  let at = start;
  while (at < xml.length && xml[at] !== byte) at++;
  return at;
}

// What begins and ends beside a byte of ASCII reads the same by itself as among the rest.
function decode(xml: Uint8Array, start: number, end: number): string {
  return decoder.decode(xml.subarray(start, end));
}

const decoder = new TextDecoder('utf-8', {ignoreBOM: true});
