import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Driver, Transaction } from 'neo4j-driver';
import { anyGraph, anyText, writeAll, type AnyGraph } from './arbitrary.ts';
import { literal, nameLiteral, numberLiteral, stringLiteral } from './cypher-literal.ts';
import { cypher } from './cypher.ts';
import { tokenize } from '../cypher/tokens.ts';

const NEO4J = process.env.LIAISON_TEST_NEO4J;
if (NEO4J === undefined) console.log('Loading the Cypher script into Neo4j is skipped: set LIAISON_TEST_NEO4J to a server’s address.');
if (NEO4J === undefined && process.env.LIAISON_REQUIRE_NEO4J === '1') it('has a Neo4j to test', () => { throw new Error('LIAISON_REQUIRE_NEO4J is 1, but LIAISON_TEST_NEO4J names no server'); });

describe('literals', () => {
  it('are strings alone, whatever the text: no reading of escapes gets out of them', () => {
    fc.assert(fc.property(anyText, (text) => {
      const written = stringLiteral(text);
      expect(written).not.toMatch(/[\r\n\u0085\u2028\u2029]/u);
      // Escaped unicode never follows a backslash of the value's, and never stands for what could end a string.
      expect(written).not.toMatch(/(?<!\\)(?:\\\\)+[uU]/u);
      for (const [, code] of written.matchAll(/\\u([0-9a-f]{4})/gu)) expect(String.fromCharCode(Number.parseInt(code!, 16))).toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(written).toMatch(/^'(?:[^'\\]|\\.)*'(?:\+'(?:[^'\\]|\\.)*')*$/u);
    }), { numRuns: 2_000 });
  });

  it('of plain text are what the guard’s tokenizer takes for strings', () => {
    for (const text of ["it's", 'a"b', 'x\\y', 'line\nend', '"); CREATE (x) //', '*/', '`']) expect(tokenize(stringLiteral(text)).map(({ kind }) => kind)).toEqual(['string']);
  });

  it('keep numbers, lists and names apart', () => {
    expect([numberLiteral(1), numberLiteral(-1.5), numberLiteral(1e21), numberLiteral(1e-7), numberLiteral(NaN)]).toEqual(['1', '-1.5', '1e+21', '1e-7', 'null']);
    expect(literal(['a', "b'"])).toBe("['a','b\\'']");
    expect([nameLiteral('a b'), nameLiteral('a`b'), nameLiteral('a`) DELETE (n')]).toEqual(['`a b`', '`a``b`', '`a``) DELETE (n`']);
  });
});

(NEO4J === undefined ? describe.skip : describe)('the script in Neo4j', () => {
  let driver: Driver;
  beforeAll(async () => {
    const neo4j = (await import('neo4j-driver')).default;
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver takes a literal
    driver = neo4j.driver(NEO4J!, neo4j.auth.basic(process.env.NEO4J_USERNAME ?? 'neo4j', process.env.NEO4J_PASSWORD ?? ''), { disableLosslessIntegers: true });
  });
  afterAll(() => driver.close());

  /** One statement ends a line with `;`: no value holds a line end. */
  const statements = (script: string): readonly string[] => script.split(/;\n/u).map((one) => one.replace(/^\/\/.*\n/u, '')).filter((one) => one.trim() !== '' && !one.startsWith('CREATE CONSTRAINT'));

  const readBack = async (transaction: Transaction): Promise<AnyGraph> => {
    const nodes = await transaction.run('MATCH (n) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties');
    const edges = await transaction.run('MATCH (a)-[r]->(b) RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties');
    return { nodes: nodes.records.map((record) => record.toObject() as AnyGraph['nodes'][number]), edges: edges.records.map((record) => record.toObject() as AnyGraph['edges'][number]) };
  };

  /** As Neo4j keeps it: no nulls, the id among the properties, lone surrogates replaced. */
  const kept = ({ nodes, edges }: AnyGraph): unknown => {
    const one = (id: string, properties: object): unknown => Object.fromEntries(Object.entries({ ...properties, id }).filter(([, value]) => (value as unknown) !== null).sort(([a], [b]) => (a < b ? -1 : 1)));
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    return JSON.parse(JSON.stringify({
      nodes: nodes.map(({ id, labels, properties }) => ({ id, labels: [...labels].sort(), properties: one(id, properties) })).sort(byId),
      edges: edges.map(({ id, type, source, target, properties }) => ({ id, type, source, target, properties: one(id, properties) })).sort(byId),
    }));
  };

  it('builds the graph as it was, and changes nothing when run again', async () => {
    await fc.assert(fc.asyncProperty(anyGraph, async (graph) => {
      const script = (await writeAll(cypher, graph))['graph.cypher']!;
      const session = driver.session();
      const transaction = session.beginTransaction();
      try {
        await transaction.run('MATCH (n) DETACH DELETE n');
        for (let time = 0; time < 2; time += 1) {
          for (const statement of statements(script)) await transaction.run(statement);
          expect(kept(await readBack(transaction))).toEqual(kept(graph));
        }
      } finally {
        await transaction.rollback();
        await session.close();
      }
    }), { numRuns: 25 });
  }, 120_000);
});
