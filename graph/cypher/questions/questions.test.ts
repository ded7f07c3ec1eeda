import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { analyse } from '../../analyse/analyse.ts';
import { tell, type Thing } from '../../fold/sample.ts';
import { isEdge } from '../../export/elements.ts';
import type { EdgeId, EntityId, GraphEdge } from '../../model.ts';
import { openStore } from '../../stores/open.ts';
import { SERVER, storeKinds } from '../../stores/test/server.ts';
import type { GraphStore, QueryResult, QueryValue } from '../../store.ts';
import { guard } from '../guard.ts';
import { askQuestion } from './ask.ts';
import { shortestWays } from './paths.ts';
import { parseQuestion, QUESTIONS } from './questions.ts';

const thing = (type: Thing['type'], name: string, rest: Partial<Thing> = {}): Thing => ({ type, name, known: ['name'], ...rest });
const OFFICE = thing('Organization', 'Office of River Safety', { facts: { acronym: 'ORS', kind: 'igo' }, known: ['name', 'bound'], aliases: ['the River Office'] });
const UNION = thing('Organization', 'Harbour Police Union');
const BANK = thing('Organization', 'Delta Bank');
const RAID = thing('Operation', 'Operation Heron');
const PORT = thing('Location', 'Port Amsel');
const boats = (value: number): Thing => thing('Figure', `${value} boats seized`, { known: [], quantity: { value, comparator: '=', of: 'boat', measure: 'boats seized', unit: 'count' }, about: 'name:Operation:operation heron' });

const FIRST = tell({ source: 'one.txt', title: 'First report', date: '2016-05', statements: [
  { subject: OFFICE, predicate: 'PARTNERS_WITH', object: UNION },
  { subject: OFFICE, predicate: 'LEADS', object: RAID, validFrom: '2016-03' },
  { subject: RAID, predicate: 'LOCATED_IN', object: PORT },
  { subject: RAID, predicate: 'HAS_FIGURE', object: boats(7) },
  { subject: BANK, predicate: 'FUNDS', object: RAID, status: 'planned', validFrom: '2017' },
] });
const SECOND = tell({ source: 'two.txt', title: 'Second report', date: '2017-01', statements: [
  { subject: UNION, predicate: 'PARTNERS_WITH', object: OFFICE, status: 'denied' },
  { subject: UNION, predicate: 'PARTICIPATES_IN', object: RAID },
  { subject: RAID, predicate: 'HAS_FIGURE', object: boats(9) },
] });

