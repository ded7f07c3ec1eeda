import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findSources } from './sources.ts';

const extensions = ['txt', 'md'];
const FILES = ['a.txt', 'b.md', 'c.zip', 'README.md', '.hidden.txt', 'sub/d.txt', 'sub/.git/e.txt', 'sub/node_modules/p/f.txt', 'sub/deep/UPPER.TXT', 'other/[x].txt'];

describe('finding sources', () => {
  let cwd: string;
  beforeAll(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'liaison-sources-'));
    for (const file of FILES) {
      await mkdir(join(cwd, dirname(file)), { recursive: true });
      await writeFile(join(cwd, file), 'x');
    }
    await symlink('..', join(cwd, 'sub/circle'));
    await symlink('nowhere', join(cwd, 'sub/broken.txt'));
  });
  afterAll(async () => rm(cwd, { recursive: true }));
  const names = async (...wanted: string[]) => (await findSources(wanted, { cwd, extensions })).found.map(({ name }) => name);

  it('takes what a reader knows from a folder, sorted, without hidden files, node_modules and READMEs', async () => {
    expect(await names('sub')).toEqual(['a.txt', 'b.md', 'other/[x].txt', 'sub/broken.txt', 'sub/d.txt', 'sub/deep/UPPER.TXT'].filter((name) => name.startsWith('sub/')).concat(['sub/circle/a.txt', 'sub/circle/b.md', 'sub/circle/other/[x].txt']).sort());
    expect(await names('other')).toEqual(['other/[x].txt']);
  });

  it.each([
    [['a.txt'], ['a.txt']],
    [['c.zip'], ['c.zip']],
    [['README.md'], ['README.md']],
    [['b.md', 'a.txt', './a.txt', 'a.txt'], ['a.txt', 'b.md']],
    [['*.txt'], ['a.txt']],
    [['s*/**/*'], ['sub/d.txt', 'sub/deep/UPPER.TXT']],
    [['other/[x].txt'], ['other/[x].txt']],
    [['-'], ['stdin.txt']],
    [['*', 'sub/d.txt'], ['a.txt', 'b.md', 'sub/d.txt']],
  ])('takes %j as %j', async (wanted, expected) => {
    expect((await names(...wanted)).filter((name) => !/circle|broken/u.test(name))).toEqual(expected);
  });

  it('names what lies elsewhere relative to the working directory', async () => {
    const { found } = await findSources([join(cwd, 'a.txt')], { cwd: join(cwd, 'sub'), extensions });
    expect(found).toEqual([{ name: '../a.txt', path: join(cwd, 'a.txt') }]);
  });

  it.each([
    ['gone.txt', 'gone.txt: there is no such file or folder.'],
    ['*.pdf', '*.pdf: no document found here. Liaison reads .txt, .md.'],
    ['sub/node_modules', undefined],
    ['https://example.org/a.html', 'https://example.org/a.html: Liaison does not fetch pages. Save it as .html or .pdf and give that file.'],
    [`${'x'.repeat(300)}.txt`, `${'x'.repeat(300)}.txt: there is no such file or folder.`],
  ])('says what is wrong with %s', async (wanted, message) => {
    const { problems } = await findSources([wanted], { cwd, extensions });
    expect(problems.map((problem) => problem.message)).toEqual(message === undefined ? [] : [message]);
  });

  it('goes on after a problem', async () => {
    const { found, problems } = await findSources(['gone.txt', 'a.txt'], { cwd, extensions });
    expect(found.map(({ name }) => name)).toEqual(['a.txt']);
    expect(problems).toHaveLength(1);
  });
});
