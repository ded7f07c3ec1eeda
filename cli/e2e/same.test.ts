/** Same in, same out, as a user has it: the real documents of seeds/, by ways of their own, into both stores, with one worker or four. */
import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyServer } from '../../graph/stores/neo4j/test/empty-server.ts';
import { SERVER, storeKinds } from '../../graph/stores/test/server.ts';
import { createFolder, type Folder } from './liaison.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const env = { NEO4J_USERNAME: process.env.NEO4J_USERNAME ?? 'neo4j', NEO4J_PASSWORD: process.env.NEO4J_PASSWORD ?? '' };

describe('the seeds make the same bytes', () => {
  let folder: Folder;
  let names: readonly string[];
  let straight: string;
  const on = async (store: string, ...words: readonly string[]): Promise<string> => {
    const { code, out, err } = await folder.run([...words, '--store', store], { env });
    expect({ words, code, err }).toEqual({ words, code: 0, err: '' });
    return out;
  };
  const bytesOf = (store: string): Promise<string> => on(store, 'export', '--format', 'json', '--with-evidence');

  beforeAll(async () => {
    folder = await createFolder();
    await cp(SEEDS, join(folder.path, 'seeds'), { recursive: true });
    names = (await readdir(SEEDS)).filter((name) => /^\d/u.test(name)).map((name) => `seeds/${name}`).sort();
    await on('embedded:./straight', 'ingest', 'seeds', '--workers', '1', '--quiet');
    straight = await bytesOf('embedded:./straight');
    expect(straight.length).toBeGreaterThan(100_000);
  }, 120_000);
  afterAll(() => folder.remove());

  it.each(storeKinds('The seeds'))('on %s: by four workers at once; and changed, taken away, changed back and read again by one, five times in all', async (kind) => {
    if (kind === 'neo4j') await emptyServer();
    const store = kind === 'neo4j' ? SERVER! : 'embedded:./roundabout';
    const ingest = (workers: string): Promise<string> => on(store, 'ingest', 'seeds', '--workers', workers);
    expect(await ingest('4')).toContain('12 added, 0 changed, 0 unchanged, 0 failed');
    expect(await bytesOf(store)).toBe(straight);
    const changed = join(folder.path, names[7]!);
    const before = await readFile(changed, 'utf8');
    await writeFile(changed, `${before}\nThe Harbour Police Union works in partnership with INTERPOL.\n`);
    await on(store, 'remove', ...names.slice(0, 5));
    expect(await ingest('1')).toContain('5 added, 1 changed, 6 unchanged, 0 failed');
    await writeFile(changed, before);
    expect(await ingest('1')).toContain('0 added, 1 changed, 11 unchanged, 0 failed');
    for (let time = 4; time <= 5; time += 1) expect(await ingest('1')).toContain('0 added, 0 changed, 12 unchanged, 0 failed; +0 claims, −0');
    expect(await bytesOf(store)).toBe(straight);
    await on(store, 'remove', ...names);
    expect(await bytesOf(store)).toBe('{"nodes":[],"edges":[]}\n');
  }, 600_000);
});
