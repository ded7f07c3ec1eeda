/** The API on real stores: what the tests beside this one ask of a small made-up store, asked of databases, which answer alike. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { draw } from '../../graph/analyse/analyse.ts';
import { QUESTIONS } from '../../graph/cypher/questions/questions.ts';
import { FORMATS } from '../../graph/export/formats.ts';
import { tell, type Thing } from '../../graph/fold/sample.ts';
import { emptyServer } from '../../graph/stores/neo4j/test/empty-server.ts';
import { openStore } from '../../graph/stores/open.ts';
import { SERVER, storeKinds } from '../../graph/stores/test/server.ts';
import type { GraphStore } from '../../graph/store.ts';
import type { GraphColumns, Judged } from '../api.ts';
import { createServer, type Server } from './server.ts';

const thing = (type: Thing['type'], name: string): Thing => ({ type, name, known: ['name'] });
const [OFFICE, UNION, GUARD, RAID, PORT] = [thing('Organization', 'Office of River Safety'), thing('Organization', 'Harbour Police Union'), thing('Organization', 'Coast Guard'), thing('Operation', 'Operation Heron'), thing('Location', 'Port Amsel')] as const;
const DOCUMENTS = [
  tell({ source: 'one.txt', title: 'First report', date: '2016-05', statements: [
    { subject: OFFICE, predicate: 'PARTNERS_WITH', object: UNION }, { subject: OFFICE, predicate: 'LEADS', object: RAID, validFrom: '2016-03' }, { subject: OFFICE, predicate: 'SUPPORTS', object: UNION },
  ] }),
  tell({ source: 'two.txt', title: 'Second report', date: '2017-01', statements: [
    { subject: GUARD, predicate: 'PARTICIPATES_IN', object: RAID }, { subject: RAID, predicate: 'LOCATED_IN', object: PORT }, { subject: UNION, predicate: 'PARTNERS_WITH', object: OFFICE, status: 'denied' },
  ] }),
];
const host = { host: '127.0.0.1:4757' };
/** What the first store answered, by what it was asked. */
const first = new Map<string, unknown>();

