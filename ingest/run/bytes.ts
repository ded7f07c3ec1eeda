/** The bytes of a found source, with limits, so that one file cannot take the whole run down. */
import { open } from 'node:fs/promises';
import { DocumentError } from '../../graph/errors.ts';
import type { Source } from '../stages.ts';
import { type Found, why } from './sources.ts';

/** Formats that hold many documents, or pictures beside the text. */
const LARGE_FORMATS = /\.(jsonl|ndjson|csv|tsv|json|pdf|docx)$/iu;
const MEGABYTE = 1024 * 1024;
/** A string of Node holds at most 512 million units. */
export const LARGEST_FILE = 500 * MEGABYTE;
/** One text of this size is a dump, not a document: 16 million characters are the most that is read as one. */
export const LARGEST_TEXT = 64 * MEGABYTE;

/** Reads a file whole. Throws `DocumentError` where it is too large, is no file, is not there, or may not be read. */
export async function readBytes(found: Found, stdin: () => Promise<Uint8Array>): Promise<Source> {
  const { name, path } = found;
  if (path === undefined) return { name, bytes: await stdin() };
  try {
    const file = await open(path, 'r');
    try {
      const info = await file.stat();
      if (info.isDirectory()) throw new DocumentError(name, 'is a folder.');
      // A pipe (`<(command)`) is welcome; a device never ends.
      if (!info.isFile() && !info.isFIFO()) throw new DocumentError(name, 'is no ordinary file.');
      refuseTooLarge(name, info.size);
      return { name, bytes: await file.readFile() };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError(name, why(error), { cause: error });
  }
}

function refuseTooLarge(name: string, size: number): void {
  const limit = LARGE_FORMATS.test(name) ? LARGEST_FILE : LARGEST_TEXT;
  if (size <= limit) return;
  throw new DocumentError(name, `is ${Math.round(size / MEGABYTE)} MB; a file of this kind may have ${limit / MEGABYTE} MB. Split it.`);
}
