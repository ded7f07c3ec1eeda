import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QueryError, StoreError } from '../graph/errors.ts';
import { COMMANDS } from './commands/all.ts';
import { createParts, liaison } from './test/fakes.ts';

const hit = (id: string, name: string) => ({ id, kind: 'entity' as const, type: 'Organization', name, score: 1 });

describe('the command line', () => {
  it('helps with every command, with examples', async () => {
    for (const { name, examples } of COMMANDS) {
      const { code, out } = await liaison([name, '--help']);
      expect(code).toBe(0);
      expect(examples.length).toBeGreaterThan(0);
      for (const [line] of examples) expect(out).toContain(`liaison ${line}`);
    }
  });

  it.each([
    [['nonsense'], 'unknown command'],
    [['ingst'], 'Did you mean ingest?'],
    [['ingest'], 'missing required argument'],
    [['ingest', 'x', '--dry-run'], '--dry-run lists what --prune would take away: give both.'],
    [['serve', '--prot', '1'], 'unknown option'],
    [['serve', '--port', 'abc'], '--port: "abc" is not a whole number from 0 to 65535.'],
    [['query'], 'give a query or --file'],
    [['query', 'RETURN 1', '--format', 'xml'], '"xml" is not one of table, json, csv.'],
    [['query', 'RETURN $x', '--param', 'x'], '"x" is not of the form name=value.'],
    [['query', '--file', '/nowhere.cypher'], '--file /nowhere.cypher: cannot be read (ENOENT).'],
    [['export', '--format', 'docx'], 'no format is called "docx". Known: json'],
    [['export', '--type', 'Dog'], '"Dog" is not one of Organization'],
    [['export', '--since', '2016-13'], '"2016-13" is not a date'],
    [['export', '--min-confidence', '2'], '"2" is not a number from 0 to 1.'],
    [['export', '--query', 'MATCH (n) RETURN n', '--type', 'Person'], '--query chooses by itself'],
    [['export', '--around', 'Nobody'], 'nothing is called "Nobody".'],
    [['ask', 'nonsense'], 'no question is called "nonsense". Known: partners, '],
    [['ask', 'partners', '--param', 'nam=X'], 'partners has no parameter "nam". It has name.'],
    [['judge', 'maybe', 'a', 'b'], 'say `judge same A B`'],
    [['completion', 'tcsh'], '"tcsh" is not one of bash, zsh, fish.'],
    [['--config', '/nowhere.json', 'documents'], '/nowhere.json: there is no such configuration file.'],
  ])('ends %j with 2 and says why', async (words, message) => {
    const { code, err, out } = await liaison(words);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(out).toBe('');
  });

  it.each([
    [new StoreError('embedded:./.liaison is in use by process 7. Stop it.'), 2],
    [new QueryError('refused', 'CREATE writes.'), 2],
    [new QueryError('syntax', 'unexpected end.'), 2],
    [new QueryError('timeout', 'took longer than 10 s.'), 1],
  ])('tells %s in one line and ends with %i', async (error, code) => {
    const { parts } = createParts();
    const result = await liaison(['documents'], {}, { parts: { ...parts, openStore: async () => { throw error; } }, fake: undefined as never });
    expect(result).toEqual({ code, out: '', err: `liaison: ${error.message}\n` });
  });

  it('lets a fault of its own through', async () => {
    const { parts } = createParts();
    await expect(liaison(['documents'], {}, { parts: { ...parts, openStore: async () => { throw new TypeError('x'); } }, fake: undefined as never })).rejects.toThrow(TypeError);
  });
});