describe.each(storeKinds('The API'))('The API on %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-api-'));
  let store: GraphStore;
  let server: Server;
  let analysed = 0;
  beforeAll(async () => {
    store = await openStore(kind === 'neo4j' ? SERVER! : `embedded:${join(folder, 'store')}`);
    // Other suites leave judgements on the server that tests share.
    if (kind === 'neo4j') await emptyServer();
    await store.putAll(DOCUMENTS);
    server = await createServer({ store, analyse: (graph, before) => { analysed += 1; return draw(graph, before); }, formats: FORMATS, questions: QUESTIONS });
  }, 60_000);
  afterAll(async () => {
    await server.close();
    for (const { id } of await store.documents()) await store.remove(id);
    for (const { left, right } of await store.judgements()) await store.unjudge(left, right);
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = async (method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object): Promise<unknown> => {
    const { statusCode, body } = await server.app.inject({ method, url: `/api${url}`, headers: host, ...(payload && { payload }) });
    expect([url, statusCode, statusCode === 200 ? '' : body]).toEqual([url, 200, '']);
    return body.startsWith('{') || body.startsWith('[') ? JSON.parse(body) as unknown : body;
  };
  const graph = async (): Promise<GraphColumns> => await ask('GET', '/graph') as GraphColumns;
  const idOf = async (name: string): Promise<string> => { const { nodes } = await graph(); return nodes.id[nodes.name.indexOf(name)]!; };
  /** Without what one store and one moment have of their own. */
  const alike = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer, (name, value: unknown) => (['version', 'milliseconds', 'store', 'procedures', 'functions'].includes(name) ? undefined : value)));
  const same = (what: string, answer: unknown): void => {
    if (first.has(what)) expect(alike(answer)).toEqual(first.get(what));
    else first.set(what, alike(answer));
  };

  it.each([
    ['/summary'], ['/graph'], ['/documents'], ['/vocabulary'], ['/search?q=harbor%20polise'], ['/judgements'], ['/rejections'],
    [`/document/${DOCUMENTS[0]!.document.id}`],
  ])('answers %s as the others do', async (url) => same(url, await ask('GET', url)));

  it('answers about an entity, its edges with their words, and the ways between two as the others do', async () => {
    const [office, port] = [await idOf('Office of River Safety'), await idOf('Port Amsel')];
    same('entity', await ask('GET', `/entity/${office}`));
    const { edges } = await graph();
    for (const id of edges.id) same(`edge ${id}`, await ask('GET', `/edge/${id}/claims`));
    const ways = await ask('GET', `/paths?from=${office}&to=${port}`) as { readonly paths: readonly { readonly nodes: readonly string[] }[] };
    expect(ways.paths[0]!.nodes).toHaveLength(3);
    same('paths', ways);
  });

  it('answers questions and queries as the others do', async () => {
    for (const [id, parameters] of [['partners', { name: 'Office of River Safety' }], ['connect', { name: 'Coast Guard', other: 'Port Amsel' }], ['document', { document: 'Second report' }], ['brokers', {}], ['communities', {}]] as const) {
      const answer = await ask('POST', `/ask/${id}`, { parameters }) as { readonly rows: readonly unknown[] };
      expect([id, answer.rows.length > 0]).toEqual([id, true]);
      same(`ask ${id}`, answer);
    }
    same('query', await ask('POST', '/query', { cypher: 'MATCH (a:Organization)-[r:PARTNERS_WITH|LEADS]-(b:Entity) RETURN a, r, b ORDER BY a.id, r.id' }));
    expect(await ask('POST', '/query/check', { cypher: 'MATCH (n) RETURN n' })).toEqual({ problem: null });
  });

  it('analyses this graph, in which two have several edges, once', async () => {
    const { edges } = await graph();
    expect(new Set(edges.source.map((source, row) => [source, edges.target[row]].sort().join())).size).toBeLessThan(edges.id.length);
    const another = await createServer({ store, analyse: () => { throw new Error('analysed again'); } });
    expect((await another.app.inject({ url: '/api/graph', headers: host })).json<GraphColumns>().nodes.x).toEqual((await graph()).nodes.x);
    await another.close();
    expect(analysed).toBe(1);
  });

  it('makes one of two by a judgement, and two of it again where that is taken back', async () => {
    const before = await graph();
    const made = await ask('POST', '/judgements', { one: await idOf('Harbour Police Union'), other: await idOf('Coast Guard'), same: true, reason: 'one body' }) as Judged;
    expect([made.gone.length, made.fresh.length, (await graph()).nodes.id.length]).toEqual([expect.any(Number), expect.any(Number), before.nodes.id.length - 1]);
    expect(await store.judgements()).toHaveLength(1);
    same('judged', made);
    const { left, right } = made.judgement;
    same('taken back', await ask('DELETE', `/judgements?left=${encodeURIComponent(right)}&right=${encodeURIComponent(left)}`));
    expect(await store.judgements()).toEqual([]);
    const after = await graph();
    expect([after.nodes.id, after.edges.id]).toEqual([before.nodes.id, before.edges.id]);
    expect((await server.app.inject({ method: 'DELETE', url: `/api/judgements?left=${encodeURIComponent(left)}&right=${encodeURIComponent(right)}`, headers: host })).statusCode).toBe(404);
  });

  it('leaves a claim out that a reader called wrong, and counts it again', async () => {
    const before = await graph();
    const { rows } = await ask('POST', '/query', { cypher: "MATCH (c:Claim) WHERE c.predicate = 'LEADS' RETURN c.id" }) as { readonly rows: readonly (readonly string[])[] };
    const claim = rows[0]![0]!;
    same('rejected', await ask('POST', '/rejections', { claim, reason: 'not they' }));
    expect((await graph()).edges.id).toHaveLength(before.edges.id.length - 1);
    same('rejections', await ask('GET', '/rejections'));
    same('counted', await ask('DELETE', `/rejections?claim=${claim}`));
    expect((await graph()).edges.id).toEqual(before.edges.id);
  });

  it.each(FORMATS.map(({ name }) => [name]))('gives the graph as %s as the others do', async (format) => same(`export ${format}`, await ask('POST', `/export/${format}`, { nodes: (await graph()).nodes.id })));
});
