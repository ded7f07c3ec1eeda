/** A Neo4j server as a session: managed transactions that are tried again, and readers' queries that only read and end in time. */
/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver's options are classes by type only; it takes plain objects */
import neo4j, { type Driver, type ManagedTransaction, type Record as Neo4jRecord } from 'neo4j-driver';
import { QueryError, StoreError } from '../../errors.ts';
import type { QueryResult, QueryValue } from '../../store.ts';
import { createMeter } from '../shared/answer-size.ts';
import { MARK } from '../shared/convert.ts';
import { wordsOf } from '../shared/names.ts';
import { cancelled } from '../shared/cancelled.ts';
import type { Parameters, Row, Session, Transaction, WholeLimits } from '../shared/session.ts';
import { queryError, storeError } from './errors.ts';
import { toParameters } from './parameters.ts';
import { endsOf, measure, resultOf } from './values.ts';

/** How much longer than its deadline a query may take before we stop waiting for the server to end it. */
const GRACE = 3_000;
/** Records asked for at once: what lies ready is not yet measured. */
const FETCH = 200;

export interface Address {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** Undefined: the user's home database. */
  readonly database: string | undefined;
}

/** Made on first use; all on the mark's label, so that nothing is laid on nodes of other people. */
const SCHEMA = [
  'CREATE CONSTRAINT liaison_id IF NOT EXISTS FOR (n:Liaison) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX liaison_edge IF NOT EXISTS FOR (n:Liaison) ON (n.edge)',
  `CREATE FULLTEXT INDEX liaison_names IF NOT EXISTS FOR (n:Liaison) ON EACH [n.name, n.aliases, n.acronym, n.title]
   OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`,
] as const;

export class Neo4jSession implements Session {
  readonly kind = 'neo4j';
  /** Taken in one order by every writer; a deadlock over those found later is broken by the server and tried again. */
  readonly locking = 'UNWIND $ids AS id MERGE (n:Liaison {id: id}) SET n.lock = true';
  readonly name: string;
  readonly #driver: Driver;
  readonly #database: string | undefined;

  constructor({ url, user, password, database }: Address) {
    this.name = url.replace(/\/\/[^@/]*@/u, '//');
    this.#database = database;
    try {
      this.#driver = neo4j.driver(this.name, neo4j.auth.basic(user, password), { disableLosslessIntegers: true, connectionTimeout: 10_000, connectionAcquisitionTimeout: 30_000, userAgent: 'liaison' });
    } catch (error) {
      throw new StoreError(`${this.name} is not an address that Neo4j's driver understands: ${(error as Error).message}`, { cause: error });
    }
  }

  /** Reaches the server and makes constraints and indexes where they are missing. Throws `StoreError`. */
  async open(): Promise<void> {
    await this.#guarded(async () => {
      await this.#driver.verifyAuthentication(this.#config('READ'));
      const there = await this.read(({ run }) => run<{ name: string; labels: readonly string[] | null }>('SHOW INDEXES YIELD name, labelsOrTypes AS labels WHERE name STARTS WITH "liaison_" RETURN name, labels'));
      const names = there.map(({ name }) => name);
      // By another's index of that name ours would be taken for made, and nothing would keep ids unique.
      const foreign = there.find(({ name, labels }) => labels?.join() !== MARK && SCHEMA.some((statement) => statement.includes(` ${name} `)));
      if (foreign) throw new StoreError(`${this.name} has an index or constraint "${foreign.name}" on ${foreign.labels?.join(', ') ?? 'nothing of ours'}, which Liaison did not make and whose name it needs. Give that one another name, or name another database with NEO4J_DATABASE.`);
      const missing = SCHEMA.filter((statement) => !names.some((name) => statement.includes(` ${name} `)));
      for (const statement of missing) await this.#driver.executeQuery(statement, {}, this.#routing());
      if (missing.length > 0) await this.#driver.executeQuery('CALL db.awaitIndexes(120)', {}, this.#routing());
    });
  }

  read<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#managed('READ', work);
  }

  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#managed('WRITE', work);
  }

  async candidates(text: string, limit: number): Promise<readonly string[]> {
    const words = [...new Set(wordsOf(text))];
    if (words.length === 0) return [];
    // Only letters and digits are left in normalised words: nothing of Lucene's syntax can be among them.
    const query = words.map((word) => [`${word}^4`, `${word}*^2`, ...(word.length < 4 ? [] : [`${word}~${word.length < 7 ? 1 : 2}`])].join(' ')).join(' ');
    const rows = await this.read(({ run }) => run<{ id: string }>("CALL db.index.fulltext.queryNodes('liaison_names', $query, {limit: $limit}) YIELD node RETURN node.id AS id", { query, limit }));
    return rows.map(({ id }) => id);
  }

  async query(cypher: string, parameters: Readonly<Record<string, QueryValue>>, { timeout, rows, signal }: WholeLimits): Promise<QueryResult> {
    if (signal?.aborted) throw cancelled();
    const session = this.#driver.session({ ...this.#config('READ'), fetchSize: FETCH });
    const start = performance.now();
    const late = new QueryError('timeout', `The query took longer than ${timeout / 1000} s and was ended. Match less (a label, an id, fewer hops), add a LIMIT, or allow more time.`);
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(late), timeout + GRACE); });
    let leave = (): void => {};
    // Closing the session resets its connection, which ends what the server still does for it.
    const left = new Promise<never>((_, reject) => { leave = () => { reject(cancelled()); }; });
    signal?.addEventListener('abort', leave);
    try {
      const transaction = session.beginTransaction({ timeout });
      const answer = async (): Promise<QueryResult> => {
        const records: Neo4jRecord[] = [];
        const result = (await transaction).run(cypher, toParameters(parameters as Parameters));
        const columns = await result.keys();
        const meter = createMeter();
        for await (const record of result) {
          for (const value of record.values()) measure(value, meter);
          if (records.push(record) > rows) break;
        }
        const ends = await endsOf(records, await transaction);
        return { ...resultOf(columns.map(String), records, { rows, ends }), milliseconds: Math.round(performance.now() - start) };
      };
      return await Promise.race([answer(), deadline, left]);
    } catch (error) {
      throw error instanceof QueryError ? error : queryError(error, this.name, late);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', leave);
      await session.close().catch(() => {});
    }
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async #managed<Result>(mode: 'READ' | 'WRITE', work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const session = this.#driver.session(this.#config(mode));
    const inTransaction = (transaction: ManagedTransaction): Promise<Result> => work({
      run: async <Shape extends Row>(cypher: string, parameters: Parameters = {}) => (await transaction.run(cypher, toParameters(parameters))).records.map((record) => record.toObject() as Shape),
    });
    return this.#guarded(async () => {
      try {
        return await (mode === 'READ' ? session.executeRead(inTransaction) : session.executeWrite(inTransaction));
      } finally {
        await session.close();
      }
    });
  }

  async #guarded<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw storeError(error, this.name, this.#database);
    }
  }

  #config(mode: 'READ' | 'WRITE'): { readonly defaultAccessMode: 'READ' | 'WRITE'; readonly database?: string } {
    return { defaultAccessMode: neo4j.session[mode], ...this.#routing() };
  }

  #routing(): { readonly database?: string } {
    return this.#database === undefined ? {} : { database: this.#database };
  }
}
