import { chmod, chown, copyFile, mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createFolder, type Folder } from './liaison.ts';

const NOBODY = 65_534;
const GOOD = 'INTERPOL works in partnership with the OSCE.\n';

/** Each case puts one bad thing beside a good document; it must be named in one line and the good one read. */
const BAD: readonly { readonly name: string; readonly make: (path: string) => Promise<unknown>; readonly says: RegExp }[] = [
  { name: 'gone.txt', make: async () => {}, says: /gone\.txt: there is no such file or folder\./u },
  { name: 'binary.txt', make: (path) => writeFile(path, Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)), says: /binary\.txt: /u },
  { name: 'empty.txt', make: (path) => writeFile(path, ''), says: /empty\.txt: /u },
  { name: 'blank.md', make: (path) => writeFile(path, ' \n\t\n'), says: /blank\.md: /u },
  { name: 'line.txt', make: async (path) => {
    const file = await open(path, 'w');
    for (let part = 0; part < 200; part += 1) await file.write('x'.repeat(1024 * 1024));
    await file.close();
  }, says: /line\.txt: is 200 MB; a file of this kind may have 64 MB\. Split it\./u },
  { name: 'picture.png', make: (path) => writeFile(path, 'PNG'), says: /picture\.png: no reader for "\.png" files\. Known: /u },
  { name: 'torn.pdf', make: (path) => writeFile(path, '%PDF-1.7\nnot really'), says: /torn\.pdf: /u },
  { name: 'torn.docx', make: (path) => writeFile(path, 'PK not really'), says: /torn\.docx: /u },
  { name: 'torn.jsonl', make: (path) => writeFile(path, '{"text":\n'), says: /torn\.jsonl/u },
];

describe('bad input', () => {
  let folder: Folder;
  beforeEach(async () => {
    folder = await createFolder();
    await writeFile(join(folder.path, 'good.txt'), GOOD);
  });
  afterEach(() => folder.remove());

  it.each(BAD)('$name is one line that names it; the others are read; the exit code is 1', async ({ name, make, says }) => {
    await make(join(folder.path, name));
    const { code, out, err } = await folder.run(['ingest', name, 'good.txt']);
    expect(err.trim().split('\n')).toEqual([expect.stringMatching(says)]);
    expect(err).toMatch(/^error /u);
    expect(out).toMatch(/^added {4}good\.txt/u);
    expect(code).toBe(1);
    const documents = await folder.run(['documents', '--format', 'json']);
    expect((JSON.parse(documents.out) as { source: string }[]).map(({ source }) => source)).toEqual(['good.txt']);
  }, 60_000);

  it('invalid UTF-8 is read in the encoding that it is in, or named', async () => {
    await writeFile(join(folder.path, 'latin.txt'), Buffer.concat([Buffer.from('INTERPOL works with the Minist'), Buffer.from([0xe8]), Buffer.from('re de l\'Int'), Buffer.from([0xe9]), Buffer.from('rieur.\n')]));
    const { code, err } = await folder.run(['ingest', 'latin.txt', 'good.txt']);
    expect(err).toContain('latin.txt: ');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect([0, 1]).toContain(code);
  }, 60_000);

  (process.getuid?.() === undefined ? it.skip : it)('an unreadable folder and an unreadable file are named', async () => {
    await mkdir(join(folder.path, 'closed'));
    await copyFile(join(folder.path, 'good.txt'), join(folder.path, 'secret.txt'));
    const asRoot = process.getuid!() === 0;
    if (asRoot) for (const name of ['.', 'good.txt']) await chown(join(folder.path, name), NOBODY, NOBODY);
    await chmod(join(folder.path, 'closed'), 0o000);
    await chmod(join(folder.path, 'secret.txt'), 0o000);
    const { code, out, err } = await folder.run(['ingest', '.'], asRoot ? { uid: NOBODY } : {});
    expect(err.trim().split('\n').sort()).toEqual([
      'error closed: may not be read by this user. Check its permissions.',
      'error secret.txt: may not be read by this user. Check its permissions.',
    ]);
    expect(out).toMatch(/^added {4}good\.txt/u);
    expect(code).toBe(1);
    await chmod(join(folder.path, 'closed'), 0o700);
  }, 60_000);

  it.each([
    ['a store that is no store', ['--store', 'postgres://x'], {}, /^liaison: "postgres:\/\/x" is not a store\. Use /u],
    ['a server that is not there', ['--store', 'bolt://127.0.0.1:9'], { NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'wrong' }, /^liaison: .*127\.0\.0\.1:9/u],
    ['a folder that is a file', ['--store', 'embedded:good.txt'], {}, /^liaison: embedded:good\.txt/u],
  ])('%s is one line and exit code 2', async (_, words, env, says) => {
    const { code, out, err } = await folder.run(['ingest', 'good.txt', ...words], { env });
    expect(err).toMatch(says);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(out).toBe('');
    expect(code).toBe(2);
  }, 90_000);

  it('a store that another process holds is one line and exit code 2', async () => {
    const { child, ended } = folder.start(['serve', '--port', '0']);
    await new Promise((resolve) => { child.stdout!.once('data', resolve); });
    const { code, err } = await folder.run(['ingest', 'good.txt']);
    child.kill('SIGINT');
    expect(err).toMatch(/^liaison: embedded:\.\/\.liaison is open in another process\. /u);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
    expect(await ended).toMatchObject({ code: 0, err: '' });
    expect((await folder.run(['documents', '--format', 'json'])).out).toBe('[]\n');
  }, 90_000);
});
