/** `--accurate` as a user has it: another engine of another version, the same bytes with any number of workers. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createFolder, type Folder } from './liaison.ts';

const TEXT = 'Officers from Alder Customs, the Lintel Coast Guard and the Harbour Police of Sorna worked side by side during Operation Mallow, which Norway paid for. A review will be held in Accra in June.';

describe('--accurate', () => {
  let folder: Folder;
  const on = async (store: string, ...words: readonly string[]): Promise<string> => {
    const { code, out, err } = await folder.run([...words, '--store', store]);
    expect({ words, code, err }).toEqual({ words, code: 0, err: '' });
    return out;
  };
  const bytesOf = (store: string): Promise<string> => on(store, 'export', '--format', 'json', '--with-evidence');

  beforeAll(async () => {
    folder = await createFolder();
    await writeFile(join(folder.path, 'a.txt'), TEXT);
    await writeFile(join(folder.path, 'b.txt'), 'The Alder Fund finances the Harbour Police of Sorna. Its head, Ana Lund, signed the grant in Oslo.');
  }, 60_000);
  afterAll(() => folder.remove());

  it('gives the same bytes with no workers and with two, reads again what the quick engine read, and nothing twice', async () => {
    expect(await on('embedded:./one', 'ingest', '.', '--accurate', '--workers', '0')).toContain('2 added');
    expect(await on('embedded:./two', 'ingest', '.')).toContain('2 added');
    const quick = await bytesOf('embedded:./two');
    expect(await on('embedded:./two', 'ingest', '.', '--accurate', '--workers', '2')).toContain('0 added, 2 changed');
    expect(await on('embedded:./two', 'ingest', '.', '--accurate')).toContain('0 added, 0 changed, 2 unchanged');
    const accurate = await bytesOf('embedded:./one');
    expect(await bytesOf('embedded:./two')).toBe(accurate);
    expect(accurate).not.toBe(quick);
    expect(accurate).toContain('"FUNDS"');
    // Back to the quick engine: as if the other had never read.
    expect(await on('embedded:./two', 'ingest', '.')).toContain('0 added, 2 changed');
    expect(await bytesOf('embedded:./two')).toBe(quick);
  }, 180_000);

  it('explain shows what that engine found', async () => {
    const { code, out } = await folder.run(['explain', 'b.txt', '--accurate']);
    expect(code).toBe(0);
    expect(out).toContain('FUNDS');
  }, 60_000);
});
