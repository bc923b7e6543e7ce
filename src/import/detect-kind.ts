import type {ImportMessage} from './messages.js';
import type {SourceKind} from './source.js';

/** What some bytes or a text are: something to read, or why they cannot be. */
export type Detected =
  | {readonly kind: 'docx'; readonly bytes: Uint8Array}
  | {readonly kind: 'text' | 'html'; readonly text: string}
  | {readonly refusal: ImportMessage; readonly json?: unknown};

/** Looks at the content, not at the name; `said` is what the caller says it is. */
export function detectKind(input: string | Uint8Array, said?: SourceKind): Detected {
  if (typeof input === 'string') return judgeText(input, said);
  if (input.length === 0) return refuse('kind.unknown', '0');
  const signature = signatures.find(({bytes, at = 0}) => bytes.every((byte, i) => input[at + i] === byte));
  if (signature?.name === 'zip') return {kind: 'docx', bytes: input};
  if (signature?.name === 'ole') return refuse(hasUtf16(input, 'EncryptedPackage') ? 'kind.encrypted' : 'kind.word97', '.doc');
  if (signature) return refuse(signature.code!, signature.name);
  if (said === 'docx') return refuse('kind.broken', 'docx');
  if (input.length > largest) return tooLarge(input.length);
  const text = decode(input);
  return text === undefined ? refuse('kind.unknown', '') : judgeText(text, said);
}

// Characters or bytes, and of a text its characters and lines, of a page its tags: a report has a hundredth of
// them, and more could not be read while someone waits, nor in the memory there is.
const largest = 8e6;
const largestText = 2e6;
const mostLines = 150000;
const mostTags = 200000;

function judgeText(text: string, said: SourceKind | undefined): Detected {
  if (text.length > largest) return tooLarge(text.length);
  const head = text.slice(0, 20000);
  const other = otherTexts.find(({pattern}) => pattern.test(head));
  if (other) return refuse(other.code, other.name);
  if (said === 'docx') return refuse('kind.broken', 'docx');
  if (said === undefined && /^\s*[[{]/.test(text)) {
    const json = readJson(text);
    if (json !== undefined) return {refusal: {code: 'kind.json', place: ''}, json};
  }
  const isHtml = said === 'html' || (said === undefined && /<(?:!doctype html|html|head|body|table|tbody|tr|td|div|p|span|meta|section|article|br)[\s>/]/i.test(head));
  if (isHtml ? hasOver(mostTags, '<', text) : text.length > largestText || hasOver(mostLines, '\n', text)) return tooLarge(text.length);
  return {kind: isHtml ? 'html' : 'text', text};
}

// What may be given as text, and is none to read.
const otherTexts: readonly {readonly name: string; readonly pattern: RegExp; readonly code: ImportMessage['code']}[] = [
  {name: 'PDF', pattern: /^%PDF/, code: 'kind.pdf'},
  {name: 'RTF', pattern: /^\{\\rtf/, code: 'kind.archive'},
  {name: 'MHT', pattern: /^MIME-Version: 1/im, code: 'kind.archive'},
];

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a character occurs in a text more than `most` times. */
function hasOver(most: number, char: string, text: string): boolean {
  return text.length > most && countOf(char, text) > most;
}

function countOf(char: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) count++;
  return count;
}

/**
 * UTF-8 or UTF-16 by its mark, UTF-8 where it is valid or hardly damaged, else the encoding in which it speaks
 * of the government, or the Chinese national one; undefined for bytes that are no text.
 */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const decode = (encoding: string): string => new TextDecoder(encoding).decode(bytes);
  const isOurs = (text: string): boolean => text.includes('政府');
  if (bytes.subarray(0, 4000).includes(0)) return ['utf-16le', 'utf-16be'].map(decode).find(isOurs);
  const text = decode('utf-8');
  const lost = countOf('\ufffd', text);
  if (lost === 0 || lost * 20 < text.replace(/[^\u0080-\uffff]/g, '').length) return text;
  const national = decode('gb18030');
  if (isOurs(national)) return national;
  const traditional = decode('big5');
  return isOurs(traditional) ? traditional : national;
}

interface Signature {
  readonly name: string;
  readonly bytes: readonly number[];
  readonly at?: number;
  readonly code?: ImportMessage['code'];
}

const ascii = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0));
const signatures: readonly Signature[] = [
  {name: 'zip', bytes: [0x50, 0x4b, 3, 4]},
  {name: 'ole', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]},
  {name: 'PDF', bytes: ascii('%PDF'), code: 'kind.pdf'},
  {name: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47], code: 'kind.image'},
  {name: 'JPEG', bytes: [0xff, 0xd8, 0xff], code: 'kind.image'},
  {name: 'GIF', bytes: ascii('GIF8'), code: 'kind.image'},
  {name: 'WebP', bytes: ascii('WEBP'), at: 8, code: 'kind.image'},
  {name: 'TIFF', bytes: [0x49, 0x49, 0x2a, 0], code: 'kind.image'},
  {name: 'BMP', bytes: ascii('BM'), code: 'kind.image'},
  {name: 'RAR', bytes: ascii('Rar!'), code: 'kind.archive'},
  {name: '7z', bytes: [0x37, 0x7a, 0xbc, 0xaf], code: 'kind.archive'},
  {name: 'gzip', bytes: [0x1f, 0x8b], code: 'kind.archive'},
];

function hasUtf16(bytes: Uint8Array, word: string): boolean {
  const pattern = ascii(word).flatMap((byte) => [byte, 0]);
  const end = Math.min(bytes.length, 1e6) - pattern.length;
  for (let at = bytes.indexOf(pattern[0]!); at >= 0 && at <= end; at = bytes.indexOf(pattern[0]!, at + 1)) {
    if (pattern.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function refuse(code: ImportMessage['code'], found: string): Detected {
  return {refusal: {code, place: '', found}};
}

function tooLarge(size: number): Detected {
  return refuse('size.large', `${(size / 1e6).toFixed(0)} MB`);
}
