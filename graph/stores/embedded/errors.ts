import { QueryError } from '../../errors.ts';
import type { DatabaseError } from './process.ts';

/** What the database says of a reader's query, as our kind of error, at its place in the query: GQLSTATUS 42 is a mistake in the query's text or names. */
export function queryError(error: DatabaseError, cypher: string): QueryError {
  const message = error.message.split('\n')[0]!.replace(/^(?:Query|Database) error: (?:GRAFEO-\w+: )?/u, '').replace('[Cypher] ', '');
  const help = /^\s*help: (.*)$/mu.exec(error.message)?.[1];
  const at = placeOf(error.message, cypher);
  const code = error.code === 'too-large' ? 'too-large' : error.code.startsWith('42') ? 'syntax' : 'failed';
  return new QueryError(code, help === undefined ? message : `${message}. ${help}`, { cause: error, ...(at && { at }) });
}

/** The word at the line and column that the database names, or the first use of the variable that it does not know. */
function placeOf(message: string, cypher: string): QueryError['at'] {
  const place = /^\s*--> query:(\d+):(\d+)$/mu.exec(message);
  if (place) {
    const lines = cypher.split('\n').slice(0, Number(place[1]) - 1);
    const start = Math.min(cypher.length, lines.reduce((sum, line) => sum + line.length + 1, 0) + Number(place[2]) - 1);
    return { start, end: start + (/^[\p{L}\p{N}_]+|^[^]/u.exec(cypher.slice(start))?.[0].length ?? 0) };
  }
  const name = /Undefined variable '([\p{L}\p{N}_]+)'/u.exec(message)?.[1];
  const start = name === undefined ? -1 : cypher.search(new RegExp(`(?<![\\p{L}\\p{N}_.$:'"])${name}(?![\\p{L}\\p{N}_:'"])`, 'u'));
  return start < 0 ? undefined : { start, end: start + name!.length };
}
