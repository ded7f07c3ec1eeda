/** JSON Lines: a document a line. Lines are cut from the bytes, so that a file may be longer than one string of JavaScript. */
import { DocumentError } from '../../graph/errors.ts';
import type { Reader } from '../stages.ts';
import { magicOf, MOST_LINE_BYTES, utf8 } from './decode.ts';
import { readRecords, type RawRecord } from './records.ts';

export const jsonlReader: Reader = {
  format: 'JSON Lines',
  extensions: ['jsonl', 'ndjson'],
  read: async ({ name, bytes }) => {
    if (bytes.length === 0) throw new DocumentError(name, 'the file is empty.');
    const magic = magicOf(bytes);
    if (magic) throw new DocumentError(name, `is ${magic[1]}, not JSON Lines. ${magic[2]}`);
    return readRecords(name, [...records(bytes)]);
  },
};

function* records(bytes: Uint8Array): Generator<RawRecord> {
  let start = 0;
  for (let number = 1; start < bytes.length; number += 1) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline;
    const record = parseLine(bytes.subarray(start, end));
    if (record) yield { number, place: `line ${number}`, ...record };
    start = end + 1;
  }
}

function parseLine(line: Uint8Array): Pick<RawRecord, 'fields' | 'fault'> | undefined {
  if (line.length > MOST_LINE_BYTES) return { fault: `is longer than ${MOST_LINE_BYTES / 1024 / 1024} MB, the most that is read of a line.` };
  const text = utf8(line);
  if (text === undefined) return { fault: 'invalid UTF-8. Save the file as UTF-8.' };
  if (text.trim() === '') return undefined;
  try {
    const value: unknown = JSON.parse(text.trim());
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { fields: value as Record<string, unknown> } : { fault: 'is JSON, but no object with fields.' };
  } catch (error) {
    return { fault: `is broken JSON (${error instanceof Error ? error.message.replaceAll(/\s+/gu, ' ').slice(0, 80) : 'unreadable'}).` };
  }
}
