/** Bytes to text: which encoding they are in, and what is no text at all. */
import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { DocumentError } from '../../graph/errors.ts';
import type { Problem, Source } from '../stages.ts';

export interface Decoded {
  /** Without a byte-order mark. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Greatest size of one text, in bytes. Longer ones are books of many documents, or no documents. */
export const MOST_BYTES = 64 * 1024 * 1024;
/** Greatest length of one line of text, in bytes. */
export const MOST_LINE_BYTES = 8 * 1024 * 1024;
/** Below this, chardet guesses. */
const SURE = 50;

const MAGIC: readonly (readonly [magic: string, what: string, advice: string])[] = [
  ['%PDF-', 'a PDF', 'Name it .pdf.'], ['PK\u0003\u0004', 'a ZIP archive or an Office file', 'Unpack it, or name it .docx if it is one.'], ['\u0089PNG', 'a PNG image', 'OCR is not included.'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image', 'OCR is not included.'], ['GIF8', 'a GIF image', 'OCR is not included.'], ['\u001f\u008b', 'gzip data', 'Unpack it first.'], ['\u007fELF', 'a program', 'Leave it out.'],
  ['MZ\u0090', 'a program', 'Leave it out.'], ['\u00d0\u00cf\u0011\u00e0', 'an old or encrypted Office file', 'Save it as .docx without a password.'], ['{\\rtf', 'an RTF file', 'Save it as .docx or text.'],
];

/** Throws `DocumentError` for an empty or too long file, one that is not text, and one that is broken UTF-8. */
export function decode({ name, bytes }: Source, { encoding }: { readonly encoding?: string } = {}): Decoded {
  checkSize(name, bytes);
  if (bytes.length === 0) throw new DocumentError(name, 'the file is empty.');
  const magic = magicOf(bytes);
  if (magic) throw new DocumentError(name, `is ${magic[1]}, not text. ${magic[2]}`);
  const decoded = byMark(bytes) ?? byUtf8(bytes) ?? byPattern(name, bytes, encoding);
  if (decoded.text.trim() === '') throw new DocumentError(name, 'holds nothing but white space.');
  return decoded;
}

/** One byte sequence of known UTF-8 habit (a line of JSONL); `undefined` where it is not valid. */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function checkSize(name: string, bytes: Uint8Array): void {
  if (bytes.length > MOST_BYTES) throw new DocumentError(name, `is ${megabytes(bytes.length)} MB; a document may have ${megabytes(MOST_BYTES)} MB. Split it, or leave it out.`);
  let start = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const end = bytes.indexOf(10, start);
    if ((end < 0 ? bytes.length : end) - start > MOST_LINE_BYTES) throw new DocumentError(name, `line ${line} is longer than ${megabytes(MOST_LINE_BYTES)} MB, the most that is read. Is it text?`);
    if (end < 0) return;
    start = end + 1;
  }
}

const megabytes = (bytes: number): number => Math.ceil(bytes / (1024 * 1024));

export function magicOf(bytes: Uint8Array): (typeof MAGIC)[number] | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return MAGIC.find(([magic]) => head.startsWith(magic));
}

function byMark(bytes: Uint8Array): Decoded | undefined {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
  return encoding && bytes.length > 2 ? { text: iconv.decode(Buffer.from(bytes.subarray(2)), encoding), problems: [] } : undefined;
}

function byUtf8(bytes: Uint8Array): Decoded | undefined {
  if (bytes.subarray(0, 4096).includes(0)) return undefined;
  const text = utf8(bytes);
  return text === undefined || text.includes('\0') ? undefined : { text, problems: [] };
}

function byPattern(name: string, bytes: Uint8Array, stated: string | undefined): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return readAs(name, bytes, wide);
  if (bytes.includes(0) || controlShare(bytes) > 0.02) throw new DocumentError(name, 'is not text (it holds binary data). Leave it out, or convert it.');
  if (stated && iconv.encodingExists(stated) && !/^utf-?8$/iu.test(stated)) return readAs(name, bytes, stated);
  const broken = brokenUtf8(bytes);
  if (broken.sequences === 0) {
    const [best] = analyse(bytes.subarray(0, 65_536));
    if (best && best.confidence >= SURE && iconv.encodingExists(best.name) && !/^(?:utf|ascii|iso-8859|windows-125[0234567])/iu.test(best.name)) return readAs(name, bytes, best.name);
    if (isWestern(bytes)) return readAs(name, bytes, 'windows-1252');
  }
  throw new DocumentError(name, `invalid UTF-8 at byte ${broken.at} (line ${broken.line}). Save it as UTF-8.`);
}

function readAs(name: string, bytes: Uint8Array, encoding: string): Decoded {
  const text = iconv.decode(Buffer.from(bytes), encoding);
  return { text, problems: [{ source: name, severity: 'warning', message: `read as ${encoding}: it is not UTF-8.` }] };
}

/** UTF-16 without its mark: Latin text has a zero in every other byte. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 2048);
  let [even, odd] = [0, 0];
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  if (sample.length < 4 || bytes.length % 2 !== 0) return undefined;
  if (odd > sample.length * 0.4 && even === 0) return 'utf-16le';
  return even > sample.length * 0.4 && odd === 0 ? 'utf-16be' : undefined;
}

function controlShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, 65_536);
  return sample.filter((byte) => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)).length / sample.length;
}

/** Where UTF-8 first breaks, and how many good sequences of several bytes the text has: with some, it is UTF-8 gone wrong. */
function brokenUtf8(bytes: Uint8Array): { readonly at: number; readonly line: number; readonly sequences: number } {
  let at = -1;
  let sequences = 0;
  for (let index = 0; index < bytes.length; ) {
    const byte = bytes[index]!;
    const length = byte < 0x80 ? 1 : byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
    const whole = length > 0 && bytes.subarray(index + 1, index + length).every((next) => next >> 6 === 2) && index + length <= bytes.length;
    if (whole && length > 1) sequences += 1;
    if (!whole && at < 0) at = index;
    index += whole ? length : 1;
  }
  return { at, line: bytes.subarray(0, Math.max(0, at)).filter((byte) => byte === 10).length + 1, sequences };
}

/** High bytes that are letters inside words, or quotes and dashes, as Western Windows text has them. */
function isWestern(bytes: Uint8Array): boolean {
  const isLetter = (byte: number | undefined): boolean => byte !== undefined && ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122));
  let [high, good] = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte < 0x80) return;
    high += 1;
    if ((byte >= 0x91 && byte <= 0x97) || byte === 0x85 || byte === 0xa0 || byte === 0xa3 || byte === 0xab || byte === 0xbb) good += 1;
    else if (byte >= 0xc0 && (isLetter(bytes[index - 1]) || isLetter(bytes[index + 1]))) good += 1;
  });
  return good >= 0.95 * high;
}
