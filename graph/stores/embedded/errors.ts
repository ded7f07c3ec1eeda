import { QueryError } from '../../errors.ts';
import type { DatabaseError } from './process.ts';

/** What the database says of a reader's query, as our kind of error: GQLSTATUS 42 is a mistake in the query's text or names. */
export function queryError(error: DatabaseError): QueryError {
  if (error.code === 'too-large') return new QueryError('too-large', error.message, { cause: error });
  const message = error.message.split('\n')[0]!.replace(/^(?:Query|Database) error: (?:GRAFEO-\w+: )?/u, '');
  return new QueryError(error.code.startsWith('42') ? 'syntax' : 'failed', message, { cause: error });
}
