import type {ImportMessage} from './messages.js';
import type {SourceKind} from './source.js';

/** What some bytes or a text are: something to read, or why they cannot be. */
export type Detected =
  | {readonly kind: 'docx'; readonly bytes: Uint8Array}
  | {readonly kind: 'text' | 'html'; readonly text: string}
  | {readonly refusal: ImportMessage};

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

// Characters or bytes; a report is a thousandth of it, and more could not be read while someone waits.
const largest = 8e6;

function judgeText(text: string, said: SourceKind | undefined): Detected {
  if (text.length > largest) return tooLarge(text.length);
  if (said === 'docx') return refuse('kind.broken', 'docx');
  const isHtml = said === 'html' || (said === undefined && /<(?:!doctype html|html|head|body|table|tbody|tr|td|div|p|span|meta|section|article|br)[\s>/]/i.test(text.slice(0, 20000)));
  return {kind: isHtml ? 'html' : 'text', text};
}

/** UTF-8 or UTF-16 by its mark, UTF-8 where it is valid, else the Chinese national encoding; undefined for bytes that are no text. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 4000).includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
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
  {name: 'RTF', bytes: ascii('{\\rtf'), code: 'kind.unknown'},
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
