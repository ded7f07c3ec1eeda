import fc from 'fast-check';
import { QueryError } from '../errors.ts';
import { ESCAPES } from './escapes.ts';
import { guard, type Dialect } from './guard.ts';

const DIALECTS: readonly Dialect[] = ['embedded', 'neo4j'];
const SORRY = Symbol('passed');

const refusal = (cypher: string, dialect: Dialect): QueryError | typeof SORRY => {
  try {
    guard(cypher, dialect);
    return SORRY;
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
};

describe('what a reader’s query may not do', () => {
  it('is tried in at least sixty ways', () => expect(ESCAPES.length).toBeGreaterThanOrEqual(60));

  it.each(ESCAPES.flatMap((escape) => DIALECTS.map((dialect) => ({ ...escape, dialect }))))('$dialect: $name', ({ cypher, code, dialect }) => {
    const error = refusal(cypher, dialect);
    expect(error).toBeInstanceOf(QueryError);
    if (error === SORRY) return;
    expect(error.code).toBe(code);
    expect(error.at!.start).toBeGreaterThanOrEqual(0);
    expect(error.at!.end).toBeGreaterThan(error.at!.start);
    expect(error.at!.end).toBeLessThanOrEqual(cypher.length);
  });
});

describe('what a reader’s query may say', () => {
  it.each([
    'RETURN 1',
    'MATCH (n) RETURN n;',
    "MATCH (n:Organization {name: 'CREATE (x) // not a comment'}) RETURN n",
    'MATCH (n) WHERE n.name = "it\'s" AND n.name <> \'a \\\' quote\' RETURN n.set, n.delete',
    'MATCH (n) // CREATE (x)\nRETURN n /* DELETE n */',
    'MATCH (`create`:`Set`) RETURN `create` AS `MERGE`',
    "MATCH (n) WHERE n.name STARTS WITH 'A' AND n.name ENDS WITH 'B' RETURN n",
    'MATCH (a)-[r:FUNDS|SUPPORTS]->(b) WHERE r.confidence >= 0.5 RETURN a, r, b ORDER BY r.confidence DESC, a.name SKIP 1 LIMIT 10',
    'OPTIONAL MATCH (n:Person) WITH n, count(*) AS c ORDER BY c LIMIT 5 WHERE c > 1 RETURN DISTINCT n.name AS name, c',
    'MATCH (n) RETURN n {.name, .aliases, kind: n.kind, .*}',
    'MATCH p = (a)-[:LEADS*1..3]->(b) RETURN [x IN nodes(p) WHERE x.name IS NOT NULL | x.name] AS names, length(p)',
    'MATCH (n) RETURN n.name AS name UNION MATCH (d:Document) RETURN d.title AS name',
    'MATCH (n) RETURN n UNION ALL MATCH (n) RETURN n',
    'CALL db.labels()', 'CALL db.labels', 'CALL db.labels() YIELD label RETURN label ORDER BY label', 'CALL `db`.labels() YIELD label WHERE label <> \'x\' RETURN count(*)',
    'MATCH (n) RETURN CASE n.kind WHEN \'igo\' THEN 1 ELSE 2 END AS rank',
    'MATCH (数) RETURN 数.名 AS été',
    "RETURN '\\u00e9\\n\\t' AS text, -1.5e3, 0x1F, [1..2]".replace('[1..2]', 'range(1, 2)[0..1]'),
  ])('%s', (cypher) => {
    for (const dialect of DIALECTS) expect(() => guard(cypher, dialect)).not.toThrow();
  });

  it.each([
    'UNWIND $names AS name MATCH (n {name: name}) RETURN collect(n)[..3] AS first, {set: 1, `b c`: n.x} AS map',
    'MATCH (n) RETURN toUpper(n.name) + $suffix, date.truncate(\'month\', date()) AS month, size(n.aliases)',
    'MATCH (n) WHERE EXISTS { (n)-[:LEADS]->() } RETURN n',
    'MATCH (n) WHERE EXISTS { MATCH (n)-[:LEADS]->(m) WHERE m.name = n.name } RETURN n, COUNT { (n)--() } AS degree',
    'MATCH (n) RETURN COLLECT { MATCH (n)--(m) RETURN m.name ORDER BY m.name LIMIT 3 } AS near',
    'MATCH (n) CALL { WITH n MATCH (n)--(m) RETURN count(m) AS c } RETURN n, c',
    'MATCH (n) CALL (n) { MATCH (n)--(m) RETURN count(m) AS c UNION MATCH (n) RETURN 0 AS c } RETURN n, c',
    'MATCH p = shortestPath((a:Person)-[*..6]-(b:Person)) WHERE a <> b RETURN p',
    'MATCH p = ALL SHORTEST (a:Person)-[]-{1,4}(b:Person) RETURN p',
    'MATCH ((a)-[r:FUNDS]->(b) WHERE r.support > 1){1,3} RETURN a, b',
    "CALL db.index.fulltext.queryNodes('liaison_names', 'interpol~') YIELD node, score RETURN node, score",
    'MATCH (n:Organization&!Partner|Person) RETURN n',
    'MATCH (n:Entity) USING INDEX n:Entity(id) WHERE n.id = $id RETURN n',
    'MATCH (n) RETURN [(n)-[:LEADS]->(m) WHERE m.name IS NOT NULL | m.name] AS led',
    'OPTIONAL CALL db.labels() YIELD label RETURN label', 'MATCH (n) FINISH',
  ])('on Neo4j: %s', (cypher) => expect(() => guard(cypher, 'neo4j')).not.toThrow());
});

describe('the guard', () => {
  it.each([
    ['', 'syntax'], ['  // nothing', 'syntax'], ['MATCH (n)', 'syntax'], ['RETURN', 'syntax'], ['RETURN 1 MATCH (n) RETURN n', 'syntax'],
    ['LET x = 1 RETURN x', 'unsupported'], ['RETURN nonsense(1)', 'unsupported'], ['RETURN [CALL]', 'syntax'], ['MATCH (n) RETURN n {1: 2}', 'syntax'],
    ['('.repeat(100_000), 'syntax'], ['RETURN ' + '1 + '.repeat(50_000) + '1', 'too-large'], ['x'.repeat(99_999), 'unsupported'], ['CALL', 'syntax'], ['UNION', 'unsupported'],
  ])('answers %.40s with %s', (cypher, code) => expect(refusal(cypher, 'neo4j')).toHaveProperty('code', code));

  it('names the place', () => {
    const error = refusal('MATCH (n) SET n.x = 1', 'embedded') as QueryError;
    expect(error.at).toEqual({ start: 10, end: 13 });
    expect(error.message).toBe('At 11: SET is refused; it writes, and a reader’s query only reads the graph (a name spelled so goes in backticks).');
  });

  it('throws nothing but QueryError, whatever it is given', () => {
    const piece = fc.constantFrom('MATCH', ' ', '(n)', 'RETURN', 'CALL', '{', '}', '(', ')', '[', ']', "'", '"', '`', '\\u0041', '\\', '/*', '*/', '//', '\n', '$', 'UNION', 'WITH', 'AS', '.', ':', '|', '1', '1.', '..', ';', 'SET', 'EXISTS', 'x', 'YIELD', 'db.labels', '\u2028', 'ſ', '🙂', '\ud800');
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')), fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')));
    fc.assert(fc.property(text, fc.constantFrom(...DIALECTS), (cypher, dialect) => {
      refusal(cypher, dialect);
    }), { numRuns: 5_000 });
  });

  it('never passes a query with a writing word where a clause can stand', () => {
    const space = fc.constantFrom(' ', '\n', '/* */', '\t', ' // x\n');
    const before = fc.constantFrom('MATCH (n)', 'WITH 1 AS n', 'UNWIND [1] AS n', 'MATCH (n) WHERE n.x = 1', "MATCH (n {a: 'b'})", 'CALL { RETURN 1 AS n }');
    const write = fc.constantFrom('CREATE (:X)', 'SET n.x = 1', 'DELETE n', 'MERGE (:X)', 'REMOVE n.x', 'FOREACH (x IN [1] | CREATE (:X))', "LOAD CSV FROM 'x' AS l", 'DETACH DELETE n', 'INSERT (:X)');
    fc.assert(fc.property(before, space, write, space, fc.constantFrom(...DIALECTS), (first, one, second, two, dialect) => {
      expect(refusal(`${first}${one}${second}${two}RETURN 1`, dialect)).toHaveProperty('code', 'refused');
    }));
  });
});