describe('query', () => {
  const rows = [['UNODC', 34, null], ['=cmd()', -2, ['a', 'b']]] as const;
  const asked = (words: readonly string[]) => {
    const made = createParts();
    made.fake.result = { ...made.fake.result, columns: ['name', 'partners', 'aliases'], rows, truncated: words.includes('--limit') };
    return { made, run: liaison(['query', 'MATCH (n) RETURN n', ...words], {}, made) };
  };

  it('prints a table, numbers to the right', async () => {
    expect((await asked([]).run).out).toBe('name    partners  aliases\nUNODC         34\n=cmd()        -2  a, b\n');
  });

  it('prints objects as JSON', async () => {
    expect(JSON.parse((await asked(['--format', 'json']).run).out)).toEqual([{ name: 'UNODC', partners: 34, aliases: null }, { name: '=cmd()', partners: -2, aliases: ['a', 'b'] }]);
  });

  it('prints CSV in which no text becomes a formula', async () => {
    expect((await asked(['--format', 'csv']).run).out).toBe('name,partners,aliases\r\nUNODC,34,\r\n\'=cmd(),-2,"[""a"",""b""]"\r\n');
  });

  it('hands parameters over as JSON values or texts, and the limits', async () => {
    const { made, run } = asked(['--param', 'a=12', '--param', 'b=INTERPOL', '--param', 'c=["x"]', '--param', 'd="12"', '--timeout', '500']);
    await run;
    expect(made.fake.queries).toEqual([['MATCH (n) RETURN n', { a: 12, b: 'INTERPOL', c: ['x'], d: '12' }, { rows: 10_000, timeout: 500 }]]);
  });

  it('says when rows were cut', async () => {
    expect((await asked(['--limit', '2']).run).err).toContain('Only the first 2 rows are shown');
  });

  it('reads the query from the standard input', async () => {
    const made = createParts();
    await liaison(['query', '--file', '-'], { stdin: 'RETURN 1' }, made);
    expect(made.fake.queries[0]![0]).toBe('RETURN 1');
  });
});

describe('ask', () => {
  it('fills the parameters of a question', async () => {
    const made = createParts();
    expect((await liaison(['ask', 'partners', '--param', 'name=UNODC'], {}, made)).code).toBe(0);
    expect(made.fake.queries[0]![1]).toMatchObject({ name: 'UNODC' });
  });
  it('lists the questions without a store', async () => {
    const made = createParts();
    expect((await liaison(['ask'], {}, made)).out).toContain('partners  Who works with X  name="INTERPOL", limit=20');
    expect(made.fake.opened).toEqual([]);
  });
});

describe('search and judge', () => {
  it('finds, or ends with 1', async () => {
    const made = createParts();
    expect((await liaison(['search', 'interpol'], {}, made)).code).toBe(1);
    made.fake.hits = [hit('organization:1', 'INTERPOL')];
    expect(await liaison(['search', 'interpol'], {}, made)).toMatchObject({ code: 0, out: expect.stringContaining('organization:1') as string });
  });

  it('keeps a judgement between keys of named entities', async () => {
    const made = createParts();
    made.fake.hits = [hit('organization:1', 'Europol'), hit('organization:2', 'European Police Office')];
    const { code } = await liaison(['judge', 'same', 'Europol', 'European Police Office', '--reason', 'former name'], {}, made);
    expect(code).toBe(0);
    expect(made.fake.judged).toEqual([{ left: 'name:Organization:organization:1', right: 'name:Organization:organization:2', same: true, reason: 'former name' }]);
  });

  it('forgets a judgement on two, whichever is named first, and says where there is none or more than one', async () => {
    const made = createParts();
    made.fake.hits = [hit('organization:1', 'Europol'), hit('organization:2', 'European Police Office')];
    await liaison(['judge', 'same', 'Europol', 'European Police Office'], {}, made);
    expect(await liaison(['judge', 'forget', 'European Police Office', 'Europol'], {}, made)).toMatchObject({ code: 0, out: 'Forgotten that name:Organization:organization:1 and name:Organization:organization:2 are the same.\n' });
    expect(made.fake.judged).toEqual([]);
    expect(await liaison(['judge', 'forget', 'Europol', 'European Police Office'], {}, made)).toMatchObject({ code: 2, err: expect.stringContaining('nobody judged "Europol" and "European Police Office". `liaison judge list` shows') as string });
    const [left, right] = ['name:Organization:organization:1', 'name:Organization:organization:2'];
    made.fake.judged.push({ left, right, same: true }, { left: right, right: left, same: false });
    expect(await liaison(['judge', 'forget', 'Europol', 'European Police Office'], {}, made)).toMatchObject({ code: 2, err: expect.stringContaining(`different  ${right}  ${left}`) as string });
    expect(made.fake.judged).toHaveLength(2);
  });

  it('leaves a claim out, takes that back, and lists both', async () => {
    const made = createParts();
    expect(await liaison(['judge', 'wrong', 'c1', '--reason', 'another team'], {}, made)).toMatchObject({ code: 0, out: 'No edge counts claim c1 from now on.\n' });
    expect((await liaison(['judge', 'list'], {}, made)).out).toMatch(/wrong +c1 +another team/u);
    expect(await liaison(['judge', 'right', 'c1'], {}, made)).toMatchObject({ code: 0, out: 'Claim c1 counts again.\n' });
    expect(await liaison(['judge', 'right', 'c1'], {}, made)).toMatchObject({ code: 2, err: expect.stringContaining('nobody said that claim "c1" is wrong.') as string });
    expect(await liaison(['judge', 'wrong', 'unknown'], {}, made)).toMatchObject({ code: 2, err: expect.stringContaining('there is no claim "unknown"') as string });
  });

  it('asks which is meant where a name is that of several', async () => {
    const made = createParts();
    made.fake.hits = [hit('organization:1', 'Commission'), hit('organization:2', 'The Commission')];
    const { code, err } = await liaison(['export', '--around', 'Commission'], {}, made);
    expect(code).toBe(2);
    expect(err).toContain('"Commission" may mean 2 things');
    expect(err).toContain('organization:2');
  });
});

