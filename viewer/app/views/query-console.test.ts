import { describe, expect, it } from '@jest/globals';
import { fixtureGraph } from '../../e2e/fixture-store.ts';
import { vocabularyOf } from '../../server/vocabulary.ts';
import { choicesAt } from './query-complete.ts';
import { clearHistory, forgetQuestion, readHistory, readSaved, remember, saveQuestion, type Shelf } from './query-kept.ts';
import { bare, isQuoted, lineAndColumn, parametersIn, withoutHead } from './query-text.ts';
import { readValue, writeValue, type Value } from './query-values.ts';

const vocabulary = vocabularyOf(fixtureGraph(), 'embedded');
/** Labels of the choices where `|` stands. */
const offered = (text: string, known?: readonly string[]): readonly string[] | null => {
  const at = text.indexOf('▮');
  return choicesAt(text.replace('▮', ''), at, vocabulary, known)?.choices.map(({ label }) => label) ?? null;
};

describe('Completion', () => {
  it.each([
    ['labels after a colon in a node', 'MATCH (a:▮)', ['Organization', 'Entity', 'Document'], ['LEADS', 'MATCH']],
    ['labels while one is typed', 'MATCH (a:Org▮', ['Organization'], ['name']],
    ['labels in a condition', 'MATCH (n) WHERE n:▮', ['Person'], ['LEADS']],
    ['a second label', 'MATCH (n:Entity:▮)', ['Partner'], ['LEADS']],
    ['relations in an edge', 'MATCH (a)-[r:▮]->(b)', ['LEADS', 'MENTIONS'], ['Organization']],
    ['relations without a variable', 'MATCH (a)-[:▮', ['FUNDS'], ['Person']],
    ['another relation', 'MATCH (a)-[r:LEADS|▮]->(b)', ['FUNDS'], ['Person']],
    ['properties of a label', 'MATCH (f:Figure) RETURN f.▮', ['comparator', 'measure', 'name'], ['status']],
    ['properties of a relation', 'MATCH ()-[r:LEADS]-() RETURN r.▮', ['confidence', 'status'], ['aliases']],
    ['all properties of what has no label', 'MATCH (x)-[r]-() RETURN x.▮', ['aliases', 'confidence'], ['MATCH']],
    ['keys of a pattern', 'MATCH (f:Figure {▮})', ['measure'], ['MATCH']],
    ['parameters', 'MATCH (n) WHERE n.name = $▮ AND n.kind = $kind', ['kind', 'name'], ['n']],
    ['clauses, functions and variables', 'MATCH (person:Person) RE▮', ['RETURN', 'person', 'replace'], ['LEADS']],
    ['procedures', 'CALL db.▮', ['labels', 'relationshipTypes'], ['name']],
    ['names given by AS', 'MATCH (n) WITH count(n) AS many RETURN m▮', ['many'], []],
  ])('offers %s', (_what, text, there, notThere) => {
    const labels = offered(text, ['name']);
    expect(labels).toEqual(expect.arrayContaining(there));
    for (const one of notThere) expect(labels).not.toContain(one);
  });

  it.each(['MATCH (n {name: "a:▮"})', '// :▮', "RETURN 'x.▮", 'RETURN 1 ▮', '/* ( : ▮ */'])('offers nothing in %s', (text) => {
    expect(offered(text)).toBeNull();
  });

  it('offers no function that this store does not have', () => {
    expect(vocabulary.functions).toContain('toLower');
    expect(vocabulary.functions).not.toContain('isNaN');
    expect(vocabularyOf({ nodes: [], edges: [] }, 'neo4j').functions).toContain('isNaN');
  });

  it('begins where the word begins', () => {
    expect(choicesAt('MATCH (a:Org', 12, vocabulary)?.from).toBe(9);
  });
});

