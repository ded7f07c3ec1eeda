import { describe, expect, it } from '@jest/globals';
import { draw } from '../../graph/analyse/analyse.ts';
import { QUESTIONS } from '../../graph/cypher/questions/questions.ts';
import { FORMATS } from '../../graph/export/formats.ts';
import { QueryError, UsageError } from '../../graph/errors.ts';
import { fixtureGraph, smallStore } from '../e2e/fixture-store.ts';
import type { GraphStore } from '../../graph/store.ts';
import type { GraphColumns, IngestEvent, Judged, Judgement, Paths, QueryResult, Rejected, Rejection, Summary, Vocabulary } from '../api.ts';
import { createServer } from './server.ts';
import type { ServerOptions } from './options.ts';

const graph = fixtureGraph();
const serve = (options: Partial<ServerOptions> = {}) => createServer({ store: smallStore(graph), analyse: draw, formats: FORMATS, ...options });
const idOf = (name: string): string => graph.nodes.find(({ properties }) => properties.name === name)!.id;
const host = { host: '127.0.0.1:4757' };

describe('The API', () => {
  it('gives the graph as columns whose rows fit together, and 304 to who has it', async () => {
    const { app } = await serve();
    const answer = await app.inject({ url: '/api/graph', headers: host });
    const columns = answer.json<GraphColumns>();
    expect(columns.nodes.id).toHaveLength(graph.nodes.length);
    for (const column of [columns.nodes.x, columns.nodes.type, columns.nodes.community]) expect(column).toHaveLength(graph.nodes.length);
    graph.edges.forEach(({ id, source, target }, row) => {
      expect([columns.edges.id[row], columns.nodes.id[columns.edges.source[row]!], columns.nodes.id[columns.edges.target[row]!]]).toEqual([id, source, target]);
    });
    const again = await app.inject({ url: '/api/graph', headers: { ...host, 'if-none-match': answer.headers.etag! } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('analyses a graph with parallel edges once, also when it is read again, and a grown one from the drawing it had', async () => {
    const [first, second] = graph.edges;
    let edges = [...graph.edges, { ...first!, id: `${first!.id}-too`, type: 'FUNDS' }, { ...second!, id: `${second!.id}-back`, source: second!.target, target: second!.source }];
    let hash = 'one';
    const drawn: number[] = [];
    const store: GraphStore = { ...smallStore(graph), async *export() { yield* graph.nodes; yield* edges; }, documents: async () => [{ id: 'd' as never, source: 's', title: 't', language: 'en', hash, sentences: 0, claims: 0 }] };
    const { app } = await serve({ store, analyse: (subgraph, before) => (drawn.push(before.length), draw(subgraph, before)) });
    const read = async (): Promise<GraphColumns> => (await app.inject({ url: '/api/graph', headers: host })).json<GraphColumns>();
    const before = await read();
    hash = 'two';
    expect((await read()).version).not.toBe(before.version);
    expect(drawn).toEqual([0]);
    [edges, hash] = [[...edges, { ...first!, id: `${first!.id}-more`, target: graph.nodes.at(-1)!.id }], 'three'];
    const after = await read();
    expect(drawn).toEqual([0, graph.nodes.length]);
    const moved = before.nodes.id.map((_, row) => Math.hypot(after.nodes.x[row]! - before.nodes.x[row]!, after.nodes.y[row]! - before.nodes.y[row]!));
    expect(Math.max(...moved)).toBeLessThan(10);
  });

  it.each([
    ['/api/entity/nobody', 404], ['/api/edge/none/claims', 404], ['/api/document/none', 404], ['/api/search', 400], ['/api/search?q=a&limit=1000', 400], ['/api/search?q=a&other=1', 400],
    ['/api/paths?from=a&to=b', 404], ['/api/none', 404],
  ])('answers %s with %i and one sentence', async (url, status) => {
    const { app } = await serve();
    const answer = await app.inject({ url, headers: host });
    expect(answer.statusCode).toBe(status);
    expect(answer.json<{ message: string }>().message.length).toBeGreaterThan(10);
    expect(answer.body).not.toMatch(/ at .*\.ts:\d+/u);
  });

  it('tells nothing of a failure inside', async () => {
    const store = { ...smallStore(graph), search: () => Promise.reject(new Error('secret path /home/someone')) };
    const { app } = await serve({ store });
    const answer = await app.inject({ url: '/api/search?q=x', headers: host });
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('secret');
  });

  it('names the place of an error in a query', async () => {
    const { app } = await serve();
    const answer = await app.inject({ method: 'POST', url: '/api/query', headers: host, payload: { cypher: 'MERGE (n)' } });
    expect([answer.statusCode, answer.json()]).toEqual([400, expect.objectContaining({ error: 'syntax', at: { start: 0, end: 5 } })]);
  });

  it('hands limits of time and rows to the store', async () => {
    const asked: unknown[] = [];
    const store = smallStore(graph);
    const { app } = await serve({ limits: { queryMs: 70, queryRows: 9 }, store: { ...store, query: (...query) => (asked.push(query[2]), store.query(...query)) } });
    await app.inject({ method: 'POST', url: '/api/query', headers: host, payload: { cypher: 'MATCH (n) RETURN n' } });
    expect(asked).toEqual([{ timeout: 70, rows: 9, signal: expect.any(AbortSignal) as unknown }]);
  });

  it('checks a query without running it', async () => {
    const { app } = await serve({ store: { ...smallStore(graph), query: () => Promise.reject(new Error('it ran')) } });
    const check = async (cypher: string): Promise<unknown> => (await app.inject({ method: 'POST', url: '/api/query/check', headers: host, payload: { cypher } })).json<{ problem: unknown }>().problem;
    expect(await check('MATCH (n) RETURN n')).toBeNull();
    expect(await check('MATCH (n) SET n.x = 1')).toMatchObject({ error: 'refused', at: { start: 10, end: 13 } });
    expect(await check('MATCH (n RETURN n')).toMatchObject({ error: 'syntax' });
  });

  it('answers built-in questions, and says which it has', async () => {
    const { app } = await serve({ questions: QUESTIONS });
    const ask = async (url: string, payload: object = {}) => app.inject({ method: 'POST', url: `/api/ask/${url}`, headers: host, payload });
    const like = (await ask('like', { parameters: { name: 'INTERPOL' } })).json<QueryResult>();
    expect([like.rows[0]?.[1], like.subgraph.nodes.some(({ id }) => id === idOf('INTERPOL'))]).toEqual(['INTERPOL', true]);
    expect([(await ask('none')).statusCode, (await ask('like', { parameters: { nome: 'x' } })).statusCode, (await ask('like', { other: 1 })).statusCode]).toEqual([404, 400, 400]);
  });

  it('says what a query may speak of', async () => {
    const { app } = await serve();
    const { labels, relations, functions } = (await app.inject({ url: '/api/vocabulary', headers: host })).json<Vocabulary>();
    expect(labels.find(({ name }) => name === 'Figure')?.properties).toEqual(expect.arrayContaining(['comparator', 'measure', 'value']));
    expect(relations.find(({ name }) => name === 'LEADS')?.properties).toEqual(expect.arrayContaining(['confidence', 'status']));
    expect(functions).toContain('toLower');
  });

  it('takes judgements on entities and keys, says what they change, and takes them back', async () => {
    const made: Judgement[] = [];
    const store: GraphStore = {
      ...smallStore(graph), judgements: async () => made, judge: async (judgement) => void made.push(judgement),
      unjudge: async (left, right) => made.splice(made.findIndex((one) => one.left === left && one.right === right), 1).length > 0,
      entity: async (id) => smallStore(graph).entity(id).then((view) => view && { ...view, joins: [{ key: `acronym:${view.node.labels[1]!}:X`, reason: '', documents: 9 }, { key: `name:${view.node.labels[1]!}:${id}`, reason: '', documents: 1 }] }),
    };
    const { app } = await serve({ store });
    const post = async (payload: object) => app.inject({ method: 'POST', url: '/api/judgements', headers: host, payload });
    const judged = (await post({ one: idOf('UNODC'), other: idOf('IOM'), same: true, reason: ' one office ' })).json<Judged>();
    expect(judged).toMatchObject({ judgement: { left: `name:Organization:${idOf('UNODC')}`, right: `name:Organization:${idOf('IOM')}`, same: true, reason: 'one office' }, gone: [], fresh: [] });
    expect((await app.inject({ url: '/api/judgements', headers: host })).json()).toEqual(made);
    const refused = [{ one: idOf('UNODC'), other: idOf('Lyon'), same: true }, { one: idOf('UNODC'), other: idOf('UNODC'), same: true }, { one: 'nobody', other: idOf('IOM'), same: true }, { one: idOf('UNODC'), other: idOf('IOM') }, { one: idOf('UNODC'), other: idOf('IOM'), same: true, more: 1 }];
    expect(await Promise.all(refused.map(async (one) => (await post(one)).statusCode))).toEqual([400, 400, 404, 400, 400]);
    const { left, right } = judged.judgement;
    const back = async () => (await app.inject({ method: 'DELETE', url: `/api/judgements?left=${encodeURIComponent(left)}&right=${encodeURIComponent(right)}`, headers: host })).statusCode;
    expect([await back(), await back(), made]).toEqual([200, 404, []]);
  });

  it('takes the word that a claim is wrong, tells readers of another graph, and takes it back', async () => {
    const made: Rejection[] = [];
    const small = smallStore(graph);
    const known = graph.documents[0]!.claimsMade[0]!.id;
    const { app } = await serve({ store: {
      ...small, rejections: async () => made, reject: async (one) => one.claim === known && made.push(one) > 0,
      unreject: async (claim) => made.splice(0).some((one) => one.claim === claim),
    } });
    const before = (await app.inject({ url: '/api/summary', headers: host })).json<Summary>().version;
    const post = async (payload: object) => app.inject({ method: 'POST', url: '/api/rejections', headers: host, payload });
    const answer = (await post({ claim: known, reason: ' another team ' })).json<Rejected>();
    expect(answer.rejection).toEqual({ claim: known, reason: 'another team' });
    expect(answer.version).not.toBe(before);
    expect((await app.inject({ url: '/api/rejections', headers: host })).json()).toEqual(made);
    expect(await Promise.all([{ claim: 'nobody' }, {}, { claim: known, more: 1 }, { claim: '' }].map(async (one) => (await post(one)).statusCode))).toEqual([404, 400, 400, 400]);
    const back = async () => (await app.inject({ method: 'DELETE', url: `/api/rejections?claim=${known}`, headers: host })).statusCode;
    expect([await back(), await back(), made]).toEqual([200, 404, []]);
    expect((await app.inject({ url: '/api/summary', headers: host })).json<Summary>().version).toBe(before);
  });

  it('lets nobody write where it is only to be read', async () => {
    const { app } = await serve({ readOnly: true, ingest: async function* () {} });
    expect((await app.inject({ url: '/api/summary', headers: host })).json()).toMatchObject({ canIngest: false, canJudge: false });
    for (const [method, url] of [['POST', '/api/judgements'], ['DELETE', '/api/judgements'], ['POST', '/api/rejections'], ['DELETE', '/api/rejections'], ['POST', '/api/ingest']] as const) expect((await app.inject({ method, url, headers: host })).statusCode).toBe(404);
  });

  it.each([['query', { cypher: 'MATCH (n) RETURN n' }], ['ask/partners', {}]])('ends a query whose reader goes away: %s', async (path, payload) => {
    let ended: (reason: string) => void = () => {};
    const end = new Promise<string>((resolve) => { ended = resolve; });
    let began: () => void = () => {};
    const beginning = new Promise<void>((resolve) => { began = resolve; });
    const query: GraphStore['query'] = (_cypher, _parameters, { signal } = {}) => new Promise((_, fail) => {
      began();
      signal!.addEventListener('abort', () => { ended('aborted'); fail(new QueryError('cancelled', 'Cancelled.')); });
    });
    const server = await createServer({ store: { ...smallStore(graph), query }, analyse: draw, questions: QUESTIONS });
    try {
      const leave = new AbortController();
      const asked = fetch(new URL(`/api/${path}`, await server.listen(0)), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(payload), signal: leave.signal }).catch((error: unknown) => (error as Error).name);
      await beginning;
      leave.abort();
      expect([await asked, await end]).toEqual(['AbortError', 'aborted']);
    } finally {
      await server.close();
    }
  });

  it('refuses a body that is too large', async () => {
    const { app } = await serve({ limits: { bodyBytes: 1000 } });
    expect((await app.inject({ method: 'POST', url: '/api/query', headers: host, payload: { cypher: 'x'.repeat(2000) } })).statusCode).toBe(413);
  });

  it('finds ways between two entities, each hop with its words', async () => {
    const { app } = await serve();
    const { paths } = (await app.inject({ url: `/api/paths?from=${idOf('Spain')}&to=${idOf('Adwenpa 2')}&k=3`, headers: host })).json<Paths>();
    expect(paths).toHaveLength(3);
    expect(paths.map(({ hops }) => hops.length)).toEqual([...paths.map(({ hops }) => hops.length)].sort((a, b) => a - b));
    for (const { nodes, hops } of paths) {
      expect([nodes[0], nodes.at(-1)]).toEqual([idOf('Spain'), idOf('Adwenpa 2')]);
      expect(new Set(nodes).size).toBe(nodes.length);
      for (const { claim, status } of hops) expect([claim?.sentence.text.length ?? 0, status === 'denied']).toEqual([expect.any(Number), false]);
    }
  });

  it('exports exactly the view', async () => {
    const { app } = await serve();
    const nodes = [idOf('INTERPOL'), idOf('UNODC'), idOf('Lyon')];
    const answer = await app.inject({ method: 'POST', url: '/api/export/json', headers: host, payload: { nodes } });
    const file = answer.json<{ nodes: { id: string }[]; edges: { source: string; target: string }[] }>();
    expect(file.nodes.map(({ id }) => id)).toEqual([...nodes].sort());
    expect(file.edges.length).toBeGreaterThan(1);
    for (const { source, target } of file.edges) expect(nodes).toEqual(expect.arrayContaining([source, target]));
  });

  it('reads uploaded files and tells what happens', async () => {
    const names: string[] = [];
    const { app } = await serve({
      ingest: async function* (files) {
        for (const { name, bytes } of files) {
          names.push(`${name} ${bytes.length}`);
          yield { kind: 'document', source: name, change: 'added', document: 'd1', entities: 1, claims: 1 };
        }
        throw new Error('secret');
      },
    });
    const payload = '--b\r\nContent-Disposition: form-data; name="files"; filename="../../etc/a.txt"\r\nContent-Type: text/plain\r\n\r\nhello\r\n--b--\r\n';
    const answer = await app.inject({ method: 'POST', url: '/api/ingest', headers: { ...host, 'content-type': 'multipart/form-data; boundary=b' }, payload });
    const events = [...answer.body.matchAll(/^data: (.*)$/gmu)].map(([, json]) => JSON.parse(json!) as IngestEvent);
    expect(names).toEqual(['a.txt 5']);
    expect(events.map(({ kind }) => kind)).toEqual(['start', 'document', 'problem', 'done']);
    expect(answer.body).not.toContain('secret');
  });
});

describe('Who may speak to the server', () => {
  it.each([
    ['a foreign host', { host: 'evil.example' }, 421], ['no valid host', { host: 'a b' }, 421], ['a foreign origin', { ...host, origin: 'https://evil.example' }, 403],
    ['a sandboxed frame', { ...host, origin: 'null' }, 403], ['another port', { ...host, origin: 'http://127.0.0.1:1' }, 403],
    ['itself', { ...host, origin: 'http://127.0.0.1:4757' }, 200], ['localhost', { host: 'localhost:4757' }, 200], ['IPv6 loopback', { host: '[::1]:4757' }, 200],
  ])('%s', async (_who, headers, status) => {
    const { app } = await serve();
    expect((await app.inject({ url: '/api/health', headers })).statusCode).toBe(status);
  });

  it('does not open to the network without a token', async () => {
    await expect(serve({ host: '0.0.0.0' })).rejects.toThrow(UsageError);
  });

  it.each([[undefined, 401], ['Bearer wrong', 401], ['Bearer right', 200]])('answers the token %s with %i', async (authorization, status) => {
    const { app } = await serve({ host: '0.0.0.0', token: 'right' });
    expect((await app.inject({ url: '/api/health', headers: { host: '192.168.1.5:4747', ...(authorization && { authorization }) } })).statusCode).toBe(status);
  });

  it('allows the page nothing but its own files', async () => {
    const { app } = await serve();
    const policy = String((await app.inject({ url: '/api/health', headers: host })).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
  });
});

describe('The description', () => {
  it('knows every address, and the answers are as it says', async () => {
    const { app } = await serve({ ingest: async function* () {} });
    await app.ready();
    const description = app.swagger() as unknown as { paths: Record<string, Record<string, { summary?: string; responses?: Record<string, unknown> }>> };
    expect(Object.keys(description.paths).sort()).toEqual([
      '/api/ask/{question}', '/api/document/{id}', '/api/documents', '/api/edge/{id}/claims', '/api/entity/{id}', '/api/export/{format}', '/api/graph', '/api/health', '/api/ingest',
      '/api/judgements', '/api/openapi.json', '/api/paths', '/api/query', '/api/query/check', '/api/rejections', '/api/search', '/api/summary', '/api/vocabulary',
    ]);
    for (const methods of Object.values(description.paths)) for (const { summary, responses } of Object.values(methods)) expect([summary, Object.keys(responses ?? {}).length > 0]).toEqual([expect.stringMatching(/.{8,}/u), true]);
    const summary = (await app.inject({ url: '/api/summary', headers: host })).json<Summary>();
    expect(summary).toMatchObject({ canIngest: true, counts: { documents: 3 } });
  });
});