describe('ingest, documents and remove', () => {
  let cwd: string;
  beforeEach(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'liaison-cli-'));
    await writeFile(join(cwd, 'a.txt'), 'Alpha works with Beta.');
    await writeFile(join(cwd, 'b.txt'), 'Gamma.');
  });
  afterEach(async () => rm(cwd, { recursive: true }));

  it('reads, reads only what changed, lists, removes', async () => {
    const made = createParts();
    const first = await liaison(['ingest', '.'], { cwd }, made);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/^added {4}a\.txt {2}\+1 claim, −0\nadded {4}b\.txt {2}\+0 claims, −0\nDocuments {2}2 added, 0 changed, 0 unchanged, 0 failed; \+1 claim, −0; [\d.]+ s\nGraph {6}2 entities \(0 figures\), 1 edge, 1 claim from 2 documents\n$/u);
    await writeFile(join(cwd, 'a.txt'), 'Alpha works with Beta and Delta.');
    expect((await liaison(['ingest', '.'], { cwd }, made)).out).toContain('changed  a.txt  +2 claims, −1\nDocuments  0 added, 1 changed, 1 unchanged, 0 failed; +2 claims, −1;');
    expect((await liaison(['documents'], { cwd }, made)).out).toContain('b.txt');
    expect(await liaison(['remove', './b.txt', 'nothing.txt'], { cwd }, made)).toEqual({
      code: 1, out: 'removed  b.txt  +0 claims, −0\n', err: 'nothing.txt: no such document in embedded:./.liaison. `liaison documents` lists them.\n',
    });
  });

  it('goes on past bad documents, names them, and ends with 1', async () => {
    await writeFile(join(cwd, 'bad.txt'), 'x\u0000');
    expect(await liaison(['ingest', '.', 'gone.txt', '--quiet'], { cwd })).toEqual({
      code: 1, out: '', err: 'error gone.txt: there is no such file or folder.\nerror bad.txt: is not text.\n',
    });
  });

  it('takes away, when asked, what is gone from the folders it reads, and lists it before', async () => {
    const made = createParts();
    await mkdir(join(cwd, 'notes/old'), { recursive: true });
    for (const name of ['notes/a.txt', 'notes/old/b.txt', 'notesheet.txt']) await writeFile(join(cwd, name), 'Alpha works with Beta.');
    await writeFile(join(cwd, 'notes/c.txt'), 'Alpha works with Beta.\n---\none: Alpha works with Gamma.');
    await liaison(['ingest', 'notes', 'notesheet.txt', 'a.txt'], { cwd }, made);
    await liaison(['ingest', '-', '--stdin-name', 'letter.txt'], { cwd, stdin: 'Gamma.' }, made);
    for (const name of ['notes/old', 'notesheet.txt', 'a.txt']) await rm(join(cwd, name), { recursive: true });
    const held = (): readonly string[] => [...made.fake.graphs.values()].map(({ document }) => document.source).sort();
    const before = held();
    expect(before).toEqual(['a.txt', 'letter.txt', 'notes/a.txt', 'notes/c.txt', 'notes/c.txt#one', 'notes/old/b.txt', 'notesheet.txt']);
    expect(await liaison(['ingest', 'notes', '--prune', '--dry-run'], { cwd }, made)).toEqual({ code: 0, err: '', out: 'would remove  notes/old/b.txt  −1 claim\n' });
    expect((await liaison(['ingest', 'notes'], { cwd }, made)).out).not.toContain('removed');
    expect(held()).toEqual(before);
    const { code, out } = await liaison(['ingest', 'notes', '--prune'], { cwd }, made);
    expect([code, out]).toEqual([0, expect.stringContaining('removed  notes/old/b.txt  +0 claims, −1\nDocuments  0 added, 0 changed, 3 unchanged, 0 failed, 1 removed; +0 claims, −1;')]);
    expect(held()).toEqual(before.filter((name) => name !== 'notes/old/b.txt'));
    // Of the folder where one stands, what may never have been a file stays.
    await rm(join(cwd, 'notes/c.txt'));
    expect(JSON.parse((await liaison(['ingest', '.', '--prune', '--dry-run', '--format', 'json'], { cwd }, made)).out)).toEqual([{ source: 'notes/c.txt', claims: 1 }, { source: 'notes/c.txt#one', claims: 1 }]);
  });

  it('takes nothing away from a folder that holds no document at all, for that may be a disk that is not there', async () => {
    const made = createParts();
    await mkdir(join(cwd, 'notes'));
    await writeFile(join(cwd, 'notes/a.txt'), 'Alpha works with Beta.');
    await liaison(['ingest', 'notes'], { cwd }, made);
    await rm(join(cwd, 'notes/a.txt'));
    expect(await liaison(['ingest', 'notes', '--prune'], { cwd }, made)).toMatchObject({ code: 1, err: expect.stringContaining('notes: no document found here') as string });
    expect(made.fake.graphs.size).toBe(1);
  });

  it('gives JSON to scripts', async () => {
    const { out, err } = await liaison(['ingest', '-', '--stdin-name', 'letter.md', '--format', 'json'], { cwd, stdin: 'Alpha with Beta.' });
    expect(JSON.parse(out)).toMatchObject({ added: 1, failed: 0, stopped: false, changes: [{ source: 'letter.md', kind: 'added', claimsAdded: 1 }], problems: [], graph: { documents: 1 } });
    expect(err).toBe('');
  });

  it('draws a progress bar on a terminal only', async () => {
    expect((await liaison(['ingest', '.'], { cwd, terminal: true })).err).toMatch(/█/u);
    expect((await liaison(['ingest', '.', '--quiet'], { cwd, terminal: true })).err).toBe('');
  });
});

describe('a store that nobody has made', () => {
  it.each([['documents'], ['query', 'RETURN 1'], ['search', 'x'], ['export'], ['remove', 'x'], ['judge', 'list'], ['ask', 'partners']])('is a wrong folder for %s', async (...words) => {
    const made = createParts();
    expect(await liaison(words, { cwd: tmpdir(), env: { LIAISON_STORE: 'embedded:./nobody-made-this' } }, made)).toEqual({
      code: 2, out: '', err: 'liaison: there is no graph in embedded:./nobody-made-this yet. Make one with `liaison ingest FOLDER`, or name another with --store.\n',
    });
    expect(made.fake.opened).toEqual([]);
  });
});
