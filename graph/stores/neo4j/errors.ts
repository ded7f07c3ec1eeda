/** What the driver throws, as our kinds of error, each with what to do. */
import { LiaisonError, QueryError, StoreError } from '../../errors.ts';

const codeOf = (error: unknown): string => { const { code } = error as { readonly code?: unknown }; return typeof code === 'string' ? code : ''; };
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0]!;

/** Errors of ours, and bugs, pass as they are. */
export function storeError(error: unknown, name: string, database: string | undefined): unknown {
  const code = codeOf(error);
  if (error instanceof LiaisonError || code === '') return error;
  const isAway = code === 'ServiceUnavailable' || code === 'SessionExpired' || code === 'N/A';
  return new StoreError(`${name} ${isAway ? unreachable(name, messageOf(error)) : reasonOf(code, messageOf(error), database)}`, { cause: error });
}

function reasonOf(code: string, message: string, database: string | undefined): string {
  if (code === 'Neo.ClientError.Security.AuthenticationRateLimit') return 'refuses to be asked again so soon after wrong passwords. Wait a few seconds, then set NEO4J_USERNAME and NEO4J_PASSWORD.';
  if (code.startsWith('Neo.ClientError.Security')) return 'refuses the user or password. Set NEO4J_USERNAME and NEO4J_PASSWORD.';
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') return `has no database "${database ?? ''}". Set NEO4J_DATABASE to one that it has.`;
  if (database === 'system') return 'was asked for its database "system", but "system" keeps Neo4j\'s own data. Set NEO4J_DATABASE to another, or to nothing for the usual one.';
  return `reported ${code}: ${message}`;
}

/** Of `neo4j://` the driver says only that it found no cluster member; an address with `+s` also fails where the server speaks no TLS. */
function unreachable(name: string, message: string): string {
  const reason = message.includes('No routing servers available') ? 'no server answers there' : /Caused by: (.*)$/u.exec(message)?.[1] ?? message;
  const advice = /^\w+\+s/u.test(name)
    ? 'Is it running, and does it speak TLS? Aura does; for a server without TLS begin the address with neo4j:// or bolt://.'
    : 'Is it running? `npm run neo4j -- start` starts one here; else check --store or NEO4J_URI.';
  return `cannot be reached (${reason}). ${advice}`;
}

/** What a reader's query did wrong, with its place in the query where the server says it. */
export function queryError(error: unknown, name: string, late: QueryError): unknown {
  const code = codeOf(error);
  const message = messageOf(error);
  if (code.includes('TransactionTimedOut') || code.includes('Transaction.Terminated')) return late;
  if (code === 'Neo.ClientError.Statement.AccessMode') return new QueryError('refused', 'The query writes. Readers\' queries may only read.', { cause: error });
  if (code.includes('MemoryPool') || code.includes('General.OutOfMemory')) return new QueryError('too-large', 'The query took too much of the server\'s memory and was ended. Match less, or add a LIMIT.', { cause: error });
  if (code.startsWith('Neo.ClientError.Statement')) {
    const offset = /\(offset: (\d+)\)/u.exec(error instanceof Error ? error.message : '')?.[1];
    return new QueryError(code.endsWith('SyntaxError') ? 'syntax' : 'failed', message, { cause: error, ...(offset !== undefined && { at: { start: Number(offset), end: Number(offset) + 1 } }) });
  }
  if (code.startsWith('Neo.ClientError') && !code.includes('Security')) return new QueryError('failed', message, { cause: error });
  return storeError(error, name, undefined);
}
