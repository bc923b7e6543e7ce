/** What a scan of XML meets; names come without their prefix. */
export interface XmlEvents {
  open(name: string, attributes: string, isEmpty: boolean): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Goes through XML once, telling of tags and text. It resolves the five entities and numbers and no
 * others, so that no declaration can make a text grow. Returns whether every tag was closed in order.
 */
export function scanXml(xml: string, events: XmlEvents): boolean {
  const open: string[] = [];
  let at = 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start < 0) return open.length === 0 && xml.slice(at).trim() === '';
    if (start > at) events.text(xml.slice(at, start));
    const next = xml.charCodeAt(start + 1);
    if (next === 0x3f || next === 0x21) { // ? and !
      at = skipDeclaration(xml, start, events);
      if (at < 0) return false;
      continue;
    }
    const end = findTagEnd(xml, start);
    if (end < 0) return false;
    at = end + 1;
    if (next === 0x2f) {
      const name = readName(xml, start + 2, end);
      if (open.pop() !== name) return false;
      events.close(dropPrefix(name));
      continue;
    }
    const name = readName(xml, start + 1, end);
    const isEmpty = xml.charCodeAt(end - 1) === 0x2f;
    if (!isEmpty && open.push(name) > deepest) return false;
    events.open(dropPrefix(name), xml.slice(start + 1 + name.length, isEmpty ? end - 1 : end), isEmpty);
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

function skipDeclaration(xml: string, start: number, events: XmlEvents): number {
  if (xml.startsWith('<![CDATA[', start)) {
    const end = xml.indexOf(']]>', start);
    if (end >= 0) events.text(xml.slice(start + 9, end).replace(/&/g, '&amp;'));
    return end < 0 ? -1 : end + 3;
  }
  if (xml.startsWith('<!DOCTYPE', start)) return -1; // no office file has one; those that do mean harm
  const stop = xml.startsWith('<!--', start) ? '-->' : '>';
  const end = xml.indexOf(stop, start);
  return end < 0 ? -1 : end + stop.length;
}

// A > may stand inside a quoted value.
function findTagEnd(xml: string, start: number): number {
  let end = xml.indexOf('>', start);
  for (let quote = 0, at = start; end >= 0 && at < end; at++) {
    const code = xml.charCodeAt(at);
    if (quote === 0 && (code === 0x22 || code === 0x27)) quote = code;
    else if (code === quote) quote = 0;
    // The > found stands inside the value that is still open.
    if (quote !== 0 && at === end - 1) end = xml.indexOf('>', end + 1);
  }
  return end;
}

function readName(xml: string, start: number, end: number): string {
  let at = start;
  while (at < end) {
    const code = xml.charCodeAt(at);
    if (code <= 0x20 || code === 0x2f) break;
    at++;
  }
  return xml.slice(start, at);
}

function dropPrefix(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
