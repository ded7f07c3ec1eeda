import { describe, expect, it } from '@jest/globals';
import { queryError } from './errors.ts';
import { DatabaseError } from './process.ts';

const told = (text: string, cypher: string) => {
  const { code, message, at } = queryError(new DatabaseError(text, '42001'), cypher);
  return { code, message, there: at && cypher.slice(at.start, at.end), start: at?.start };
};

describe('What the embedded database says of a query', () => {
  it.each([
    ['a word', 'Query error: GRAFEO-Q001: syntax error: [Cypher] Expected end of query\n  --> query:1:20\n   |\n 1 | MATCH (n) RETURN n LIMT 3\n   |', 'MATCH (n) RETURN n LIMT 3', 'LIMT', 19],
    ['a later line', 'Query error: GRAFEO-Q001: syntax error: [Cypher] Expected expression\n  --> query:2:8\n   |', 'MATCH (n)\nRETURN ) n', ')', 17],
    ['the end', 'Query error: GRAFEO-Q001: syntax error: [Cypher] Expected expression\n  --> query:2:9\n   |', 'MATCH (n)\nRETURN n', '', 18],
    ['a name that is not known', "Query error: GRAFEO-Q002: semantic error: Undefined variable 'm'\n   |\n  help: Did you mean 'n'?", 'MATCH (n:m) WHERE n.m = $m RETURN m', 'm', 34],
  ])('is placed at %s', (_where, text, cypher, there, start) => {
    expect(told(text, cypher)).toMatchObject({ code: 'syntax', there, start });
  });

  it('keeps the limit that an answer passed', () => {
    expect(queryError(new DatabaseError('The answer holds more than 5 values.', 'too-large'), 'RETURN 1')).toMatchObject({ code: 'too-large', at: undefined });
  });

  it('keeps what it advises, and stands without a place where it names none', () => {
    expect(told("Query error: GRAFEO-Q002: semantic error: Undefined variable 'm'\n   |\n  help: Did you mean 'n'?", 'RETURN m').message).toBe("semantic error: Undefined variable 'm'. Did you mean 'n'?");
    expect(told("Query error: GRAFEO-Q002: semantic error: Function 'toLower' takes 1 argument, got 2", 'RETURN toLower(1, 2)')).toEqual({ code: 'syntax', message: "semantic error: Function 'toLower' takes 1 argument, got 2", there: undefined, start: undefined });
  });
});
