import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LARGEST_FILE, LARGEST_TEXT, readBytes } from './bytes.ts';

const none = async (): Promise<Uint8Array> => new Uint8Array();

describe('reading bytes', () => {
  let folder: string;
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'liaison-bytes-')); });
  afterAll(async () => rm(folder, { recursive: true }));
  /** A sparse file: large, but no bytes on the disk. */
  const sparse = async (name: string, size: number) => {
    const file = await open(join(folder, name), 'w');
    await file.truncate(size);
    await file.close();
    return { name, path: join(folder, name) };
  };

  it('reads a file whole', async () => {
    expect((await readBytes(await sparse('small.txt', 10), none)).bytes).toHaveLength(10);
  });

  it('reads the standard input from what hands it in', async () => {
    expect(await readBytes({ name: 'stdin.txt' }, async () => new Uint8Array([65]))).toEqual({ name: 'stdin.txt', bytes: new Uint8Array([65]) });
  });

  it.each([
    ['line.txt', 200 * 1024 * 1024, 'line.txt: is 200 MB; a file of this kind may have 64 MB. Split it.'],
    ['page.html', LARGEST_TEXT + 1, 'page.html: is 64 MB; a file of this kind may have 64 MB. Split it.'],
    ['records.jsonl', LARGEST_FILE * 2, 'records.jsonl: is 1000 MB; a file of this kind may have 500 MB. Split it.'],
  ])('refuses %s of %i bytes', async (name, size, message) => {
    await expect(readBytes(await sparse(name, size), none)).rejects.toThrow(message);
  });

  it('says that a file is not there, and that a folder is none', async () => {
    await expect(readBytes({ name: 'gone.txt', path: join(folder, 'gone.txt') }, none)).rejects.toThrow('gone.txt: there is no such file or folder.');
    await expect(readBytes({ name: 'folder', path: folder }, none)).rejects.toThrow('folder: is a folder.');
  });
});
