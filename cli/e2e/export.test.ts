/** `liaison export` on real stores: what each option chooses, and that every format comes out whole. In this process; `cli.test.ts` runs the program. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import graphologyModule from 'graphology';
import gexfModule from 'graphology-gexf';
import { FORMATS } from '../../graph/export/formats.ts';
import { tell, type Thing } from '../../graph/fold/sample.ts';
import type { Subgraph } from '../../graph/model.ts';
import { emptyServer } from '../../graph/stores/neo4j/test/empty-server.ts';
import { openStore } from '../../graph/stores/open.ts';
import { SERVER, storeKinds } from '../../graph/stores/test/server.ts';
import { createWorld } from '../test/fakes.ts';
import { runCommandLine } from '../program.ts';
import { parts } from '../wire.ts';

const { MultiGraph } = graphologyModule as unknown as { MultiGraph: unknown };
const { parse: parseGexf } = gexfModule as unknown as { parse: (Graph: unknown, text: string) => { readonly order: number; readonly size: number } };

const thing = (type: Thing['type'], name: string, rest: Partial<Thing> = {}): Thing => ({ type, name, known: ['name'], ...rest });
const OFFICE = thing('Organization', 'Office of River Safety', { facts: { acronym: 'ORS' }, known: ['name', 'bound'] });
const UNION = thing('Organization', 'Harbour Police Union');
const RAID = thing('Operation', 'Operation Heron');
const DOCUMENTS = [
  tell({ source: 'one.txt', statements: [
    { subject: OFFICE, predicate: 'PARTNERS_WITH', object: UNION, validFrom: '2015', confidence: 0.6 },
    { subject: OFFICE, predicate: 'LEADS', object: RAID, status: 'planned', validFrom: '2018-02' },
  ] }),
  tell({ source: 'two.txt', statements: [
    { subject: thing('Organization', '=cmd|"/c calc"!A0'), predicate: 'SUPPORTS', object: RAID },
    { subject: thing('Person', 'Ada "Fen"\n<Lane>'), predicate: 'REPRESENTS', object: UNION, validFrom: '2016', confidence: 0.5 },
  ] }),
];

describe.each(storeKinds('Export'))('export on %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-export-'));
  const url = kind === 'neo4j' ? SERVER! : `embedded:${join(folder, 'store')}`;
  const run = async (...words: readonly string[]) => {
    const world = createWorld({ cwd: folder, env: { LIAISON_STORE: url } });
    return { code: await runCommandLine(words, world.io, parts), out: world.out(), err: world.err() };
  };
  const chosen = async (...words: readonly string[]): Promise<readonly string[]> => {
    const { code, out, err } = await run('export', ...words);
    expect([code, err]).toEqual([0, '']);
    const { nodes, edges } = JSON.parse(out) as Subgraph;
    const ids = new Set(nodes.map(({ id }) => id));
    for (const { source, target } of edges) expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
    return [...nodes.map(({ properties: { name, title }, labels }) => String(name ?? title ?? labels[0]).slice(0, 6)), ...edges.map(({ type }) => type)].sort();
  };
  beforeAll(async () => {
    if (kind === 'neo4j') await emptyServer();
    const store = await openStore(url);
    await store.putAll(DOCUMENTS);
    await store.close();
  }, 60_000);
  afterAll(async () => {
    if (kind === 'neo4j') await emptyServer();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['the whole network', [], ['=cmd|"', 'Ada "F', 'Harbou', 'LEADS', 'Office', 'Operat', 'PARTNERS_WITH', 'REPRESENTS', 'SUPPORTS']],
    ['around a name, one hop', ['--around', 'Harbour Police Union'], ['Ada "F', 'Harbou', 'Office', 'PARTNERS_WITH', 'REPRESENTS']],
    ['around an acronym, no hop', ['--around', 'ORS', '--hops', '0'], ['Office']],
    ['around a name, two hops', ['--around', 'Operation Heron', '--hops', '2'], ['=cmd|"', 'Harbou', 'LEADS', 'Office', 'Operat', 'PARTNERS_WITH', 'SUPPORTS']],
    ['around two', ['--around', 'ORS', '--around', 'Harbour Police Union', '--hops', '0'], ['Harbou', 'Office', 'PARTNERS_WITH']],
    ['types', ['--type', 'Organization', '--type', 'Person'], ['=cmd|"', 'Ada "F', 'Harbou', 'Office', 'PARTNERS_WITH', 'REPRESENTS']],
    ['types since a date', ['--type', 'Organization', '--type', 'Person', '--since', '2016'], ['Ada "F', 'Harbou', 'REPRESENTS']],
    ['types since a date with some confidence', ['--type', 'Organization', '--type', 'Operation', '--since', '2015', '--min-confidence', '0.7'], ['LEADS', 'Office', 'Operat']],
    ['until a date', ['--until', '2015-12'], ['Harbou', 'Office', 'PARTNERS_WITH']],
    ['edges', ['--edge', 'LEADS', '--edge', 'REPRESENTS'], ['Ada "F', 'Harbou', 'LEADS', 'Office', 'Operat', 'REPRESENTS']],
    ['a status', ['--status', 'planned'], ['LEADS', 'Office', 'Operat']],
    ['a document with its evidence', ['--document', 'two.txt', '--edge', 'SUPPORTS', '--with-evidence'],
      ['=cmd|"', 'Claim', 'EVIDENCED_BY', 'IN_DOCUMENT', 'MENTIONS', 'MENTIONS', 'OBJECT', 'Operat', 'SUBJECT', 'SUPPORTS', 'Senten', 'two.tx']],
    ['a query’s nodes and edges', ['--query', "MATCH (o:Organization)-[r:LEADS]->(x) RETURN o, r, x"], ['LEADS', 'Office', 'Operat']],
    ['a query’s paths', ['--query', "MATCH p = (:Person)-->(:Organization)--(:Organization) RETURN p"], ['Ada "F', 'Harbou', 'Office', 'PARTNERS_WITH', 'REPRESENTS']],
    ['a query’s edges, and the nodes at their ends', ['--query', 'MATCH ()-[r:SUPPORTS]->() RETURN r'], ['=cmd|"', 'Operat', 'SUPPORTS']],
    ['a query’s claim and what it is about', ['--query', "MATCH (c:Claim {predicate: 'LEADS'})-[r:SUBJECT]->(e) RETURN c, r, e.name"], ['Claim', 'Office', 'SUBJECT']],
    ['nothing, where a query gives no nodes', ['--query', 'MATCH (n:Topic) RETURN n'], []],
  ])('chooses %s', async (_, words, expected) => {
    expect(await chosen(...words)).toEqual([...expected].sort());
  }, 30_000);

  it.each(FORMATS.map((format) => [format.name, format] as const))('writes %s whole, from a selection and from a query alike', async (name, { files }) => {
    const written = async (out: string, ...words: readonly string[]): Promise<readonly string[]> => {
      expect(await run('export', '--format', name, '--out', out, ...words)).toEqual({ code: 0, out: '', err: '' });
      const place = join(folder, out);
      if (files.length === 1) return [readFileSync(place, 'utf8')];
      expect(readdirSync(place).sort()).toEqual([...files].sort());
      return files.map((file) => readFileSync(join(place, file), 'utf8'));
    };
    const selection = await written(`${name}-1`);
    expect(selection.join('')).toContain('Operation Heron');
    expect(await written(`${name}-2`, '--query', 'MATCH (n:Entity) OPTIONAL MATCH (n)-[r]->(m:Entity) RETURN n, r, m')).toEqual(selection);
    if (files.length === 1) expect((await run('export', '--format', name)).out).toBe(selection[0]);
  }, 60_000);

  it('writes CSV that starts no program, and GEXF that others read', async () => {
    await run('export', '--format', 'csv', '--out', 'sheet');
    const rows = parseCsv(readFileSync(join(folder, 'sheet/nodes.csv'), 'utf8'), { columns: true }) as readonly { readonly name: string }[];
    expect(rows.map((row) => row.name)).toContain('\'=cmd|"/c calc"!A0');
    expect(rows.map((row) => row.name)).toContain('Ada "Fen"\n<Lane>');
    const { order, size } = parseGexf(MultiGraph, (await run('export', '--format', 'gexf', '--with-evidence')).out);
    expect([order, size]).toEqual([5 + 2 + 4 + 4, 4 + 4 + 8 + 12]);
  }, 60_000);

  it('says in one line why nothing is written', async () => {
    for (const [words, says] of [
      [['--query', 'MATCH (n) SET n.x = 1 RETURN n'], /^liaison: At 11: SET is refused/u],
      [['--query', 'MATCH (n RETURN n'], /^liaison: /u],
      [['--query', 'UNWIND range(1, 100001) AS x RETURN x'], /^liaison: the query gives more than 100000 rows, and an export is whole or not at all\./u],
      [['--around', 'Operation'], /^liaison: nothing is called "Operation"\. Do you mean one of these\?\n {2}Operation Heron/u],
      [['--format', 'csv'], /^liaison: csv is 2 files \(nodes\.csv, edges\.csv\): give a folder with --out\.$/mu],
    ] as const) {
      const { code, out, err } = await run('export', ...words);
      expect([words, out, err, code > 0]).toEqual([words, '', expect.stringMatching(says), true]);
    }
  }, 60_000);
});
