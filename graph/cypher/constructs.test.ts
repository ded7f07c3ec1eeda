import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GrafeoDB } from '@grafeo-db/js';
import type { Driver } from 'neo4j-driver';
import { QueryError } from '../errors.ts';
import { CONSTRUCT_GRAPH, CONSTRUCTS, type Construct } from './constructs.ts';
import { ESCAPES } from './escapes.ts';
import { guard, type Dialect } from './guard.ts';
import { constructTable } from './table.ts';

const NEO4J = process.env.LIAISON_TEST_NEO4J;
if (NEO4J === undefined) console.log('Cypher constructs on Neo4j are skipped: set LIAISON_TEST_NEO4J to a server’s address.');

const codeOf = (cypher: string, dialect: Dialect): string => {
  try {
    guard(cypher, dialect);
    return 'passes';
  } catch (error) {
    return error instanceof QueryError ? error.code : String(error);
  }
};

/** Engines hand integers over in several forms; zero has two signs; the last digit of an average hangs on the order in which its rows come, which no query names. */
const plain = (value: unknown): unknown => {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'number') return Number(value.toPrecision(12)) + 0;
  if (Array.isArray(value)) return value.map(plain);
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)])) : value;
};
const ordered = ({ cypher }: Construct, rows: readonly unknown[]): readonly unknown[] => {
  const all = rows.map(plain);
  return cypher.includes('ORDER BY') ? all : all.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
};
const title = ({ group, name, cypher }: Construct): string => `${group}, ${name}: ${cypher}`;
const at = (where: Construct['where']): readonly (readonly [string, Construct])[] => CONSTRUCTS.filter((construct) => construct.where === where).map((construct) => [title(construct), construct]);

describe('the embedded engine', () => {
  let database: GrafeoDB;
  const run = async ({ cypher, parameters }: Construct): Promise<readonly unknown[]> => (await database.executeCypher(cypher, parameters ?? null)).rows();
  beforeAll(async () => {
    database = GrafeoDB.create();
    await database.executeCypher(CONSTRUCT_GRAPH);
  });
  afterAll(() => database.close());

  it.each(at('both'))('answers %s', async (_, construct) => {
    expect(codeOf(construct.cypher, 'embedded')).toBe('passes');
    expect(ordered(construct, await run(construct))).toEqual(ordered(construct, construct.rows!));
  });

  it.each(at('neo4j'))('rightly has refused for it %s', async (_, construct) => {
    expect(codeOf(construct.cypher, 'embedded')).toBe('unsupported');
    const answer = await run(construct).then((rows) => ordered(construct, rows), () => 'an error');
    expect(answer).not.toEqual(ordered(construct, construct.rows!));
  });
});

it.each(at('nowhere'))('no store answers %s', (_, { cypher }) => {
  expect(codeOf(cypher, 'embedded')).toBe('refused');
  expect(codeOf(cypher, 'neo4j')).toBe('refused');
});

if (NEO4J === undefined && process.env.LIAISON_REQUIRE_NEO4J === '1') it('has a Neo4j to test', () => { throw new Error('LIAISON_REQUIRE_NEO4J is 1, but LIAISON_TEST_NEO4J names no server'); });

(NEO4J === undefined ? describe.skip : describe)('Neo4j', () => {
  let driver: Driver;
  beforeAll(async () => {
    const { auth, driver: connect } = (await import('neo4j-driver')).default;
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver takes a literal
    driver = connect(NEO4J!, auth.basic(process.env.NEO4J_USERNAME ?? 'neo4j', process.env.NEO4J_PASSWORD ?? ''), { disableLosslessIntegers: true });
  });
  afterAll(() => driver.close());

  /** On the small graph alone, in a transaction that leaves nothing behind. */
  const run = async ({ cypher, parameters }: Construct): Promise<readonly unknown[]> => {
    const { int } = (await import('neo4j-driver')).default;
    const session = driver.session();
    const transaction = session.beginTransaction();
    try {
      await transaction.run('MATCH (n) DETACH DELETE n');
      await transaction.run(CONSTRUCT_GRAPH);
      const { records } = await transaction.run(cypher, parameters && { ...parameters, one: int(1), two: int(2) });
      return records.map((record) => record.keys.map((key) => record.get(key) as unknown));
    } finally {
      await transaction.rollback();
      await session.close();
    }
  };

  it.each([...at('both'), ...at('neo4j')].filter(([, { group }]) => group !== 'Procedures'))('answers %s', async (_, construct) => {
    expect(codeOf(construct.cypher, 'neo4j')).toBe('passes');
    expect(ordered(construct, await run(construct))).toEqual(ordered(construct, construct.rows!));
  });
});

/** The escapes as they reach the bare engine: shows that the guard is needed, and that the table is of real danger. */
it('the bare embedded engine does write for some of the escapes that the guard refuses', async () => {
  const database = GrafeoDB.create();
  await database.executeCypher(CONSTRUCT_GRAPH);
  const wrote: string[] = [];
  for (const { name, cypher } of ESCAPES) {
    const changes = await database.executeCypher(cypher).then(({ counters }) => Object.values(counters).some((count) => Number(count) > 0), () => false);
    if (changes) wrote.push(name);
    expect(codeOf(cypher, 'embedded')).not.toBe('passes');
  }
  expect(wrote).toEqual(expect.arrayContaining(['CREATE', 'SET a property', 'the long s']));
  database.close();
});

it('docs/cypher.md holds the table of constructs as it is (LIAISON_UPDATE_DOCS=1 writes it)', () => {
  const path = 'docs/cypher.md';
  const [begin, end] = ['<!-- constructs: made by graph/cypher/constructs.test.ts -->', '<!-- /constructs -->'];
  const page = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const [before, after] = [page.indexOf(begin), page.indexOf(end)];
  expect(before).toBeGreaterThanOrEqual(0);
  const fresh = `${page.slice(0, before + begin.length)}\n${constructTable(CONSTRUCTS)}${page.slice(after)}`;
  if (process.env.LIAISON_UPDATE_DOCS === '1') writeFileSync(path, fresh);
  else expect(page).toBe(fresh);
});