describe('The text of a query', () => {
  it('blanks what is quoted and keeps every place', () => {
    const text = 'RETURN "a\\"$b" + \'c\' // $d\n, $e /* $f */';
    expect(bare(text)).toHaveLength(text.length);
    expect(parametersIn(text)).toEqual(['e']);
    expect([isQuoted(text, 10), isQuoted(text, 3), isQuoted('RETURN `a b', 9)]).toEqual([true, false, true]);
  });

  it('counts lines and columns from one', () => {
    expect([lineAndColumn('ab\ncd', 0), lineAndColumn('ab\ncd', 4), lineAndColumn('ab\n', 3)]).toEqual([{ line: 1, column: 1 }, { line: 2, column: 2 }, { line: 2, column: 1 }]);
  });

  it('takes the comments from the head of a question only', () => {
    expect(withoutHead('// Title\n//\n// :param a => 1\nMATCH (n)\n// why\nRETURN n\n')).toBe('MATCH (n)\n// why\nRETURN n');
  });
});

describe('Values of parameters', () => {
  it.each<[string, Value, string]>([
    ['INTERPOL', 'INTERPOL', 'text'], ['5', 5, 'number'], ['-0.5', -0.5, 'number'], ['"5"', '5', 'text'], ['007', '007', 'text'], ['["a", 2]', ['a', 2], 'list'], ['{"a": 1}', { a: 1 }, 'map'],
    ['true', true, 'true or false'], ['null', null, 'nothing'], ['', '', 'text'], ['[1,', '[1,', 'JSON that does not end'],
  ])('reads %j', (typed, value, as) => {
    expect(readValue(typed)).toEqual({ value, as });
  });

  it('keeps text where the example is text', () => {
    expect(readValue('112', 'INTERPOL')).toEqual({ value: '112', as: 'text' });
  });

  it.each<[Value]>([['5'], [5], ['true'], [true], [null], ['plain'], ['"quoted"'], ['[not a list'], [['a']], [{ a: null }], [''], [' 5 ']])('writes %j so that it is read again', (value) => {
    expect(readValue(writeValue(value)).value).toEqual(value);
  });
});

describe('What the browser keeps', () => {
  const shelf = (): Shelf => {
    const kept = new Map<string, string>();
    return { getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => void kept.set(name, value) };
  };

  it('keeps each query once, the last first', () => {
    const on = shelf();
    remember(on, { cypher: 'a', parameters: {} });
    remember(on, { cypher: 'b', parameters: {} });
    remember(on, { cypher: 'a', parameters: { x: 1 } });
    expect(readHistory(on)).toEqual([{ cypher: 'a', parameters: { x: 1 } }, { cypher: 'b', parameters: {} }]);
    expect([clearHistory(on), readHistory(on)]).toEqual([[], []]);
  });

  it('reads the history of before parameters, and forgets what is broken', () => {
    const on = shelf();
    on.setItem('liaison-queries', '["old", 5, {"cypher": 1}]');
    expect(readHistory(on)).toEqual([{ cypher: 'old', parameters: {} }]);
    on.setItem('liaison-queries', '{');
    expect(readHistory(on)).toEqual([]);
  });

  it('saves a question under its title, replaces and forgets it', () => {
    const on = shelf();
    saveQuestion(on, { title: 'B', cypher: 'b', parameters: {} });
    saveQuestion(on, { title: 'A', cypher: 'a', parameters: {} });
    saveQuestion(on, { title: 'B', cypher: 'b2', parameters: {} });
    expect(readSaved(on).map(({ cypher }) => cypher)).toEqual(['a', 'b2']);
    forgetQuestion(on, 'A');
    expect(readSaved(on).map(({ title }) => title)).toEqual(['B']);
  });

  it('goes on where the browser lets nothing be kept', () => {
    const on: Shelf = { getItem: () => null, setItem: () => { throw new Error('full'); } };
    expect(remember(on, { cypher: 'a', parameters: {} })).toHaveLength(1);
  });
});