describe('the questions', () => {
  it('are the files of this folder, each with a title, a description, and an example for every parameter it uses', () => {
    expect(QUESTIONS.map(({ id }) => `${id}.cypher`).sort()).toEqual(readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.cypher')).sort());
    for (const { id, title, description, cypher, parameters } of QUESTIONS) {
      expect([id, title, description]).toEqual([id, expect.stringMatching(/./u), expect.stringMatching(/./u)]);
      const used = new Set([...cypher.replace(/^\/\/.*$/gmu, '').matchAll(/\$(\w+)/gu)].map((match) => match[1]));
      expect(Object.keys(parameters).sort()).toEqual([...used].sort());
    }
  });

  it.each(QUESTIONS.map((question) => [question.id, question] as const))('%s passes the guard on both stores', (_, { cypher, parameters }) => {
    guard(cypher, 'embedded', parameters);
    guard(cypher, 'neo4j', parameters);
  });

  it('without a title is a mistake', () => expect(() => parseQuestion('x', 'RETURN 1')).toThrow('question x has no title'));
});

/** Parameters with which every question has an answer in these documents. */
const EXAMPLES: Readonly<Record<string, Readonly<Record<string, QueryValue>>>> = {
  partners: { name: 'ORS' }, operations: { name: 'ORS' }, connect: { name: 'ORS', other: 'Delta Bank' }, figures: { name: 'ORS' }, like: { name: 'police' }, document: { document: 'Second report' },
};
/** What the first store answered. */
let first: unknown;

/** Other people's nodes in the same database: our labels and names, and edges of our types to our nodes. Every answer below is given with them there. */
const THEIRS = `
  MATCH (union:Liaison {name: 'Harbour Police Union'}), (office:Liaison {acronym: 'ORS'}), (bank:Liaison {name: 'Delta Bank'}), (raid:Liaison {name: 'Operation Heron'})
  MATCH (report:Liaison:Document {title: 'Second report'}), (said:Liaison:Sentence)-[:IN_DOCUMENT]->(report)
  WITH union, office, bank, raid, report, said LIMIT 1
  CREATE (theirs:Entity:Organization:Partner {theirs: true, id: 'organization:theirs', name: 'Office of River Safety', acronym: 'ORS', aliases: ['the River Office'], mentions: 99, betweenness: 0.9, pagerank: 1.0, community: 99})
  CREATE (place:Entity:Location {theirs: true, id: 'location:theirs', name: 'Nowhere'}), (figure:Entity:Figure {theirs: true, id: 'figure:theirs', name: '1 boat', measure: 'boats seized', of: 'boat', unit: 'count', comparator: '=', value: 1})
  CREATE (paper:Document {theirs: true, id: 'dtheirs', title: 'Second report', source: 'two.txt'}), (line:Sentence {theirs: true, id: 'stheirs', text: 'theirs', start: 0})-[:IN_DOCUMENT]->(paper)
  CREATE (theirs)-[:PARTNERS_WITH {id: 't1', claims: ['ctheirs'], support: 1}]->(union), (theirs)-[:LEADS {id: 't2', claims: ['ctheirs'], support: 1}]->(raid), (theirs)-[:FUNDS {id: 't3', claims: ['ctheirs']}]->(office)
  CREATE (bank)-[:FUNDS {id: 't4', claims: ['ctheirs']}]->(theirs), (office)-[:LEADS {id: 't5', claims: ['ctheirs']}]->(theirs), (raid)-[:LOCATED_IN {id: 't6'}]->(place), (raid)-[:HAS_FIGURE {id: 't7', claims: ['ctheirs']}]->(figure)
  CREATE (claim:Claim {theirs: true, id: 'ctheirs', predicate: 'PARTNERS_WITH', status: 'planned', confidence: 1.0, start: 0})-[:EVIDENCED_BY]->(line), (claim)-[:SUBJECT]->(theirs), (claim)-[:OBJECT]->(union), (claim)-[:SUBJECT]->(raid), (claim)-[:OBJECT]->(figure)
  CREATE (denial:Claim {theirs: true, id: 'denialtheirs', predicate: 'PARTNERS_WITH', status: 'denied', confidence: 1.0, start: 0})-[:EVIDENCED_BY]->(said), (denial)-[:SUBJECT]->(office), (denial)-[:OBJECT]->(union)
  CREATE (line)-[:MENTIONS {start: 0, end: 1, text: 't', level: 'name'}]->(office), (said)-[:MENTIONS {start: 0, end: 1, text: 't', level: 'name'}]->(theirs)`;

async function onServer(cypher: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<neo4j.EagerResult> {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver takes a literal
  const driver = neo4j.driver(SERVER!, neo4j.auth.basic(process.env.NEO4J_USERNAME ?? 'neo4j', process.env.NEO4J_PASSWORD ?? ''), { disableLosslessIntegers: true });
  try {
    return await driver.executeQuery(cypher, parameters);
  } finally {
    await driver.close();
  }
}

describe.each(storeKinds('Questions'))('on %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-questions-'));
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore(kind === 'neo4j' ? SERVER! : `embedded:${join(folder, 'store')}`);
    for (const { id } of await store.documents()) await store.remove(id);
    await store.putAll([FIRST, SECOND]);
    await analyse(store);
    if (kind === 'neo4j') await onServer(THEIRS);
  }, 60_000);
  afterAll(async () => {
    if (kind === 'neo4j') await onServer('MATCH (n {theirs: true}) DETACH DELETE n');
    for (const { document } of [FIRST, SECOND]) await store.remove(document.id);
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (id: string, parameters: Readonly<Record<string, QueryValue>> = {}): Promise<QueryResult> => askQuestion(store, id, { parameters });
  const column = ({ columns, rows }: QueryResult, name: string): readonly QueryValue[] => rows.map((row) => row[columns.indexOf(name)]!);

  it.each(['ORS', 'office of river safety', 'The River Office'])('partners of %s, with the words that say it', async (name) => {
    const result = await ask('partners', { name });
    expect(column(result, 'words')).toEqual(['Office of River Safety partners with Harbour Police Union.', 'Harbour Police Union partners with Office of River Safety.']);
    expect(column(result, 'status')).toEqual(['asserted', 'denied']);
    expect(result.subgraph.edges.map(({ type }) => type)).toEqual(['PARTNERS_WITH']);
  });

  it('operations, with places, dates and figures', async () => {
    const result = await ask('operations', { name: 'ORS' });
    expect([column(result, 'role'), column(result, 'from'), column(result, 'places')]).toEqual([['LEADS'], ['2016-03'], [['Port Amsel']]]);
    expect([...column(result, 'figures')[0] as readonly string[]].sort()).toEqual(['7 boats seized', '9 boats seized']);
  });

  it('who connects two', async () => {
    const result = await ask('connect', { name: 'ORS', other: 'Delta Bank' });
    expect(column(result, 'entities')).toEqual([
      ['Office of River Safety', 'Operation Heron', 'Delta Bank'],
      ['Office of River Safety', 'Harbour Police Union', 'Operation Heron', 'Delta Bank'],
    ]);
    expect(column(result, 'edges')[0]).toEqual(['LEADS', 'FUNDS']);
    expect((await ask('connect', { name: 'ORS', other: 'nobody' })).rows).toEqual([]);
  });

  it('figures over time, its operations’ among them', async () => {
    const result = await ask('figures', { name: 'ORS' });
    expect([column(result, 'value'), column(result, 'from'), column(result, 'counted')]).toEqual([[7, 9], ['2016-05', '2017-01'], ['boat', 'boat']]);
  });

  it.each([['', 1], ['Delta Bank', 1], ['ORS', 0]])('who funds whom: %j', async (name, count) => expect((await ask('funding', { name })).rows).toHaveLength(count));

  it.each([['', 1], ['2017', 1], ['2018', 0]])('planned things from %j', async (since, count) => {
    const result = await ask('planned', { since });
    expect(column(result, 'from')).toEqual(['2017'].slice(0, count));
  });

  it('claims that disagree: a denial, and two figures', async () => {
    const result = await ask('disagree');
    expect([...column(result, 'about')].sort()).toEqual(['PARTNERS_WITH', 'boats seized']);
  });

  it('entities like a name, typing errors forgiven', async () => {
    expect(column(await ask('like', { name: 'Harbor Polise Union' }), 'name')).toContain('Harbour Police Union');
    const { cypher } = QUESTIONS.find(({ id }) => id === 'like')!;
    expect(column(await store.query(cypher, { name: 'police', limit: 5 }), 'name')).toEqual(['Harbour Police Union']);
  });

  it('what a document added', async () => {
    const result = await ask('document', { document: 'Second report' });
    expect([column(result, 'does'), column(result, 'new')]).toEqual([['PARTNERS_WITH', 'PARTICIPATES_IN', 'HAS_FIGURE'], [false, true, true]]);
  });

  it('brokers and communities', async () => {
    expect(column(await ask('brokers', { limit: 1 }), 'name')).toEqual(['Operation Heron']);
    const members = column(await ask('communities'), 'members') as readonly number[];
    expect(members.reduce((sum, count) => sum + count, 0)).toBe(7);
  });

  // What other people's clients do with the file: the whole text, comments and all, with the parameters of its header.
  if (kind === 'neo4j') it.each(QUESTIONS.map((question) => [question.id, question] as const))('%s pasted into a client of Neo4j gives what it gives here', async (id, { cypher, parameters }) => {
    const given = Object.fromEntries(Object.entries({ ...parameters, ...EXAMPLES[id] }).map(([name, value]) => [name, typeof value === 'number' ? neo4j.int(value) : value]));
    const { keys, records } = await onServer(cypher, given);
    const here = await store.query(cypher, { ...parameters, ...EXAMPLES[id] });
    expect(keys).toEqual(here.columns);
    expect(records.length).toBeGreaterThan(0);
    const scalars = (rows: readonly (readonly unknown[])[]): unknown => rows.map((row) => row.filter((value) => typeof value !== 'object'));
    expect(scalars(records.map((record) => keys.map((key) => record.get(key) as unknown)))).toEqual(scalars(here.rows));
  });

  if (kind === 'neo4j') it('is asked beside other people’s nodes, none of which is counted, read, searched or exported', async () => {
    expect((await onServer('MATCH (n {theirs: true}) RETURN count(n) AS n')).records[0]!.get('n')).toBeGreaterThan(5);
    expect(await store.counts()).toEqual({ documents: 2, sentences: 8, entities: 5, figures: 2, claims: 8, edges: 7 });
    const seen: unknown[] = [await store.documents(), await store.drawing(), await store.search('Office of River Safety', 10)];
    const office = (await store.query("MATCH (x:Liaison {acronym: 'ORS'}) RETURN x.id")).rows[0]![0] as EntityId;
    for await (const element of store.export({ around: [office], hops: 2, withEvidence: true })) seen.push(element);
    for await (const element of store.export({ withEvidence: true })) seen.push(element);
    for (const { id } of await store.documents()) seen.push(await store.document(id));
    for await (const element of store.export({})) seen.push(isEdge(element) ? await store.claims(element.id as EdgeId) : await store.entity(element.id as EntityId));
    expect(seen.filter((one) => JSON.stringify(one).includes('theirs'))).toEqual([]);
    expect(JSON.stringify(seen)).not.toMatch(/"t\d"/u);
  });

  it('gives the same rows and the same drawing on every store', async () => {
    const answers: Record<string, unknown> = {};
    for (const { id } of QUESTIONS) {
      const { columns, rows, subgraph, truncated } = await ask(id, EXAMPLES[id]);
      expect([id, rows.length > 0]).toEqual([id, true]);
      answers[id] = { columns, rows, subgraph, truncated };
    }
    if (first === undefined) first = answers;
    else expect(answers).toEqual(first);
  });

  it('refuses unknown questions and parameters', async () => {
    await expect(ask('nonsense')).rejects.toThrow('no question is called "nonsense". Known: partners');
    await expect(ask('partners', { nome: 'x' })).rejects.toThrow('partners has no parameter "nome". It has name.');
  });
});

describe('the shortest ways', () => {
  const edge = (id: string, source: string, target: string): GraphEdge => ({ id, type: 'FUNDS', source, target, properties: {} });
  const EDGES = [edge('1', 'a', 'b'), edge('2', 'b', 'c'), edge('3', 'a', 'c'), edge('4', 'c', 'a'), edge('5', 'c', 'd'), edge('6', 'a', 'a')];
  it('come shortest first, parallel edges apart, no node twice', () =>
    expect(shortestWays(EDGES, ['a', 'd'], { limit: 9 }).map(({ edges }) => edges.map(({ id }) => id).join(''))).toEqual(['35', '45', '125']));
  it('stop at the limit', () => expect(shortestWays(EDGES, ['a', 'd'], { limit: 2 })).toHaveLength(2));
  it.each([['a', 'z'], ['a', 'a']])('from %s to %s are none', (from, to) => expect(shortestWays(EDGES, [from, to], { limit: 9 })).toEqual([]));
});
