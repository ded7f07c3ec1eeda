/** The embedded database as a session: one process that holds it, one writer at a time, and queries that can be ended. */
import { join } from 'node:path';
import { QueryError, StoreError } from '../../errors.ts';
import type { QueryResult, QueryValue } from '../../store.ts';
import { cancelled } from '../shared/cancelled.ts';
import type { Parameters, Row, Session, Transaction, WholeLimits } from '../shared/session.ts';
import { askLess } from './ask-less.ts';
import { queryError } from './errors.ts';
import { makeFolder } from './folder.ts';
import { DatabaseError, DatabaseProcess, Ended } from './process.ts';
import type { Answers } from './protocol.ts';
import { Turns } from './turns.ts';

/** How often work is tried again when the process under it ended. */
const TRIES = 3;
/** How long a query that nobody wants any more may go on, ms. */
const CANCEL_AFTER = 200;

export class EmbeddedSession implements Session {
  readonly kind = 'embedded';
  readonly locking = undefined;
  readonly name: string;
  readonly #directory: string;
  readonly #turns = new Turns();
  #process: Promise<DatabaseProcess> | undefined;
  #closed = false;

  constructor(directory: string) {
    this.#directory = directory;
    this.name = `embedded:${directory}`;
  }

  /** Opens the database, so that what is wrong with it is said at once. Throws `StoreError`. */
  async open(): Promise<void> {
    await this.#database();
  }

  read<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#again(() => this.#turns.read(() => this.#inTransaction(work, 'rollback')));
  }

  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#again(() => this.#turns.write(() => this.#inTransaction(work, 'commit')));
  }

  query(cypher: string, parameters: Readonly<Record<string, QueryValue>>, limits: WholeLimits): Promise<QueryResult> {
    return this.#turns.read(() => this.#query(cypher, parameters as Parameters, limits));
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#turns.write(async () => {
      const database = await this.#process?.catch(() => undefined);
      if (!database || database.isEnded) return;
      await database.ask({ op: 'close' }).catch(() => {});
      await database.end();
    });
  }

  async #query(cypher: string, parameters: Parameters, { timeout, rows, signal }: WholeLimits): Promise<QueryResult> {
    // A query that ends another one's process by its deadline or its hunger takes this one with it: it begins again.
    for (let attempt = 1; ; attempt += 1) {
      const database = await this.#database();
      if (signal?.aborted) throw cancelled();
      const start = performance.now();
      const deadline = { passed: false };
      let timer = setTimeout(() => { deadline.passed = true; void database.kill(); }, timeout);
      // What ends by itself in a moment need not take the process with it.
      const cancel = (): void => { clearTimeout(timer); timer = setTimeout(() => { void database.kill(); }, CANCEL_AFTER); };
      signal?.addEventListener('abort', cancel);
      try {
        return { ...await database.ask({ op: 'query', ...askLess(cypher), parameters, rows }), milliseconds: Math.round(performance.now() - start) };
      } catch (error) {
        if (deadline.passed) throw new QueryError('timeout', `The query took longer than ${timeout / 1000} s and was ended. Match less (a label, an id, fewer hops), add a LIMIT, or allow more time.`);
        if (signal?.aborted) throw cancelled();
        if (error instanceof DatabaseError) throw queryError(error, cypher);
        if (error instanceof Ended && error.exit === 3) throw new QueryError('too-large', 'The query took too much memory and was ended. Match less, or add a LIMIT.');
        if (!(error instanceof Ended) || attempt >= TRIES) throw error;
      } finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancel);
      }
    }
  }

  async #inTransaction<Result>(work: (transaction: Transaction) => Promise<Result>, end: 'commit' | 'rollback'): Promise<Result> {
    const database = await this.#database();
    const transaction = await database.ask({ op: 'begin' });
    const run = async <Shape extends Row>(cypher: string, parameters: Parameters = {}): Promise<readonly Shape[]> =>
      asRows(await database.ask({ op: 'run', transaction, cypher, parameters })) as readonly Shape[];
    try {
      const result = await work({ run });
      await (end === 'commit' ? database.ask({ op: 'commit', transaction }) : database.ask({ op: 'rollback', transaction }));
      return result;
    } catch (error) {
      if (!database.isEnded) await database.ask({ op: 'rollback', transaction }).catch(() => {});
      throw error;
    }
  }

  /** Everything that is asked can be asked again: reading changes nothing, and what is put twice is put once. */
  async #again<Result>(attempt: () => Promise<Result>): Promise<Result> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt();
      } catch (error) {
        if (error instanceof DatabaseError) throw new StoreError(`${this.name}: the database reported: ${error.message}`, { cause: error });
        if (!(error instanceof Ended)) throw error;
        if (tries >= TRIES) throw new StoreError(`${this.name}: the process that holds the database ended ${TRIES} times. Is there enough memory and disk?`, { cause: error });
      }
    }
  }

  async #database(): Promise<DatabaseProcess> {
    if (this.#closed) throw new StoreError(`${this.name} is closed. Open it again.`);
    const current = await this.#process?.catch(() => undefined);
    if (current && !current.isEnded) return current;
    // Of several that find it ended, the first starts it again and the others wait for that one.
    const again = this.#starting ?? this.#start();
    return again;
  }

  #starting: Promise<DatabaseProcess> | undefined;

  #start(): Promise<DatabaseProcess> {
    const start = startProcess(this.#directory, this.name).finally(() => { this.#starting = undefined; });
    this.#process = this.#starting = start;
    return start;
  }
}

const asRows = ({ columns, rows }: Answers['run']): readonly Row[] =>
  rows.map((values) => Object.fromEntries(columns.map((column, index) => [column, values[index]])));

async function startProcess(directory: string, name: string): Promise<DatabaseProcess> {
  try {
    makeFolder(directory);
  } catch (error) {
    throw new StoreError(`${name}: cannot make the folder (${(error as NodeJS.ErrnoException).code ?? 'unknown'}). Give one that can be written, with --store embedded:DIR.`, { cause: error });
  }
  const database = new DatabaseProcess(join(directory, 'graph.grafeo'));
  try {
    await database.ask({ op: 'open' });
    return database;
  } catch (error) {
    await database.kill();
    throw openError(name, error);
  }
}

function openError(name: string, error: unknown): StoreError {
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes('lock')) return new StoreError(`${name} is open in another process. Stop that one (liaison serve or ingest?), or give another folder with --store embedded:DIR.`, { cause: error });
  if (/native binding|Cannot find module/u.test(message)) {
    return new StoreError(`The embedded store has no program for ${process.platform} ${process.arch}${process.platform === 'linux' ? ' with this C library' : ''}. ` +
      'It runs on macOS, Windows x64, Linux x64 and arm64 with glibc, and arm64 with musl. Install again with optional dependencies, or use Neo4j: --store neo4j://HOST.', { cause: error });
  }
  return new StoreError(`${name} cannot be opened: ${message} Give another folder with --store embedded:DIR, or move this one away and ingest again.`, { cause: error });
}
