/** Writes an export where the user wants it: a file is there complete or not at all. */
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../../graph/errors.ts';
import type { Format, Piece } from '../../graph/export/format.ts';
import type { Output } from '../io.ts';

/** Small pieces are gathered, since each write to a pipe is a system call. */
const CHUNK = 64 * 1024;

export async function writeStream(output: Output, pieces: AsyncIterable<Piece>): Promise<void> {
  let chunk = '';
  for await (const { text } of pieces) {
    chunk += text;
    if (chunk.length < CHUNK) continue;
    await output.write(chunk);
    chunk = '';
  }
  await output.write(chunk);
}

/** One file at `path`, or a folder of the format's files. Throws `UsageError` where it cannot be written. */
export async function writeFiles(path: string, { files }: Pick<Format, 'files'>, pieces: AsyncIterable<Piece>): Promise<void> {
  const isFolder = files.length > 1;
  const place = (file: string) => (isFolder ? join(path, file) : path);
  const open = new Map<string, WriteStream>();
  try {
    if (isFolder) await mkdir(path, { recursive: true });
    for (const file of files) open.set(file, await create(`${place(file)}.part`));
    for await (const { file, text } of pieces) {
      const stream = open.get(file)!;
      if (!stream.write(text)) await once(stream, 'drain');
    }
    for (const [file, stream] of open) {
      stream.end();
      await once(stream, 'finish');
      await rename(`${place(file)}.part`, place(file));
    }
  } catch (error) {
    for (const [file, stream] of open) {
      stream.destroy();
      await rm(`${place(file)}.part`, { force: true });
    }
    const { code } = error as NodeJS.ErrnoException;
    if (code !== undefined && /^E[A-Z]+$/u.test(code)) throw new UsageError(`--out ${path}: cannot be written (${code}).`, { cause: error });
    throw error;
  }
}

async function create(path: string): Promise<WriteStream> {
  const stream = createWriteStream(path);
  await once(stream, 'open');
  return stream;
}
